"""Templates of pages: jinja2, everything from outside escaped in HTML."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

_MARKED = re.compile(r"[\x00-\x1f\x7f-\x9f|<>&`*_\[\]]")  # what Markdown or a terminal would obey
_HERE = Path(__file__).resolve().parent


def rendered(name: str, **values: object) -> str:
    """Return a template of this folder filled in."""
    return _environment().get_template(f"{name}.j2").render(**values)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(_HERE),
        autoescape=lambda name: bool(name) and str(name).endswith(".html.j2"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["plain"] = lambda told: _MARKED.sub(lambda match: f"&#{ord(match[0])};", str(told))
    environment.filters["percent"] = lambda value: f"{100 * value:.1f}"
    environment.filters["figure"] = lambda told: f"{told['value']:.3f} [{told['low']:.3f}, {told['high']:.3f}]"
    return environment

"""Word lists as text: phrases between bars, over as many lines as they need."""

from __future__ import annotations


def phrases(text: str) -> tuple[str, ...]:
    """Return the phrases of a list such as ``"aims to | aim to | targeting"``."""
    return tuple(phrase for phrase in (" ".join(part.split()) for part in text.split("|")) if phrase)

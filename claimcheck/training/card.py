"""The model card: what a model is, how it does, what it must not be used for. Generated, never written by hand."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.render.templates import rendered


def card(model: Mapping[str, object]) -> str:
    """Return the card of a model, as ``model.json`` tells of it, in Markdown."""
    return rendered("model-card.md", model=model)

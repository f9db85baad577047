"""A new model does not replace a better one: paired comparison on texts that neither was trained on."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.classifier import Model, Models
from claimcheck.training.annotations import Annotated
from claimcheck.training.evaluation import GATED, compared, evaluate
from claimcheck.training.metrics import Interval

MARGIN = 0.02
"""The loss that is borne: one whose whole 95 % interval lies beyond it is not."""


def losses(new: Model, old: Model, frozen: Sequence[Annotated], *, seed: int = 0) -> dict[str, Interval]:
    """Return the figures that the new model loses beyond the margin, by language and name; empty: it may replace."""
    ours = evaluate(frozen, Models({new.lang: new}))
    theirs = evaluate(frozen, Models({old.lang: old}))
    out: dict[str, Interval] = {}
    for mine, other in zip(ours, theirs, strict=True):
        for name, gap in compared(mine, other, seed=seed).items():
            if name in GATED and is_lost(gap):
                out[f"{mine.lang}: {name}"] = gap
    return out


def is_lost(gap: Interval) -> bool:
    return gap.high < -MARGIN

"""The closed set of what a rule's conditions may ask: small functions, each tested by itself.

A predicate gets the sight, the words that fired and, unless it looks ``Here`` alone, the window in which to look,
and returns the words that decide, or none. What it looks at is declared where it is named. What no word tells (the
topic of a claim) is told by the words that fired.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from claimcheck.rules.predicates import carbon, claims, figures, materials, notes, places, reach, wording, words
from claimcheck.rules.predicates.predicate import Here, Near, Predicate

__all__ = ["PREDICATES", "Here", "Near", "Predicate"]

PREDICATES: Mapping[str, Predicate] = MappingProxyType(
    {
        **carbon.NAMED,
        **claims.NAMED,
        **figures.NAMED,
        **materials.NAMED,
        **notes.NAMED,
        **places.NAMED,
        **reach.NAMED,
        **wording.NAMED,
        **words.NAMED,
    }
)

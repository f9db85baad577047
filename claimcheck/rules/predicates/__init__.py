"""The closed set of what a rule's conditions may ask: small functions, each tested by itself.

A predicate gets the sight, the words that fired and the window in which to look, and returns the words that
decide, or none. What no word tells (the topic of a claim) is told by the words that fired.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from claimcheck.rules.predicates import carbon, claims, figures, materials, places, reach, wording, words
from claimcheck.rules.predicates.predicate import Predicate

__all__ = ["BLIND", "OWN", "PREDICATES", "Predicate"]

OWN = reach.OWN

BLIND: Mapping[str, Predicate] = {**claims.NAMED, **places.NAMED}
"""Those that look at no window, but at the claim or the place alone: none need be made out for them."""

PREDICATES: Mapping[str, Predicate] = MappingProxyType(
    {
        **carbon.NAMED,
        **claims.NAMED,
        **figures.NAMED,
        **materials.NAMED,
        **places.NAMED,
        **reach.NAMED,
        **wording.NAMED,
        **words.NAMED,
    }
)

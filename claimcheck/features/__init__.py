"""What the classifier sees: named features of a quantity in its clause, sentence, block and document.

The number itself is masked: a feature tells its size and form, never its digits. Names are ``family:value``;
a feature counts once, whatever its number, so that a text is a set of names. What the rules answer is among the
features, so that the model learns how far each rule is to be trusted (stacking: Wolpert 1992).
"""

from __future__ import annotations

from claimcheck.features.candidates import of_candidate
from claimcheck.features.claims import of_claim
from claimcheck.features.seen import Seen

__all__ = ["VERSION", "Seen", "of_candidate", "of_claim"]

VERSION = 1
"""Rises with every change of a feature: a model made for another version is refused."""

"""Whose law, and which audience: what a flag is counted for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from claimcheck.errors import DataError
from claimcheck.records import Provision, Severity
from claimcheck.rules.rule import ELSEWHERE, REGIMES, Rule

PRESETS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "eu-b2c": ("eu",),
        "us": ("us",),
        "uk": ("uk",),
        "kr-product": ("kr",),
        "kr-company": ("kr",),
        "investor": REGIMES,
    }
)
_NO_CONSUMERS = frozenset({"investor"})


@dataclass(frozen=True, slots=True)
class Audience:
    """The regimes whose law is asked, and the preset that says who reads."""

    regimes: tuple[str, ...] = REGIMES
    preset: str | None = None

    @property
    def consumers(self) -> bool:
        """Whether the text speaks to consumers: some law binds nothing else."""
        return self.preset not in _NO_CONSUMERS


EVERYONE = Audience()


def audience(regimes: Iterable[str] = (), preset: str | None = None) -> Audience:
    """Return the audience of some regimes or of a preset, or of both; raise DataError for a name that is neither's."""
    named = tuple(regimes)
    for regime in named:
        if regime not in REGIMES:
            raise DataError(f"no regime {regime!r}", do=f"of {', '.join(REGIMES)}")
    if preset is not None and preset not in PRESETS:
        raise DataError(f"no preset {preset!r}", do=f"one of {', '.join(PRESETS)}")
    if preset is not None and (apart := [regime for regime in named if regime not in PRESETS[preset]]):
        raise DataError(
            f"the regime {apart[0]} with the preset {preset}", do=f"the preset asks {', '.join(PRESETS[preset])}"
        )
    asked = named or (PRESETS[preset] if preset else REGIMES)
    return Audience(tuple(regime for regime in REGIMES if regime in asked), preset)


def severity_of(rule: Rule, regime: str, preset: str | None) -> Severity:
    """Return the severity of a rule under a regime, or elsewhere, for a preset: the preset's own level goes first."""
    told = rule.severity
    usual = told[ELSEWHERE] if regime == ELSEWHERE else told.get(regime) or told["default"]
    return told.get(preset or "") or usual


def reaches(provision: Provision, audience: Audience) -> bool:
    """Tell whether a provision is of the regimes asked, and speaks to the audience."""
    return provision.jurisdiction in audience.regimes and (audience.consumers or not provision.consumer)

"""Features of a claim: who stands behind it, beside all that holds of its candidate."""

from __future__ import annotations

from claimcheck.records import Claim, Proposal

_FAR = (0, 1, 2, 5, 15)  # sentences to a source


def of_claim(candidate: list[str], claim: Claim, proposal: Proposal) -> list[str]:
    """Return the names of all that holds of a claim: those of its candidate, its topic and its proposed source."""
    names = [
        *candidate,
        f"p:{claim.topic}",
        f"s:{proposal.by}",
        f"s:standing {proposal.standing}",
        f"s:{proposal.mode} {proposal.category}",
        f"s:reach {proposal.reach}",
        f"s:{'attests' if proposal.attests else 'open' if proposal.open else 'shut'}",
        f"s:{proposal.by} {proposal.reach} {proposal.mode}",
    ]
    if proposal.distance is not None:
        names.append(f"s:far{sum(abs(proposal.distance) > step for step in _FAR)}")
        names.append("s:before" if proposal.distance > 0 else "s:here" if proposal.distance == 0 else "s:behind")
    if proposal.basis.standard:
        names.append("s:standard")
    if proposal.basis.assurance:
        names.append(f"s:{proposal.basis.assurance}")
    if claim.claimant is None:
        names.append("a:nobody")
    if claim.target_year is not None:
        names.append("y:target")
    if claim.baseline_year is not None:
        names.append("y:baseline")
    if claim.period is not None:
        names.append("y:period")
    names += [f"x:{kind}" for kind in {support.kind: None for support in proposal.support}]
    names += proposal.signs
    return list(dict.fromkeys(names))

"""Features of a claim: who stands behind it. They join those of its candidate."""

from __future__ import annotations

from claimcheck.features.seen import Seen
from claimcheck.records import Claim, Proposal

_FAR = (0, 1, 2, 5, 15)  # sentences to a source


def of_claim(claim: Claim, proposal: Proposal) -> Seen:
    """Return all that holds of a claim beyond its candidate: its topic, its years, its proposed source."""
    source = [
        proposal.by,
        f"standing {proposal.standing}",
        f"{proposal.mode} {proposal.category}",
        f"reach {proposal.reach}",
        "attests" if proposal.attests else "open" if proposal.open else "shut",
        f"{proposal.by} {proposal.reach} {proposal.mode}",
    ]
    if proposal.distance is not None:
        source.append(f"far{sum(abs(proposal.distance) > step for step in _FAR)}")
        source.append("before" if proposal.distance > 0 else "here" if proposal.distance == 0 else "behind")
    if proposal.basis.standard:
        source.append("standard")
    if proposal.basis.assurance:
        source.append(proposal.basis.assurance)
    return [
        ("p", source),
        ("topic", (claim.topic, "nobody" if claim.claimant is None else "somebody")),
        ("x", [support.kind for support in proposal.support]),
        ("z", proposal.signs),
    ]

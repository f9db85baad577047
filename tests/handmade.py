"""Reports built by hand, for what prints them."""

from __future__ import annotations

from claimcheck.records import (
    Basis,
    BasisKind,
    Block,
    BlockKind,
    Claim,
    Document,
    Dropped,
    Finding,
    Future,
    Label,
    Quantity,
    QuantityKind,
    Rejected,
    Report,
    Skipped,
    Span,
    Stated,
    Status,
    Step,
    Substantiation,
    Verdict,
)

TEXT = (
    "Norrland Timber cut its emissions by 42% in 2023, DNV verified.\n"
    "It surveyed 1,200 readers.\r\n"
    "By 2030 it will plant 10 million trees [bold]now[/bold].\n"
    "Costs fell 8%.\n"
)


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return start, start + len(words)


def quantity(
    text: str, words: str, value: float, unit: str | None, kind: QuantityKind, change: str | None = None
) -> Quantity:
    start, end = span_of(text, words)
    return Quantity(start, end, words, value, unit, kind, change=change)


def report(text: str = TEXT, *, id: str = "norrland", lang: str = "en") -> Report:
    """Return a report of ``TEXT`` with a claim of each status, a rejection and a dropped year."""
    block = Block(BlockKind.PARAGRAPH, 0, len(text), lang)
    document = Document(
        id,
        text,
        "norrland.txt",
        (block,),
        published=Stated("2024-03-05", "dateline"),
        meta={"pages": 3, "tags": ("a", "b")},
        skipped=(Skipped(0, 8, "language"),),
    )
    cut = quantity(text, "42%", 42, "%", QuantityKind.PERCENT, "down")
    readers = quantity(text, "1,200 readers", 1200, "reader", QuantityKind.COUNT)
    trees = quantity(text, "10 million trees", 1e7, "tree", QuantityKind.COUNT)
    costs = quantity(text, "8%", 8, "%", QuantityKind.PERCENT)
    dnv, name, will = span_of(text, "DNV verified"), span_of(text, "Norrland Timber"), span_of(text, "will")

    def claim(number: int, found: Quantity, direction: str | None, **years: int) -> Claim:
        line = text.rfind("\n", 0, found.start) + 1, text.index("\n", found.start)
        return Claim(
            f"c{number}",
            found,
            found.start,
            found.end,
            line,
            lang,
            direction,
            topic="resources",
            claimant="Norrland Timber",
            claimant_span=name,
            steps=(Step("claims", "about:impact", "it tells of an impact"),),
            **years,  # type: ignore[arg-type]
        )

    attested = Verdict(
        Label.VERIFIED,
        Status.VERIFIED_STATED,
        None,
        True,
        Basis(BasisKind.STATED, "DNV verified", *dnv, by="DNV", standard="ISO 14064-3", assurance="limited"),
        steps=(Step("labels", "source:sentence", "attested by DNV", *dnv),),
    )
    planned = Verdict(
        Label.ASPIRATIONAL,
        Status.ASPIRATIONAL,
        Future.PLAN,
        True,
        Basis(),
        (Substantiation("membership", "readers", *span_of(text, "readers")),),
        steps=(Step("modality", "cue:plan", "a plan", *will),),
    )
    alone = Verdict(
        Label.UNVERIFIABLE, Status.UNVERIFIABLE, None, True, Basis(), steps=(Step("labels", "no source", "no source"),)
    )
    return Report(
        document,
        (
            Finding(claim(1, cut, "decrease", period=2023), attested),
            Finding(claim(2, trees, None, target_year=2030), planned),
            Finding(claim(3, costs, "decrease"), alone),
        ),
        (Rejected(readers, (64, 90), lang, "sample"),),
        (Dropped(*span_of(text, "2023"), "2023", "year", 2023),),
        (cut, readers, trees, costs),
        4,
        4,
        as_of="2024-03-05",
    )

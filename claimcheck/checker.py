"""The pipeline: the one place that knows the order of the stages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from claimcheck import (
    claimant,
    claims,
    classifier,
    consistency,
    direction,
    features,
    flags,
    labels,
    modality,
    original,
    quantities,
    sentences,
    topic,
    years,
)
from claimcheck.classifier import Models
from claimcheck.context import Context, runs
from claimcheck.errors import ClaimcheckError
from claimcheck.lang import scanner
from claimcheck.lang.scan import merged
from claimcheck.parallel import ordered
from claimcheck.records import (
    Block,
    BlockKind,
    Candidate,
    Claim,
    Document,
    Failure,
    Finding,
    Proposal,
    Quantity,
    QuantityKind,
    Rejected,
    Report,
    Sentence,
    Span,
    Told,
    Verdict,
)
from claimcheck.rules import Rules, shipped
from claimcheck.rules.audience import EVERYONE, Audience
from claimcheck.view import Composed, view

Check = Callable[[Document], Report]


def check(
    document: Document,
    *,
    as_of: str | None = None,
    models: Models | None = None,
    rules: Rules | None = None,
    audience: Audience = EVERYONE,
) -> Report:
    """Return all that is found in a document; every span in it is a span of ``document.text``.

    ``as_of``: the date to judge by, YYYY, YYYY-MM or YYYY-MM-DD; by default the document's own. ``models`` and
    ``rules``: by default those that are shipped; ``NO_MODELS`` leaves the rules of claims alone, ``NO_RULES``
    raises no flag. ``audience``: whose law is asked.
    """
    composed = Composed(document.text, document.holes)
    context = context_of(original.composed(document, composed))
    models = classifier.shipped() if models is None else models
    report = _report(context, as_of, models, shipped() if rules is None else rules, audience)
    return original.told(report, document, composed) if composed.changed else report


def examine(item: Document | Failure, check: Check = check) -> Report | Failure:
    """Return the report of a document; a failure goes through, and a defect of ours becomes one."""
    if isinstance(item, Failure):
        return item
    try:
        return check(item)
    except ClaimcheckError as error:
        return Failure(item.id, item.source, error.what, error.where, error.do)
    except Exception as error:  # one document's defect must not end a run
        return Failure(
            item.id,
            item.source,
            f"internal error: {type(error).__name__}",
            item.source,
            "this is a defect of claimcheck: please report it with this document",
        )


def pipe(
    documents: Iterable[Document | Failure],
    *,
    jobs: int = 1,
    as_of: str | None = None,
    models: Models | None = None,
    rules: Rules | None = None,
    audience: Audience = EVERYONE,
) -> Iterator[Report | Failure]:
    """Yield the report of each document, in input order; one that cannot be checked yields its failure."""
    work = partial(check, as_of=as_of, models=models, rules=rules, audience=audience)
    yield from ordered(
        partial(examine, check=work),
        documents,
        jobs,
        weigh=lambda item: len(item.text) if isinstance(item, Document) else 0,
    )


# -- what the stages read ----------------------------------------------------------------------------


def context_of(document: Document) -> Context:
    """Return a document made ready; its text is composed and has no holes."""
    seen = view(document.text)
    split = sentences.split(document, seen)
    cues = merged([scanner(lang).scan(seen.low, start, end) for lang, start, end in runs(document)])
    found = [quantities.extract(seen, sentence, document.blocks[sentence.block]) for sentence in split]
    return Context(
        document=document,
        view=seen,
        sentences=split,
        cues=cues,
        quantities=tuple(pair[0] for pair in found),
        dropped=tuple(pair[1] for pair in found),
        heads=_heads(document.blocks, split),
        published=document.published.value if document.published else None,
    )


def _heads(blocks: Sequence[Block], split: Sequence[Sentence]) -> tuple[int | None, ...]:
    """Return for each sentence the index of the heading sentence that it stands under."""
    out: list[int | None] = []
    head: int | None = None
    for i, sentence in enumerate(split):
        is_head = blocks[sentence.block].kind is BlockKind.HEADING
        out.append(None if is_head else head)
        if is_head:
            head = i
    return tuple(out)


# -- from quantities to findings ---------------------------------------------------------------------


def candidates(context: Context, now: int | None) -> Iterator[Candidate]:
    """Yield every quantity with what the rules answer: is it a claim, and how is it told?"""
    aside = claims.furniture(context)
    for i, told in enumerate(context.quantities):
        if not told:
            continue
        modalities = modality.read(context, i, now)
        whole = _told_twice(context, told, context.sentences[i].lang)
        for k, quantity in enumerate(told):
            way = direction.find(context, i, quantity)
            yes, why, ground, step = claims.judge(context, i, quantity, modalities[k], way.direction, aside)
            yield Candidate(
                sentence=i,
                quantity=whole.get(k, quantity),
                told=quantity,
                modality=modalities[k],
                direction=way.direction,
                change=way.change,
                is_claim=yes,
                why=why,
                steps=(step, *way.steps),
                told_by=ground,
            )


class Reading:
    """One document on its way from candidates to findings: what all its claims share."""

    __slots__ = ("_calendar", "_firsts", "_ids", "_sources", "_speakers", "context", "now")

    def __init__(self, context: Context, as_of: str | None) -> None:
        self.context = context
        self.now = modality.horizon(context, as_of)
        self._speakers = claimant.survey(context)
        self._calendar = years.survey(context)
        self._sources = labels.survey(context)
        self._ids = claims.Ids()
        self._firsts: dict[tuple[object, ...], str] = {}

    @property
    def bodies(self) -> tuple[Span, ...]:
        """The names of bodies that are independent, or not known to be anything else, in order."""
        return labels.bodies(self._sources)

    def features(self, candidate: Candidate) -> features.Seen:
        """Return what the classifier sees of a candidate."""
        return features.of_candidate(self.context, candidate, self.now)

    def claim(self, candidate: Candidate) -> tuple[Claim, Proposal]:
        """Return the claim that a candidate is, its years still open, and who may stand behind it."""
        context, i = self.context, candidate.sentence
        subject = topic.find(context, i, candidate.told)
        speaker = claimant.find(context, self._speakers, i, candidate.told)
        steps = (*candidate.steps, *subject.steps, *speaker.steps)
        claim = claims.claim(context, candidate, self._ids, subject.name, speaker.name, speaker.span, steps)
        return claim, labels.propose(context, i, claim, self._sources)

    def finding(self, candidate: Candidate, claim: Claim, verdict: Verdict) -> Finding:
        """Return a claim with its verdict and the years that go with it."""
        dates = years.assign(self.context, self._calendar, candidate.sentence, candidate.told, verdict.future)
        quantity = candidate.told
        told = (quantity.value, quantity.value_from, quantity.value_to, quantity.unit, dates.target_year, claim.topic)
        before = self._firsts.get(told) if quantity.value is not None else None
        self._firsts.setdefault(told, claim.id)
        dated = replace(
            claim,
            target_year=dates.target_year,
            baseline_year=dates.baseline_year,
            period=dates.period,
            repeat_of=before,
            steps=(*claim.steps, *dates.steps),
        )
        return Finding(dated, verdict)


def _report(context: Context, as_of: str | None, models: Models, rules: Rules, audience: Audience) -> Report:
    reading = Reading(context, as_of)
    found = list(candidates(context, reading.now))
    asked = [bool(models) and each.told_by is not Told.PLACE for each in found]
    seen = [reading.features(each) if ask else [] for each, ask in zip(found, asked, strict=True)]
    langs = [context.sentences[each.sentence].lang for each in found]
    weighed = classifier.weigh(models, langs, seen)
    turned_down: list[Rejected] = []
    taken: list[tuple[Candidate, Claim, Proposal]] = []
    sums, more = [], []
    for candidate, before, chance in zip(found, weighed.sums, weighed.chances, strict=True):
        judged = claims.weigh(candidate, chance)
        if not judged.is_claim:
            turned_down.append(claims.rejected(context, judged))
            continue
        claim, proposal = reading.claim(judged)
        taken.append((judged, claim, proposal))
        sums.append(before)
        more.append([] if before is None else features.of_claim(claim, proposal))
    odds = classifier.label_odds(models, [claim.lang for _, claim, _ in taken], sums, more)
    findings = [
        reading.finding(judged, claim, labels.decide(judged.modality, proposal, told.odds, told.least))
        for (judged, claim, proposal), told in zip(taken, odds, strict=True)
    ]
    headlined = labels.headlined(context, findings)
    return Report(
        document=context.document,
        findings=headlined,
        rejected=tuple(turned_down),
        dropped=tuple(drop for part in context.dropped for drop in part),
        quantities=_listed(found),
        sentences=len(context.sentences),
        with_quantities=sum(1 for part in context.quantities if part),
        flags=flags.find(
            context,
            headlined,
            reading.bodies,
            rules,
            audience=audience,
            now=reading.now,
            figures=consistency.find(context, headlined) if rules.rules else (),
        ),
        regimes=audience.regimes,
        preset=audience.preset,
        rules=rules.version,
        law_read=rules.read or None,
        as_of=as_of or context.published,
        model=models.version(set(langs)),
    )


def _listed(found: Sequence[Candidate]) -> tuple[Quantity, ...]:
    """Return the quantities of all sentences as one list, in which ``same_as`` counts."""
    out: list[Quantity] = []
    sentence, before = -1, 0
    for each in found:
        if each.sentence != sentence:
            sentence, before = each.sentence, len(out)
        same_as = None if each.told.same_as is None else each.told.same_as + before
        told = each.told
        if same_as != told.same_as or each.change != told.change:
            told = replace(told, change=each.change, same_as=same_as)
        out.append(told)
    return tuple(out)


def _told_twice(context: Context, told: Sequence[Quantity], lang: str) -> dict[int, Quantity]:
    """Return, by the index of the first telling, the quantity merged with its second telling."""
    out: dict[int, Quantity] = {}
    for again in told:
        if again.same_as is None:
            continue
        first = out.get(again.same_as, told[again.same_as])
        end = again.end
        folded = context.view.folded
        bracket = folded.find("(", first.start, again.start) >= 0
        bound = None
        if bracket and folded[end : end + 1] == ")":
            end, bound = quantities.bounded(context.view, lang, end + 1)
        exact = again if _exactness(again) > _exactness(first) else first
        out[again.same_as] = replace(
            exact,
            start=first.start,
            end=end,
            text=context.words(first.start, end),
            bound=exact.bound or first.bound or bound,
            same_as=None,
        )
    return out


def _exactness(quantity: Quantity) -> tuple[bool, int]:
    """Order two tellings of one quantity: a figure before a word or a fraction, then the one without an "about"."""
    told = any(char.isdigit() for char in quantity.text) and quantity.unit is not None
    if quantity.kind is QuantityKind.PERCENT and quantity.value is not None:
        told = f"{abs(quantity.value):g}" in quantity.text  # "66.4%", not "3분의 2"
    return told, quantity.bound != "about"

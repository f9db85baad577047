"""The records that the stages hand on: frozen, slotted, each with its span.

A span is a half-open pair of code-point positions in ``Document.text``;
``text[start:end]`` is always the quoted words.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from types import MappingProxyType

from claimcheck.frozen import record
from claimcheck.records.figures import Inconsistency as Inconsistency
from claimcheck.records.law import Provision as Provision
from claimcheck.records.law import Severity as Severity
from claimcheck.records.law import Wording as Wording
from claimcheck.records.silence import By as By
from claimcheck.records.silence import Comment as Comment
from claimcheck.records.silence import Notice as Notice
from claimcheck.records.silence import Suppressed as Suppressed
from claimcheck.records.silence import Unheeded as Unheeded

Span = tuple[int, int]
NO_META: Mapping[str, object] = MappingProxyType({})


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTATION = "quotation"
    FOOTNOTE = "footnote"
    CAPTION = "caption"
    CODE = "code"
    CELL = "table cell"


class QuantityKind(StrEnum):
    """What sort of unit a quantity carries."""

    PERCENT = "percent"
    POINT = "percentage point"
    MONEY = "money"
    MEASURE = "measure"  # SI, energy, mass, data, temperature ... and rates of them
    DURATION = "duration"
    COUNT = "count"  # a count noun or a counter
    MULTIPLE = "multiple"  # times, fold, 배
    NUMBER = "number"  # no unit: PUE 1.2
    NET_ZERO = "net zero"  # net zero, carbon neutral, RE100: a state told as a quantity
    WHOLE = "whole"  # all, every, 전량, 모든: a universal told as a quantity


class Label(StrEnum):
    VERIFIED = "verified"
    UNVERIFIABLE = "unverifiable"
    ASPIRATIONAL = "aspirational"


class Status(StrEnum):
    """What a person is shown in place of the bare label."""

    VERIFIED_STATED = "verified_stated"
    UNVERIFIABLE = "unverifiable"
    ASPIRATIONAL = "aspirational"


class Future(StrEnum):
    TARGET = "target"
    PLAN = "plan"
    FORECAST = "forecast"
    CONDITIONAL = "conditional"


class BasisKind(StrEnum):
    NONE = "none"
    STATED = "stated"


@record
class Stated:
    """A value with the place it was taken from: ``given``, ``metadata``, ``front matter`` or ``dateline``."""

    value: str
    source: str


@record
class Block:
    """A run of text of one kind and one language; headers are spans of other cells in the same text."""

    kind: BlockKind
    start: int
    end: int
    lang: str | None  # None: in neither language, skipped
    level: int = 0  # depth of a heading or list item
    table: int | None = None  # number of the table within the document, from 0
    row: int | None = None
    column: int | None = None
    is_header: bool = False  # of a cell: a column or row header
    row_header: Span | None = None
    column_headers: tuple[Span, ...] = ()  # outermost first
    caption: Span | None = None  # of a cell: the table's caption or the heading line right before it


@record
class Hole:
    """Markup within a text (a tag, the target of a link, an emphasis mark), and what a reader sees in its place."""

    start: int
    end: int
    reads: str = ""


@record
class Skipped:
    """A stretch of text that was not checked, and why."""

    start: int
    end: int
    why: str
    page: int | None = None


@record
class Document:
    id: str
    text: str
    source: str  # path, or "-" for standard input; a table's line as "path:17"
    blocks: tuple[Block, ...]
    lang: str | None = None  # given language, never overruled
    published: Stated | None = None  # ISO date: YYYY-MM-DD, YYYY-MM or YYYY
    organisation: Stated | None = None
    extractor: str | None = None  # None: the text is the decoded input unchanged
    meta: Mapping[str, object] = field(default_factory=lambda: NO_META)
    skipped: tuple[Skipped, ...] = ()
    holes: tuple[Hole, ...] = ()  # in order and disjoint; the stages read the text without them
    comments: tuple[Comment, ...] = ()

    @property
    def text_sha256(self) -> str:
        """Hex digest of the text in UTF-8, lone surrogates kept."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@record
class Failure:
    """A document that could not be read: what happened, where, and what to do."""

    id: str
    source: str
    what: str
    where: str | None = None
    do: str | None = None


@record
class Sentence:
    start: int
    end: int
    block: int  # index into Document.blocks
    lang: str


@record
class Step:
    """One decision on the way: which stage and rule, what it says in one plain sentence, the words that decided."""

    stage: str
    by: str
    says: str
    start: int | None = None
    end: int | None = None


@record
class Quantity:
    """A number with its unit, as told. ``value`` is multiplied out; shares are in per cent (95.0 with unit "%").

    A change "from A to B" has ``value_from`` A and ``value`` B; a range "A to B" has ``value`` A and ``value_to`` B.
    """

    start: int
    end: int
    text: str
    value: float | None
    unit: str | None
    kind: QuantityKind
    value_from: float | None = None
    value_to: float | None = None
    bound: str | None = None  # "about", "at_least", "at_most"
    change: str | None = None  # "up", "down": its own words say so ("halved", "-5%"); in a report, the clause
    number: Span = (0, 0)  # the bare numeral within the span
    same_as: int | None = None  # index, in the same list, of an earlier telling of this quantity


@record
class Dropped:
    """A numeral that is no quantity (a date, a name, a page number), kept so that ``explain`` can say why."""

    start: int
    end: int
    text: str
    why: str  # a key of lang.display.WHY_NOT: "year", "date", "clock time", "name", "ordinal" ...
    value: float | None = None  # of a year: the year


@record
class Modality:
    """How a figure is told: ``future`` is none for what is past or present; ``own``: of the claimant itself."""

    future: Future | None
    own: bool
    hearsay: Step | None
    steps: tuple[Step, ...]


class Told(StrEnum):
    """What a rule's answer rests on, which says how readily a model may turn it over."""

    PLACE = "place"  # where the quantity stands: beyond doubt
    WORDS = "words"  # words that were seen
    SILENCE = "silence"  # no word that tells was seen


@record
class Candidate:
    """A quantity with what the rules answer: is it a claim, and how is it told?"""

    sentence: int  # index into Context.sentences
    quantity: Quantity  # of a quantity told twice: the merged span, value and unit of the more exact telling
    told: Quantity  # as it was found
    modality: Modality
    direction: str | None
    change: str | None  # "up", "down" where its clause asserts a change
    is_claim: bool
    why: str  # the key of the rule that decided
    steps: tuple[Step, ...]  # what the rule says, then what tells the direction
    told_by: Told = Told.WORDS


@record
class Claim:
    id: str
    quantity: Quantity  # of a quantity told twice: the merged span, value and unit of the more exact telling
    start: int
    end: int
    sentence: Span
    lang: str
    direction: str | None = None  # "increase" or "decrease"
    target_year: int | None = None
    baseline_year: int | None = None
    period: int | None = None
    topic: str = "other"
    claimant: str | None = None
    claimant_span: Span | None = None
    repeat_of: str | None = None
    steps: tuple[Step, ...] = ()


@record
class Rejected:
    """A quantity that is not a claim, with the reason."""

    quantity: Quantity
    sentence: Span
    lang: str
    why: str
    direction: str | None = None
    steps: tuple[Step, ...] = ()


@record
class Basis:
    kind: BasisKind = BasisKind.NONE
    text: str | None = None
    start: int | None = None
    end: int | None = None
    by: str | None = None
    standard: str | None = None
    assurance: str | None = None  # "limited" or "reasonable"


@record
class Substantiation:
    """What supports a claim without attesting it: an SBTi validation, credits, a membership, an own report."""

    kind: str
    text: str
    start: int
    end: int


@record
class Proposal:
    """Who may stand behind a figure, by the rules: the body whose words are nearest, and whether it attests."""

    basis: Basis
    by: str  # the rule: "source:sentence", "source:interested", "quoted", "no source"
    says: str
    attests: bool = False  # the rules take it for an attestation of this figure
    open: bool = False  # they do not, but named and independent as it is, more than they see may speak for it
    own: bool = True  # what it attests is still the claimant's own figure
    standing: str | None = None
    mode: str | None = None
    category: str | None = None
    reach: str = "none"  # how its words come to the figure: "sentence", "statement", "reach", "offer" ...
    distance: int | None = None  # sentences from its words to the figure; negative: they stand behind it
    support: tuple[Substantiation, ...] = ()
    signs: tuple[str, ...] = ()  # what else the text tells of sources, for the classifier


@record
class Verdict:
    label: Label
    status: Status
    future: Future | None
    own: bool
    basis: Basis
    substantiation: tuple[Substantiation, ...] = ()
    confidence: float | None = None
    steps: tuple[Step, ...] = ()


@record
class Finding:
    """A claim with its verdict."""

    claim: Claim
    verdict: Verdict


@record
class Flag:
    """A question that a regulator could ask about some words of a text."""

    id: str
    code: str
    severity: Severity
    start: int
    end: int
    sentence: Span
    lang: str
    texts: Mapping[str, Wording]
    provisions: tuple[Provision, ...]
    also: tuple[Span, ...] = ()  # further places of the same
    claim: str | None = None
    applies: bool = True  # its law reaches the audience that was named
    elsewhere: Span | None = None  # what would clear it, found too far off: one level lower
    calculation: str | None = None  # of figures that do not fit together
    steps: tuple[Step, ...] = ()
    suppressed: Suppressed | None = None  # it was looked at and let be: shown by machines, counted by nobody

    @property
    def places(self) -> tuple[Span, ...]:
        return (self.start, self.end), *self.also

    @property
    def counts(self) -> bool:
        """Whether it is counted: its law reaches the audience, and nothing silences it."""
        return self.applies and self.suppressed is None


@record
class Report:
    """All that was found in one document, in text order."""

    document: Document
    findings: tuple[Finding, ...]
    rejected: tuple[Rejected, ...]
    dropped: tuple[Dropped, ...]
    quantities: tuple[Quantity, ...]
    sentences: int
    with_quantities: int
    flags: tuple[Flag, ...] = ()
    regimes: tuple[str, ...] = ()  # whose law was asked
    preset: str | None = None
    rules: str | None = None  # version of the rules of flags; none: they were not asked
    law_read: str | None = None  # the month in which the law was read: YYYY-MM
    notices: tuple[Notice, ...] = ()  # what was asked of the check and not done, or not as asked
    as_of: str | None = None
    model: str | None = None  # versions of the models that took part; none: the rules alone

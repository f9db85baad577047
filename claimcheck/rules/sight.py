"""What a predicate sees: a document with its findings, the phrases of rules and facts, and the windows about words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from claimcheck.context import Context
from claimcheck.frozen import record
from claimcheck.lang.scan import Cue, Cues
from claimcheck.records import Block, BlockKind, Dropped, Finding, Inconsistency, Quantity, Span
from claimcheck.rules.rule import Scope

_REACH = {Scope.TOUCHING: 4, Scope.BESIDE: 16, Scope.NEAR: 60}  # characters to each side


@record
class Anchor:
    """The words that a rule fired on, and the claim, where it reads claims."""

    start: int
    end: int
    sentence: int  # index into Context.sentences
    table: str = ""  # the rule's code, under which its phrases are found; none where rules ask alike of a claim
    finding: Finding | None = None
    figures: Inconsistency | None = None  # what does not fit together, where it reads that


class Sight:
    """One document as the predicates see it; windows and answers are kept."""

    __slots__ = (
        "_found",
        "_paragraphs",
        "_quantities",
        "_quantity_starts",
        "_sentences",
        "_starts",
        "_year_starts",
        "_years",
        "bodies",
        "context",
        "cues",
        "findings",
        "kept",
        "now",
    )

    def __init__(
        self, context: Context, findings: Sequence[Finding], cues: Cues, bodies: Sequence[Span], now: int | None
    ) -> None:
        self.context = context
        self.bodies = bodies  # the names of bodies that are independent, or not known to be anything else
        self.findings = tuple(sorted(findings, key=lambda each: each.claim.start))
        self.cues = cues
        self.kept: dict[object, Span | None] = {}  # answers that hold for a window, whoever asks
        self.now = now  # the year to judge by, or none
        self._found = [each.claim.start for each in self.findings]
        self._sentences: list[Span] = [(each.start, each.end) for each in context.sentences]
        self._starts = [each.start for each in context.sentences]
        self._paragraphs: dict[int, Span] = {}
        self._quantities = [each for part in context.quantities for each in part]
        self._quantity_starts = [each.start for each in self._quantities]
        self._years = [each for part in context.dropped for each in part if each.value is not None]
        self._year_starts = [each.start for each in self._years]

    @property
    def low(self) -> str:
        return self.context.view.low

    def sentence_at(self, position: int) -> int | None:
        """Return the index of the sentence that a position lies in, or none."""
        i = self.index_before(position)
        return i if i >= 0 and position < self.context.sentences[i].end else None

    def index_before(self, position: int) -> int:
        """Return the index of the last sentence that begins at or before a position; -1 before them all."""
        return bisect_right(self._starts, position) - 1

    def window(self, anchor: Anchor, scope: Scope) -> Span:
        """Return the stretch of text that a scope means about some words."""
        sentence = self._sentences[anchor.sentence]
        if scope is Scope.SENTENCE:  # asked most often
            return sentence
        if scope is Scope.WORDS:
            return anchor.start, anchor.end
        if (reach := _REACH.get(scope)) is not None:
            return max(sentence[0], anchor.start - reach), min(sentence[1], anchor.end + reach)
        if scope is Scope.DOCUMENT:
            return 0, len(self.low)
        block = self.context.sentences[anchor.sentence].block
        found = self._paragraphs.get(block)
        if found is None:
            found = self._paragraphs[block] = _paragraph(self.context.document.blocks, block)
        return found

    def first(self, table: str, window: Span, *kinds: str) -> Cue | None:
        """Return the first phrase of a table, or of some of its kinds, in a window."""
        return self.cues.first(*window, table, *kinds)

    def claims(self, window: Span) -> Sequence[Finding]:
        """Return the findings whose figures lie in a window, in order."""
        return self.findings[_within(self._found, window)]

    def quantities(self, window: Span) -> Sequence[Quantity]:
        """Return every quantity that begins in a window, claim or not."""
        return self._quantities[_within(self._quantity_starts, window)]

    def years(self, window: Span) -> Sequence[Dropped]:
        """Return every year that is told in a window."""
        return self._years[_within(self._year_starts, window)]

    def block(self, anchor: Anchor) -> Block:
        return self.context.block(anchor.sentence)


def _within(starts: Sequence[int], window: Span) -> slice:
    first = bisect_left(starts, window[0])
    return slice(first, bisect_left(starts, window[1], first))


def _paragraph(blocks: Sequence[Block], index: int) -> Span:
    """Return a block with the heading right over it, a heading with what stands right under it, a cell with its row."""
    block = blocks[index]
    start, end = block.start, block.end
    if block.kind is BlockKind.CELL:
        first = last = index
        while first and _same_row(blocks[first - 1], block):
            first -= 1
        while last + 1 < len(blocks) and _same_row(blocks[last + 1], block):
            last += 1
        return blocks[first].start, blocks[last].end
    if block.kind is BlockKind.HEADING:
        if index + 1 < len(blocks) and blocks[index + 1].kind is not BlockKind.CELL:
            end = blocks[index + 1].end
    elif index and blocks[index - 1].kind is BlockKind.HEADING:
        start = blocks[index - 1].start
    return start, max(end, start)


def _same_row(one: Block, other: Block) -> bool:
    return one.kind is BlockKind.CELL and one.table == other.table and one.row == other.row

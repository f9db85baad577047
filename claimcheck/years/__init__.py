"""Which years belong to a quantity: its deadline, its base year, its reporting year.

A year takes its part from the words beside it; a quantity takes the nearest year that its clause lets it have,
and what its sentence does not tell from table headers, the sentences before and the heading above.
"""

from __future__ import annotations

from claimcheck.context import Context
from claimcheck.records import Future, Quantity
from claimcheck.years.mentions import Calendar, survey
from claimcheck.years.search import Search, Years

__all__ = ["Calendar", "Years", "assign", "survey"]


def assign(context: Context, calendar: Calendar, i: int, quantity: Quantity, future: Future | None) -> Years:
    """Return the years of a quantity of sentence ``i``; with ``future`` its time is a target, else a period."""
    return Search(context, calendar, i, quantity, future).years()

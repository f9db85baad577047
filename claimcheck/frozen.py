"""What a record is made with.

A dataclass that is frozen at run time sets each field by a call: a tenth of the time of a check went into that.
So records are frozen to the type checker, which is asked about every line, and plain slots to the interpreter.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[Made]) -> type[Made]:
    """Return a class as a slotted, hashable dataclass whose fields are set once, when it is made."""
    return dataclass(slots=True, unsafe_hash=True)(cls)

"""What a record is made with.

A frozen dataclass sets each field by a call of its own: a tenth of the time of a check went into that. A record is
filled by plain assignment while it is open, and then sealed: it changes its class to one that refuses to be changed.
"""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, field, fields
from typing import Any, NoReturn, TypeVar, dataclass_transform

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[Made]) -> type[Made]:
    """Return a class as a slotted, hashable dataclass whose fields are set once, when it is made."""

    def seal(self: Any) -> None:
        self.__class__ = sealed

    cls.__post_init__ = seal  # type: ignore[attr-defined]
    made = dataclass(slots=True, unsafe_hash=True)(cls)
    sealed: type = type(
        cls.__name__,
        (made,),
        {
            "__slots__": (),
            "__module__": cls.__module__,
            "__qualname__": cls.__qualname__,
            "__doc__": cls.__doc__,
            "__new__": lambda _, *values, **named: made(*values, **named),  # what ``replace`` calls
            "__init__": lambda *_, **__: None,
            "__setattr__": _refuse,
            "__delattr__": _refuse,
            "__reduce__": lambda self: (made, tuple(getattr(self, each.name) for each in fields(self))),
        },
    )
    return made


def _refuse(self: object, name: str, *value: object) -> NoReturn:
    raise FrozenInstanceError(f"a record cannot be changed: {type(self).__name__}.{name}")

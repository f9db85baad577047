"""Records: filled once, never changed, equal by their fields, and fit to travel between processes."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from claimcheck.records import Finding, Quantity, QuantityKind, Step
from tests.handmade import report

STEP = Step("labels", "cue", "says", 1, 2)


def test_no_field_is_set_or_deleted() -> None:
    with pytest.raises(FrozenInstanceError, match=r"Step\.by"):
        STEP.by = "other"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del STEP.by
    with pytest.raises((AttributeError, TypeError)):
        STEP.more = 1  # type: ignore[attr-defined]


def test_equal_fields_are_equal_records() -> None:
    assert Step("labels", "cue", "says", 1, 2) == STEP
    assert hash(STEP) == hash(Step("labels", "cue", "says", 1, 2))
    assert replace(STEP, by="other") == Step("labels", "other", "says", 1, 2)
    assert repr(STEP).startswith("Step(stage='labels', by='cue'")
    assert [each.name for each in fields(Step)] == ["stage", "by", "says", "start", "end"]


def test_defaults_and_names() -> None:
    told = Quantity(0, 2, "5%", 5.0, "%", kind=QuantityKind.PERCENT)
    assert (told.bound, told.number, told.same_as) == (None, (0, 0), None)
    with pytest.raises(TypeError, match="missing"):
        Finding()  # type: ignore[call-arg]


def test_records_travel() -> None:
    told = report()
    assert pickle.loads(pickle.dumps(told)) == told
    assert copy.deepcopy(told.findings) == told.findings
    assert isinstance(pickle.loads(pickle.dumps(STEP)), Step)

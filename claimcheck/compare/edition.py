from __future__ import annotations
from claimcheck.compare.items import Text
from claimcheck.compare.records import Difference
def differences(a: Text, b: Text) -> tuple[list[Difference], int]:
    return [], 0

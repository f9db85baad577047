"""Print the scores, and with ``--errors`` every disagreement: ``python -m tests.quality [en|ko] [--errors]``."""

from __future__ import annotations

import sys

from tests.quality.measure import measure

for lang in [name for name in sys.argv[1:] if name in ("en", "ko")] or ["en", "ko"]:
    scores = measure(lang)
    if "--errors" in sys.argv:
        print(*sorted(scores.errors), sep="\n")
    print(lang, *(f"{name} {100 * rate:.1f}" for name, rate in scores.rates().items()), sep="  ")

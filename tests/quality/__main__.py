"""Print the scores of the checker on the annotated texts: ``python -m tests.quality [en|ko] [--errors] [--raise]``.

``--errors`` prints every disagreement; ``--raise`` lifts the floors to just below the scores and lowers none.
"""

from __future__ import annotations

import json
import sys

from tests.quality import cases
from tests.quality.measure import FLOORS, measure

MARGIN = 0.02  # a harder claim newly found may cost a field a little
FEWEST = 20  # a figure over fewer claims jumps with every one of them

floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8"))
for lang in [name for name in sys.argv[1:] if name in floors] or list(floors):
    scores = measure(lang)
    of_cases, errors = cases.rates(lang)
    rates = {**scores.rates(), **of_cases}
    if "--errors" in sys.argv:
        print(*sorted(scores.errors), *errors, sep="\n")
    print(lang, *(f"{name} {100 * rate:.1f}" for name, rate in rates.items()), sep="  ")
    for name, rate in rates.items():
        if scores.seen.get(name, FEWEST) >= FEWEST:
            floors[lang][name] = max(round(rate - MARGIN, 3), floors[lang].get(name, 0.0))
if "--raise" in sys.argv:
    FLOORS.write_text(json.dumps(floors, indent=2, sort_keys=True) + "\n", encoding="utf-8")

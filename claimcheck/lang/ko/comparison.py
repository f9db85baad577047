"""What is compared between two documents: words of scale, bounds and intent, and what a reader is told of it."""

from __future__ import annotations

from collections.abc import Mapping

# Words of scale, to name the slip behind two values.
SCALES: Mapping[str, float] = {"천": 1e3, "만": 1e4, "백만": 1e6, "천만": 1e7, "억": 1e8, "십억": 1e9, "조": 1e12}

# Units that only this language has a word for: dimension and factor to its first unit.
UNITS: Mapping[str, tuple[str, float]] = {"평": ("area", 3.305785), "점": ("count", 1.0)}

# How a time is told as one in which something happens, not as a bound.
DURING = r"(?!)"

# Shares in words, in the ways that two languages tell apart: "a quarter", "three of its five plants".
SHARES = r"분의|절반|반으로|[명곳개가건대]\s?(?:가운데|중)|갑절|[두세네]\s?배"

# Words near a figure that tell its bound, though not as part of it.
BOUNDS: Mapping[str, str] = {
    "at_least": "이상|넘|초과|돌파|웃도|웃돈|웃돌|상회|최소|적어도|남짓|뛰어넘",
    "at_most": "최대|최고|이하|미만|이내|안팎|밑도|밑돈|밑돌|하회|까지|안에|넘지|못 미치|못미치",
}

"""Particles that change with the word before them: told in both forms, with the one behind a consonant and behind a vowel."""

from __future__ import annotations

from collections.abc import Mapping

AGREEMENT: Mapping[str, tuple[str, str]] = {
    "은(는)": ("은", "는"), "이(가)": ("이", "가"), "을(를)": ("을", "를"), "과(와)": ("과", "와"), "이라는(라는)": ("이라는", "라는"), "이라고(라고)": ("이라고", "라고"),
}
CLOSED = "013678"  # figures that end in a consonant when said

"""The language packs lie side by side: the same files, the same names, the same keys."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import claimcheck.lang
from claimcheck.lang import LANGUAGES

HOME = Path(claimcheck.lang.__file__).parent
FILES = sorted({path.stem for lang in LANGUAGES for path in (HOME / lang).glob("*.py")})


def public(module: ModuleType) -> dict[str, object]:
    return {
        name: value
        for name, value in vars(module).items()
        if name.isupper() and not name.startswith("_") and getattr(value, "__module__", module.__name__) is not None
    }


def test_languages_are_the_folders() -> None:
    folders = {path.name for path in HOME.iterdir() if (path / "__init__.py").exists()}
    assert folders == set(LANGUAGES)


@pytest.mark.parametrize("file", FILES)
def test_same_files_same_names(file: str) -> None:
    names = {}
    for lang in LANGUAGES:
        assert (HOME / lang / f"{file}.py").exists(), f"lang/{lang}/{file}.py is missing"
        dotted = f"claimcheck.lang.{lang}" if file == "__init__" else f"claimcheck.lang.{lang}.{file}"
        names[lang] = set(public(import_module(dotted)))
    first, *others = LANGUAGES
    for other in others:
        assert names[first] == names[other], f"{file}: {sorted(names[first] ^ names[other])}"


@pytest.mark.parametrize("file", [file for file in FILES if file != "__init__"])
def test_same_keys(file: str) -> None:
    """Kinds of phrases and display words have the same keys; other mappings are keyed by words of the language."""
    first, *others = (import_module(f"claimcheck.lang.{lang}.{file}") for lang in LANGUAGES)
    for name, value in public(first).items():
        if not isinstance(value, Mapping) or not (name == "TABLE" or file == "display"):
            continue
        for other in others:
            there = getattr(other, name)
            assert set(value) == set(there), f"{file}.{name}: {sorted(set(value) ^ set(there))}"

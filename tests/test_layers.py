"""A module imports only from layers below its own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.conftest import ROOT

# Lowest first; a name covers its submodules. Modules of one layer do not import one another.
LAYERS = (
    ("claimcheck.frozen",),
    ("claimcheck.records", "claimcheck.errors", "claimcheck.parallel"),
    ("claimcheck.resources", "claimcheck.config", "claimcheck.view", "claimcheck.lang"),
    ("claimcheck.context", "claimcheck.original"),
    ("claimcheck.features", "claimcheck.rules"),
    (
        "claimcheck.documents",
        "claimcheck.sentences",
        "claimcheck.quantities",
        "claimcheck.direction",
        "claimcheck.modality",
        "claimcheck.years",
        "claimcheck.topic",
        "claimcheck.claimant",
        "claimcheck.claims",
        "claimcheck.labels",
        "claimcheck.classifier",
        "claimcheck.consistency",
        "claimcheck.flags",
    ),
    ("claimcheck.checker", "claimcheck.priority", "claimcheck.statistics", "claimcheck.suppression"),
    ("claimcheck.compare",),
    ("claimcheck.render",),
    ("claimcheck.training",),
    ("claimcheck.trials",),
    ("claimcheck.cli",),
    ("claimcheck.__main__",),
)
# The package itself holds the version and lends its public names lazily: anyone may import it, it imports nobody.
ROOM = "claimcheck"

LONGEST = 400  # lines of a module outside the language packs
SYLLABLE = re.compile("[가-힣]")

MODULES = sorted((ROOT / ROOM).rglob("*.py"))


def name_of(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def layer(module: str) -> tuple[int, str]:
    for level, names in enumerate(LAYERS):
        for name in names:
            if module == name or module.startswith(f"{name}."):
                return level, name
    raise AssertionError(f"{module} stands in no layer of tests/test_layers.py")


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield what is imported, inside functions too; imports for the type checker alone are no dependency."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            module = node.module or ""
            for alias in node.names:
                inner = ROOT / module.replace(".", "/") / alias.name
                yield f"{module}.{alias.name}" if inner.is_dir() or inner.with_suffix(".py").exists() else module
        else:
            yield from imported(node)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: name_of(str(path.relative_to(ROOT))))
def test_imports_point_down(path: object) -> None:
    relative = str(path).removeprefix(f"{ROOT}/")
    module = name_of(relative)
    tree = ast.parse((ROOT / relative).read_text(encoding="utf-8"))
    ours = [name for name in imported(tree) if name == ROOM or name.startswith(f"{ROOM}.")]
    if module == ROOM:
        assert not ours
        return
    level, home = layer(module)
    for name in ours:
        if name == ROOM:
            continue
        below, other = layer(name)
        assert below < level or other == home, f"{module} (layer {level}) imports {name} (layer {below})"


def test_no_stage_names_a_language() -> None:
    """Only ``claimcheck/lang/`` knows which languages there are."""
    for path in MODULES:
        if (ROOT / ROOM / "lang") in path.parents:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and node.value in ("en", "ko"):
                raise AssertionError(f"{path.relative_to(ROOT)}:{node.lineno} names the language {node.value!r}")


def test_no_stage_holds_words_of_a_language() -> None:
    """Korean words stand in ``claimcheck/lang/`` alone; a range of all syllables is no word."""
    found = []
    for path in MODULES:
        if (ROOT / ROOM / "lang") in path.parents:
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        # docstrings, and the ends of a range that a letter is compared with
        exempt = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        exempt |= {id(end) for node in ast.walk(tree) if isinstance(node, ast.Compare) for end in _ends(node)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or id(node) in exempt:
                continue
            if SYLLABLE.search(node.value.replace("가-힣", "")):
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {node.value!r}")
    assert not found, found


def _ends(node: ast.Compare) -> list[ast.expr]:
    """Return the ends of ``"가" <= letter <= "힣"``."""
    first, last = node.left, node.comparators[-1]
    values = [each.value for each in (first, last) if isinstance(each, ast.Constant)]
    return [first, last] if values == ["가", "힣"] else []


def test_files_stay_short() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in MODULES
        if (ROOT / ROOM / "lang") not in path.parents
        and (lines := path.read_text(encoding="utf-8").count("\n")) > LONGEST
    }
    assert not long, f"past {LONGEST} lines a module becomes a folder: {long}"

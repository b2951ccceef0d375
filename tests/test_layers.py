"""The arrows ``index <- assistant <- eval <- ui``, and what only the user interface may do."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LAYERS = ("index", "assistant", "eval", "ui")
FILES = [file for layer in LAYERS for file in sorted((ROOT / layer).rglob("*.py"))]
BELOW_UI = [file for file in FILES if file.relative_to(ROOT).parts[0] != "ui"]


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def upward_imports(layer: str, source: str) -> list[str]:
    """Modules of a higher layer that a source of this layer imports."""
    higher = LAYERS[LAYERS.index(layer) + 1 :]
    return [module for module in imports(ast.parse(source)) if module.split(".")[0] in higher]


def interface_work(source: str) -> list[str]:
    """Where a source prints, or reads or writes the environment."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("print", "input")
        ):
            found.append(f"line {node.lineno}: {node.func.id}()")
        if isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv", "putenv"):
            found.append(f"line {node.lineno}: {node.attr}")
        if isinstance(node, ast.ImportFrom) and node.module == "os":
            names = {alias.name for alias in node.names} & {"environ", "getenv", "putenv"}
            found += [f"line {node.lineno}: from os import {name}" for name in sorted(names)]
    return found


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_no_layer_imports_one_above_it(file: Path) -> None:
    layer = file.relative_to(ROOT).parts[0]
    assert upward_imports(layer, file.read_text("utf-8")) == []


@pytest.mark.parametrize("file", BELOW_UI, ids=name_of)
def test_only_the_interface_prints_and_reads_the_environment(file: Path) -> None:
    assert interface_work(file.read_text("utf-8")) == []


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_eval_is_never_imported_by_its_bare_name(file: Path) -> None:
    """It is the name of a builtin."""
    assert "eval" not in imports(ast.parse(file.read_text("utf-8")))


def test_the_rules_see_what_they_forbid() -> None:
    assert upward_imports("index", "from assistant.answer import Answer\nimport eval.metrics") == [
        "assistant.answer",
        "eval.metrics",
    ]
    assert upward_imports("ui", "from assistant.answer import Answer") == []
    assert interface_work("import os\nprint(os.environ['HOME'])") == ["line 2: print()", "line 2: environ"]

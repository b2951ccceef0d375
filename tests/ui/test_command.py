"""The command as a process of its own: how fast it starts, what it prints where."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SEED = ROOT / "index" / "corpus" / "A_RES_78_40.zh.md"
GOLD = ROOT / "tests" / "data" / "A_RES_78_40.zh.json"
HEAVY = ("torch", "gradio", "chromadb", "sentence_transformers", "langchain_core", "numpy", "tantivy", "rich")


def command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    code = "from ui.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", **environment},
        capture_output=True,
        check=False,
    )


def test_importing_the_command_loads_nothing_heavy() -> None:
    code = f"import sys, ui.cli; print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_parse_prints_the_gold() -> None:
    done = command("parse", str(SEED), "--json")
    assert done.returncode == 0
    parsed, gold = json.loads(done.stdout), json.loads(GOLD.read_text("utf-8"))
    assert {key: parsed[key] for key in gold} == gold


@pytest.mark.parametrize(
    "environment",
    [{"PYTHONUTF8": "1"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "cp1252"}],
    ids=["utf-8", "ascii", "cp1252"],
)
def test_parse_prints_in_any_encoding(environment: dict[str, str]) -> None:
    table = command("parse", str(SEED), **environment)
    assert (table.returncode, table.stderr) == (0, b"")
    assert b"OP13" in table.stdout
    parsed = command("parse", str(SEED), "--json", **environment)
    assert json.loads(parsed.stdout)["symbol"] == "A/RES/78/40"


@pytest.mark.parametrize("content", [b"", b"\0\1\2", b"\xff\xfe\xfd", b"no resolution at all\n"])
def test_parse_refuses_what_is_no_resolution(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "bad.md"
    file.write_bytes(content)
    done = command("parse", str(file))
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.startswith(b"jueyi: ")
    assert done.stderr.count(b"\n") == 1


def test_parse_of_a_missing_file_says_so() -> None:
    done = command("parse", "no-such-file.md")
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)


def test_a_closed_pipe_is_no_error() -> None:
    code = "from ui.cli import main; main()"
    line = f'"{sys.executable}" -c "{code}" parse "{SEED}" --json | head -c 10'
    done = subprocess.run(["bash", "-c", line], cwd=ROOT, capture_output=True, check=False)
    assert done.stderr == b""

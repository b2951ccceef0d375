"""``jueyi eval check``, ``convert``, ``compare`` and ``--report`` as a user runs them."""

import json
from pathlib import Path

import pytest

from tests.ui.test_eval_command import QUESTIONS, bigrams, home, line, run, written

__all__ = ["bigrams", "home"]


def test_check(home: Path, tmp_path: Path) -> None:
    sound = written(tmp_path / "sound.jsonl", [QUESTIONS[0]])
    result = run(home, "eval", "check", sound)
    assert (result.exit_code, result.stdout) == (0, "1 questions, 0 flaws\n")
    flawed = written(tmp_path / "flawed.jsonl", [line("a", "fact", "第2段？", gold=["OP99"])])
    result = run(home, "eval", "check", flawed)
    assert result.exit_code == 1
    assert result.stdout.startswith("a  the label A/RES/78/40:OP99 is not indexed\n")
    (found,) = json.loads(run(home, "eval", "check", flawed, "--json").stdout)
    assert found == {"id": "a", "says": "the label A/RES/78/40:OP99 is not indexed"}


def test_convert_then_ask(home: Path, tmp_path: Path) -> None:
    table, out = tmp_path / "set.csv", tmp_path / "set.jsonl"
    table.write_text("q,gold,symbol,kind\n第10段说什么？,OP10,A/RES/78/40,structure\n", "utf-8")
    from typer.testing import CliRunner

    from ui.cli import app

    made = CliRunner().invoke(app, ["eval", "convert", str(table), str(out)])
    assert (made.exit_code, made.stdout) == (0, f"1 questions: {out}\n")
    asked = json.loads(run(home, "eval", "--questions", out, "--json").stdout)
    assert asked["figures"]["exact"]["value"] == 1.0


def test_report_and_compare(home: Path, tmp_path: Path) -> None:
    questions = written(tmp_path / "set.jsonl", QUESTIONS)
    for name, extra in (("a", ()), ("b", ("--without", "interaction"))):
        result = run(home, "eval", "--questions", questions, "--report", tmp_path / name, *extra)
        assert result.exit_code == 0, result.stderr
    assert (tmp_path / "a" / "report.html").read_text("utf-8").startswith("<!doctype html>")
    from typer.testing import CliRunner

    from ui.cli import app

    both = [str(tmp_path / "a"), str(tmp_path / "b")]
    shown = CliRunner().invoke(app, ["eval", "compare", *both])
    assert shown.exit_code == 0
    assert "7 questions in both" in shown.stdout
    found = json.loads(CliRunner().invoke(app, ["eval", "compare", *both, "--json"]).stdout)
    assert found["figures"]["exact"]["change"]["value"] == 0.0
    assert (found["gained"], found["lost"]) == ([], [])


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--without", "magic"), "there is no part magic"),
        (("robustness", "--only", "magic"), "there is no robustness set magic"),
    ],
)
def test_names_that_do_not_exist(home: Path, arguments: tuple[str, ...], says: str) -> None:
    result = run(home, "eval", *arguments)
    assert (result.exit_code, says in result.stderr) == (2, True)

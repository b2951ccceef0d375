"""``jueyi ask`` as a process, on the real index."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.command import TREATY, jueyi


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, indexed_home: Path) -> Path:
    """A data directory that the first command has filled."""
    return shutil.copytree(indexed_home, tmp_path_factory.mktemp("real") / "home")


def record(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(done.stdout)
    return parsed


def test_answer_cites_the_paragraph(home: Path) -> None:
    done = jueyi(home, "ask", TREATY)
    assert done.returncode == 0
    assert "[第7段]" in done.stdout
    assert done.stderr == ""


def test_abstention_exits_with_3(home: Path) -> None:
    done = jueyi(home, "ask", "--json", "第31段说什么？")
    assert done.returncode == 3
    assert record(done)["abstained"] is True
    assert record(done)["citations"] == []


def test_follow_up_needs_its_history(home: Path) -> None:
    done = jueyi(home, "ask", "--json", "那上一段呢？", "--history", "第9段说什么？")
    assert [citation["label"] for citation in record(done)["citations"]] == ["OP8"]


def test_file_of_questions(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    lines = [{"id": "a", "q": TREATY}, {"id": "b", "q": "第31段说什么？"}, {"id": "c", "q": "第9段说什么？"}]
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    done = jueyi(home, "ask", "--questions", str(path))
    assert done.returncode == 0
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(answer["id"], answer["abstained"]) for answer in answers] == [
        ("a", False),
        ("b", True),
        ("c", False),
    ]


def test_unknown_symbol_is_refused_with_a_sentence(home: Path) -> None:
    done = jueyi(home, "ask", "--symbol", "A/RES/1/1", TREATY)
    assert done.returncode in (2, 3)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "question", ["", "  ", "问" * 40_000, "问\x07"], ids=["empty", "blank", "long", "control"]
)
def test_bad_question_is_refused_before_anything_is_opened(tmp_path: Path, question: str) -> None:
    home = tmp_path / "home"
    done = jueyi(home, "ask", question)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert not home.exists()


def test_other_embedding_model_is_refused_with_the_way_out(home: Path, tmp_path: Path) -> None:
    done = jueyi(home, "ask", "--embedding-model", str(tmp_path / "nowhere"), TREATY)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_damaged_index_is_refused_and_can_be_rebuilt(home: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "home"
    shutil.copytree(home, damaged)
    for file in damaged.rglob("chroma.sqlite3"):
        file.write_bytes(b"not a database")
    done = jueyi(damaged, "ask", "第9段说什么？")
    assert (done.returncode, done.stdout) == (2, "")
    assert "jueyi index rebuild" in done.stderr
    assert jueyi(damaged, "index", "rebuild").returncode == 0
    assert jueyi(damaged, "ask", "第9段说什么？").returncode == 0


def test_question_set_is_evaluated_and_misses_are_shown(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    right = {"id": "r", "lang": "zh", "kind": "structure", "q": "第9段说什么？", "symbol": "A/RES/78/40"}
    lines = [{**right, "gold": ["OP9"]}, {**right, "id": "w", "gold": ["OP8"]}]
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    figures = record(jueyi(home, "eval", "--questions", str(path), "--json"))
    assert figures["figures"]["citation_recall"]["value"] == 0.5
    assert [question["missed"] for question in figures["questions"]] == [False, True]
    shown = jueyi(home, "eval", "--questions", str(path), "--misses").stdout
    assert "expected OP8; got A/RES/78/40:OP9" in shown


def test_bad_question_set_is_refused_with_a_sentence(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "set.jsonl"
    path.write_text('{"id": "x", "q": "第9段说什么？", "frobnicate": 1}\n', "utf-8")
    done = jueyi(home, "eval", "--questions", str(path))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "line 1" in done.stderr

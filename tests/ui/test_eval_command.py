"""``jueyi eval`` and ``jueyi bench latency`` on the bundled resolution, found by pairs of characters."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import ui.eval_bench
import ui.workspace
from eval.question_set import load_questions
from tests.fakes import BigramEmbedding
from ui.cli import app
from ui.question_sets import OWN, chosen_questions

NAMES = ("recall@1", "recall@5", "MRR", "citation recall", "facts", "exact", "refused", "falsely refused")


def line(identity: str, kind: str, question: str, **fields: Any) -> dict[str, Any]:
    return {"id": identity, "lang": "zh", "kind": kind, "q": question, "symbol": "A/RES/78/40", **fields}


QUESTIONS = [
    line("right", "structure", "第10段说什么？", gold=["OP10"]),
    line("wrong", "structure", "第10段讲了什么？", gold=["OP11"]),
    line("count", "structure", "序言部分有几段？", must=[["22"]]),
    line("list", "list", "哪些段落提到长崎？", gold=["PP2", "PP18"], all=True, only=True),
    line("none", "none", "第99段说什么？"),
    line("answered", "none", "第12段说什么？"),
    line("after", "followup", "下一段呢？", history=["第9段说什么？"], gold=["OP10"]),
    line("tuned", "structure", "第1段说什么？", gold=["OP2"], split="tune"),
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(autouse=True)
def bigrams(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands for the embedding model; the index of it is real."""
    for module in (ui.workspace, ui.eval_bench):
        monkeypatch.setattr(module, "embedding_at", lambda *_: BigramEmbedding())
        monkeypatch.setattr(module, "reader_at", lambda *_: None)


@pytest.fixture
def questions(tmp_path: Path) -> Path:
    return written(tmp_path / "set.jsonl", QUESTIONS)


def written(path: Path, lines: list[dict[str, Any]]) -> Path:
    path.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in lines) + "\n", "utf-8")
    return path


def run(home: Path, *arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [*map(str, arguments), "--home", str(home)])


def record(result: Result) -> dict[str, Any]:
    assert result.exit_code == 0, result.stderr
    parsed: dict[str, Any] = json.loads(result.stdout)
    return parsed


def values(means: dict[str, dict[str, Any]]) -> dict[str, tuple[float, int]]:
    return {name: (mean["value"], mean["count"]) for name, mean in means.items()}


def test_figures_as_data(home: Path, questions: Path) -> None:
    found = record(run(home, "eval", "--questions", questions, "--json"))
    figures = values(found["figures"])
    # Gold is cited by all but “wrong”; exact are all but “wrong” of those that are looked up.
    assert figures["citation_recall"] == (3 / 4, 4)
    assert figures["citation_precision"] == (3 / 4, 4)
    assert figures["facts"] == (1.0, 1)
    assert figures["exact"] == (3 / 4, 4)
    assert figures["refused"] == (1 / 2, 2)
    assert figures["falsely_refused"] == (0.0, 5)
    assert figures["success_1"] == (1.0, 1)
    assert figures["reciprocal_rank"] == (1.0, 1)
    assert list(found["kinds"]) == ["structure", "list", "none", "followup"]
    assert values(found["kinds"]["structure"])["exact"] == (2 / 3, 3)
    assert found["timings"]["p50_ms"] <= found["timings"]["p99_ms"]
    assert set(found["timings"]["milliseconds"]) == {one["id"] for one in QUESTIONS if one["id"] != "tuned"}


def test_what_came_of_each_question(home: Path, questions: Path) -> None:
    asked = record(run(home, "eval", "--questions", questions, "--json"))["questions"]
    assert [one["id"] for one in asked if one["missed"]] == ["wrong", "answered"]
    wrong = next(one for one in asked if one["id"] == "wrong")
    assert (wrong["gold"], wrong["cited"]) == (["OP11"], ["A/RES/78/40:OP10"])
    assert wrong["answer"].startswith("第10段：“特别指出必须遵守不扩散义务")
    assert (wrong["figures"]["citation_recall"], "refused" in wrong["figures"]) == (0.0, False)


def test_table(home: Path, questions: Path) -> None:
    result = run(home, "eval", "--questions", questions)
    assert result.exit_code == 0
    lines = {" ".join(text.split()[:-4]): text.split() for text in result.stdout.splitlines()}
    for name in NAMES:
        assert name in lines
    assert lines["refused"] == ["refused", "0.500", "0.000–1.000", "2", "*"]
    assert lines["MRR"] == ["MRR", "1.000", "1.000–1.000", "1", "*"]
    assert "* fewer than 30 questions" in result.stdout
    assert "\nquestions marked test: 7; 20" in result.stdout
    assert "expected" not in result.stdout


def test_misses(home: Path, questions: Path) -> None:
    shown = run(home, "eval", "--questions", questions, "--misses").stdout
    assert "wrong (structure) 第10段讲了什么？\n  expected OP11; got A/RES/78/40:OP10\n  第10段：" in shown
    assert "answered (none) 第12段说什么？\n  expected no answer; got A/RES/78/40:OP12\n" in shown
    assert shown.count("expected ") == 2


def test_splits(home: Path, questions: Path) -> None:
    def ids(split: str) -> list[str]:
        found = record(run(home, "eval", "--questions", questions, "--split", split, "--json"))
        return [one["id"] for one in found["questions"]]

    assert ids("tune") == ["tuned"]
    assert ids("test") == [one["id"] for one in QUESTIONS if one["id"] != "tuned"]
    assert ids("all") == [one["id"] for one in QUESTIONS]
    assert run(home, "eval", "--questions", questions, "--split", "train").exit_code == 2


def test_several_sets(home: Path, tmp_path: Path, questions: Path) -> None:
    more = written(tmp_path / "more.jsonl", [line("more", "structure", "第2段说什么？", gold=["OP2"])])
    result = run(home, "eval", "--questions", more, "--questions", questions, "--json")
    assert [one["id"] for one in record(result)["questions"]][:2] == ["more", "right"]


def test_the_sets_of_the_project_are_used_where_none_is_named() -> None:
    folder = Path(ui.workspace.__file__ or "").parents[1] / "eval" / "questions"
    expected = [question for name in OWN for question in load_questions(folder / name)]
    assert chosen_questions(None, "all") == tuple(expected)
    assert chosen_questions([], "all") == tuple(expected)


def test_where_no_question_is_marked_test_all_are_asked(tmp_path: Path) -> None:
    tuned = written(tmp_path / "tuned.jsonl", QUESTIONS[-1:])
    assert [question.id for question in chosen_questions([tuned], None)] == ["tuned"]
    both = written(tmp_path / "both.jsonl", QUESTIONS[-2:])
    assert [question.id for question in chosen_questions([both], None)] == ["after"]


@pytest.mark.parametrize(
    ("lines", "split", "says"),
    [
        ([line("a", "riddle", "第2段？")], "test", "line 1: kind"),
        ([line("a", "fact", "第2段？", golds=[])], "test", "line 1: golds"),
        ([line("a", "fact", "第2段？"), line("a", "fact", "第3段？")], "test", "line 2: the id a is already"),
        ([line("a", "fact", "第2段？")], "tune", "no question there is marked tune"),
    ],
    ids=["kind", "key", "id", "split"],
)
def test_a_bad_set_is_refused_with_a_sentence(
    home: Path, tmp_path: Path, lines: list[dict[str, Any]], split: str, says: str
) -> None:
    result = run(home, "eval", "--questions", written(tmp_path / "bad.jsonl", lines), "--split", split)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("jueyi: ")
    assert says in result.stderr


SOUGHT = [
    line("a", "statement", "民用钚的管理？", gold=["OP6"]),
    line("b", "fact", "何时更新核政策法？", gold=["OP11"]),
    line("c", "none", "谁出席了音乐会？"),
    line("d", "structure", "第1段？", gold=["OP1"]),
    line("e", "followup", "它呢？", gold=["OP1"], history=["第1段？"]),
    line("f", "fact", "何时更新核政策法？", gold=["OP11"], split="tune"),
]


def test_latency(home: Path, tmp_path: Path) -> None:
    path = written(tmp_path / "set.jsonl", SOUGHT)
    found = record(run(home, "bench", "latency", "--questions", path, "--json"))
    # Of the three questions that are searched for the first warms up.
    assert found["questions"] == 2
    assert 0 < found["embedding_median"] <= found["embedding_p90"] < found["ask_p90"]
    assert found["ratio"] == pytest.approx(found["ask_median"] / found["embedding_median"])
    shown = run(home, "bench", "latency", "--questions", path).stdout.splitlines()
    assert [text.split()[0] for text in shown if text] == [
        "median",
        "──"[:0] + shown[1].split()[0],
        "answer",
        "query",
        "2",
    ]


def test_latency_needs_two_questions(home: Path, tmp_path: Path) -> None:
    path = written(tmp_path / "set.jsonl", SOUGHT[3:])
    result = run(home, "bench", "latency", "--questions", path)
    assert result.exit_code == 2
    assert "two questions to search for are needed" in result.stderr

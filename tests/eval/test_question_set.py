"""Question files: what is read, and the sentence that refuses the rest."""

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from eval.question_set import EvalQuestion, QuestionSetError, load_questions
from index.passage import passages_of
from tests.ui.fakes import bundled_resolution

GOOD: dict[str, Any] = {
    "id": "a",
    "lang": "zh",
    "kind": "fact",
    "q": "何时？",
    "symbol": "A/RES/80/7",
    "gold": ["OP1"],
}
SETS = sorted(
    str(entry) for entry in (files("eval") / "questions").iterdir() if entry.name.endswith(".jsonl")
)


def written(tmp_path: Path, *lines: object) -> Path:
    path = tmp_path / "set.jsonl"
    texts = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
    path.write_text("\n".join(texts) + "\n", "utf-8")
    return path


def test_a_line_is_a_question(tmp_path: Path) -> None:
    full = {
        **GOOD,
        "history": ["先问"],
        "gold": ["OP1", "A/RES/80/8:PP2"],
        "must": [["八", "8"]],
        "only": True,
        "all": True,
        "split": "tune",
        "note": "why",
    }
    (question,) = load_questions(written(tmp_path, full))
    assert question == EvalQuestion.model_validate(full)
    assert question.gold_ids == {"A/RES/80/7:OP1", "A/RES/80/8:PP2"}
    assert (question.history, question.must) == (("先问",), (("八", "8"),))


def test_what_is_left_out_has_its_default(tmp_path: Path) -> None:
    (question,) = load_questions(written(tmp_path, {"id": "a", "lang": "zh", "kind": "none", "q": "谁？"}))
    assert (question.split, question.gold, question.must, question.history) == ("test", (), (), ())
    assert (question.only, question.all, question.note) == (False, False, "")
    assert not question.answerable
    assert EvalQuestion.model_validate(GOOD).answerable


def test_empty_lines_are_passed_over_and_the_order_is_kept(tmp_path: Path) -> None:
    path = written(tmp_path, {**GOOD, "id": "z"}, "", "   ", {**GOOD, "id": "b"})
    assert [question.id for question in load_questions(path)] == ["z", "b"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        pytest.param({**GOOD, "golds": ["OP1"]}, "golds: Extra inputs are not permitted", id="unknown key"),
        pytest.param({k: v for k, v in GOOD.items() if k != "q"}, "q: Field required", id="no question"),
        pytest.param({**GOOD, "q": ""}, "q: String should have at least 1 character", id="empty question"),
        pytest.param({**GOOD, "id": ""}, "id: String should have at least 1 character", id="empty id"),
        pytest.param({**GOOD, "id": 7}, "id: Input should be a valid string", id="number for an id"),
        pytest.param({**GOOD, "kind": "riddle"}, "kind: Input should be 'fact', 'statement'", id="kind"),
        pytest.param({**GOOD, "split": "train"}, "split: Input should be 'tune' or 'test'", id="split"),
        pytest.param({**GOOD, "gold": "OP1"}, "gold: Input should be a valid", id="gold is no list"),
        pytest.param({**GOOD, "must": ["八"]}, "must.0: Input should be a valid", id="fact without wordings"),
        pytest.param([GOOD], "the line: Input should be", id="a list"),
        pytest.param('{"id": "a",', "is not JSON", id="half a line"),
        pytest.param("第7段说什么？", "is not JSON", id="text"),
    ],
)
def test_a_bad_line_is_refused_with_its_number(tmp_path: Path, line: object, says: str) -> None:
    with pytest.raises(QuestionSetError) as refused:
        load_questions(written(tmp_path, {**GOOD, "id": "first"}, "", line))
    assert "set.jsonl, line 3" in str(refused.value)
    assert says in str(refused.value)


def test_an_id_stands_for_one_question(tmp_path: Path) -> None:
    with pytest.raises(QuestionSetError, match="line 2: the id a is already taken"):
        load_questions(written(tmp_path, GOOD, {**GOOD, "q": "何地？"}))


@pytest.mark.parametrize("content", [b"", b"\n \n", b"\xff\xfe\x00"], ids=["empty", "blank", "not UTF-8"])
def test_a_file_without_questions_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "set.jsonl"
    path.write_bytes(content)
    with pytest.raises(QuestionSetError, match=r"set\.jsonl"):
        load_questions(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(QuestionSetError, match=r"nowhere\.jsonl cannot be read"):
        load_questions(tmp_path / "nowhere.jsonl")


def test_a_question_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        EvalQuestion.model_validate(GOOD).q = "何地？"  # type: ignore[misc]


@pytest.mark.parametrize("path", SETS, ids=lambda path: Path(path).name)
def test_the_sets_that_ship_are_sound(path: str) -> None:
    """Labels of the bundled resolution exist, and what can be answered has gold or facts; none is asked."""
    known = {f"A/RES/78/40:{passage.label}" for passage in passages_of(bundled_resolution())}
    for question in load_questions(Path(path)):
        assert {gold for gold in question.gold_ids if gold.startswith("A/RES/78/40:")} <= known, question.id
        assert bool(question.gold or question.must) == question.answerable, question.id

"""Ratings: stored line by line, read back, and made into questions that a question set takes."""

from pathlib import Path

import pytest

from eval.feedback import FILE, Cited, Feedback, FeedbackError, FeedbackFile, candidates, load_feedback
from eval.question_set import load_questions

HELPED = Feedback(
    id="talk-1",
    at="2026-11-22T17:00:00+00:00",
    verdict="up",
    question="何时开放供签署？",
    language="zh",
    kind="fact",
    answer="2017 年 9 月 20 日。",
    mode="extractive",
    citations=(Cited(symbol="A/RES/78/40", label="PP19", language="zh", quote="2017 年 9 月 20 日"),),
)
DID_NOT = HELPED.model_copy(update={"id": "talk-2", "verdict": "down", "history": ("第9段？",)})


def test_last_rating_of_an_answer_counts(tmp_path: Path) -> None:
    file = FeedbackFile(tmp_path)
    noted = DID_NOT.model_copy(update={"note": "段落错了"})
    for rating in (DID_NOT, HELPED, noted):
        file.add(rating)
    assert load_feedback(tmp_path / FILE) == (noted, HELPED)


def test_candidates_are_questions_of_a_question_set(tmp_path: Path) -> None:
    helped, did_not = candidates([HELPED, DID_NOT])
    assert (helped.kind, helped.gold, helped.note) == ("fact", ("A/RES/78/40:PP19",), "helped")
    assert (did_not.kind, did_not.gold) == ("followup", ())
    assert did_not.note == "did not help; it cited A/RES/78/40:PP19"
    path = tmp_path / "candidates.jsonl"
    path.write_text("".join(f"{c.model_dump_json()}\n" for c in (helped, did_not)), "utf-8")
    assert load_questions(path) == (helped, did_not)


def test_rating_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(FeedbackError, match="cannot be stored"):
        FeedbackFile(tmp_path).add(HELPED)


def test_full_file_is_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eval.feedback.MAX_BYTES", 10)
    FeedbackFile(tmp_path).add(HELPED)
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(FeedbackError, match="is full"):
        FeedbackFile(tmp_path).add(DID_NOT)
    assert (tmp_path / FILE).read_bytes() == before


@pytest.mark.parametrize("line", ["{", '{"id": "x"}', "[]"])
def test_line_that_is_no_rating_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / FILE
    path.write_text(f"{HELPED.model_dump_json()}\n{line}\n", "utf-8")
    with pytest.raises(FeedbackError, match="line 2 is no rating"):
        load_feedback(path)

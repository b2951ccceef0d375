"""Questions that people wrote, with what answers them and what does not."""

import json
from collections import Counter
from importlib.resources import files
from pathlib import Path
from random import Random

import pytest

from eval.reading.example import Example
from eval.reading.mixture import FINISHING, Mixture, read_mixture
from eval.reading.squad import ReadingSetError
from eval.reading.written import ANSWERED, NEAREST, Written, read_written
from tests.eval.bare_words import bare
from tests.eval.reading.sets import small_mixture, write_shared
from ui.question_sets import OWN, OWN_PDF, own_questions

SHARED = Path(__file__).parents[4] / "shared"
YES = Example("谁？", "甲方说。", 0, 2, "written", "A/RES/1/1", "zh")
NO = tuple(Example("谁？", f"{n}说。", -1, -1, "written", "A/RES/1/1", "zh") for n in range(NEAREST + 2))


def test_the_passage_that_answers_is_drawn_in_its_share() -> None:
    drawn = Counter(Written(YES, NO).draw(Random(n)) for n in range(2000))
    assert drawn[YES] / 2000 == pytest.approx(ANSWERED, abs=0.04)
    assert set(drawn) == {YES, *NO[:NEAREST]}


def test_what_nothing_answers_is_drawn_with_what_does_not() -> None:
    assert {Written(None, NO[:2]).draw(Random(n)) for n in range(50)} == set(NO[:2])


def test_a_question_without_rivals_is_drawn_with_its_answer() -> None:
    assert {Written(YES, ()).draw(Random(n)) for n in range(50)} == {YES}


def test_texts_that_are_not_there_are_named() -> None:
    with pytest.raises(ReadingSetError, match=r"questions\.jsonl asks of .*:.*, which is not there"):
        read_written({})


def test_written_questions_have_their_share_of_the_second_course() -> None:
    first = small_mixture()
    mixture = Mixture(first.pools, first.held_back, first.negatives, (Written(YES, NO),))
    drawn = [mixture.draw(number, 1).source for number in range(2000)]
    assert drawn.count("written") / 2000 == pytest.approx(FINISHING, abs=0.04)


def test_a_folder_without_the_texts_is_no_folder_for_the_second_course(tmp_path: Path) -> None:
    with pytest.raises(ReadingSetError, match="asks of"):
        read_mixture(write_shared(tmp_path), 1, finishing=True)


@pytest.mark.skipif(not SHARED.is_dir(), reason=f"no texts to ask of: {SHARED} is absent")
def test_all_questions_stand_on_texts_of_the_shared_folder() -> None:
    mixture = read_mixture(SHARED, 1, finishing=True)
    answers = [one.answered.answer for one in mixture.written if one.answered]
    assert len(mixture.written) > 1000
    assert all(answer and answer == answer.strip() for answer in answers)
    assert {one.source for one in mixture.held_back} >= {"written", "cmrc"}
    asked = {example.group for one in mixture.written for example in one.unanswered}
    assert not asked & {"A/RES/78/40", "A/RES/79/41", "A/RES/80/48"}
    assert asked >= {"A/RES/78/5", "UNPC/zh", "UNPC/en", "MADE/zh/A", "MADE/en/H"}


def test_no_question_that_figures_are_reported_of_is_learnt_from() -> None:
    """Questions marked tune are; a short follow-up may have the words of another conversation's."""
    asked = {bare(q.q) for name in (*OWN, OWN_PDF) for q in own_questions(name) if q.split == "test"}
    lines = files("eval.reading").joinpath("questions.jsonl").read_text("utf-8").splitlines()
    learnt = {bare(json.loads(line)["q"]) for line in lines}
    assert len(learnt) > 20_000
    assert not asked & learnt

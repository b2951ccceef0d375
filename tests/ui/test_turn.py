"""A conversation: asked on, asked again, rewritten, broken off."""

from tests.ui.fakes import FakeAssistant, FakeLibrary
from ui.answering import broken_off
from ui.turn import Conversation, Turn

ANSWER = FakeAssistant(FakeLibrary()).fact("何时？")


def answered(*questions: str) -> Conversation:
    turns = (Turn(n, question).after(ANSWER) for n, question in enumerate(questions, start=1))
    return Conversation(tuple(turns), "abc")


def test_turn_asked_again_keeps_its_place_and_those_after_it() -> None:
    again = answered("一？", "二？", "三？").again(2)
    assert [turn.question for turn in again.turns] == ["一？", "二？", "三？"]
    assert [turn.is_over for turn in again.turns] == [True, False, True]
    assert again.before(2) == ("一？",)


def test_rewritten_question_takes_those_after_it_away() -> None:
    rewritten = answered("一？", "二？", "三？").rewritten(2, "另问？")
    assert [(turn.number, turn.question) for turn in rewritten.turns] == [(1, "一？"), (2, "另问？")]
    assert rewritten.identity == "abc"


def test_first_question_gives_the_conversation_its_name() -> None:
    first, second = Conversation().begin("一？"), Conversation().begin("一？")
    assert first.identity
    assert first.identity != second.identity


def test_stopped_turn_stays_and_failed_one_says_so() -> None:
    stopped = broken_off(answered("一？").begin("二？"), "").turns[-1]
    failed = broken_off(answered("一？").begin("二？"), "出错").turns[-1]
    assert (stopped.stopped, stopped.error) == (True, "")
    assert (failed.stopped, failed.error) == (False, "出错")


def test_question_that_failed_is_no_history() -> None:
    failed = broken_off(Conversation().begin("一？"), "出错")
    assert failed.begin("二？").before(2) == ()

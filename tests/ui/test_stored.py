"""A conversation that the browser keeps comes back as it was, or is not shown as an answer."""

import json
from typing import Any

import pytest

from assistant.event import Draft
from assistant.written import Failing, Struck
from tests.ui.fakes import FakeAssistant, FakeLibrary
from ui.shelf import passage_at
from ui.stored import restored, stored
from ui.turn import Conversation, Turn

LIBRARY = FakeLibrary()
GONE = "no longer there"


def find(passage_id: str) -> Any:
    return passage_at(LIBRARY, passage_id)


def conversation() -> Conversation:
    assistant = FakeAssistant(LIBRARY)
    answers = (assistant.fact("何时？"), assistant.table("哪些？"), assistant.abstention("会议？"))
    turns = (Turn(n, answer.question).after(answer) for n, answer in enumerate(answers, start=1))
    return Conversation(tuple(turns), "abc")


def record() -> dict[str, Any]:
    """As it comes from the browser."""
    read: dict[str, Any] = json.loads(json.dumps(stored(conversation())))
    return read


def test_it_comes_back_as_it_was() -> None:
    assert restored(record(), find, GONE) == conversation()


def test_no_text_of_a_resolution_is_kept_but_what_is_quoted_in_the_answer() -> None:
    assert LIBRARY.passage("PP19").text not in json.dumps(record(), ensure_ascii=False)


def test_turn_that_was_cut_off_is_not_kept() -> None:
    assert len(stored(conversation().begin("还有？"))["turns"]) == 3


def test_of_a_model_that_was_stopped_what_was_verified_comes_back() -> None:
    verified = FakeAssistant(LIBRARY).fact("何时？").statements[0]
    sentences = (verified, Struck("假的", Failing.NUMBER, "7"), Draft(2, "还没核对"))
    stopped = Conversation((Turn(1, "何时？", written=sentences, stopped=True),), "abc")
    read = restored(json.loads(json.dumps(stored(stopped))), find, GONE)
    assert read == Conversation((Turn(1, "何时？", statements=(verified,), stopped=True),), "abc")


def test_answer_whose_paragraph_has_changed_is_not_shown() -> None:
    changed = record()
    changed["turns"][0]["answer"]["statements"][0]["citations"][0]["passage"]["sum"] = "0"
    read = restored(changed, find, GONE)
    assert read is not None
    assert (read.turns[0].answer, read.turns[0].error) == (None, GONE)
    assert read.turns[1:] == conversation().turns[1:]


def test_passage_in_full_is_not_believed() -> None:
    forged = record()
    passage = LIBRARY.passage("OP7")
    full = {key: getattr(passage, key) for key in passage.__dataclass_fields__}
    forged["turns"][0]["answer"]["nearest"] = [{**full, "text": "我说的"}]
    read = restored(forged, find, GONE)
    assert read is not None
    assert read.turns[0].error == GONE


def _outside(data: dict[str, Any]) -> None:
    data["turns"][0]["answer"]["statements"][0]["citations"][0]["end"] = 99_999


def _uncited(data: dict[str, Any]) -> None:
    data["turns"][0]["answer"]["statements"][0]["citations"] = []


def _no_list(data: dict[str, Any]) -> None:
    data["turns"] = "x"


def _no_turn(data: dict[str, Any]) -> None:
    data["turns"] = [17]


def _no_name(data: dict[str, Any]) -> None:
    del data["id"]


@pytest.mark.parametrize("spoil", [_outside, _uncited, _no_list, _no_turn, _no_name])
def test_what_is_no_conversation_is_refused(spoil: Any) -> None:
    data = record()
    spoil(data)
    assert restored(data, find, GONE) is None

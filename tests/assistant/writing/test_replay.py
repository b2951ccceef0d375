"""Forty answers such as models write, sent by the server and read through the whole pipeline."""

from langchain_core.language_models import BaseChatModel

from assistant.ask import Ask
from assistant.pipeline import Assistant
from assistant.writing.chat_model import ChatModel
from assistant.writing.given import Given
from assistant.writing.marks import read_marks
from assistant.writing.model_assistant import ModelAssistant
from assistant.writing.plain import plain
from eval.bench.verification import RESOLUTION, written_answers
from index.library import Library
from tests.scripted_model import ScriptedModel


def test_no_bad_sentence_is_shown_and_hardly_a_good_one_is_struck_off(
    real_library: Library, script: ScriptedModel, chat: BaseChatModel
) -> None:
    writer = ModelAssistant(real_library, Assistant(real_library), ChatModel("openai:scripted", chat))
    given = Given(real_library.passages(RESOLUTION))
    bad_shown, good_struck, good = [], [], 0
    for written in written_answers():
        script.clear()
        script.enqueue(written.text, "I have nothing to add.")
        shown = {statement.text for statement in writer.invoke(Ask(written.question)).statements}
        for sentence in written.sentences:
            good += not sentence.bad
            is_shown = read_marks(plain(sentence.text), given).text in shown
            if is_shown and sentence.bad:
                bad_shown.append(sentence)
            if not is_shown and not sentence.bad:
                good_struck.append(sentence)
    assert bad_shown == []
    assert good == 72
    assert len(good_struck) <= good / 20, good_struck

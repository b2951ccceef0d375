"""The events of the conversation: asked, asked again, rewritten, stopped, rated, begun anew, restored."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import gradio as gr

from assistant.answer import EXTRACTIVE
from eval.feedback import FeedbackFile
from index.errors import JueyiError
from ui.answer_html import turn_html
from ui.answering import Streams, answering, broken_off
from ui.follow_ups import follow_ups_html
from ui.html_text import Html
from ui.in_thread import in_thread
from ui.rating import VERDICTS, rating_of
from ui.shelf import Shelf, existing, passage_at, resolution_at
from ui.stored import restored, stored
from ui.tab import sent, spoken_in
from ui.turn import Conversation
from ui.welcome_html import welcome_html
from ui.wording import Words, words_in

Shown = tuple[list[Html], Conversation, Any, dict[str, str]]
"""The turns, the state of the conversation, the record for the browser, and ``spoken_in`` the language."""


@dataclass(frozen=True, slots=True)
class Talk:
    """Keeps nothing between events: what belongs to a user is in ``gr.State`` and in the user's browser."""

    library: Shelf
    assistant: Streams
    feedback: FeedbackFile

    def html(self, conversation: Conversation, words: Words, chosen: str = "") -> list[Html]:
        """Every turn; examples that suit the chosen resolution while there is none."""
        if not conversation.turns:
            return [self._welcome(chosen, words)]
        turns = [turn_html(turn, words) for turn in conversation.turns]
        return [*turns, follow_ups_html(conversation, self.library, words)]

    def _welcome(self, chosen: str, words: Words) -> Html:
        resolutions = self.library.resolutions()
        several = len({resolution.symbol for resolution in resolutions}) > 1
        shown = resolution_at(self.library, chosen) or next(iter(resolutions), None)
        return welcome_html(shown, several, words)

    async def ask(  # noqa: PLR0917 - Gradio passes them by place
        self,
        typed: str,
        conversation: Conversation,
        language: str,
        chosen: str,
        mode: str,
        scope: object,
        event: gr.EventData,
    ) -> AsyncIterator[tuple[Any, ...]]:
        """Answers what was typed, an example or a follow-up that was clicked, or a turn once more.

        ``scope``: symbols of the resolutions to ask; what does not stand in the library does not count.
        The box is emptied once, at the start, and only of what was asked from it.
        """
        words = words_in(language)
        begun = _begun(typed, conversation, sent(event))
        if begun is None:
            yield (gr.skip(),) * 5
            return
        start, number, from_box = begun
        box: Any = "" if from_box else gr.skip()
        asked = existing(self.library, scope)
        states = answering(self.assistant, start, number, asked, extractive=mode == EXTRACTIVE)
        async for state in in_thread(states):
            turns = self.html(state, words, chosen)
            over = state.turn(number).is_over
            kept, spoken = (self._record(state), spoken_in(language)) if over else (gr.skip(), gr.skip())
            yield box, turns, state, kept, spoken
            box = gr.skip()

    def close(self, conversation: Conversation, language: str, stopped: str) -> Shown:
        """Shown when the user stopped an answer, or the server failed."""
        words = words_in(language)
        return self._shown(broken_off(conversation, "" if stopped else words.ask.failed), words)

    def begin(self, language: str, chosen: str) -> Shown:
        """A new conversation."""
        empty = Conversation()
        return self.html(empty, words_in(language), chosen), empty, gr.skip(), spoken_in(language)

    def restore(self, language: str, chosen: str, event: gr.EventData) -> Shown:
        """A conversation that the browser kept; an empty one where what it kept cannot be read."""
        words = words_in(language)
        record = sent(event).get("record")

        def find(passage_id: str) -> Any:
            return passage_at(self.library, passage_id)

        read = restored(record, find, words.ask.gone) if isinstance(record, dict) else None
        conversation = read or Conversation()
        return self.html(conversation, words, chosen), conversation, gr.skip(), spoken_in(language)

    def rate(self, conversation: Conversation, language: str, event: gr.EventData) -> Shown:
        """A thumb, or the note to one; the same thumb twice says nothing new."""
        data, words = sent(event), words_in(language)
        number = _number(data)
        if not conversation.has(number):
            return self._shown(conversation, words)
        verdict = data.get("verdict")
        turn = conversation.turn(number)
        if verdict in VERDICTS:
            turn = replace(turn, rating=str(verdict), noted=False)
        note = str(data.get("note") or "")
        rating = rating_of(conversation, turn, note)
        if rating is not None:
            try:
                self.feedback.add(rating)
            except JueyiError as error:
                raise gr.Error(str(error), print_exception=False) from error
        turn = replace(turn, noted=turn.noted or not verdict)
        return self._shown(conversation.with_turn(turn), words)

    def choose(self, conversation: Conversation, language: str, event: gr.EventData) -> tuple[Any, str, Any]:
        """Another resolution is shown: the examples are about it."""
        chosen = str(sent(event).get("resolution", ""))
        if conversation.turns:
            return gr.skip(), chosen, gr.skip()
        return self.html(conversation, words_in(language), chosen), chosen, spoken_in(language)

    def _shown(self, conversation: Conversation, words: Words) -> Shown:
        turns = self.html(conversation, words)
        return turns, conversation, self._record(conversation), spoken_in(words.language)

    def _record(self, conversation: Conversation) -> Any:
        return {"keep": stored(conversation)} if conversation.over else gr.skip()


def _begun(
    typed: str, conversation: Conversation, data: dict[str, Any]
) -> tuple[Conversation, int, bool] | None:
    """The conversation with the turn to answer, its number, and whether it was asked from the box.

    Gradio repeats the data of a running event with one that waited for it: new text in the box wins.
    """
    if typed != data.get("typed", ""):
        data = {}
    what, number = data.get("send"), _number(data)
    question = str(data.get("question") or "")
    if what in ("retry", "edit"):
        if not conversation.has(number) or (what == "edit" and not question.strip()):
            return None
        state = conversation.again(number) if what == "retry" else conversation.rewritten(number, question)
        return state, number, False
    if not question and not typed.strip():
        return None
    return conversation.begin(question or typed), conversation.next_number, not question


def _number(data: dict[str, Any]) -> int:
    number = str(data.get("turn", ""))
    return int(number) if number.isdecimal() and len(number) < 10 else 0

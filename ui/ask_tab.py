"""The Ask tab: conversation at the left, full text at the right."""

from collections.abc import Iterator, Sequence
from typing import Any, Protocol

import gradio as gr
from gradio.components.textbox import InputHTMLAttributes

from index.resolution import Resolution
from ui.answer_html import turn_html
from ui.answering import Streams, answering, broken_off
from ui.html_text import Html
from ui.pane_html import pane_bar_html
from ui.resolution_html import resolution_html
from ui.tab import QUIET, Shell, part, sent, spoken
from ui.talk_bar_html import talk_bar_html
from ui.turn import Conversation
from ui.welcome_html import welcome_html
from ui.wording import CHINESE, Words, words_in


class Shelf(Protocol):
    """What the tab needs of a library."""

    def resolutions(self) -> Sequence[Resolution]:
        """All of them."""


class AskTab:
    """The events of the tab. It keeps nothing between them: what belongs to a user is in ``gr.State``."""

    name = "ask"

    def __init__(self, library: Shelf, assistant: Streams) -> None:
        self._library = library
        self._assistant = assistant

    def ask(
        self, typed: str, conversation: Conversation, language: str, event: gr.EventData
    ) -> Iterator[tuple[Any, list[Html], Conversation]]:
        """Answers what was typed, or the example that was clicked. The box is emptied once, at the start."""
        words = words_in(language)
        box: Any = ""
        question = _asked(typed, sent(event))
        if not question.strip():
            yield typed, self._turns(conversation, words), conversation
            return
        for state in answering(self._assistant, question, conversation):
            yield box, self._turns(state, words), state
            box = gr.skip()

    def close_broken_turn(self, conversation: Conversation, language: str) -> tuple[list[Html], Conversation]:
        """Shown when the server failed."""
        words = words_in(language)
        state = broken_off(conversation, words)
        return self._turns(state, words), state

    def begin(self, language: str) -> tuple[list[Html], Conversation]:
        """A new conversation."""
        return self._turns(Conversation(), words_in(language)), Conversation()

    def speak(self, conversation: Conversation, event: gr.EventData) -> tuple[Any, ...]:
        """Everything that is written in the interface language."""
        words = spoken(event)
        box = gr.Textbox(placeholder=words.ask.placeholder, submit_btn=words.ask.send, label=words.ask.label)
        return talk_bar_html(words), self._turns(conversation, words), box, self._pane_bar(words)

    def full_text(self, resolution_id: str) -> str:
        """The article of a resolution, empty for one that is not in the library."""
        found = (r for r in self._library.resolutions() if r.id == resolution_id)
        return next((resolution_html(resolution) for resolution in found), Html())

    def _pane_bar(self, words: Words) -> Html:
        return pane_bar_html(self._library.resolutions(), words)

    def _turns(self, conversation: Conversation, words: Words) -> list[Html]:
        if not conversation.turns:
            return [welcome_html(self._library.resolutions(), words)]
        return [turn_html(turn, words) for turn in conversation.turns]

    def build(self, shell: Shell) -> None:
        """The layout and its wiring."""

        def full_text(resolution_id: str) -> str:
            return self.full_text(resolution_id)

        conversation = gr.State(Conversation())
        with gr.Row(elem_id="desk"):
            with gr.Column(elem_id="conversation"):
                talk_bar = part("talk-bar", talk_bar_html(CHINESE), ("new",))
                talk = part("turns", self._turns(Conversation(), CHINESE), ("submit",))
                with gr.Row(elem_id="composer"):
                    question = _question_box(CHINESE)
            with gr.Column(elem_id="pane"):
                pane_head = part("pane-head", self._pane_bar(CHINESE))
                part("full-text", self._first_text(), server_functions=[full_text])
        asked = gr.on(
            [question.submit, talk.submit],
            self.ask,
            [question, conversation, shell.language],
            [question, talk, conversation],
            trigger_mode="always_last",
            **QUIET,
        )
        state = [conversation, shell.language]
        asked.failure(self.close_broken_turn, state, [talk, conversation], **QUIET)
        talk_bar.new(self.begin, [shell.language], [talk, conversation], **QUIET)
        shell.head.speak(self.speak, [conversation], [talk_bar, talk, question, pane_head], **QUIET)

    def _first_text(self) -> Html:
        return next((resolution_html(resolution) for resolution in self._library.resolutions()), Html())


def _question_box(words: Words) -> gr.Textbox:
    return gr.Textbox(
        label=words.ask.label,
        placeholder=words.ask.placeholder,
        submit_btn=words.ask.send,
        show_label=False,
        container=False,
        lines=1,
        max_lines=6,
        autofocus=True,
        elem_id="question",
        html_attributes=InputHTMLAttributes(enterkeyhint="send", autocomplete="off"),
    )


def _asked(typed: str, data: dict[str, Any]) -> str:
    """Gradio repeats the data of a running event with one that waited for it: new text in the box wins."""
    example = data.get("question")
    return str(example) if example and typed == data.get("typed", "") else typed

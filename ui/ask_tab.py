"""The Ask tab: conversation at the left, full text at the right."""

from typing import Any

import gradio as gr
from gradio.components.textbox import InputHTMLAttributes

from assistant.answer import EXTRACTIVE, MODEL
from eval.feedback import FeedbackFile
from ui.answering import Streams
from ui.download import Download
from ui.html_text import Html
from ui.library.scope_html import scope_html
from ui.library.words import library_words
from ui.mode_html import mode_html
from ui.pane_html import pane_bar_html, preview_html
from ui.resolution_html import resolution_html
from ui.shelf import Shelf, existing, passage_at, resolution_at, symbols
from ui.stop_html import stop_html
from ui.tab import EACH, LATEST, QUIET, Shell, Speaker, mailbox, part, sent, spoken_in
from ui.talk import Talk
from ui.talk_bar_html import talk_bar_html
from ui.turn import Conversation
from ui.wording import CHINESE, Words, words_in

# Asks the script, as the last input, whether it was the user who stopped the answer.
_STOPPED = "(conversation, language) => [conversation, language, jueyi.wasStopped()]"


class AskTab:
    """The layout and its wiring. What happens in an event is said in ``ui.talk``."""

    name = "ask"

    def __init__(
        self, library: Shelf, assistant: Streams, feedback: FeedbackFile, at_once: int, model: str = ""
    ) -> None:
        """``at_once``: questions that ``assistant`` takes in, of which some may wait; one more it refuses.

        ``model``: name of the language model that writes the answers, where one does.
        """
        self._library = library
        self._at_once = at_once
        self._model = model
        self._talk = Talk(library, assistant, feedback)

    def speak(  # noqa: PLR0917 - Gradio passes them by place
        self,
        language: str,
        request: gr.Request,
        conversation: Conversation,
        chosen: str,
        mode: str,
        scope: object,
    ) -> tuple[Any, ...]:
        """Everything written in the interface language."""
        words = words_in(language)
        box = gr.Textbox(placeholder=words.ask.placeholder, submit_btn=words.ask.send, label=words.ask.label)
        turns = self._talk.html(conversation, words, chosen)
        bar = talk_bar_html(words, request.username or "")
        modes = mode_html(words, self._model, mode)
        asked_of = self._asked_of(language, scope)
        return bar, turns, box, stop_html(words), self._pane_bar(words), asked_of, modes

    def answer_by(self, language: str, event: gr.EventData) -> tuple[Html, str, dict[str, str]]:
        """The model writes, or the text is quoted, from the next question on."""
        mode = EXTRACTIVE if sent(event).get("mode") == EXTRACTIVE else MODEL
        return mode_html(words_in(language), self._model, mode), mode, spoken_in(language)

    def show_scope(self, language: str, scope: object) -> tuple[Html, dict[str, str]]:
        """Which resolutions the next question is asked of."""
        return self._asked_of(language, scope), spoken_in(language)

    def look(self, language: str, scope: object) -> tuple[Html, Html, dict[str, str]]:
        """The tab is shown: the library may have changed."""
        return self._pane_bar(words_in(language)), *self.show_scope(language, scope)

    def full_text(self, resolution_id: str) -> str:
        """The article of a resolution, empty for one that is not in the library."""
        resolution = resolution_at(self._library, resolution_id)
        return resolution_html(resolution) if resolution else Html()

    def preview(self, passage_id: str) -> str:
        """The card of a paragraph, empty for one that is not in the library."""
        passage = passage_at(self._library, passage_id)
        return preview_html(passage) if passage else Html()

    def _asked_of(self, language: str, scope: object) -> Html:
        chosen = existing(self._library, scope)
        return scope_html(chosen, len(symbols(self._library)), library_words(language))

    def _pane_bar(self, words: Words) -> Html:
        return pane_bar_html(self._library.resolutions(), words)

    def build(self, shell: Shell) -> None:
        """Called once, inside the tab's column."""

        def full_text(resolution_id: str) -> str:
            return self.full_text(resolution_id)

        def preview(passage_id: str) -> str:
            return self.preview(passage_id)

        conversation = gr.State(Conversation())
        chosen = gr.State("")
        mode = gr.State(MODEL if self._model else EXTRACTIVE)
        kept, parcel = mailbox("kept"), mailbox("parcel")
        with gr.Row(elem_id="desk"):
            with gr.Column(elem_id="conversation"):
                talk_bar = part("talk-bar", talk_bar_html(CHINESE), ("new", "download", "restore"))
                turns = part(
                    "turns",
                    self._talk.html(Conversation(), CHINESE),
                    ("submit", "retry", "edit", "like", "note"),
                )
                modes = part("modes", mode_html(CHINESE, self._model, MODEL), ("mode",))
                asked_of = part("asked-of", Html())
                with gr.Row(elem_id="composer"):
                    question = _question_box(CHINESE)
                    stop = part("stop", stop_html(CHINESE), ("stop",))
            with gr.Column(elem_id="pane"):
                pane_head = part("pane-head", self._pane_bar(CHINESE), ("choose",))
                part("full-text", self._first_text(), server_functions=[full_text, preview])
        state = [conversation, shell.language]
        shown = [turns, conversation, kept, shell.spoken]
        asked = gr.on(
            [question.submit, turns.submit, turns.retry, turns.edit],
            self._talk.ask,
            [question, *state, chosen, mode, shell.scope],
            [question, *shown],
            # The gate has the line, and says how long it is; one more than it takes is refused by it.
            concurrency_limit=self._at_once + 1,
            **LATEST,
        )
        stopped = gr.Textbox(visible=False)
        asked.failure(self._talk.close, [*state, stopped], shown, js=_STOPPED, **QUIET)
        stop.stop(None, cancels=[asked])
        for rate in (turns.like, turns.note):
            rate(self._talk.rate, state, shown, **QUIET)
        talk_bar.new(self._talk.begin, [shell.language, chosen], shown, **QUIET)
        talk_bar.restore(self._talk.restore, [shell.language, chosen], shown, **QUIET)
        talk_bar.download(Download(), state, [parcel], **QUIET)
        pane_head.choose(self._talk.choose, state, [turns, chosen, shell.spoken], **QUIET)
        modes.mode(self.answer_by, [shell.language], [modes, mode, shell.spoken], **QUIET)
        dressed = [talk_bar, turns, question, stop, pane_head, asked_of, modes]
        scope = [shell.language, shell.scope]
        shell.speakers.append(Speaker(self.speak, (conversation, chosen, mode, shell.scope), dressed))
        shell.scope.change(self.show_scope, scope, [asked_of, shell.spoken], **LATEST)
        shell.head.view(self.look, scope, [pane_head, asked_of, shell.spoken], **EACH)

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

"""The web page: conversation at the left, full text at the right."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

import gradio as gr
from gradio.components.textbox import InputHTMLAttributes

from index.resolution import Resolution
from ui.answer_html import turn_html
from ui.answering import Streams, answering, broken_off
from ui.html_text import Html
from ui.page_html import header_html, pane_bar_html, welcome_html
from ui.resolution_html import resolution_html
from ui.turn import Conversation
from ui.wording import CHINESE, Words, words_in

_STATIC = Path(__file__).parent / "static"
# The only thing a template may hold is the whole value: anything inside one is run as code in the browser.
_TURNS = '${[].concat(value).join("")}'
_VALUE = "${value}"
_SEND_ACTION = """
element.addEventListener('click', (event) => {
  const button = event.target.closest('[data-action], [data-question]');
  const typed = document.querySelector('#question textarea').value;
  if (button) trigger('click', { ...button.dataset, typed });
});
"""
_FOLLOW = f"jueyi.follow(element);{_SEND_ACTION}"
_ATTACH_PANE = "jueyi.attachPane(element, props, server);"


class Shelf(Protocol):
    """What the page needs of a library."""

    def resolutions(self) -> Sequence[Resolution]:
        """All of them."""


class Page:
    """The events of the page. It keeps nothing between them: what belongs to a user is in ``gr.State``."""

    def __init__(self, library: Shelf, assistant: Streams) -> None:
        self._library = library
        self._assistant = assistant

    def ask(
        self, typed: str, conversation: Conversation, language: str, event: gr.EventData
    ) -> Iterator[tuple[Any, list[Html], Conversation]]:
        """Answers what was typed, or the example that was clicked. The box is emptied once, at the start."""
        words = words_in(language)
        box: Any = ""
        question = _asked(typed, _data(event))
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

    def switch(self, conversation: Conversation, language: str, event: gr.EventData) -> tuple[Any, ...]:
        """New conversation, or the other language."""
        data = _data(event)
        if data.get("action") == "new":
            conversation = Conversation()
        return self.dress(conversation, str(data.get("language") or language))

    def dress(self, conversation: Conversation, language: str) -> tuple[Any, ...]:
        """Everything that is written in the interface language."""
        words = words_in(language)
        box = gr.Textbox(placeholder=words.placeholder, submit_btn=words.send, label=words.ask_label)
        bar = pane_bar_html(self._library.resolutions(), words)
        return header_html(words), box, self._turns(conversation, words), bar, conversation, words.language

    def full_text(self, resolution_id: str) -> str:
        """The article of a resolution, empty for one that is not in the library."""
        found = (r for r in self._library.resolutions() if r.id == resolution_id)
        return next((resolution_html(resolution) for resolution in found), Html())

    def _turns(self, conversation: Conversation, words: Words) -> list[Html]:
        if not conversation.turns:
            return [welcome_html(self._library.resolutions(), words)]
        return [turn_html(turn, words) for turn in conversation.turns]

    def build(self) -> gr.Blocks:
        """The layout and its wiring."""

        def full_text(resolution_id: str) -> str:
            return self.full_text(resolution_id)

        header, _, turns, bar, *_ = self.dress(Conversation(), CHINESE.language)
        page = gr.Blocks(title="决议 Jueyi", fill_height=True, fill_width=True)
        with page:
            conversation = gr.State(Conversation())
            language = gr.State(CHINESE.language)
            browser_language = gr.Textbox(visible=False)
            head = _html(header, "page-head", _SEND_ACTION)
            with gr.Row(elem_id="desk"):
                with gr.Column(elem_id="conversation"):
                    talk = _html(turns, "turns", _FOLLOW, template=_TURNS)
                    with gr.Row(elem_id="composer"):
                        question = _question_box(CHINESE)
                with gr.Column(elem_id="pane"):
                    pane_bar = _html(bar, "pane-head")
                    _html(self._first_text(), "full-text", _ATTACH_PANE, server_functions=[full_text])
            quiet: Any = {"show_progress": "hidden", "api_visibility": "private"}
            asked = gr.on(
                [question.submit, talk.click],
                self.ask,
                [question, conversation, language],
                [question, talk, conversation],
                trigger_mode="always_last",
                **quiet,
            )
            asked.failure(self.close_broken_turn, [conversation, language], [talk, conversation], **quiet)
            everything = [head, question, talk, pane_bar, conversation, language]
            head.click(self.switch, [conversation, language], everything, **quiet)
            page.load(
                self.dress,
                [conversation, browser_language],
                everything,
                js="(conversation) => [conversation, jueyi.start()]",
                **quiet,
            )
        return page

    def _first_text(self) -> Html:
        return next((resolution_html(resolution) for resolution in self._library.resolutions()), Html())


def _html(
    value: Any, name: str, on_load: str | None = None, template: str = _VALUE, **options: Any
) -> gr.HTML:
    return gr.HTML(
        value,
        elem_id=name,
        html_template=template,
        js_on_load=on_load,
        apply_default_css=False,
        **options,
    )


def _question_box(words: Words) -> gr.Textbox:
    return gr.Textbox(
        label=words.ask_label,
        placeholder=words.placeholder,
        submit_btn=words.send,
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


def _data(event: gr.EventData) -> dict[str, Any]:
    """What the script in the page sent with an event; nothing for the text box's own."""
    data = event._data
    return data if isinstance(data, dict) else {}


def head_html() -> str:
    """Style and script of the page, inline: nothing is fetched from anywhere."""
    style = (_STATIC / "page.css").read_text("utf-8")
    script = (_STATIC / "page.js").read_text("utf-8")
    return f"<style>{style}</style>\n<script>{script}</script>"


def theme() -> gr.themes.Base:
    """Gradio's plainest theme with fonts of the reader's own machine."""
    names = ("system-ui", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "sans-serif")
    fonts = [gr.themes.Font(name) for name in names]
    return gr.themes.Base(primary_hue="blue", font=fonts, font_mono=[gr.themes.Font("monospace")])

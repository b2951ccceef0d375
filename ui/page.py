"""The web page: a header and the tabs under it, one shown at a time."""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import Any

import gradio as gr

from ui.header_html import header_html
from ui.html_text import Html
from ui.tab import LATEST, Shell, Speaker, Tab, mailbox, part, spoken_in
from ui.wording import CHINESE, words_in


def build_page(tabs: Sequence[Tab], attach_endpoints: Callable[[], None]) -> gr.Blocks:
    """The first tab is the one shown at first; the address names another, ``#library``.

    ``attach_endpoints`` comes before them, so that no handler of theirs has the name of an endpoint.
    """
    names = [tab.name for tab in tabs]

    def speak(language: str, request: gr.Request) -> tuple[Html]:
        return (header_html(names, words_in(language), request.username or ""),)

    page = gr.Blocks(title="决议 Jueyi", fill_height=True, fill_width=True)
    with page:
        attach_endpoints()
        # Before the head, whose arrival has the script say the language.
        language, scope = mailbox("language", CHINESE.language), mailbox("scope", [])
        spoken = mailbox("spoken")
        head = part("page-head", header_html(names, CHINESE), ("speak", "view"))
        shell = Shell(head, language, scope, spoken)
        for tab in tabs:
            with gr.Column(elem_id=f"view-{tab.name}", elem_classes="view"):
                tab.build(shell)
        shell.speakers.append(Speaker(speak, (), (head,)))
        inputs = [language, *(value for speaker in shell.speakers for value in speaker.inputs)]
        outputs = [*(shown for speaker in shell.speakers for shown in speaker.outputs), spoken]
        head.speak(_chorus(shell.speakers), inputs, outputs, **LATEST)
    return page


def _chorus(speakers: Sequence[Speaker]) -> Callable[..., tuple[Any, ...]]:
    """Everything in the interface language, in the order of the speakers, and which language it was."""

    def speak(request: gr.Request, language: str, *values: object) -> tuple[Any, ...]:
        left = iter(values)
        said = (one.speak(language, request, *islice(left, len(one.inputs))) for one in speakers)
        return *(shown for part in said for shown in part), spoken_in(language)

    return speak

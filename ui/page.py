"""The web page: a header and the tabs under it, one shown at a time."""

from collections.abc import Callable, Sequence

import gradio as gr

from ui.header_html import header_html
from ui.html_text import Html
from ui.tab import QUIET, Shell, Tab, part, spoken
from ui.wording import CHINESE


def build_page(tabs: Sequence[Tab], attach_endpoints: Callable[[], None]) -> gr.Blocks:
    """The first tab is the one shown at first; the address names another, ``#library``.

    ``attach_endpoints`` comes before them, so that no handler of theirs has the name of an endpoint.
    """
    names = [tab.name for tab in tabs]

    def speak(event: gr.EventData, request: gr.Request) -> tuple[Html, str]:
        words = spoken(event)
        return header_html(names, words, request.username or ""), words.language

    page = gr.Blocks(title="决议 Jueyi", fill_height=True, fill_width=True)
    with page:
        attach_endpoints()
        head = part("page-head", header_html(names, CHINESE), ("speak", "view"))
        shell = Shell(head, gr.State(CHINESE.language), gr.State(()))
        for tab in tabs:
            with gr.Column(elem_id=f"view-{tab.name}", elem_classes="view"):
                tab.build(shell)
        head.speak(speak, None, [head, shell.language], **QUIET)
    return page

"""The conversation as a file: made on the server, handed to the browser, kept nowhere."""

from base64 import b64encode
from datetime import UTC, datetime
from typing import Any

import gradio as gr

from ui.export_docx import docx_bytes
from ui.export_markdown import markdown_text
from ui.tab import sent
from ui.turn import Conversation
from ui.wording import words_in

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MARKDOWN = "text/markdown;charset=utf-8"


class Download:
    """The event of the export menu."""

    def __call__(self, conversation: Conversation, language: str, event: gr.EventData) -> Any:
        """Name, type and content for the browser to save; nothing for an empty conversation."""
        if not conversation.over:
            return gr.skip()
        words, at = words_in(language), datetime.now(UTC)
        name = f"jueyi-{at:%Y%m%d-%H%M%S}"
        if sent(event).get("format") == "docx":
            return _parcel(f"{name}.docx", _DOCX, docx_bytes(conversation, words, at))
        return _parcel(f"{name}.md", _MARKDOWN, markdown_text(conversation, words, at).encode())


def _parcel(name: str, kind: str, content: bytes) -> dict[str, str]:
    return {"name": name, "type": kind, "content": b64encode(content).decode()}

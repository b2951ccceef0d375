"""A conversation as a Word document."""

import re
from datetime import datetime
from io import BytesIO
from typing import Any

from ui.transcript import Exchange, cited_paragraphs, exchanges
from ui.turn import Conversation
from ui.wording import Words

# Characters that XML cannot hold.
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FONTS = {"w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:eastAsia": "SimSun", "w:cs": "Arial"}


def docx_bytes(conversation: Conversation, words: Words, at: datetime) -> bytes:
    """Questions as headings, lists as tables, the paragraphs cited at the end."""
    from docx import Document

    document = Document()
    _set_fonts(document)
    document.core_properties.title = "决议 Jueyi"
    document.add_heading("决议 Jueyi", 0)
    document.add_paragraph(f"{words.ask.exported}: {at:%Y-%m-%d %H:%M} UTC")
    for exchange in exchanges(conversation, words):
        _add(document, exchange, words)
    paragraphs = cited_paragraphs(conversation)
    if paragraphs:
        document.add_heading(words.ask.cited_paragraphs, 1)
    for paragraph in paragraphs:
        line = document.add_paragraph(style="List Bullet")
        line.add_run(_clean(paragraph.place)).bold = True
        line.add_run(f"  {_clean(paragraph.text)}")
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _set_fonts(document: Any) -> None:
    """One face for Latin, one for Chinese: Word otherwise takes a Japanese one for the headings."""
    from docx.oxml.ns import qn

    for name in ("Normal", "Title", "Heading 1", "Heading 2"):
        fonts = document.styles[name].element.get_or_add_rPr().get_or_add_rFonts()
        for key in list(fonts.attrib):
            del fonts.attrib[key]
        for key, face in _FONTS.items():
            fonts.set(qn(key), face)


def _add(document: Any, exchange: Exchange, words: Words) -> None:
    document.add_heading(_clean(exchange.question), 1)
    rows = [line for line in exchange.lines if exchange.table and line.places]
    for line in exchange.lines:
        if line not in rows:
            paragraph = document.add_paragraph(_clean(line.text))
            for place in line.places:
                paragraph.add_run(f" [{_clean(place)}]").bold = True
    if rows:
        table = document.add_table(rows=1, cols=2, style="Table Grid")
        table.rows[0].cells[0].text = words.ask.paragraph
        table.rows[0].cells[1].text = words.ask.wording_of
        for line in rows:
            cells = table.add_row().cells
            cells[0].text = _clean("\n".join(line.places))
            cells[1].text = _clean("\n".join(line.quotes))
    document.add_paragraph().add_run(_clean(exchange.note)).italic = True


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("", text)

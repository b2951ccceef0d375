"""A conversation as Markdown. What is quoted stays text: its own marks are escaped."""

import re
from collections.abc import Iterator
from datetime import datetime

from ui.transcript import Exchange, Line, cited_paragraphs, exchanges
from ui.turn import Conversation
from ui.wording import Words

_MARKS = re.compile(r"([\\`*_\[\]<>|#~])")
_LINE_START = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)", re.MULTILINE)


def markdown_text(conversation: Conversation, words: Words, at: datetime) -> str:
    """Questions as headings, lists as tables, the paragraphs cited at the end."""
    blocks = [f"# 决议 Jueyi\n\n{words.ask.exported}: {at:%Y-%m-%d %H:%M} UTC"]
    blocks += [_exchange(exchange, words) for exchange in exchanges(conversation, words)]
    paragraphs = [f"- **{_text(p.place)}** {_text(p.text)}" for p in cited_paragraphs(conversation)]
    if paragraphs:
        blocks.append("\n".join([f"## {words.ask.cited_paragraphs}\n", *paragraphs]))
    return "\n\n".join(blocks) + "\n"


def _exchange(exchange: Exchange, words: Words) -> str:
    body = _table(exchange, words) if exchange.table else map(_sentence, exchange.lines)
    return "\n\n".join([f"## {_text(exchange.question)}", *body, f"*{_text(exchange.note)}*"])


def _sentence(line: Line) -> str:
    return _text(line.text) + "".join(f" [{_text(place)}]" for place in line.places)


def _table(exchange: Exchange, words: Words) -> Iterator[str]:
    yield from (_text(line.text) for line in exchange.lines if not line.places)
    rows = [f"| {words.ask.paragraph} | {words.ask.wording_of} |", "|---|---|"]
    for line in exchange.lines:
        if line.places:
            quotes = "<br>".join(map(_text, line.quotes))
            rows.append(f"| {'<br>'.join(map(_text, line.places))} | {quotes} |")
    yield "\n".join(rows)


def _text(text: str) -> str:
    """On one line, with no mark-up of its own."""
    flat = " ".join(text.split())
    return _LINE_START.sub(r"\1\\\2", _MARKS.sub(r"\\\1", flat))

"""A parsed resolution in the terminal: a line for each paragraph, then what the parser doubts."""

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from index.report import Parsed
from index.resolution import Paragraph, Resolution
from ui.answer_text import printable

_FIRST_CHARACTERS = 60


def print_parsed(console: Console, parsed: Parsed) -> None:
    """Title, counts, a row for each paragraph and footnote, doubts and skipped text."""
    resolution = parsed.resolution
    console.print(Text(printable(f"{resolution.symbol} ({resolution.language})  {resolution.title}"), "bold"))
    console.print(Text(_counts(resolution), "dim"))
    console.print(_table(resolution))
    for doubt in parsed.doubts:
        console.print(Text(printable(f"doubt: {doubt}"), "yellow"))
    for skipped in parsed.skipped:
        console.print(Text(printable(f"skipped, {skipped.reason}: {_first(skipped.text)}"), "yellow"))
    if not parsed.doubts and not parsed.skipped:
        console.print(Text("No doubts, nothing skipped.", "dim"))


def _counts(resolution: Resolution) -> str:
    parts = {
        "preambular paragraphs": resolution.preambular,
        "operative paragraphs": resolution.operative,
        "annex paragraphs": resolution.annex,
        "footnotes": resolution.footnotes,
    }
    return ", ".join(f"{len(part)} {name}" for name, part in parts.items() if part or "annex" not in name)


def _table(resolution: Resolution) -> Table:
    table = Table(box=SIMPLE, header_style="bold", show_edge=False, pad_edge=False, expand=True)
    table.add_column("Label", style="blue", no_wrap=True)
    table.add_column("Verb", no_wrap=True)
    table.add_column("Text", no_wrap=True, overflow="ellipsis", ratio=1)
    table.add_column("Footnotes")
    for paragraph in resolution.paragraphs():
        table.add_row(*map(_cell, _row(paragraph)))
    for note in resolution.footnotes:
        table.add_row(*map(_cell, (note.label, "", _first(note.text), ", ".join(note.anchored_in))))
    return table


def _row(paragraph: Paragraph) -> tuple[str, str, str, str]:
    marks = ", ".join(mark.footnote for mark in paragraph.marks)
    rest = paragraph.text.removeprefix(paragraph.verb).lstrip()
    return paragraph.label, paragraph.verb, _first(rest), marks


def _cell(text: str) -> Text:
    return Text(printable(text))


def _first(text: str) -> str:
    return text if len(text) <= _FIRST_CHARACTERS else f"{text[:_FIRST_CHARACTERS]}…"

"""A resolution typeset for the terminal: title block, paragraphs with their numbers, footnotes."""

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from index.label import Label
from index.resolution import FootnoteMark, Paragraph, Resolution
from ui.answer_text import printable
from ui.wording import document_words

_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_CLOSING_FIELDS = ("closing_date", "meeting")
_SET_APART = ("title", "opening", "symbol", *_CLOSING_FIELDS)
_WIDEST = 100
_STEP = 5
"""Columns by which a subparagraph is moved in."""


def print_resolution(console: Console, resolution: Resolution) -> None:
    """In a terminal lines are broken for reading; elsewhere each paragraph is one line."""
    lines = [line.text for line in resolution.title_block if line.field not in _SET_APART]
    console.print(Text(printable(f"{resolution.symbol} ({resolution.language})"), "bold blue"))
    for line in lines:
        console.print(Text(printable(line), "dim"))
    title = _marked(console, resolution.title, resolution.title_marks)
    title.stylize("bold")
    console.print()
    _print_item(console, f"{resolution.symbol.split('/RES/')[-1]}.", title)
    for line in _opening(resolution):
        console.print()
        console.print(Text(printable(line), "italic"))
    for part in (resolution.preambular, resolution.operative, resolution.annex):
        _print_part(console, part)
    for line in (line.text for line in resolution.title_block if line.field in _CLOSING_FIELDS):
        console.print(Text(printable(line), "dim"))
    _print_notes(console, resolution)


def _opening(resolution: Resolution) -> list[str]:
    lines = [line.text for line in resolution.title_block if line.field == "opening"]
    return lines or ([resolution.body] if resolution.body else [])


def _print_part(console: Console, paragraphs: Sequence[Paragraph]) -> None:
    heading = ""
    if paragraphs:
        console.print()
    for top in paragraphs:
        if top.heading and top.heading != heading:
            text = _marked(console, top.heading, top.heading_marks)
            text.stylize("bold")
            console.print(text)
            console.print()
        heading = top.heading
        for paragraph, depth in _walk(top):
            text = _marked(console, paragraph.text, paragraph.marks)
            if paragraph.text.startswith(paragraph.verb):
                text.stylize("italic", 0, len(paragraph.verb))
            _print_item(console, _number(paragraph.label), text, depth)
            console.print()


def _walk(paragraph: Paragraph, depth: int = 0) -> Iterator[tuple[Paragraph, int]]:
    yield paragraph, depth
    for child in paragraph.subparagraphs:
        yield from _walk(child, depth + 1)


def _number(label: str) -> str:
    """As printed; of a paragraph that has none, because it is counted by us, its label."""
    parts = Label.parse(label)
    if parts.path:
        return f"({parts.path.rsplit('(', 1)[-1]}"
    return label if "PP" in label else f"{parts.number}."


def _print_notes(console: Console, resolution: Resolution) -> None:
    if not resolution.footnotes:
        return
    console.print()
    console.print(Text(document_words(resolution.language).footnotes, "bold"))
    for note in resolution.footnotes:
        _print_item(console, Label.parse(note.label).number, Text(printable(note.text)))


def _print_item(console: Console, number: str, text: Text, depth: int = 0) -> None:
    label = Text(printable(number), "blue")
    if not console.is_terminal:
        console.print(Text.assemble("  " * depth, label, " ", text))
        return
    grid = Table.grid(padding=(0, 1))
    grid.add_column(min_width=_STEP - 1, no_wrap=True)
    grid.add_column()
    grid.add_row(label, text)
    console.print(Padding(grid, (0, 0, 0, _STEP * depth)), width=min(console.width, _WIDEST))


def _marked(console: Console, text: str, marks: Iterable[FootnoteMark]) -> Text:
    """The text with its footnote marks, raised where the terminal can show that."""
    raised = console.encoding.lower().startswith("utf")
    assembled, position = Text(), 0
    for mark in sorted(marks, key=lambda m: m.offset):
        number = Label.parse(mark.footnote).number
        assembled.append(printable(text[position : mark.offset]))
        assembled.append(number.translate(_SUPERSCRIPT) if raised else f"[{number}]", "cyan")
        position = mark.offset
    return assembled.append(printable(text[position:]))

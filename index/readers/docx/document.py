"""A Word file to blocks: paragraphs with their automatic numbers, footnotes with their references, tables."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from index.block import Block, Kind, Run
from index.errors import DocumentError
from index.limits import Limits
from index.readers.docx.numbering import Numbering
from index.readers.docx.package import Package, W, open_package
from index.readers.docx.styles import Styles
from index.symbol import find_symbol
from index.text import LINE_BREAK

_IGNORED = {f"{W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "sectPr")}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TEXT = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
_DEEPEST = 60


@dataclass
class _Reading:
    """What is known while the parts are walked through."""

    package: Package
    styles: Styles
    numbering: Numbering
    notes: list[tuple[str, Any]] = field(default_factory=list)
    """Mark and element of each note referred to so far, in order."""
    plain_notes: int = 0


def read_docx(data: bytes, name: str, limits: Limits) -> list[Block]:
    """Blocks of a Word file.

    Raises:
        DocumentError: it cannot be opened safely; see ``open_package``.
    """
    package = open_package(data, name, limits)
    reading = _Reading(package, Styles.read(package.styles), Numbering.read(package.numbering))
    body = package.document.find(f"{W}body")
    if body is None:
        raise DocumentError(f"{name} is a Word file without a text")
    return list(_blocks(body, reading))


def _blocks(body: Any, reading: _Reading) -> Iterator[Block]:
    symbol = next(
        filter(None, (find_symbol("".join(part.itertext())) for part in reading.package.headers)), None
    )
    if symbol:
        yield Block((Run(symbol),))
    yield from _each_block(body, reading, 0)
    # A note may itself refer to notes: the list grows while it is read.
    for mark, element in reading.notes:
        runs = [Run(mark, superscript=True)]
        for paragraph in element.iterfind(f".//{W}p"):
            runs += [*(run for run in _runs(paragraph, reading) if not _is_own_mark(run, mark)), Run("\n")]
        yield Block(tuple(runs), Kind.FOOTNOTE)


def _is_own_mark(run: Run, mark: str) -> bool:
    return run.superscript and run.text.strip() == mark


def _each_block(parent: Any, reading: _Reading, depth: int) -> Iterator[Block]:
    for child in parent:
        if child.tag == f"{W}p":
            yield from _paragraph(child, reading)
        elif child.tag == f"{W}tbl":
            yield _table(child, reading)
        elif child.tag not in _IGNORED and isinstance(child.tag, str) and depth < _DEEPEST:
            yield from _each_block(child, reading, depth + 1)


def _paragraph(element: Any, reading: _Reading) -> Iterator[Block]:
    runs = _runs(element, reading)
    if not "".join(run.text for run in runs).strip():
        return
    style = reading.styles.of_paragraph(element)
    if style.list_name and style.list_name != "0":
        number = reading.numbering.next(style.list_name, style.list_level)
        runs = [Run(number), *runs] if number else runs
    yield Block(tuple(runs), Kind.HEADING if style.is_heading else Kind.TEXT)


def _table(element: Any, reading: _Reading) -> Block:
    runs: list[Run] = []
    for row in element.iter(f"{W}tr"):
        cells = [
            [run for p in cell.iterfind(f".//{W}p") for run in (*_runs(p, reading), Run(" "))]
            for cell in row.iterfind(f"{W}tc")
        ]
        filled = [cell for cell in cells if "".join(run.text for run in cell).strip()]
        for place, cell in enumerate(filled):
            runs += [Run(" | "), *cell] if place else cell
        if filled:
            runs.append(Run(LINE_BREAK))
    return Block(tuple(runs), Kind.TABLE)


def _runs(paragraph: Any, reading: _Reading) -> list[Run]:
    found: list[Run] = []
    base = reading.styles.of_paragraph(paragraph)
    for run in _run_elements(paragraph, 0):
        style = reading.styles.of_run(run, base)
        custom = False
        for child in run:
            note = _note(child, reading)
            if note is not None:
                custom = note == ""
                found += [Run(note, superscript=True)] if note else []
            elif child.tag == f"{W}t" and child.text:
                superscript = style.superscript or custom
                found.append(Run(child.text, style.bold, style.italic, superscript))
                if custom:
                    reading.notes[-1] = (child.text.strip(), reading.notes[-1][1])
            elif child.tag in _TEXT:
                found.append(Run(_TEXT[child.tag], style.bold, style.italic))
    return _joined(found)


def _run_elements(parent: Any, depth: int) -> Iterator[Any]:
    """Runs in order, through links, insertions and fields; what was deleted is not text."""
    for child in parent:
        if child.tag == f"{W}r":
            yield child
        elif (
            isinstance(child.tag, str)
            and child.tag not in _IGNORED
            and child.tag != _FALLBACK
            and depth < _DEEPEST
        ):
            yield from _run_elements(child, depth + 1)


def _note(child: Any, reading: _Reading) -> str | None:
    """The mark of a note reference; empty where the text that follows is the mark; None for anything else."""
    kind = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}.get(child.tag)
    if kind is None:
        return None
    part = reading.package.footnotes if kind == "footnote" else reading.package.endnotes
    wanted = child.get(f"{W}id")
    notes = part.iterfind(f"{W}{kind}") if part is not None else ()
    element = next((note for note in notes if note.get(f"{W}id") == wanted), None)
    known = next((mark for mark, other in reading.notes if other is element), None)
    if known is not None:
        return known
    custom = child.get(f"{W}customMarkFollows") in ("1", "true", "on")
    if not custom:
        reading.plain_notes += 1
    if element is not None:
        reading.notes.append(("*" if custom else str(reading.plain_notes), element))
    return "" if custom and element is not None else str(reading.plain_notes)


def _joined(runs: list[Run]) -> list[Run]:
    """Neighbours of one style as one run: Word cuts a verb in pieces at will."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        same = last and (last.bold, last.italic, last.superscript) == (run.bold, run.italic, run.superscript)
        if last and same and not run.superscript:
            joined[-1] = Run(last.text + run.text, run.bold, run.italic)
        else:
            joined.append(run)
    return joined

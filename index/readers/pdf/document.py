"""A PDF file to blocks."""

from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium

from index.block import Block, Kind, Run
from index.errors import DocumentError
from index.limits import Limits
from index.readers.pdf.furniture import Sheet, Stripped, strip_furniture
from index.readers.pdf.geometry import measure
from index.readers.pdf.glyphs import read_fragments
from index.readers.pdf.hyphens import Hyphens
from index.readers.pdf.lines import Line, read_lines
from index.readers.pdf.notes import note_blocks, part_notes
from index.readers.pdf.paragraphs import body_blocks
from index.report import Skipped


def read_pdf(data: bytes, name: str, limits: Limits) -> tuple[list[Block], tuple[Skipped, ...]]:
    """Blocks of a PDF, a break behind each page, and the page furniture left out.

    Raises:
        DocumentError: encrypted, damaged, without pages or with too many, or without text.
    """
    stripped = strip_furniture(_sheets(data, name, limits.pages))
    if not any(stripped.pages):
        raise DocumentError(
            f"{name} has no text layer: its pages are pictures; run OCR over it (for example with ocrmypdf) "
            "and try again"
        )
    return list(_blocks(stripped)), stripped.skipped


def _blocks(stripped: Stripped) -> Iterator[Block]:
    geometry = measure(stripped.pages)
    hyphens = Hyphens(line for page in stripped.pages for line in page)
    if stripped.symbol:
        yield Block((Run(stripped.symbol),), page=1)
    for page in stripped.pages:
        body, notes = part_notes(page, geometry.size)
        yield from body_blocks(body, geometry, hyphens)
        yield from note_blocks(notes, hyphens)
        yield Block(kind=Kind.BREAK)


def _sheets(data: bytes, name: str, max_pages: int) -> list[Sheet]:
    document = _open(data, name)
    try:
        count = len(document)
        if not count:
            raise DocumentError(f"{name} has no pages")
        if count > max_pages:
            raise DocumentError(
                f"{name} has {count} pages; at most {max_pages} are read, and no resolution is that long"
            )
        return [_sheet(document, place, name) for place in range(count)]
    finally:
        document.close()


def _open(data: bytes, name: str) -> Any:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise DocumentError(f"{name} is encrypted; remove its password and try again") from None
        raise DocumentError(f"{name} is a damaged or truncated PDF; get a fresh copy of it") from None


def _sheet(document: Any, place: int, name: str) -> Sheet:
    try:
        page = document[place]
    except pdfium.PdfiumError:
        raise DocumentError(f"page {place + 1} of {name} is damaged; get a fresh copy of the file") from None
    try:
        width, height = page.get_size()
        lines: list[Line] = read_lines(read_fragments(page), place + 1)
    finally:
        page.close()
    return Sheet(place + 1, width, height, tuple(lines))

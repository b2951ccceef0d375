"""A PDF file to blocks."""

from collections.abc import Iterator

from index.block import Block, Kind, Run
from index.errors import DocumentError
from index.limits import Limits
from index.readers.pdf.furniture import Stripped, strip_furniture
from index.readers.pdf.geometry import measure
from index.readers.pdf.hyphens import Hyphens
from index.readers.pdf.notes import note_blocks, part_notes
from index.readers.pdf.paragraphs import body_blocks
from index.readers.pdf.sheets import read_sheets
from index.report import Skipped


def read_pdf(data: bytes, name: str, limits: Limits) -> tuple[list[Block], tuple[Skipped, ...]]:
    """Blocks of a PDF, a break behind each page, and the page furniture left out.

    Raises:
        DocumentError: without text, or for one of the reasons of ``read_sheets``.
    """
    sheets = read_sheets(data, name, limits)
    stripped = strip_furniture(sheets)
    if not any(stripped.pages):
        raise DocumentError(
            f"{name} has no text layer: its pages are pictures; run OCR over it (for example with ocrmypdf) "
            "and try again"
        )
    pictures = tuple(
        Skipped("", f"page {sheet.number} has no text: it is blank or a picture")
        for sheet in sheets
        if not sheet.lines
    )
    return list(_blocks(stripped)), (*stripped.skipped, *pictures)


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

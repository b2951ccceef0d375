"""Parsing against what is printed: counts taken from the raw text by other means, coverage, speed."""

import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2 as pdfium

from eval.bench.coverage import coverage
from index.errors import DocumentError
from index.label import Label
from index.read import read_resolution


@dataclass(frozen=True, slots=True)
class Row:
    """One file."""

    name: str
    pages: int
    seconds: float
    operative: int
    """Numbered operative paragraphs parsed."""
    operative_gaps: int
    operative_printed: int
    """The last number that the raw text prints before the closing lines."""
    footnotes: int
    footnotes_printed: int
    unanchored: int
    coverage: float
    """Share of the words outside headers, footers and rules that the parse has, in order."""
    foreign: int
    """Paragraphs that hold a header, footer or job number."""
    doubts: int
    missing: tuple[str, ...] = ()
    """Words of the pages that were not found, for looking into."""
    error: str = ""

    @property
    def is_exact(self) -> bool:
        """Every figure of the issue is met."""
        return not self.error and self.coverage >= 0.998 and not self.foreign and self.counts_agree

    @property
    def counts_agree(self) -> bool:
        return (
            self.operative == self.operative_printed
            and self.footnotes == self.footnotes_printed
            and not (self.operative_gaps or self.unanchored)
        )


def bench_parsing(folder: Path) -> tuple[Row, ...]:
    """A row for each PDF in a folder, by name."""
    return tuple(_row(path) for path in sorted(folder.glob("*.pdf")))


def _row(path: Path) -> Row:
    start = time.process_time()
    try:
        parsed = read_resolution(path)
    except DocumentError as error:
        return Row(path.name, 0, 0.0, 0, 0, 0, 0, 0, 0, 0.0, 0, 0, error=str(error))
    seconds = time.process_time() - start
    pages = list(_page_texts(path))
    resolution = parsed.resolution
    numbers = [
        int(Label.parse(p.label).number) for p in resolution.operative if Label.parse(p.label).section == ""
    ]
    covered, missing = coverage(pages, resolution)
    return Row(
        name=path.name,
        pages=len(pages),
        seconds=seconds,
        operative=len(resolution.operative),
        operative_gaps=sum(b != a + 1 for a, b in zip([0, *numbers], numbers, strict=False)),
        operative_printed=_last_paragraph_printed("\n".join(pages)),
        footnotes=len(resolution.footnotes),
        footnotes_printed=_last_footnote_printed(pages),
        unanchored=sum(not note.anchored_in for note in resolution.footnotes),
        coverage=covered,
        foreign=sum(_is_foreign(p.text, resolution.symbol) for p in resolution.paragraphs()),
        doubts=len(parsed.doubts),
        missing=missing,
    )


def _page_texts(path: Path) -> Iterator[str]:
    """Text of each page in pdfium's own order and spacing, which the reader does not use."""
    document = pdfium.PdfDocument(path)
    try:
        for page in document:
            yield (
                page.get_textpage()
                .get_text_range()
                .replace("\r", "")
                .replace("\ufffe", "-")
                .replace("\x02", "-")
            )
    finally:
        document.close()


def _last_paragraph_printed(text: str) -> int:
    """Counts up as long as the next number opens a line with a finite verb; 1 for an unnumbered paragraph."""
    body = re.split(r"\n\d+(?:st|nd|rd|th) (?:\(resumed\) )?plenary meeting", text)[0]
    number, place = 0, 0
    while match := re.compile(rf"(?:^|\n)\s*{number + 1}\.\s+(?=[A-Z])").search(body, place):
        number, place = number + 1, match.end()
    return number or 1


def _last_footnote_printed(pages: Sequence[str]) -> int:
    """Counts up as long as the next number stands alone before a text below the rule of a page."""
    number = 0
    for page in pages:
        below = re.split(r"_{10,}", page)
        if len(below) < 2:
            continue
        place = 0
        while match := re.compile(rf"(?:^|\n)\s*{number + 1}\s+(?=[^\s/])").search(below[-1], place):
            number, place = number + 1, match.end()
    return number


def _is_foreign(text: str, symbol: str) -> bool:
    return bool(
        re.search(
            rf"\b\d\d-\d{{5}}\b|\d+/\d+\s+\d\d-|{re.escape(symbol)}\s+[A-Z].*{re.escape(symbol)}|_{{5,}}",
            text,
        )
    )

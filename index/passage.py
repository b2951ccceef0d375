"""What retrieval returns and a citation cites: a paragraph or a footnote of a resolution in a language."""

from collections.abc import Iterator
from dataclasses import dataclass

from index.resolution import FootnoteMark, Paragraph, Resolution


@dataclass(frozen=True, slots=True)
class Passage:
    """One citable text. The same label in another language is the same paragraph."""

    symbol: str
    language: str
    label: str
    text: str
    marks: tuple[FootnoteMark, ...] = ()
    verb: str = ""
    lead_in: str = ""
    """Text of the paragraphs above a subparagraph; it is searched with the passage, never quoted as it."""
    heading: str = ""
    page: int | None = None

    @property
    def id(self) -> str:
        """``A/RES/78/40:zh:OP7``."""
        return f"{self.symbol}:{self.language}:{self.label}"

    @property
    def is_footnote(self) -> bool:
        return self.label.startswith("FN")


def passages_of(resolution: Resolution) -> Iterator[Passage]:
    """Every paragraph, subparagraph and footnote of a resolution, in document order, footnotes last."""
    for top in (*resolution.preambular, *resolution.operative, *resolution.annex):
        yield from _walk(resolution, top, lead_in="")
    for note in resolution.footnotes:
        yield Passage(resolution.symbol, resolution.language, note.label, note.text, page=note.page)


def _walk(resolution: Resolution, paragraph: Paragraph, lead_in: str) -> Iterator[Passage]:
    yield Passage(
        resolution.symbol,
        resolution.language,
        paragraph.label,
        paragraph.text,
        paragraph.marks,
        paragraph.verb,
        lead_in,
        paragraph.heading,
        paragraph.page,
    )
    below = f"{lead_in} {paragraph.text}".strip()
    for child in paragraph.subparagraphs:
        yield from _walk(resolution, child, below)

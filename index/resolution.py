"""The nouns of a resolution: its paragraphs, footnotes, annexes and metadata."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FootnoteMark:
    """A footnote's mark: it stands before character ``offset`` of the text without marks."""

    footnote: str
    """Label of the footnote, ``FN13``."""
    offset: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A preambular, operative or annex paragraph, its text without footnote marks.

    Labels: ``PP3`` (counted by us), ``OP7``, ``OP3(a)(ii)``, ``A1``, ``A.I.3``. The text of a paragraph
    with subparagraphs is its lead-in.
    """

    label: str
    text: str
    marks: tuple[FootnoteMark, ...] = ()
    verb: str = ""
    """Opening verb as printed, e.g. ``又重申`` or ``Calls upon``; empty where none was recognised."""
    heading: str = ""
    """Headings under which the paragraph stands, outermost first, a line each."""
    page: int | None = None
    """First page, from 1, where the source has pages."""
    subparagraphs: tuple["Paragraph", ...] = ()
    heading_marks: tuple[FootnoteMark, ...] = ()
    """Footnote marks of the headings that first apply to this paragraph; offsets are in ``heading``."""

    def walk(self) -> Iterator["Paragraph"]:
        """This paragraph and all below it, in document order."""
        yield self
        for child in self.subparagraphs:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class Footnote:
    """A footnote and the labels of the paragraphs that carry its mark, first mark first."""

    label: str
    text: str
    anchored_in: tuple[str, ...] = ()
    page: int | None = None


@dataclass(frozen=True, slots=True)
class TitleLine:
    """A line of the title block or of the closing lines, as printed, and the field it was read as."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """One resolution in one language."""

    symbol: str
    language: str
    title: str = ""
    session: int | None = None
    agenda_item: str | None = None
    agenda_title: str | None = None
    body: str | None = None
    adopted_on: date | None = None
    meeting: str | None = None
    report: str | None = None
    committee: str | None = None
    preambular: tuple[Paragraph, ...] = ()
    operative: tuple[Paragraph, ...] = ()
    annex: tuple[Paragraph, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    title_block: tuple[TitleLine, ...] = ()
    title_marks: tuple[FootnoteMark, ...] = ()
    """Footnote marks in the title block; their footnotes are anchored in ``TITLE``."""
    vote: str | None = None
    """How it was adopted where the text says so, such as ``by a recorded vote of 29 to 3``."""

    @property
    def id(self) -> str:
        """``A/RES/78/40:zh``."""
        return f"{self.symbol}:{self.language}"

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph and subparagraph in document order."""
        for top in (*self.preambular, *self.operative, *self.annex):
            yield from top.walk()

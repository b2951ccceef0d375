"""What a reader yields: blocks of runs, the same for every file format."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What the reader knows of a block from the file itself; the parser decides the rest."""

    TEXT = "text"
    FOOTNOTE = "footnote"
    """Set in the footnote zone of a page, or a footnote of the format; begins with its mark."""
    HEADING = "heading"
    TABLE = "table"
    BREAK = "break"
    """A page break: a paragraph may run on behind it."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style."""

    text: str
    bold: bool = False
    italic: bool = False
    superscript: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text that the file sets apart: a line group, a Markdown block, a Word paragraph."""

    runs: tuple[Run, ...] = ()
    kind: Kind = Kind.TEXT
    page: int | None = None
    indent: float | None = None
    """Left edge of the first line, in points from the body's left edge; None where the format has none."""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

"""What the HTML collector hands on: stretches of text with their links and anchors."""

from dataclasses import dataclass, field

from index.block import Kind
from index.text import note_number


@dataclass(slots=True)
class Piece:
    """Text in one style; ``target`` is the anchor that it links to, ``anchors`` are its own names."""

    text: str
    bold: bool = False
    italic: bool = False
    superscript: bool = False
    target: str = ""
    anchors: frozenset[str] = frozenset()

    @property
    def number(self) -> str | None:
        """The footnote number that this may be the mark of."""
        return note_number(self.text) if (self.superscript or self.target) else None


@dataclass(slots=True)
class Part:
    """A block element's own text."""

    pieces: list[Piece] = field(default_factory=list)
    kind: Kind = Kind.TEXT
    anchors: set[str] = field(default_factory=set)
    reference: int = 0
    """Number in a list of references, as MediaWiki prints it; 0 elsewhere."""

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()

    @property
    def first(self) -> Piece | None:
        """The first piece that is not white space."""
        return next((piece for piece in self.pieces if piece.text.strip()), None)

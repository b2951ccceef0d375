"""An answer: statements that each say what they rest on, or an abstention."""

from dataclasses import dataclass
from enum import Enum

from assistant.citation import Citation
from assistant.errors import CitationError
from assistant.written import Written
from index.passage import Passage

EXTRACTIVE = "extractive"
MODEL = "model"


class Basis(Enum):
    """What a statement rests on."""

    PARAGRAPHS = "paragraphs"
    """The cited spans."""
    TITLE_BLOCK = "title_block"
    """The resolution's metadata: symbol, session, date of adoption …"""
    STRUCTURE = "structure"
    """Counting the parsed paragraphs and footnotes."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of the answer, without citation marks, and the citations that carry it."""

    text: str
    citations: tuple[Citation, ...] = ()
    basis: Basis = Basis.PARAGRAPHS
    lead: str = ""
    """The fact itself, where the question asks for one; a verbatim part of the first citation's quote."""

    def __post_init__(self) -> None:
        if (self.basis is Basis.PARAGRAPHS) != bool(self.citations):
            raise CitationError(f"a statement rests on paragraphs exactly when it cites some: “{self.text}”")
        if self.lead and self.lead not in self.citations[0].quote:
            raise CitationError(f"“{self.lead}” does not stand in the quoted words of “{self.text}”")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a user is shown. An abstention has a reason, no citations, and the nearest passages."""

    question: str
    language: str
    """Language of the answer's own words."""
    statements: tuple[Statement, ...] = ()
    abstention: str = ""
    """Why there is no answer, one or two sentences; empty for an answer."""
    nearest: tuple[Passage, ...] = ()
    footnotes: tuple[Passage, ...] = ()
    """The footnotes whose marks stand in the quoted spans."""
    parallels: tuple[Passage, ...] = ()
    """The cited paragraphs in the other languages that are indexed."""
    table: bool = False
    """Statements are rows: a list question."""
    mode: str = EXTRACTIVE
    """How its words came about: ``EXTRACTIVE`` or ``MODEL``."""
    written: Written | None = None
    """A language model's part in it; None where none was asked."""

    def __post_init__(self) -> None:
        if bool(self.statements) == bool(self.abstention):
            raise CitationError("an answer has statements or says why it has none")

    @property
    def abstained(self) -> bool:
        return bool(self.abstention)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """All citations in the order of the statements, each span once."""
        return tuple(dict.fromkeys(c for s in self.statements for c in s.citations))

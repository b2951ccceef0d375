"""A citation: a passage and a verbatim span of it, checked when it is made."""

from dataclasses import dataclass

from assistant.errors import CitationError
from index.passage import Passage


@dataclass(frozen=True, slots=True)
class Citation:
    """Characters ``start`` to ``end`` of a passage. There is no citation whose span does not exist."""

    passage: Passage
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end <= len(self.passage.text):
            raise CitationError(
                f"{self.passage.id} has {len(self.passage.text)} characters; there is no span "
                f"{self.start}–{self.end} to cite"
            )

    @classmethod
    def whole(cls, passage: Passage) -> "Citation":
        return cls(passage, 0, len(passage.text))

    @classmethod
    def quoting(cls, passage: Passage, quote: str) -> "Citation":
        """The first place where ``quote`` stands, letter for letter.

        Raises:
            CitationError: it does not stand in the passage.
        """
        start = passage.text.find(quote)
        if not quote or start < 0:
            raise CitationError(f"“{quote}” does not stand in {passage.id}")
        return cls(passage, start, start + len(quote))

    @property
    def label(self) -> str:
        return self.passage.label

    @property
    def quote(self) -> str:
        return self.passage.text[self.start : self.end]

    @property
    def footnotes(self) -> tuple[str, ...]:
        """Labels of the footnotes whose mark stands in the quoted span or right behind it."""
        return tuple(m.footnote for m in self.passage.marks if self.start < m.offset <= self.end)

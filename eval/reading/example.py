"""One thing to learn from: a question, a passage, where the answer stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """``start`` and ``end`` are characters of the passage; both -1 where it does not answer."""

    question: str
    passage: str
    start: int
    end: int
    source: str
    """``cmrc``, ``drcd``, ``xquad`` or ``field``."""
    group: str
    """Article: passages of one group are about one thing."""
    language: str
    """Of the passage."""

    @property
    def answer(self) -> str:
        return self.passage[self.start : self.end] if self.start >= 0 else ""

    def unanswered_by(self, passage: str) -> "Example":
        """The same question with a passage that does not answer it."""
        return Example(self.question, passage, -1, -1, self.source, self.group, self.language)

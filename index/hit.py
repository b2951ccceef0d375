"""One result of a search."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found, and the clause of it where it was found by one."""

    id: str
    """Of the passage: ``A/RES/78/40:zh:OP7``."""
    score: float
    """Cosine similarity in a dense search, BM25 in a keyword search."""
    start: int | None = None
    """Where the clause begins in the passage's text; None for a hit of the whole passage."""
    end: int | None = None

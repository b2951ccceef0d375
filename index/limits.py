"""How much a file may cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one file; beyond them it is refused with a sentence, not read in part."""

    file_bytes: int = 50_000_000
    text_bytes: int = 20_000_000
    """Of a file that is text: plain, Markdown or HTML."""
    unpacked_bytes: int = 200_000_000
    """Of everything that a PDF or Word file holds compressed."""
    pages: int = 1000
    seconds: float = 60.0
    memory_bytes: int = 2_000_000_000
    """Of the process that reads a PDF that is out of the ordinary."""


DEFAULT_LIMITS = Limits()


def megabytes(count: int) -> str:
    """``50 MB``; for messages."""
    return f"{count / 1_000_000:.3g} MB"

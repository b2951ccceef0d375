"""What of a passage is searched."""

from index.passage import Passage


def searchable(passage: Passage) -> str:
    """A subparagraph is searched with what stands above it: ``(a)`` alone rarely says what it is about."""
    return f"{passage.lead_in} {passage.text}".strip()

"""Facts that the answer's text states."""

from collections.abc import Sequence

from index.text import fold


def facts_found(answer: str, must: Sequence[Sequence[str]]) -> float:
    """Share of the facts of which one wording appears; white space, width and case do not count."""
    if not must:
        raise ValueError("no facts to look for")
    said = fold(answer)
    return sum(any(fold(wording) in said for wording in wordings) for wordings in must) / len(must)

"""What the reader makes of the first passages found: which answers, in which words, how surely."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from assistant.evidence import Evidence
from assistant.reader.span import Reading

READ = 4
"""Passages that are read at most."""
TRUST = 0.4
"""What a point of the reader's log odds counts beside the fused score."""
LEAST, MOST = -8.0, 4.0
"""Log odds count no more than so much against a passage, or for it."""


class Reads(Protocol):
    """What is needed of a reader."""

    def read(self, question: str, passages: Sequence[str], /) -> list[Reading]:
        """The best span of each passage."""


def with_reading(reader: Reads, question: str, ranked: Sequence[Evidence]) -> list[Evidence]:
    """The ranking, the first passages in the order of score and reading together.

    The best is always read; another only while it could still come to stand before those read.
    """
    read: list[Evidence] = []
    for evidence in ranked[:READ]:
        if read and evidence.score + TRUST * MOST <= max(map(rated, read)):
            break
        (reading,) = reader.read(question, [evidence.passage.text])
        read.append(replace(evidence, reading=reading))
    return [*sorted(read, key=rated, reverse=True), *ranked[len(read) :]]


def rated(evidence: Evidence) -> float:
    """What the first passages are ranked by: the score of the search, and of the reading where one is."""
    if evidence.reading is None:
        return evidence.score
    return evidence.score + TRUST * max(LEAST, min(MOST, evidence.reading.score))

"""What the reader makes of the passages found: a fact in each, and how sure of it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from assistant.evidence import Evidence
from assistant.expected import expected_in
from assistant.question import Question
from assistant.reader.span import Reading

READ = 3
"""Passages that the reader is given: it takes as long over each as the whole search."""


class Reads(Protocol):
    """What is needed of a reader."""

    def read(self, question: str, passages: Sequence[str], /) -> list[Reading]:
        """The best span of each passage."""


def asks_fact(q: Question) -> bool:
    """Whether something is asked for that can be said in a few words: when, who, how many, which."""
    return q.wants_fact or expected_in(q.text) is not None


def with_readings(reader: Reads, question: str, ranked: Sequence[Evidence]) -> list[Evidence]:
    """The ranking with what the reader found in the first passages."""
    first = ranked[:READ]
    readings = reader.read(question, [evidence.passage.text for evidence in first])
    return [*(replace(e, reading=r) for e, r in zip(first, readings, strict=True)), *ranked[READ:]]

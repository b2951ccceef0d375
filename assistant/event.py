"""What a streaming answer yields: stages while it works, statements as they are checked, the answer last.

A model's answer comes as drafts, which nobody has checked; each is followed by a ``Verdict`` at its place.
"""

from dataclasses import dataclass
from enum import Enum

from assistant.answer import Answer, Statement
from assistant.written import Failing, Struck


class Stage(Enum):
    """What the assistant is doing, in this order. The same again is a sign of life: a model is waited for."""

    RETRIEVING = "retrieving"
    WRITING = "writing"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class Draft:
    """A model's sentence as far as it is written. It replaces the draft before it at its place."""

    place: int
    """Of the sentence in the model's text, from 0."""
    text: str
    """Unchecked, with the model's own marks; plain text, whatever it looks like."""
    failing: Failing | None = None
    """It is whole and failed a check, and the model is asked to write it again."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of the sentence at a place: a statement that was verified, or one that is struck off."""

    place: int
    outcome: Statement | Struck


Event = Stage | Statement | Draft | Verdict | Answer

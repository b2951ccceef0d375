"""What an answer is to be written from: the question understood, its scope, the passages that may answer."""

from dataclasses import dataclass

from assistant.question import Question
from assistant.scope import Scope
from index.passage import Passage


@dataclass(frozen=True, slots=True)
class Material:
    """Passages best first, or in document order where the question names or lists them."""

    question: Question
    scope: Scope
    passages: tuple[Passage, ...]

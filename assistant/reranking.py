"""Putting the first passages of a search in the order of a second model's scores."""

from collections.abc import Collection, Sequence
from typing import Protocol

from assistant.evidence import Evidence
from assistant.retrieve import Search
from index.library import Library

RESCORED = 20
"""Passages that the second model is given."""


class Reranks(Protocol):
    """A model that reads a question and a passage together; safe to share between threads."""

    @property
    def name(self) -> str:
        """The model and its revision."""

    def scores(self, question: str, passages: Sequence[str]) -> list[float]:
        """One for each passage, higher is better; comparable within one question only."""


def reranked(search: Search, model: Reranks) -> Search:
    """The search with its first passages in the model's order.

    Only the order changes: every passage keeps its own scores, from which the probability that it answers is
    computed.
    """

    def searched(
        library: Library,
        question: str,
        resolutions: Collection[str] | None = None,
        within: Collection[str] | None = None,
        *,
        carried: int = 0,
    ) -> list[Evidence]:
        found = search(library, question, resolutions, within, carried=carried)
        first = found[:RESCORED]
        if len(first) < 2:
            return found
        texts = [f"{evidence.passage.lead_in} {evidence.passage.text}".strip() for evidence in first]
        scores = model.scores(question, texts)
        order = sorted(range(len(first)), key=lambda place: -scores[place])
        return [*(first[place] for place in order), *found[RESCORED:]]

    return searched

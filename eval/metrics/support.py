"""Citations in ALCE's sense (Gao et al., EMNLP 2023): a sentence and the passages that it cites.

Recall: a sentence is supported by its passages together. Precision: a citation counts unless its sentence is
not supported, or it alone does not support it and the others do. ALCE decides "supports" with a language
inference model of 11 billion parameters; here the decision is handed in (``eval.supporting`` says which).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

P = TypeVar("P")

Supports = Callable[[str, Sequence[P]], bool]


@dataclass(frozen=True, slots=True)
class Sentence(Generic[P]):
    """A sentence of an answer and what it cites."""

    text: str
    cited: tuple[P, ...]


def support_recall(sentences: Sequence[Sentence[P]], supports: Supports[P]) -> float:
    """Share of the sentences that cite something and are supported by it."""
    if not sentences:
        raise ValueError("support needs sentences")
    return sum(_supported(one, supports) for one in sentences) / len(sentences)


def support_precision(sentences: Sequence[Sentence[P]], supports: Supports[P]) -> float:
    """Share of the citations that their sentence needs; 0.0 where nothing is cited."""
    judged = [
        _supported(one, supports) and not _superfluous(one, place, supports)
        for one in sentences
        for place in range(len(one.cited))
    ]
    return sum(judged) / len(judged) if judged else 0.0


def _supported(one: Sentence[P], supports: Supports[P]) -> bool:
    return bool(one.cited) and supports(one.text, one.cited)


def _superfluous(one: Sentence[P], place: int, supports: Supports[P]) -> bool:
    rest = [*one.cited[:place], *one.cited[place + 1 :]]
    return bool(rest) and not supports(one.text, [one.cited[place]]) and supports(one.text, rest)

"""Which of the things a question names stand in a passage, under any of their names."""

import math
from collections.abc import Sequence
from functools import lru_cache

from assistant import cues
from assistant.glossary import glossary
from assistant.weigh import asks
from index.passage import Passage
from index.text import fold


@lru_cache(maxsize=256)
def _named(question: str) -> tuple[dict[str, tuple[str, ...]], ...]:
    """For each concept of the question its names, folded, by language."""
    return tuple(
        {language: tuple(map(fold, forms)) for language, forms in match.concept.forms.items()}
        for match in glossary().concepts_in(question)
    )


@lru_cache(maxsize=8192)
def _folded(text: str) -> str:
    return fold(text)


@lru_cache(maxsize=256)
def _telling(question: str) -> tuple[bool, ...]:
    """For each concept of the question whether it says what is asked about: 决议 and 要求 say it of none."""
    words = (question[match.start : match.end] for match in glossary().concepts_in(question))
    return tuple(not asks(word) and not cues.ACTING.fullmatch(word) for word in words)


def concepts_in(question: str, passage: Passage) -> tuple[bool, ...]:
    """For each concept of the question whether the passage names it."""
    text = _folded(passage.text)
    return tuple(any(form in text for form in forms.get(passage.language, ())) for forms in _named(question))


def share_of_concepts(question: str, passage: Passage) -> float:
    """Share of the question's telling concepts that the passage names; one half where it has none."""
    named = zip(concepts_in(question, passage), _telling(question), strict=True)
    found = [here for here, telling in named if telling]
    return sum(found) / len(found) if found else 0.5


def concept_scores(question: str, passages: Sequence[Passage]) -> list[float]:
    """The concepts that each passage names, rarer ones more: sum of log(n / n_c)."""
    table = [concepts_in(question, passage) for passage in passages]
    weights = [math.log(len(table) / max(1, sum(column))) for column in zip(*table, strict=True)]
    return [sum(weight for weight, named in zip(weights, row, strict=True) if named) for row in table]

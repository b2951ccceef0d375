"""What the question side learns from: questions, the passage that answers each, and passages that do not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from eval.reading.crossed import crossed
from eval.reading.mixture import (
    LANGUAGES,
    TRAINED_ARTICLES,
    named_texts,
    read_pairs,
    read_resolutions,
    read_xquad,
)
from eval.reading.written import read_written

CHINESE_OR_ENGLISH = ("zh", "en")
"""Languages of the passages."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, its passage and others."""

    question: str
    passage: str
    twin: str = ""
    """The passage in the other language, where there is one: it answers as well."""
    near: tuple[str, ...] = ()
    """What the search finds beside it."""


@dataclass(frozen=True, slots=True)
class Questions:
    """Those about resolutions and sentences of the UN, and those of XQuAD, which keep the model general."""

    written: tuple[Asked, ...]
    general: tuple[Asked, ...]

    def passages(self) -> tuple[str, ...]:
        """Every passage of any of them, once."""
        every = (one for asked in (*self.written, *self.general) for one in _texts_of(asked))
        return tuple(dict.fromkeys(every))


def read_questions(shared: Path) -> Questions:
    """All of them, from the project's questions and the folder ``../shared``.

    Raises:
        ReadingSetError: a set is missing or unreadable.
        DocumentError: a resolution is.
    """
    pairs = read_pairs(shared / "un-text" / "unpc")
    texts = named_texts(read_resolutions(shared / "un-pdf"), pairs)
    sets = {of: read_xquad(shared / "qa", of, TRAINED_ARTICLES) for of in LANGUAGES}
    general = (Asked(e.question, e.passage) for e in crossed(sets) if e.language in CHINESE_OR_ENGLISH)
    return Questions(tuple(_written(texts, dict(_twins(pairs)))), tuple(general))


def _written(texts: Mapping[str, str], twins: Mapping[str, str]) -> Iterator[Asked]:
    for one in read_written(texts):
        if (answered := one.answered) and answered.passage.strip():
            near = (other.passage for other in one.unanswered if other.passage.strip())
            twin = twins.get(answered.passage, "")
            yield Asked(answered.question, answered.passage, twin, tuple(near))


def _twins(pairs: Mapping[str, Sequence[tuple[str, str]]]) -> Iterator[tuple[str, str]]:
    for sentences in pairs.values():
        for en, zh in sentences:
            yield from ((en, zh), (zh, en))


def _texts_of(asked: Asked) -> Iterator[str]:
    yield asked.passage
    yield from filter(None, (asked.twin, *asked.near))

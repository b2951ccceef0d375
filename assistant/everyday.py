"""Everyday words, and what resolutions say instead: *fake drugs* are falsified medical products.

``everyday.tsv`` holds one idea a line; for each language it has what people say and what stands in
resolutions, forms set apart by `` | ``, the likeliest first. It was written from how the United Nations
writes, by people who saw neither the questions that figures are reported of nor the texts they are on.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from assistant.glossary import BETWEEN_FORMS, LANGUAGES, Concept, Glossary, glossary
from assistant.weigh import asks

BESIDE = 2
"""So many formal wordings are set beside an everyday one."""
_FORMAL = " formal"

Forms = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Meant:
    """Where a question says in everyday words what resolutions say otherwise: ``question[start:end]``."""

    start: int
    end: int
    formal: Forms
    """By language."""


class Everyday:
    """The table, ready to be met in questions."""

    def __init__(self, said: Sequence[Forms], formal: Sequence[Forms]) -> None:
        concepts = tuple(map(Concept, said))
        self._said = Glossary(concepts)
        self._formal = {id(concept): forms for concept, forms in zip(concepts, formal, strict=True)}

    def met(self, question: str) -> Iterator[Meant]:
        """What the glossary does not know already, in the order of the question."""
        known = [(match.start, match.end) for match in glossary().concepts_in(question)]
        for match in self._said.concepts_in(question):
            within = any(start <= match.start and match.end <= end for start, end in known)
            if not within and not asks(question[match.start : match.end]):
                yield Meant(match.start, match.end, self._formal[id(match.concept)])


def read_everyday(text: str) -> Everyday:
    """The table with columns ``en``, ``en formal``, ``zh`` …

    Raises:
        ValueError: a line that has not one cell for each column.
    """
    header, *lines = text.splitlines()
    rows = [dict(zip(header.split("\t"), line.split("\t"), strict=True)) for line in lines]
    said = [{language: _forms(row.get(language, "")) for language in LANGUAGES} for row in rows]
    formal = [{language: _forms(row.get(language + _FORMAL, "")) for language in LANGUAGES} for row in rows]
    return Everyday(said, formal)


def _forms(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split(BETWEEN_FORMS)))


@cache
def everyday() -> Everyday:
    """The table that ships with the package."""
    return read_everyday(files("assistant").joinpath("everyday.tsv").read_text("utf-8"))


@lru_cache(maxsize=256)
def _met(question: str) -> tuple[Meant, ...]:
    return tuple(everyday().met(question))


def formal_words(question: str, languages: Collection[str]) -> tuple[str, ...]:
    """All that resolutions in these languages say instead of the everyday words of a question."""
    return tuple(form for meant in _met(question) for one in languages for form in meant.formal[one])


@lru_cache(maxsize=256)
def with_formal_words(question: str, language: str) -> str:
    """``fake drugs (falsified medical products)?``; unchanged where there is nothing to set beside."""
    for meant in reversed(_met(question)):
        if forms := meant.formal[language]:
            said = ", ".join(forms[:BESIDE])
            question = f"{question[: meant.end]} ({said}){question[meant.end :]}"
    return question

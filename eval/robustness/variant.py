"""A spoiled question and what it was made from."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

from assistant.writing.quotations import quotations
from eval.question_set import EvalQuestion


@dataclass(frozen=True, slots=True)
class Variant:
    """A question of a robustness set."""

    question: EvalQuestion
    of: tuple[str, ...]
    """Ids of the clean questions: one, or two asked in one."""


Spoils = Callable[[Sequence[EvalQuestion]], Iterator[Variant]]


def each(name: str, spoiled: Callable[[EvalQuestion], str]) -> Spoils:
    """Variants one question at a time; one whose text comes back as it was yields none."""

    def spoil(questions: Sequence[EvalQuestion]) -> Iterator[Variant]:
        for question in questions:
            text = spoiled(question)
            if text != question.q:
                fields = {"id": f"{question.id}~{name}", "q": text}
                yield Variant(question.model_copy(update=fields), (question.id,))

    return spoil


def drawn(question: EvalQuestion, purpose: str, count: int) -> int:
    """A number below ``count`` that depends on nothing but the question's id and the purpose."""
    return crc32(f"{purpose}:{question.id}".encode()) % count


def free_places(text: str) -> list[int]:
    """Places of letters outside quotation marks: quoted words are looked for as they stand."""
    quoted = {place for quote in quotations(text) for place in _span(text, quote)}
    return [place for place, c in enumerate(text) if c.isalpha() and place not in quoted]


def _span(text: str, quote: str) -> range:
    start = text.find(quote)
    return range(max(start, 0), start + len(quote))

"""What is wrong with a question set: labels that do not exist, facts that do not stand there, leaks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from eval.question_set import EvalQuestion
from index.errors import UnknownResolutionError
from index.library import Library
from index.passage import Passage
from index.text import fold

ALIKE = 0.85
"""Share of common pairs of characters from which two questions are the same in other words."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong with a question."""

    id: str
    says: str


def flaws(questions: Sequence[EvalQuestion], library: Library) -> list[Flaw]:
    """Everything wrong with the questions of one set, or of several that are used together."""
    return [
        *(Flaw(question.id, says) for question in questions for says in _of_one(question, library)),
        *_repeated(questions),
        *_leaked(questions),
    ]


def _of_one(question: EvalQuestion, library: Library) -> Iterator[str]:
    if question.answerable and not (question.gold or question.must):
        yield "has neither gold labels nor facts: no answer could be judged"
    if not question.answerable and (question.gold or question.must):
        yield "is marked as having no answer, and has gold labels or facts"
    if question.kind == "followup" and not question.history:
        yield "is a follow-up without a history"
    found: list[Passage] = []
    for name in sorted(question.gold_ids):
        versions = list(_versions(name, library))
        found += versions
        if not versions:
            yield f"the label {name} is not indexed"
    if question.gold and found:
        yield from _missing_facts(question, found)


def _versions(name: str, library: Library) -> Iterator[Passage]:
    """The passage ``A/RES/78/40:OP7`` in every language that is indexed."""
    symbol, _, label = name.rpartition(":")
    try:
        for id_ in library.ids_of(symbol):
            yield library.passage(f"{id_}:{label}")
    except UnknownResolutionError:
        return


def _missing_facts(question: EvalQuestion, gold: Iterable[Passage]) -> Iterator[str]:
    """A fact stands in the gold text, or in its number: 第7段 may be the fact that is asked for."""
    stands = fold(" ".join(f"{p.heading} {p.lead_in} {p.text} {p.verb} {p.label}" for p in gold))
    for wordings in question.must:
        if not any(fold(wording) in stands for wording in wordings):
            yield f"the fact {' / '.join(wordings)} does not stand in the gold text"


def _repeated(questions: Sequence[EvalQuestion]) -> Iterator[Flaw]:
    first: dict[tuple[object, ...], str] = {}
    for question in questions:
        key = (fold(question.q), tuple(map(fold, question.history)), question.symbol)
        if key in first:
            yield Flaw(question.id, f"asks the same as {first[key]}")
        first.setdefault(key, question.id)


def _leaked(questions: Sequence[EvalQuestion]) -> Iterator[Flaw]:
    """Questions of the test split that were in effect tuned on: nearly the same words, the same answer."""
    tuned = [(question, _pairs(question)) for question in questions if question.split == "tune"]
    for question in questions:
        own = _pairs(question) if question.split == "test" else frozenset()
        for other, pairs in tuned if own else ():
            alike = len(own & pairs) >= ALIKE * len(own | pairs)
            if alike and question.gold_ids == other.gold_ids and question.must == other.must:
                yield Flaw(question.id, f"is marked test and nearly the same as {other.id}, marked tune")


def _pairs(question: EvalQuestion) -> frozenset[str]:
    text = fold(" ".join((*question.history, question.q, question.symbol or "")))
    return frozenset(text[i : i + 2] for i in range(len(text) - 1))

"""A conversation for export: what was asked, what was answered, and every paragraph cited."""

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.answer import Answer, Statement
from assistant.citation import Citation
from assistant.citation_form import cited
from index.passage import Passage
from ui.answer_text import opening
from ui.turn import Conversation, Turn
from ui.wording import Words


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence and the places it is from, in UN form; ``quotes`` are the words of a row of a table."""

    text: str
    places: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and what was said to it."""

    question: str
    lines: tuple[Line, ...]
    table: bool = False
    note: str = ""
    """How the answer came about, or that there is none."""


@dataclass(frozen=True, slots=True)
class CitedParagraph:
    """A paragraph in the list at the end."""

    place: str
    text: str
    language: str


def exchanges(conversation: Conversation, words: Words) -> Iterator[Exchange]:
    """One for each finished turn."""
    for turn in conversation.over:
        yield _exchange(turn, words)


def _exchange(turn: Turn, words: Words) -> Exchange:
    answer = turn.answer
    if answer is None:
        return Exchange(turn.question, (Line(turn.error or words.ask.stopped),), note=words.ask.not_answered)
    if answer.abstained:
        nearest = (Line(p.text, (_place(p, answer.language),)) for p in answer.nearest)
        return Exchange(turn.question, (Line(answer.abstention), *nearest), note=words.ask.not_in_text)
    lines = tuple(_line(statement, answer) for statement in answer.statements)
    return Exchange(turn.question, lines, answer.table, words.ask.mode(answer.mode))


def _line(statement: Statement, answer: Answer) -> Line:
    places = tuple(dict.fromkeys(_place(c.passage, answer.language) for c in statement.citations))
    quotes = tuple(dict.fromkeys(c.quote for c in statement.citations))
    return Line(opening(statement, answer.language) + statement.text, places, quotes)


def _place(passage: Passage, language: str) -> str:
    return cited(passage.symbol, passage.label, language)


def cited_paragraphs(conversation: Conversation) -> tuple[CitedParagraph, ...]:
    """Each once, in the order of first citation."""
    passages = dict.fromkeys(citation.passage for citation in _citations(conversation))
    return tuple(CitedParagraph(_place(p, p.language), p.text, p.language) for p in passages)


def _citations(conversation: Conversation) -> Iterator[Citation]:
    for turn in conversation.over:
        if turn.answer is not None:
            yield from turn.answer.citations

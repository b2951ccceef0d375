"""The row of a table that a question asks for, and in it the cell: what discount does level F have?

A table stands in the text of its paragraph, a row a line and its cells parted by bars; the first row is the head.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from assistant.evidence import Evidence
from assistant.glossary import glossary
from assistant.matching import find_terms
from assistant.question import Question
from assistant.weigh import CARRIED
from index.language import language_of

Span = tuple[int, int]

_LINE = re.compile(r"^.*\|.*$", re.MULTILINE)
_CELL = re.compile(r"[^|]+")
_KEY = re.compile(r"[A-Z]|[IVX]+|\d{1,2}")
_KIND = (
    r"(?:levels?|category|categories|group|class|type|grade|tier|step|row|phase|niveau|catégorie|groupe|classe|nivel|categoría|grupo|clase"
    r"|уров\w+|категори\w+|групп\w+|(?:ال|لل)?(?:مستوى|فئة|مجموعة))"
)
"""What rows are called by whose first cell is a letter or a number."""
_LETTERS_AR = dict(zip("ألف باء جيم دال هاء واو زاي حاء طاء ياء".split(), "ABCDEFGHIJ", strict=True))
"""The letters by which Arabic counts what other languages call A to J."""
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_WHICH = re.compile(
    rf"\b(?:which|what|quelle?|qué|cuál|ка\w+) {_KIND}|哪[一个]*(?:级|类|组|档)|(?:أي|ما) {_KIND}",
    re.IGNORECASE,
)
CLEARLY = 0.05
"""A column is meant whose head matches the question better than any other's by so much."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The row that is asked for, and of its cells the one that answers, where that can be told."""

    row: Span
    cell: Span | None = None


def row_asked(q: Question, evidence: Evidence) -> Asked | None:
    """None where the text has no table, or not one row of it is meant; a follow-up may keep the row."""
    return _asked(q.text[q.carried :], q, evidence) or (_asked(q.text, q, evidence) if q.carried else None)


def _asked(question: str, q: Question, evidence: Evidence) -> Asked | None:
    text = evidence.passage.text
    table = [[_trimmed(text, cell) for cell in _cells(text, line)] for line in _lines(text)]
    if len(table) < _LEAST_ROWS:
        return None
    head, *rows = table
    keyed = [row for row in rows if _is_called(text[slice(*row[0])], question)]
    found = keyed or _told_of(question, evidence, rows)
    if len(found) == 1:
        telling = (evidence.weights if q.carried else evidence.asked) >= CARRIED
        return Asked(_span(found[0]), _cell_asked(evidence, telling, head, found[0]))
    valued = [row for row in rows if _WHICH.search(question) and _has_value(text, question, row)]
    return Asked(_span(valued[0]), valued[0][0]) if len(valued) == 1 else None


_LEAST_ROWS, _LEAST_COLUMNS = 3, 3


def in_whole_rows(text: str, start: int, end: int) -> Span:
    """A span with all of the rows that it begins and ends in."""
    rows = list(_lines(text))
    first = next((row[0] for row in rows if row[0] < start < row[1]), start)
    return first, next((row[1] for row in rows if row[0] < end < row[1]), end)


def _lines(text: str) -> Iterator[Span]:
    return (match.span() for match in _LINE.finditer(text))


def _cells(text: str, line: Span) -> Iterator[Span]:
    return (match.span() for match in _CELL.finditer(text, *line))


def _trimmed(text: str, cell: Span) -> Span:
    piece = text[slice(*cell)]
    return cell[0] + len(piece) - len(piece.lstrip()), cell[1] - len(piece) + len(piece.rstrip())


def _span(row: Sequence[Span]) -> Span:
    return row[0][0], row[-1][1]


def _is_called(key: str, question: str) -> bool:
    """Whether a question names the row by its first cell: level F, F级, niveau F, المستوى واو."""
    if not _KEY.fullmatch(key):
        return False
    forms = "|".join([re.escape(key), *(name for name, letter in _LETTERS_AR.items() if letter == key)])
    told = re.compile(
        rf"(?i:{_KIND}) [“\"«]?(?:{forms})(?!\w)|(?<![A-Za-z\d])(?:{forms}) ?[级类组档]|[级类组档] ?(?:{forms})(?![A-Za-z\d])"
    )
    return told.search(question) is not None


def _told_of(question: str, evidence: Evidence, rows: Sequence[Sequence[Span]]) -> list[Sequence[Span]]:
    """The row of a thing that the question names, where a cell of it and of no other begins with the thing."""
    passage = evidence.passage
    for match in glossary().concepts_in(question, language_of(question)):
        forms = match.concept.forms.get(passage.language, ())
        named = [row for row in rows if any(_begins(passage.text[slice(*cell)], forms) for cell in row)]
        if len(named) == 1:
            return named
    return []


def _begins(cell: str, forms: Sequence[str]) -> bool:
    return any(span[0] == 0 for span in find_terms(cell, forms))


def _cell_asked(
    evidence: Evidence, telling: NDArray[np.bool_], head: Sequence[Span], row: Sequence[Span]
) -> Span | None:
    """The cell under the head that clearly matches best; the first only says which row it is."""
    if len(head) != len(row) or len(head) < _LEAST_COLUMNS or not telling.any():
        return None
    matches = [_match(evidence, telling, cell) for cell in head[1:]]
    order = np.argsort(matches)
    clearly = matches[order[-1]] - matches[order[-2]] >= CLEARLY
    return row[1 + int(order[-1])] if clearly else None


def _match(evidence: Evidence, telling: NDArray[np.bool_], cell: Span) -> float:
    """How well the words of a head are met by the words of the question that tell something."""
    inside = (evidence.spans[:, 0] < cell[1]) & (evidence.spans[:, 1] > cell[0])
    return float(evidence.similarity[telling][:, inside].max()) if inside.any() else 0.0


def _has_value(text: str, question: str, row: Sequence[Span]) -> bool:
    """Whether a figure of the question is that of a cell: 90 of 90%."""
    asked = set(_FIGURE.findall(question))
    return any(figure in asked for cell in row[1:] for figure in _FIGURE.findall(text[slice(*cell)])[:1])

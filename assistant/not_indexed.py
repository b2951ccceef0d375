"""A resolution that a question asks by its number and that is not indexed."""

import re
from collections.abc import Sequence

from assistant.question import Question
from assistant.scope import Source

_BY_SESSION = re.compile(r"(?:3[1-9]|[4-9]\d)/\d{1,3}(?: [A-Z])?")
"""Resolutions have been numbered so since the thirty-first session; 24/7 and 2/3 are none."""


def not_indexed(q: Question, source: Source) -> str:
    """The first symbol asked of, where none of those in the question is indexed; else nothing.

    A number that some text mentions is of a document which may be asked about: ``79/41`` says nothing of
    itself here, but what is said of 50/245 is found.
    """
    full = [symbol for symbol in q.symbols if "/RES/" in symbol.upper()]
    if full:
        return full[0]
    numbers = [symbol for symbol in q.symbols if _BY_SESSION.fullmatch(symbol)]
    return "" if not numbers or _mentioned(numbers, source) else numbers[0]


def _mentioned(numbers: Sequence[str], source: Source) -> bool:
    said = re.compile("|".join(rf"(?<![\d/]){re.escape(number)}(?![\d/])" for number in numbers))
    return any(said.search(p.text) for r in source.resolutions() for p in source.passages(r.id))

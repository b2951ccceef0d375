"""Cuts a paragraph into clauses, the units that are searched next to whole paragraphs.

A paragraph of a resolution is one sentence of up to 400 characters that says several things; the vector of
the whole drowns each of them.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate

Span = tuple[int, int]

LONG_ENOUGH = 12.0
"""Characters of Chinese, or two thirds of it in words, that a clause has before a comma may end it."""
_WORD_WEIGHT = 1.5

_HARD = re.compile(r"[；。！？؛؟]+|[;!?]+(?=\s|$)|\.(?=\s+[A-ZÀ-ÖØ-ÞА-Я“\"])")
_SOFT = re.compile(r"[，،]+|,(?=\s|$|[\u3400-\u9fff])")
_CLOSING = {
    "）": "（",
    ")": "(",
    "》": "《",
    "〉": "〈",
    "”": "“",
    "’": "‘",
    "」": "「",
    "』": "『",
    "]": "[",
    "】": "【",
}
_OPENING = frozenset(_CLOSING.values())
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"[^\W\u3400-\u9fff\uf900-\ufaff]+")


def clauses(text: str) -> list[Span]:
    """Spans in order, without space at their ends, that together cover all of the text but space."""
    protected = _bracketed(text)
    cut = (
        span for start, end in _sentences(text, protected) for span in _within(text, protected, start, end)
    )
    return [trimmed for start, end in cut if (trimmed := _trim(text, start, end))]


def _sentences(text: str, protected: list[bool]) -> Iterator[Span]:
    """Cuts where a full stop or semicolon stands outside brackets."""
    start = 0
    for mark in _HARD.finditer(text):
        if not protected[mark.start()]:
            yield start, mark.end()
            start = mark.end()
    yield start, len(text)


def _within(text: str, protected: list[bool], start: int, end: int) -> Iterator[Span]:
    """Cuts one sentence at the commas between long enough parts; a short rest stays with the last."""
    spans: list[Span] = []
    at = start
    for mark in _SOFT.finditer(text, start, end):
        if not protected[mark.start()] and _weight(text[at : mark.end()]) >= LONG_ENOUGH:
            spans.append((at, mark.end()))
            at = mark.end()
    if spans and _weight(text[at:end]) < LONG_ENOUGH:
        at = spans.pop()[0]
    yield from spans
    yield at, end


def _bracketed(text: str) -> list[bool]:
    """For each character whether it stands within brackets or quotes; half a pair protects nothing."""
    change = [0] * (len(text) + 1)
    pending: list[int] = []
    waiting: Counter[str] = Counter()
    for at, character in enumerate(text):
        if character in _OPENING:
            pending.append(at)
            waiting[character] += 1
        elif waiting[opening := _CLOSING.get(character, "")] > 0:
            first = _take_back_to(opening, text, pending, waiting)
            change[first] += 1
            change[at] -= 1
    return [depth > 0 for depth in accumulate(change[:-1])]


def _take_back_to(opening: str, text: str, pending: list[int], waiting: Counter[str]) -> int:
    """Position of the last such opening; what was opened behind it and never closed is forgotten."""
    while True:
        at = pending.pop()
        waiting[text[at]] -= 1
        if text[at] == opening:
            return at


def _weight(text: str) -> float:
    return len(_HAN.findall(text)) + _WORD_WEIGHT * len(_WORD.findall(text))


def _trim(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    if not piece.strip():
        return None
    return start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())

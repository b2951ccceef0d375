"""The stretch of a passage that answers: verbatim, in whole clauses."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assistant.act import acts
from assistant.evidence import Evidence
from assistant.expected import Expected
from index.clause import Span as Clause
from index.clause import clauses as clauses_of
from index.token_vectors import Floats

SHORT_FOR_FACT = 120
SHORT = 260
"""Passages up to so many Chinese characters wide (a Latin letter counts a third) are quoted whole."""
LONG_ACT = 260
"""An act wider than this is quoted in part."""
GAIN = 0.04
"""A neighbouring clause joins the quote if it raises the mean match of the question's tokens by so much."""
EXPECTED_BONUS = 0.25


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of a passage's text, and how well they match the question (mean MaxSim)."""

    start: int
    end: int
    match: float


def width(text: str) -> float:
    """Length in Chinese characters: three Latin letters count as one."""
    return sum(1.0 if ord(character) > 0x2E80 else 1 / 3 for character in text)


def best_span(evidence: Evidence, expected: Expected | None) -> Span:
    """What to quote: a short passage whole, a fact in its clauses, otherwise the act that answers."""
    text = evidence.passage.text
    if width(text) <= (SHORT_FOR_FACT if expected else SHORT) or not evidence.similarity.size:
        return Span(0, _without_joint(text, 0, len(text)), evidence.interaction)
    units = clauses_of(text)
    best = _best_clause(evidence, units, expected)
    if not (expected and expected.found.search(text[slice(*units[best])])):
        start, end = _act_around(evidence, units[best])
        if width(text[start:end]) <= LONG_ACT:
            return Span(start, _without_joint(text, start, end), evidence.interaction)
        units = [unit for unit in units if start <= unit[0] < end]
        best = _best_clause(evidence, units, expected)
    return _grown(evidence, units, best)


def _best_clause(evidence: Evidence, units: Sequence[Clause], expected: Expected | None) -> int:
    text = evidence.passage.text
    scores = [
        _mean(evidence, _token_matches(evidence, unit))
        + (EXPECTED_BONUS if expected and expected.found.search(text[slice(*unit)]) else 0.0)
        for unit in units
    ]
    return int(np.argmax(scores))


def _act_around(evidence: Evidence, unit: Clause) -> Clause:
    spans = acts(evidence.passage.text, evidence.passage.language)
    return next(span for span in spans if span[0] <= unit[0] < span[1])


def _grown(evidence: Evidence, units: Sequence[Clause], best: int) -> Span:
    """The clause with those neighbours that add to the match."""
    first = last = best
    held = _token_matches(evidence, units[best])
    grown = True
    while grown:
        grown = False
        for place in (last + 1, first - 1):
            if 0 <= place < len(units):
                joined = np.maximum(held, _token_matches(evidence, units[place]))
                if _mean(evidence, joined) - _mean(evidence, held) >= GAIN:
                    held, grown = joined, True
                    first, last = min(first, place), max(last, place)
    start, end = units[first][0], units[last][1]
    return Span(start, _without_joint(evidence.passage.text, start, end), _mean(evidence, held))


def _mean(evidence: Evidence, matches: Floats) -> float:
    return float(np.average(matches, weights=evidence.weights))


def _token_matches(evidence: Evidence, unit: Clause) -> Floats:
    """How well each token of the question is matched within a clause."""
    inside = (evidence.spans[:, 0] < unit[1]) & (evidence.spans[:, 1] > unit[0])
    if not inside.any():
        return np.zeros(len(evidence.similarity), np.float32)
    return np.asarray(evidence.similarity[:, inside].max(axis=1), np.float32)


def _without_joint(text: str, start: int, end: int) -> int:
    """The end without the comma or semicolon that only joins to what follows."""
    while end > start + 1 and (text[end - 1].isspace() or text[end - 1] in "，,；;、؛،"):
        end -= 1
    return end

"""The stretch of a passage that answers: verbatim, in whole clauses."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assistant.act import acts, verb_of
from assistant.act_sorts import is_asked_for
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
LEAST = 150
"""The part of a long act that is quoted is at least so wide."""
NEARLY = 0.05
"""Acts whose mean match is within this of the best act's are quoted too."""
GAIN = 0.04
"""A neighbouring clause joins the quote if it raises the mean match of the question's tokens by so much."""
NAME_WIDTH = 7.0
"""A subject no wider than this is a name rather than a description."""
EXPECTED_BONUS, DECIDES, VERB_BONUS, TOLD = 0.25, 1.0, 0.15, 0.1


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of a passage's text, and how well they match the question (mean MaxSim)."""

    start: int
    end: int
    match: float


def width(text: str) -> float:
    """Length in Chinese characters: three Latin letters count as one."""
    return sum(1.0 if ord(character) > 0x2E80 else 1 / 3 for character in text)


def spans_to_quote(
    question: str,
    evidence: Evidence,
    expected: Expected | None,
    fact: Clause | None = None,
    *,
    elliptic: bool = False,
    told: Sequence[Clause] = (),
) -> list[Span]:
    """A short passage whole, a fact in its clauses, otherwise the acts that answer; in order.

    ``fact``: characters of the fact, where it has been read. ``elliptic``: what the fact is about was said in
    the question before, and must not lead away from a clause that has such a fact: “Until when?”
    ``told``: what the answer before quoted of the passage; who asks on wants something else.
    """
    text = evidence.passage.text
    if width(text) <= (SHORT_FOR_FACT if expected or fact else SHORT) or not evidence.similarity.size:
        return [_whole(evidence, (0, len(text)))]
    units = clauses_of(text)
    if fact:
        holding = [n for n, unit in enumerate(units) if unit[0] < fact[1] and unit[1] > fact[0]]
        return [_grown(evidence, units, holding[0], holding[-1])]
    best = _best_clause(evidence, units, expected, DECIDES if elliptic else EXPECTED_BONUS, told)
    if expected and expected.found.search(text[slice(*units[best])]):
        return [_grown(evidence, units, best, best)]
    return [_within(evidence, act, expected) for act in _acts_that_answer(question, evidence, told)]


def with_what_was_read(evidence: Evidence, spans: list[Span]) -> list[Span]:
    """The spans, and the clause with the words that the reader believes to answer, where they are in none."""
    reading = evidence.reading
    if reading is None or reading.score < 0 or not evidence.similarity.size:
        return spans
    if any(span.start < reading.end and reading.start < span.end for span in spans):
        return spans
    units = clauses_of(evidence.passage.text)
    holding = [unit for unit in units if unit[0] < reading.end and unit[1] > reading.start]
    read = _whole(evidence, (holding[0][0], holding[-1][1])) if holding else None
    return sorted([*spans, read], key=lambda span: span.start) if read else spans


def _acts_that_answer(question: str, evidence: Evidence, told: Sequence[Clause]) -> list[Clause]:
    """The act that matches best and those nearly as good; better by VERB_BONUS with the verb asked for."""
    text, language = evidence.passage.text, evidence.passage.language
    spans = acts(text, language)
    matches = [
        _mean(evidence, _token_matches(evidence, span))
        + (VERB_BONUS if is_asked_for(question, verb_of(text, span, language)) else 0.0)
        - (TOLD if _within_any(span, told) else 0.0)
        for span in spans
    ]
    return [span for span, match in zip(spans, matches, strict=True) if match >= max(matches) - NEARLY]


def _within(evidence: Evidence, act: Clause, expected: Expected | None) -> Span:
    """An act whole, or of a long one the clauses that answer."""
    if width(evidence.passage.text[slice(*act)]) <= LONG_ACT:
        return _whole(evidence, act)
    units = [unit for unit in clauses_of(evidence.passage.text) if act[0] <= unit[0] < act[1]]
    best = _best_clause(evidence, units, expected)
    return _grown(evidence, units, best, best, least=LEAST)


def _whole(evidence: Evidence, unit: Clause) -> Span:
    return Span(
        unit[0],
        without_joint(evidence.passage.text, *unit),
        _mean(evidence, _token_matches(evidence, unit)),
    )


def _best_clause(
    evidence: Evidence,
    units: Sequence[Clause],
    expected: Expected | None,
    bonus: float = EXPECTED_BONUS,
    told: Sequence[Clause] = (),
) -> int:
    text = evidence.passage.text
    scores = [
        _mean(evidence, _token_matches(evidence, unit))
        + (bonus if expected and expected.found.search(text[slice(*unit)]) else 0.0)
        - (bonus if _within_any(unit, told) else 0.0)
        for unit in units
    ]
    return int(np.argmax(scores))


def _within_any(unit: Clause, spans: Sequence[Clause]) -> bool:
    return any(start <= unit[0] and unit[1] <= end + 1 for start, end in spans)


def _grown(evidence: Evidence, units: Sequence[Clause], first: int, last: int, least: float = 0.0) -> Span:
    """The clauses with those neighbours that add to the match, and more until they are ``least`` wide."""
    held = _token_matches(evidence, (units[first][0], units[last][1]))
    text = evidence.passage.text
    while beside := [place for place in (last + 1, first - 1) if 0 <= place < len(units)]:
        joined = [np.maximum(held, _token_matches(evidence, units[place])) for place in beside]
        gains = [_mean(evidence, both) - _mean(evidence, held) for both in joined]
        choice = int(np.argmax(gains))
        if gains[choice] < GAIN and width(text[units[first][0] : units[last][1]]) >= least:
            break
        held = joined[choice]
        first, last = min(first, beside[choice]), max(last, beside[choice])
    start, end = units[first][0], units[last][1]
    return Span(start, without_joint(text, start, end), _mean(evidence, held))


def phrase_match(evidence: Evidence, phrase: Clause) -> float:
    """How well a phrase of the passage matches the question."""
    return float(np.average(_token_matches(evidence, phrase), weights=evidence.asked + 1e-9))


def _mean(evidence: Evidence, matches: Floats) -> float:
    return float(np.average(matches, weights=evidence.weights))


def _token_matches(evidence: Evidence, unit: Clause) -> Floats:
    """How well each token of the question is matched within a clause."""
    inside = (evidence.spans[:, 0] < unit[1]) & (evidence.spans[:, 1] > unit[0])
    if not inside.any():
        return np.zeros(len(evidence.similarity), np.float32)
    return np.asarray(evidence.similarity[:, inside].max(axis=1), np.float32)


def without_joint(text: str, start: int, end: int) -> int:
    """The end without the comma or semicolon that only joins to what follows."""
    while end > start + 1 and (text[end - 1].isspace() or text[end - 1] in "，,；;、؛،"):
        end -= 1
    return end

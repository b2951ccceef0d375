"""The fact itself: of what a passage holds of the sort asked for, the one that the question means."""

import re

import numpy as np

from assistant.dated_event import of_event
from assistant.evidence import Evidence
from assistant.expected import DATE, Expected, facts_in
from assistant.question import Question, asking
from assistant.quote import phrase_match, width
from assistant.reader.span import Reading
from index.passage import Passage

SURE = 2.0
"""Score from which the reader is believed where no pattern says what sort of thing is asked for."""
TRUST = 0.01
"""What a point of the reader's score counts beside the match of the fact's own phrase, a mean cosine."""
LONG = 20.0
"""Of what the reader has around a fact no more leads than so many Chinese characters' width."""
LONGEST = 32.0
"""What the reader reads by itself and is wider than this is a statement, and no fact to begin with."""
LEAST_SCORE = -10.0
_REACH = 12.0
"""Characters over which a matching word speaks for a fact beside it."""


def fact_in(q: Question, evidence: Evidence, expected: Expected | None) -> tuple[int, int] | None:
    """Characters of the fact; None where none is asked for or there, or the reader does not agree."""
    reading = evidence.reading
    if expected is None:
        if reading is None or not q.wants_fact or reading.score < SURE:
            return None
        # A date answers when, which is not what is asked.
        dated = DATE.fullmatch(evidence.passage.text[reading.start : reading.end].strip())
        again = is_told(q, evidence.passage, reading.start, reading.end)
        long = width(evidence.passage.text[reading.start : reading.end]) > LONGEST
        return None if dated or again or long else (reading.start, reading.end)
    found = facts_in(expected, evidence.passage.text) if evidence.similarity.size else []
    found = [match for match in found if not is_told(q, evidence.passage, *match.span())] or found
    if not found:
        return None
    dated = of_event(asking(q), evidence.passage.text, found)
    if len(dated) == 1:
        return dated[0].span()
    found = dated or found
    best = max(found, key=lambda match: _rank(evidence, match)).span()
    return best if reading is None else _agreed(best, reading, evidence.passage.text)


def is_told(q: Question, passage: Passage, start: int, end: int) -> bool:
    """Whether the answer before quoted these characters already."""
    return any(t.passage == passage.id and t.start <= start and end <= t.end for t in q.told)


def _agreed(fact: tuple[int, int], reading: Reading, text: str) -> tuple[int, int] | None:
    """The fact with what the reader has around it, 八 in 八个国家; None where the reader reads elsewhere."""
    if not (reading.start < fact[1] and fact[0] < reading.end):
        return None
    around = reading.start <= fact[0] and fact[1] <= reading.end and reading.score >= SURE
    short = width(text[reading.start : reading.end]) <= LONG
    return (reading.start, reading.end) if around and short else fact


def _rank(evidence: Evidence, match: re.Match[str]) -> tuple[float, float]:
    """How well the phrase around a fact matches the question, with what the reader says of the fact."""
    said = evidence.reading.score_of(*match.span()) if evidence.reading else 0.0
    phrase = phrase_match(evidence, *match.span()) + TRUST * max(said, LEAST_SCORE)
    heat = evidence.asked @ evidence.similarity
    middle = evidence.spans.mean(axis=1)
    near = np.exp(-np.abs(middle - (match.start() + match.end()) / 2) / _REACH)
    return phrase, float(heat @ near)

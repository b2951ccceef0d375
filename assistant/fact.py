"""The fact itself: of what a passage holds of the sort asked for, the one that the question means."""

import re

import numpy as np

from assistant.evidence import Evidence
from assistant.expected import Expected, facts_in
from assistant.question import Question
from assistant.quote import phrase_match

SURE = 2.0
"""Score from which the reader is believed where no pattern says what sort of thing is asked for."""
TRUST = 0.01
"""What a point of the reader's score counts beside the match of the fact's own phrase, a mean cosine."""
LEAST_SCORE = -10.0
_REACH = 12.0
"""Characters over which a matching word speaks for a fact beside it."""


def fact_in(q: Question, evidence: Evidence, expected: Expected | None) -> tuple[int, int] | None:
    """Characters of the fact; None where none is asked for or there, or the reader is not sure of it."""
    if expected is None:
        reading = evidence.reading
        sure = q.wants_fact and reading is not None and reading.score >= SURE
        return (reading.start, reading.end) if reading and sure else None
    found = facts_in(expected, evidence.passage.text) if evidence.similarity.size else []
    return max(found, key=lambda match: _rank(evidence, match)).span() if found else None


def _rank(evidence: Evidence, match: re.Match[str]) -> tuple[float, float]:
    """How well the phrase around a fact matches the question, with what the reader says of the fact."""
    said = evidence.reading.score_of(*match.span()) if evidence.reading else 0.0
    phrase = phrase_match(evidence, *match.span()) + TRUST * max(said, LEAST_SCORE)
    heat = evidence.asked @ evidence.similarity
    middle = evidence.spans.mean(axis=1)
    near = np.exp(-np.abs(middle - (match.start() + match.end()) / 2) / _REACH)
    return phrase, float(heat @ near)

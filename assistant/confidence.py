"""How likely the best passage answers the question: a calibrated probability from features computed here."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from assistant import cues
from assistant.evidence import Evidence
from assistant.expected import expected_in
from assistant.glossary import glossary
from assistant.question import Question
from index.passage import Passage
from index.text import fold

NEAR = 1.0
"""How far behind the best a passage may be that has the sort of fact asked for when the best has not."""


def with_fact(q: Question, ranked: Sequence[Evidence]) -> list[Evidence]:
    """The ranking from the first passage on that can hold what is asked for; empty where none near the top can.

    A date is asked for: a passage without one does not answer. Votes and sponsors are asked for: a passage
    that speaks of neither does not.
    """
    patterns = [expected.found] if (expected := expected_in(q.text)) else []
    if cues.PROCEEDINGS.search(q.text):
        patterns.append(cues.PROCEEDINGS)
    near = [evidence for evidence in ranked if evidence.score >= ranked[0].score - NEAR]
    able = [e for e in near if all(pattern.search(e.passage.text) for pattern in patterns)]
    if not able:
        return []
    return [able[0], *(evidence for evidence in ranked if evidence is not able[0])]


@dataclass(frozen=True, slots=True)
class Features:
    """What the probability is computed from."""

    interaction: float
    """MaxSim of the best passage."""
    clause: float
    """Cosine of its best clause."""
    weakest: float
    """Mean of the quarter of the question's tokens that match worst."""
    margin: float
    """Fused score ahead of the second."""
    keyword: float
    """BM25, per token of the question."""
    concepts: float
    """Share of the glossary's concepts in the question that the passage names; one half where there are none."""


def features(q: Question, ranked: Sequence[Evidence]) -> Features:
    """Features of a question and what was found for it, best first."""
    best = ranked[0]
    matches = sorted(best.similarity.max(axis=1)) if best.similarity.size else [0.0]
    quarter = matches[: max(1, len(matches) // 4)]
    return Features(
        best.interaction,
        best.clause,
        float(sum(quarter) / len(quarter)),
        best.score - ranked[1].score if len(ranked) > 1 else 1.0,
        best.keyword / max(1, len(matches)),
        concepts_shared(q.text, best.passage),
    )


def concepts_shared(question: str, passage: Passage) -> float:
    """Share of the concepts in a question of which any name stands in the passage."""
    known = glossary().concepts_in(question)
    if not known:
        return 0.5
    text = fold(passage.text)
    named = [any(fold(form) in text for form in match.concept.forms[passage.language]) for match in known]
    return sum(named) / len(named)


WEIGHTS = Features(interaction=0.0, clause=0.0, weakest=17.2, margin=0.0, keyword=0.0, concepts=4.4)
BIAS = -7.3


def probability(found: Features) -> float:
    """Logistic regression; refit with ``jueyi eval calibrate`` on the questions marked ``tune``."""
    names = Features.__dataclass_fields__
    score = BIAS + sum(getattr(WEIGHTS, name) * getattr(found, name) for name in names)
    return 1.0 / (1.0 + math.exp(-score))

"""How likely the best passage answers the question: a calibrated probability from features computed here."""

import math
import re
from collections.abc import Collection, Sequence
from dataclasses import astuple, dataclass, replace

import numpy as np

from assistant import cues
from assistant.concepts import share_of_concepts
from assistant.evidence import Evidence
from assistant.expected import Expected, expected_in, facts_in
from assistant.fact import is_told
from assistant.matching import find_names, find_terms, titles_among
from assistant.question import Listing, Question, asking
from assistant.quote import NAME_WIDTH, width
from assistant.reading import READ
from assistant.required import requirements
from assistant.synonyms import synonyms
from assistant.weigh import CARRIED, telling_words, without_asking
from index.passage import Passage

NEAR = 2.5
"""How far behind the best a passage may be that has what is required when the best has not."""
LACKING = 2.0
"""What is taken off the score of a passage that has nothing of the sort of fact asked for."""
HAS_TOLD = 1.0
"""The same where the answer before has told all that it has of the sort."""


def with_fact(q: Question, ranked: Sequence[Evidence]) -> list[Evidence]:
    """The ranking with what can hold the fact asked for in front.

    A title in 《》 is named: passages without it come behind those with it. What is required stands in none
    near the top: the ranking is empty. A date is asked for: a passage without one falls behind.
    """
    naming = [
        e
        for e in ranked
        if all(find_terms(e.passage.text, synonyms(name, e.passage.language)) for name in q.names)
    ]
    ranked = naming or ranked
    if required := list(requirements(asking(q))):
        near = [e for e in ranked if e.score >= ranked[0].score - NEAR]
        ranked = [e for e in near if all(holds(e.passage) for holds in required)]
    if expected := expected_in(asking(q)):
        held = [replace(e, score=e.score - _lacks(q, expected, e.passage)) for e in ranked]
        ranked = sorted(held, key=lambda evidence: -evidence.score)
    return list(ranked)


def _lacks(q: Question, expected: Expected, passage: Passage) -> float:
    """What is taken off a passage without such a fact, or with none that the answer before has not told."""
    found = facts_in(expected, passage.text)
    if not found:
        return LACKING
    return HAS_TOLD if all(is_told(q, passage, *match.span()) for match in found) else 0.0


LONG_NAME = 14.0
"""Chinese characters' width of a name that is still one, and no sentence, where a passage has all of it."""
MOST_ABOUT = 3
"""A subject named in more passages than this is a theme of the resolution, not a subject of some of them."""


def passages_about(q: Question, ranked: Sequence[Evidence]) -> list[Evidence]:
    """All passages that name the subject where the question is about nothing but a name.

    ``关于钚是怎么说的`` is answered by what names 钚, and so is ``对钚有什么要求``. Empty for any other.
    """
    if q.listing is Listing.NAMED or not (name := _name_asked_about(q)):
        return []  # which five States they are is not told by what speaks of the five States
    required = list(requirements(asking(q)))
    found = [e for e in ranked if not e.passage.is_footnote]
    texts = [e.passage.text for e in found]
    titles = {
        language: titles_among(synonyms(name, language), texts)
        for language in {e.passage.language for e in found}
    }
    naming = [e for e in found if _names(e.passage, name, titles[e.passage.language])]
    naming = [e for e in naming if all(holds(e.passage) for holds in required)]
    return naming if len(naming) <= MOST_ABOUT else []


def names_subject(q: Question, passage: Passage) -> bool:
    """Whether a question is about nothing but a name, however long, and a passage names it."""
    name = _name_asked_about(q, LONG_NAME)
    return bool(name) and _names(passage, name)


def names_one_thing(q: Question) -> bool:
    """Whether a question is about nothing but what its topic calls it, and asks for no fact of it."""
    return bool(q.topic) and not q.wants_fact and _name_asked_about(q, LONG_NAME) == q.topic


def _name_asked_about(q: Question, widest: float = NAME_WIDTH) -> str:
    """The name that a question is about and nothing else; empty for any other question."""
    name = q.topic if q.wants_fact else _without_acting(q.topic)
    return "" if expected_in(asking(q)) or width(name) > widest else name


def _names(passage: Passage, name: str, titles: Collection[str] = ()) -> bool:
    """``titles``: forms of the name that are a title, which another title only ends with."""
    return bool(find_names(passage.text, synonyms(name, passage.language), titles))


def _without_acting(topic: str) -> str:
    """The subject without what a resolution does about it: 朝鲜 of 朝鲜的态度."""
    while (shorter := without_asking(_ACTING_AT_AN_END.sub(" ", topic)).strip("《》 ")) != topic:
        topic = shorter
    return topic


_ACTING_AT_AN_END = re.compile(
    rf"^\W*(?:{cues.ACTING.pattern})(?:(?!\w)|(?=[\u3400-\u9fff]))|(?:{cues.ACTING.pattern})\W*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Features:
    """What the probability is computed from. Telling tokens are those outside the words of asking."""

    matched: float
    """Mean match of the question's telling tokens: cosine with the passage's token that is most like each."""
    covered: float
    """Share of the weight of the question's tokens whose match is better than COVERED."""
    score: float
    """Fused score of the passage: how far it stands out from the other candidates."""
    concepts: float
    """Share of the question's telling concepts that the passage names; one half where there are none."""
    fact: float
    """1 where a sort of fact is asked for: a passage may well be about it and not say it."""
    whether: float
    """1 where it is asked whether something is said, which often it is not."""
    apart: float
    """MaxSim of question and passage over that of the best of the sentences on all subjects."""
    across: float
    """1 where the passage is in another language than the question."""
    above: float
    """``apart`` where it is above 0, else 0: what lies above tells less than what lies below."""
    brief: float
    """1 where a question has at most BRIEF telling tokens: there is little to be matched."""
    words: float
    """Telling words of the question, up to LONG; Chinese cut into words."""
    read: float | None = None
    """Log odds, up to CERTAIN either way, that the reader gives its best span; None without a reader."""
    around: float | None = None
    """Mean of these over all passages that were read; None without a reader."""


COVERED = 0.6
LONG = 16
BRIEF = 2
CERTAIN = 12.0


def features(q: Question, ranked: Sequence[Evidence]) -> Features:
    """Features of a question and what was found for it, best first."""
    best = ranked[0]
    matches = best.similarity.max(axis=1) if best.similarity.size else np.zeros(1, np.float32)
    weights = best.weights if best.similarity.size else np.ones(1, np.float32)
    telling = matches[weights >= CARRIED] if (weights >= CARRIED).any() else matches
    apart = best.interaction - best.elsewhere
    read = [e.reading.score for e in ranked[:READ] if e.reading is not None]
    return Features(
        float(telling.mean()),
        float(weights[matches > COVERED].sum() / weights.sum()),
        best.score,
        share_of_concepts(q.text, best.passage),
        float(expected_in(asking(q)) is not None),
        float(q.whether),
        apart,
        float(q.language != best.passage.language),
        max(apart, 0.0),
        float(len(telling) <= BRIEF),
        float(min(len(telling_words(q.text)), LONG)),
        _within(best.reading.score) if best.reading else None,
        _within(sum(read) / len(read)) if best.reading else None,
    )


def _within(odds: float) -> float:
    return max(-CERTAIN, min(CERTAIN, odds))


@dataclass(frozen=True, slots=True)
class Regression:
    """Weights of the features, and what is added to their sum."""

    weights: Features
    bias: float


WITH_READER = Regression(
    Features(
        matched=-5.26,
        covered=-2.24,
        score=0.08,
        concepts=2.18,
        fact=-1.25,
        whether=-1.16,
        apart=17.67,
        across=-1.05,
        above=-17.03,
        brief=2.29,
        words=0.35,
        read=0.13,
        around=0.29,
    ),
    2.24,
)
WITHOUT_READER = Regression(
    Features(
        matched=-1.41,
        covered=-1.43,
        score=0.12,
        concepts=1.84,
        fact=-1.23,
        whether=-0.87,
        apart=17.58,
        across=-0.24,
        above=-11.19,
        brief=2.57,
        words=0.32,
    ),
    -2.38,
)


def probability(found: Features) -> float:
    """Logistic regression; ``jueyi bench calibration`` fits it to the questions marked ``tune``."""
    fitted = WITHOUT_READER if found.read is None else WITH_READER
    pairs = zip(astuple(fitted.weights), astuple(found), strict=True)
    score = fitted.bias + sum((weight or 0.0) * (value or 0.0) for weight, value in pairs)
    return 1.0 / (1.0 + math.exp(-score))

"""Which of the things a question names stand in a passage."""

import math

import pytest

from assistant.concepts import concept_scores, concepts_in, share_of_concepts
from tests.assistant.samples import passage

BOTH = passage("访问广岛和长崎，")
ONE = passage("访问广岛，")
NEITHER = passage("访问各国，")
QUESTION = "Which leaders visited Hiroshima and Nagasaki?"


def test_concepts_of_the_question_in_the_passages_language() -> None:
    assert concepts_in("广岛和长崎", BOTH) == (True, True)
    assert concepts_in("Hiroshima and Nagasaki", ONE) == (True, False)


def test_share() -> None:
    assert share_of_concepts("广岛和长崎", BOTH) == 1.0
    assert share_of_concepts("广岛和长崎", ONE) == 0.5
    assert share_of_concepts("广岛和长崎", NEITHER) == 0.0


def test_a_question_without_concepts_says_nothing() -> None:
    assert concepts_in("珊瑚", ONE) == ()
    assert share_of_concepts("珊瑚", ONE) == 0.5
    assert concept_scores("珊瑚", [BOTH, ONE]) == [0, 0]


def test_rarer_ones_weigh_more() -> None:
    # Of three passages two name Hiroshima and one Nagasaki: log(3/2), log(3/1).
    scores = concept_scores("广岛和长崎", [BOTH, ONE, NEITHER])
    assert scores == pytest.approx([math.log(3 / 2) + math.log(3), math.log(3 / 2), 0.0])

"""Whether the best passage answers: facts that must be in it, and the probability's arithmetic."""

import math
from dataclasses import astuple, fields, replace

import pytest

from assistant.confidence import (
    CERTAIN,
    HAS_TOLD,
    LACKING,
    WITH_READER,
    WITHOUT_READER,
    Features,
    features,
    names_subject,
    passages_about,
    probability,
    with_fact,
)
from assistant.evidence import Evidence
from assistant.patterns import understand
from assistant.question import Told
from assistant.reader.span import Reading
from tests.assistant.samples import evidence, passage

DATED = passage("条约于 2021 年 1 月 22 日生效，", "OP1")
UNDATED = passage("条约尚未生效，", "OP2")
VOTED = passage("以 150 票赞成票通过，", "OP3")
NAMED = passage("《南极条约》于 1961 年生效，", "OP4")


def labels(question: str, *ranked: Evidence) -> list[str]:
    return [one.passage.label for one in with_fact(understand(question), ranked)]


def test_a_question_for_no_sort_of_fact_keeps_the_ranking() -> None:
    assert labels("条约如何？", evidence(UNDATED, score=2.0), evidence(DATED, score=1.9)) == ["OP2", "OP1"]


def test_the_first_passage_with_a_date_heads_the_ranking() -> None:
    found = [evidence(UNDATED, score=2.0), evidence(VOTED, score=1.5), evidence(DATED, score=1.2)]
    assert labels("条约何时生效？", *found) == ["OP1", "OP2"]  # the third speaks of no entry into force
    assert labels("条约何时交存？", *found) == ["OP1", "OP2", "OP3"]


def test_a_passage_without_the_fact_loses_what_that_costs() -> None:
    found = [evidence(UNDATED, score=2.0), evidence(DATED, score=-0.5)]
    ranked = with_fact(understand("条约何时生效？"), found)
    assert [(one.passage.label, one.score) for one in ranked] == [("OP2", 2.0 - LACKING), ("OP1", -0.5)]


def test_a_day_is_said_by_no_passage_without_one() -> None:
    found = [evidence(NAMED, score=2.0), evidence(DATED, score=1.5)]
    assert labels("条约是哪一天生效的？", *found) == ["OP1"]
    assert labels("条约是哪一天生效的？", evidence(NAMED, score=2.0), evidence(DATED, score=-1.0)) == []
    assert labels("On what day does it end?", evidence(NAMED, score=2.0), evidence(UNDATED, score=1.0)) == []


def test_votes_are_found_where_votes_are_spoken_of() -> None:
    assert labels("谁投了赞成票？", evidence(DATED, score=2.0), evidence(VOTED, score=1.5)) == ["OP3"]
    assert labels("谁投了赞成票？", evidence(DATED, score=2.0), evidence(UNDATED, score=1.9)) == []


def test_a_title_named_comes_before_what_scores_better() -> None:
    found = [evidence(DATED, score=3.0), evidence(NAMED, score=1.0)]
    assert labels("《南极条约》何时生效？", *found)[0] == "OP4"


def test_a_title_that_no_passage_names_changes_nothing() -> None:
    found = [evidence(DATED, score=3.0), evidence(UNDATED, score=1.0)]
    assert labels("《月球条约》怎样？", *found) == ["OP1", "OP2"]


@pytest.mark.parametrize(
    ("question", "about"),
    [
        ("关于广岛的说法？", ["OP1", "OP3"]),
        ("关于火星的说法？", []),
        ("广岛何时重建？", []),
        ("关于各国今后应当采取的所有具体措施？", []),
        ("", []),
    ],
)
def test_passages_about_a_name(question: str, about: list[str]) -> None:
    texts = {"OP1": "访问广岛，", "OP2": "访问各国，", "OP3": "回顾广岛，", "FN1": "见广岛，"}
    ranked = [evidence(passage(text, label)) for label, text in texts.items()]
    found = passages_about(understand(question or "什么？"), ranked)
    assert [one.passage.label for one in found] == about


def test_a_name_that_stands_everywhere_is_no_subject_of_some() -> None:
    ranked = [evidence(passage("访问广岛，", f"OP{n}")) for n in range(1, 5)]
    assert passages_about(understand("关于广岛的说法？"), ranked) == []
    assert len(passages_about(understand("关于广岛的说法？"), ranked[:3])) == 3


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("What does it say about the Disarmament Commission?", True),
        ("What does it say about seeds?", True),
        ("What does it say about the Commission on Disarmament?", False),
        ("When did the Disarmament Commission meet?", False),
    ],
)
def test_a_passage_that_names_all_that_is_asked_about(question: str, names: bool) -> None:
    said = "Recalling the seed systems of the Disarmament Commission,"
    assert names_subject(understand(question), passage(said, "PP1", "en")) is names


def test_features_by_hand() -> None:
    q = understand("访问广岛")
    best = evidence(passage("访问广岛，"), [("访", 0.9), ("问", 0.8), ("广", 0.4), ("岛", 0.6)])
    found = features(q, [best])
    # Mean of the four; 0.9 and 0.8 are over COVERED, of four tokens of weight 1; the one concept is named.
    assert found.matched == pytest.approx(0.675)
    assert found.covered == pytest.approx(0.5)
    assert (found.concepts, found.fact, found.brief) == (1.0, 0.0, 0.0)


def test_features_of_a_passage_without_tokens() -> None:
    found = features(understand("何时通车？"), [evidence(passage("访问，"))])
    assert (found.matched, found.covered, found.concepts) == (0.0, 0.0, 0.5)
    assert (found.fact, found.brief, found.words) == (1.0, 1.0, 1.0)


def test_probability_is_logistic() -> None:
    count = len(fields(Features))
    assert probability(Features(*[0.0] * count)) == pytest.approx(1 / (1 + math.exp(-WITH_READER.bias)))
    values = [0.1 * n for n in range(1, count + 1)]
    pairs = zip(astuple(WITH_READER.weights), values, strict=True)
    score = WITH_READER.bias + sum(weight * value for weight, value in pairs)
    assert probability(Features(*values)) == pytest.approx(1 / (1 + math.exp(-score)))


def test_what_no_reader_has_read_is_weighed_by_the_rest() -> None:
    unread = Features(*[0.0] * (len(fields(Features)) - 2))
    assert probability(unread) == pytest.approx(1 / (1 + math.exp(-WITHOUT_READER.bias)))


def test_what_the_reader_says_counts_up_to_a_bound() -> None:
    q, best = understand("访问广岛"), evidence(passage("访问广岛，"), [("访", 0.9)])
    read = [replace(best, reading=Reading(2, 4, score)) for score in (3.0, 30.0, -30.0)]
    assert [features(q, [one]).read for one in read] == [3.0, CERTAIN, -CERTAIN]
    assert features(q, [best]).read is None


def test_what_is_read_beside_the_best_counts_by_its_mean() -> None:
    q, best = understand("访问广岛"), evidence(passage("访问广岛，"), [("访", 0.9)])
    read = [replace(best, reading=Reading(2, 4, score)) for score in (5.0, -20.0, 3.0)]
    assert features(q, [*read, best]).around == -4.0
    assert features(q, [best]).around is None
    assert probability(features(q, [read[0]])) > probability(features(q, [read[1]]))


def test_standing_out_counts_by_itself_only_above_the_background() -> None:
    q, best = understand("访问广岛"), evidence(passage("访问广岛，"), [("访", 0.9)])
    near, far = replace(best, interaction=0.5, elsewhere=0.2), replace(best, interaction=0.1, elsewhere=0.3)
    assert [(round(f.apart, 3), round(f.above, 3)) for f in (features(q, [near]), features(q, [far]))] == [
        (0.3, 0.3),
        (-0.2, 0.0),
    ]


def test_a_better_match_is_likelier_to_answer() -> None:
    q = understand("访问广岛")
    well, badly = (
        features(q, [evidence(passage("访问广岛，"), [(one, match) for one in "访问广岛"])])
        for match in (0.8, 0.3)
    )
    assert probability(well) > probability(badly)


def test_a_passage_whose_only_date_was_told_falls_behind_one_with_another() -> None:
    q = replace(understand("条约何时生效？"), told=(Told(DATED.id, 0, len(DATED.text)),))
    found = [evidence(DATED, score=2.0), evidence(NAMED, score=1.5)]
    assert [(one.passage.label, one.score) for one in with_fact(q, found)] == [
        ("OP4", 1.5),
        ("OP1", 2.0 - HAS_TOLD),
    ]

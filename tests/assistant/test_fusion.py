"""Fusion against sums worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.fusion import best_of, fused, standardised
from index.hit import Hit


def test_scores_are_standardised() -> None:
    # Mean 4, deviations -3, 0, 3: variance (9 + 0 + 9) / 3 = 6.
    expected = {"a": -3 / 6**0.5, "b": 0.0, "c": 3 / 6**0.5}
    assert standardised({"a": 1, "b": 4, "c": 7}) == pytest.approx(expected)


@pytest.mark.parametrize("scores", [{}, {"a": 0.8}, {"a": 0.8, "b": 0.8}], ids=["none", "one", "equal"])
def test_scores_that_say_nothing_count_nothing(scores: dict[str, float]) -> None:
    assert standardised(scores) == dict.fromkeys(scores, 0.0)


def test_lists_are_added_with_their_weights() -> None:
    dense = {"a": 0.9, "b": 0.7}  # +1, -1
    keyword = {"b": 12.0, "c": 4.0}  # +1, -1
    # a: 2·(+1) + 1·(-1), lowest of the keyword list; b: 2·(-1) + 1·(+1); c: 2·(-1), lowest, + 1·(-1)
    assert fused((dense, 2.0), (keyword, 1.0)) == pytest.approx({"a": 1.0, "b": -1.0, "c": -3.0})


def test_the_best_comes_first_and_an_empty_list_changes_nothing() -> None:
    scores = {"a": 1.0, "b": 3.0, "c": 2.0}
    assert list(fused((scores, 1.0), ({}, 5.0))) == ["b", "c", "a"]
    assert fused() == {}


@given(st.dictionaries(st.text(max_size=3), st.floats(-1e3, 1e3), max_size=9))
def test_a_list_alone_keeps_its_order(scores: dict[str, float]) -> None:
    places = list(fused((scores, 0.5)))
    assert [scores[id_] for id_ in places] == pytest.approx(sorted(scores.values(), reverse=True), abs=1e-6)


def test_a_passage_counts_by_its_best_clause() -> None:
    hits = [Hit("x", 0.8, 3, 9), Hit("y", 0.7), Hit("x", 0.9, 0, 3)]
    assert best_of(hits) == {"x": 0.9, "y": 0.7}

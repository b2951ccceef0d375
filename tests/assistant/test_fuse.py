"""Scores into one, worked out by hand."""

import pytest

from assistant.fuse import Weights, fuse, standardised


def test_standardised() -> None:
    # Mean 2, deviations -1, 0, 1: standard deviation (2/3)**0.5.
    unit = 1 / (2 / 3) ** 0.5
    assert standardised([1.0, 2.0, 3.0]) == pytest.approx([-unit, 0.0, unit])


@pytest.mark.parametrize("scores", [[0.8], [0.8, 0.8, 0.8]], ids=["one", "equal"])
def test_scores_that_say_nothing_count_nothing(scores: list[float]) -> None:
    assert list(standardised(scores)) == [0.0] * len(scores)


def test_weighted_sum() -> None:
    weights = Weights(dense=1.0, keyword=2.0)
    # dense: 1, -1; keyword: -1, 1.  First: 1·1 + 2·(-1); second: 1·(-1) + 2·1.
    assert fuse({"dense": [0.9, 0.7], "keyword": [3.0, 8.0]}, weights) == pytest.approx([-1.0, 1.0])


def test_an_unknown_score_is_an_error() -> None:
    with pytest.raises(AttributeError):
        fuse({"clouds": [1.0, 2.0]})

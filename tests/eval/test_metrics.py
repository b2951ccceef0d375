"""Ranking metrics against values worked out by hand."""

import pytest

from eval.metrics.recall import recall_at
from eval.metrics.reciprocal_rank import reciprocal_rank


@pytest.mark.parametrize(
    ("k", "relevant", "expected"),
    [
        pytest.param(1, ["c"], 0.0, id="not first"),
        pytest.param(3, ["c"], 1.0, id="third of three"),
        pytest.param(2, ["a", "c"], 1 / 2, id="one of two relevant"),
        pytest.param(9, ["a", "c", "x"], 2 / 3, id="one is not ranked at all"),
        pytest.param(2, ["a", "a"], 1.0, id="named twice"),
        pytest.param(0, ["a"], 0.0, id="nothing looked at"),
    ],
)
def test_recall_at_k(k: int, relevant: list[str], expected: float) -> None:
    assert recall_at(k, ["a", "b", "c", "d"], relevant) == expected


@pytest.mark.parametrize(
    ("ranked", "expected"),
    [
        pytest.param(["x", "a", "b"], 1 / 1, id="first"),
        pytest.param(["a", "b", "x", "y"], 1 / 3, id="third, another behind it"),
        pytest.param(["a", "b"], 0.0, id="not ranked"),
        pytest.param([], 0.0, id="empty ranking"),
    ],
)
def test_reciprocal_rank(ranked: list[str], expected: float) -> None:
    assert reciprocal_rank(ranked, ["x", "y"]) == expected


def test_nothing_relevant_is_an_error_and_not_a_figure() -> None:
    with pytest.raises(ValueError, match="relevant"):
        recall_at(1, ["a"], [])
    with pytest.raises(ValueError, match="relevant"):
        reciprocal_rank(["a"], [])

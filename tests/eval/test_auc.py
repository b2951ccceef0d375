"""The area under the curve, counted pair by pair."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.metrics.auc import roc_auc

SCORES = st.lists(st.integers(-5, 5).map(float), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("positive", "negative", "area"),
    [
        ([2.0, 3.0], [0.0, 1.0], 1.0),
        ([0.0], [1.0], 0.0),
        ([1.0], [1.0], 0.5),
        ([3.0, 1.0], [2.0, 0.0], 3 / 4),
        ([2.0, 1.0], [1.0], 3 / 4),
        ([0.0], [float("-inf")], 1.0),
    ],
)
def test_areas(positive: list[float], negative: list[float], area: float) -> None:
    assert roc_auc(positive, negative) == area


@given(positive=SCORES, negative=SCORES)
def test_the_two_sorts_changed_about(positive: list[float], negative: list[float]) -> None:
    assert roc_auc(positive, negative) + roc_auc(negative, positive) == pytest.approx(1)


@pytest.mark.parametrize(("positive", "negative"), [([], [1.0]), ([1.0], []), ([], [])])
def test_one_sort_alone_has_no_area(positive: list[float], negative: list[float]) -> None:
    with pytest.raises(ValueError, match="both sorts"):
        roc_auc(positive, negative)

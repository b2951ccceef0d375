"""Bootstrap intervals: seeded, so that the same answers always give the same figures."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.interval import SAMPLES, SEED, Mean, mean_of


def test_of_no_values_there_is_no_mean() -> None:
    assert mean_of([]) is None


def test_values_that_agree_leave_no_doubt() -> None:
    assert mean_of([1.0] * 7) == Mean(1.0, 1.0, 1.0, 7)
    assert mean_of([0.0]) == Mean(0.0, 0.0, 0.0, 1)


def test_the_interval_is_that_of_the_resampled_means() -> None:
    values = np.array([1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0])
    places = np.random.default_rng(SEED).integers(0, 10, (SAMPLES, 10))
    means = sorted(float(values[row].mean()) for row in places)
    found = mean_of(list(values))
    assert found is not None
    assert (found.value, found.count) == (0.8, 10)
    # The 2.5th percentile of 2,000 lies 49.975 places behind the first, between the 50th and the 51st.
    assert found.low == pytest.approx(means[49] + 0.975 * (means[50] - means[49]))
    assert found.high == pytest.approx(means[1949] + 0.025 * (means[1950] - means[1949]))
    assert (found.low, found.high) == (pytest.approx(0.5), pytest.approx(1.0))


def test_twice_the_same() -> None:
    assert mean_of([0.0, 0.5, 1.0, 1.0]) == mean_of([0.0, 0.5, 1.0, 1.0])


def test_more_questions_narrow_it() -> None:
    few, many = mean_of([0.0, 1.0] * 5), mean_of([0.0, 1.0] * 500)
    assert few is not None
    assert many is not None
    assert many.high - many.low < (few.high - few.low) / 5


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30))
def test_the_mean_lies_within(values: list[float]) -> None:
    found = mean_of(values)
    assert found is not None
    assert min(values) - 1e-9 <= found.low <= found.high <= max(values) + 1e-9
    assert found.value == pytest.approx(sum(values) / len(values))

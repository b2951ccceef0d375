"""Calibration, percentiles and significance against values worked out by hand."""

from math import comb

import pytest

from eval.metrics.brier import brier
from eval.metrics.percentile import percentile
from eval.metrics.reliability import Bin, calibration_error, calibration_error_of, reliability
from eval.significance import difference, p_value


def test_brier() -> None:
    assert brier(0.75, True) == 1 / 16
    assert brier(0.75, False) == 9 / 16
    with pytest.raises(ValueError, match="no probability"):
        brier(1.5, True)


PROBABILITIES = [0.1, 0.2, 0.6, 0.8, 1.0]
HAPPENED = [False, True, True, True, False]


def test_bins() -> None:
    low, high = reliability(PROBABILITIES, HAPPENED, bins=2)
    assert (low.low, low.high, low.count, low.share) == (0.0, 0.5, 2, 1 / 2)
    assert (high.low, high.high, high.count, high.share) == (0.5, 1.0, 3, 2 / 3)
    assert (low.probability, high.probability) == pytest.approx((0.15, 0.8))
    assert reliability([0.5], [True], bins=2) == [Bin(0.5, 1.0, 1, 0.5, 1.0)]


def test_calibration_error() -> None:
    # Two of five are off by 0.35, three by 0.8 - 2/3.
    expected = (2 * 0.35 + 3 * (0.8 - 2 / 3)) / 5
    assert calibration_error(PROBABILITIES, HAPPENED, bins=2) == pytest.approx(expected)
    assert calibration_error([1.0, 0.0], [True, False]) == 0.0
    found = calibration_error_of(PROBABILITIES, HAPPENED)
    assert found is not None
    assert found.low <= found.value <= found.high
    assert found == calibration_error_of(PROBABILITIES, HAPPENED)
    assert calibration_error_of([], []) is None


def test_percentiles() -> None:
    assert percentile([4.0, 1.0, 3.0, 2.0], 50) == 2.5
    assert percentile([10.0, 20.0], 90) == 19.0
    with pytest.raises(ValueError, match="values"):
        percentile([], 50)


def test_the_probability_of_chance_is_that_of_as_many_heads() -> None:
    # Eight of eight differences point the same way: of 2^8 sign patterns two are as extreme.
    assert p_value([0.0] * 8, [1.0] * 8) == pytest.approx(2 / 2**8, abs=0.003)
    # Seven of eight: one or none the other way, at both ends.
    before, after = [0.0] * 7 + [1.0], [1.0] * 7 + [0.0]
    assert p_value(before, after) == pytest.approx(2 * (comb(8, 1) + 1) / 2**8, abs=0.01)
    assert p_value([1.0, 0.0], [1.0, 0.0]) == 1.0
    assert p_value(before, after) == p_value(before, after)


def test_differences_are_paired() -> None:
    found = difference([0.0, 1.0, 0.5], [1.0, 1.0, 1.0])
    assert (found.value, found.count) == (0.5, 3)
    assert difference([0.2, 0.9], [0.3, 1.0]).low == pytest.approx(0.1)
    with pytest.raises(ValueError, match="pairs"):
        difference([], [])

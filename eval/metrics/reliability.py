"""Reliability: of what was said to hold with a probability of 0.7, does 0.7 hold?

Expected calibration error as in Naeini, Cooper and Hauskrecht, AAAI 2015: bins of equal width, each weighted
by how many probabilities fall into it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eval.interval import Mean, interval_of

Values = Sequence[float] | Sequence[bool] | NDArray[Any]
BINS = 10


@dataclass(frozen=True, slots=True)
class Bin:
    """Probabilities from ``low`` (within) to ``high`` (without, but for 1.0)."""

    low: float
    high: float
    count: int
    probability: float
    """Mean of the probabilities."""
    share: float
    """Share of them that came true."""


def reliability(probabilities: Values, happened: Values, bins: int = BINS) -> list[Bin]:
    """The bins that hold anything, from 0 to 1."""
    p, y = np.asarray(probabilities, np.float64), np.asarray(happened, np.float64)
    place = np.minimum((p * bins).astype(int), bins - 1)
    return [
        Bin(n / bins, (n + 1) / bins, int(own.sum()), float(p[own].mean()), float(y[own].mean()))
        for n in range(bins)
        if (own := place == n).any()
    ]


def calibration_error(probabilities: Values, happened: Values, bins: int = BINS) -> float:
    """Mean distance between probability and share over the bins; raises ValueError of no probabilities."""
    if not len(probabilities):
        raise ValueError("a calibration error needs probabilities")
    found = reliability(probabilities, happened, bins)
    return sum(one.count * abs(one.probability - one.share) for one in found) / len(probabilities)


def calibration_error_of(probabilities: Values, happened: Values) -> Mean | None:
    """The same with its bootstrap interval; None of nothing."""
    p, y = np.asarray(probabilities, np.float64), np.asarray(happened, np.float64)
    return interval_of(len(p), lambda rows: calibration_error(p[rows], y[rows]))

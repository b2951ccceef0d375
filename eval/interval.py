"""Bootstrap intervals: how far a mean might be off with so many questions."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

SAMPLES = 2000
SEED = 20231204


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean over ``count`` questions with its 95% interval."""

    value: float
    low: float
    high: float
    count: int


def mean_of(values: Sequence[float]) -> Mean | None:
    """Percentile bootstrap (Efron and Tibshirani, 1993, chapter 13), seeded; None of no values."""
    if not values:
        return None
    data = np.asarray(values, np.float64)
    drawn = np.random.default_rng(SEED).integers(0, len(data), (SAMPLES, len(data)))
    low, high = np.percentile(data[drawn].mean(axis=1), (2.5, 97.5))
    return Mean(float(data.mean()), float(low), float(high), len(data))

"""Bootstrap intervals: how far a figure might be off with so many questions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

SAMPLES = 2000
SEED = 20231204
FEW = 30
"""Questions below which a figure says little, and a report says so."""


@dataclass(frozen=True, slots=True)
class Mean:
    """A figure over ``count`` questions with its 95% interval."""

    value: float
    low: float
    high: float
    count: int


def mean_of(values: Sequence[float]) -> Mean | None:
    """Percentile bootstrap (Efron and Tibshirani, 1993, chapter 13), seeded; None of no values."""
    if not values:
        return None
    data = np.asarray(values, np.float64)
    low, high = np.percentile(data[drawn(len(data))].mean(axis=1), (2.5, 97.5))
    return Mean(float(data.mean()), float(low), float(high), len(data))


def interval_of(count: int, figure: Callable[[NDArray[np.int64]], float]) -> Mean | None:
    """The same for a figure that is no mean, computed from the numbers of the rows it is over."""
    if not count:
        return None
    low, high = np.percentile([figure(rows) for rows in drawn(count)], (2.5, 97.5))
    return Mean(figure(np.arange(count)), float(low), float(high), count)


@lru_cache(maxsize=8)
def drawn(count: int) -> NDArray[np.int64]:
    """Rows drawn with replacement, shape (SAMPLES, count); always the same, hence read-only."""
    rows = np.random.default_rng(SEED).integers(0, count, (SAMPLES, count))
    rows.flags.writeable = False
    return rows

"""Percentiles of how long answers took."""

from collections.abc import Sequence

import numpy as np


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` per cent do not exceed, by linear interpolation (numpy's default, R's type 7).

    Raises:
        ValueError: there are no values.
    """
    if not values:
        raise ValueError("a percentile needs values")
    return float(np.percentile(np.asarray(values, np.float64), share))

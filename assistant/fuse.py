"""Several scores of the same candidates into one."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each standardised score counts."""

    dense: float = 0.5
    clause: float = 1.0
    keyword: float = 0.5
    interaction: float = 3.0
    concepts: float = 1.0
    footnote: float = 2.5
    """Taken off a footnote, which sources a statement more often than it makes one."""


DEFAULT_WEIGHTS = Weights()


def standardised(scores: Sequence[float]) -> Scores:
    """Mean 0, standard deviation 1; all 0 where all are equal."""
    values = np.asarray(scores, np.float64)
    spread = values.std()
    return (values - values.mean()) / spread if spread > 1e-9 else np.zeros_like(values)


def fuse(scores: dict[str, Sequence[float]], weights: Weights = DEFAULT_WEIGHTS) -> Scores:
    """Weighted sum of the standardised scores, named as in :class:`Weights`."""
    weighted = [getattr(weights, name) * standardised(column) for name, column in scores.items()]
    return np.asarray(np.sum(weighted, axis=0))

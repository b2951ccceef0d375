"""From two numbers for each token to the best stretch of the passage."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from assistant.reader.window import Window

Floats = NDArray[np.float32]

MAX_ANSWER = 48
"""Tokens of a fact at most."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the reader found in a passage."""

    start: int
    end: int
    """Characters of the passage, ``start`` to ``end``."""
    score: float
    """Log odds of the span against "no answer here"; above 0 the reader believes it."""
    offsets: tuple[tuple[int, int], ...] = field(default=(), repr=False, compare=False)
    """Characters of each token that was read."""
    edges: Floats = field(default_factory=lambda: np.zeros((0, 2), np.float32), repr=False, compare=False)
    """How well an answer begins and ends at each, shape (tokens, 2), less that of "no answer"."""

    def score_of(self, start: int, end: int) -> float:
        """The same log odds for another span of the passage; minus infinity where it was not read."""
        first = next((n for n, (_, stop) in enumerate(self.offsets) if stop > start), None)
        last = next((n for n, (begin, _) in reversed(list(enumerate(self.offsets))) if begin < end), None)
        if first is None or last is None or first > last:
            return -np.inf
        return float(self.edges[first, 0] + self.edges[last, 1])


def best_span(scores: Floats, window: Window) -> Reading:
    """The span with the greatest sum of its two scores, minus those of the first token.

    ``scores`` has shape (tokens, 2): how well an answer begins and ends at each token (Devlin et al., 2019,
    section 4.3: BERT on SQuAD 2.0).
    """
    count = len(window.offsets)
    if not count:
        return Reading(0, 0, -np.inf)
    edges = scores[window.first : window.first + count] - scores[0]
    sums = np.where(_in_order(count), edges[:, None, 0] + edges[None, :, 1], -np.inf)
    first, last = np.unravel_index(int(sums.argmax()), sums.shape)
    return Reading(
        window.offsets[first][0],
        window.offsets[last][1],
        float(sums[first, last]),
        window.offsets,
        edges,
    )


def best_of(readings: Sequence[Reading]) -> Reading:
    """Of the windows of one passage the most certain."""
    return max(readings, key=lambda reading: reading.score)


def _in_order(count: int) -> NDArray[np.bool_]:
    place = np.arange(count)
    length = place[None, :] - place[:, None]
    ordered: NDArray[np.bool_] = (length >= 0) & (length < MAX_ANSWER)
    return ordered

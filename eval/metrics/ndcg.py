"""Normalised discounted cumulative gain (Järvelin and Kekäläinen, ACM TOIS 20(4), 2002), with a gain of 1."""

from collections.abc import Collection, Sequence
from math import log2


def ndcg_at(k: int, ranked: Sequence[str], relevant: Collection[str]) -> float:
    """Sum of 1 / log2(place + 1) over the relevant ids among the first ``k``, by that of the best ranking.

    Places count from 1; an id counts where it is first ranked.
    """
    if not relevant:
        raise ValueError("nDCG needs relevant ids")
    wanted = set(relevant)
    gain = sum(_discount(place) for place, id_ in enumerate(dict.fromkeys(ranked[:k]), 1) if id_ in wanted)
    return gain / sum(_discount(place) for place in range(1, min(k, len(wanted)) + 1))


def _discount(place: int) -> float:
    return 1 / log2(place + 1)

"""Reciprocal rank; its mean over questions is MRR."""

from collections.abc import Collection, Sequence


def reciprocal_rank(ranked: Sequence[str], relevant: Collection[str]) -> float:
    """1 divided by the place of the first relevant id, counted from 1; 0.0 where none is ranked."""
    if not relevant:
        raise ValueError("a reciprocal rank needs relevant ids")
    places = (place for place, id_ in enumerate(ranked, 1) if id_ in relevant)
    return 1 / next(places, float("inf"))

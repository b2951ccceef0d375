"""Recall at k."""

from collections.abc import Collection, Sequence


def recall_at(k: int, ranked: Sequence[str], relevant: Collection[str]) -> float:
    """Share of the relevant ids among the first ``k`` of a ranking."""
    if not relevant:
        raise ValueError("recall needs relevant ids")
    return len(set(ranked[:k]) & set(relevant)) / len(set(relevant))

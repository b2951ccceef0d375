"""Success at k: is any relevant passage among the first k? With one relevant passage, recall@k."""

from collections.abc import Collection, Sequence


def success_at(k: int, ranked: Sequence[str], relevant: Collection[str]) -> float:
    """1.0 if one of the relevant ids is among the first ``k`` of a ranking, else 0.0."""
    if not relevant:
        raise ValueError("success needs relevant ids")
    return float(bool(set(ranked[:k]) & set(relevant)))

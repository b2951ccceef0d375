"""Citations against the gold labels."""

from collections.abc import Collection


def citation_recall(cited: Collection[str], gold: Collection[str], every: bool) -> float:
    """Share of the gold labels cited; where one is enough (``every`` false), 1.0 as soon as one is."""
    if not gold:
        raise ValueError("citation recall needs gold labels")
    hit = len(set(cited) & set(gold))
    return hit / len(set(gold)) if every else float(hit > 0)


def citation_precision(cited: Collection[str], gold: Collection[str]) -> float:
    """Share of the labels cited that are gold; 0.0 where nothing is cited."""
    return len(set(cited) & set(gold)) / len(set(cited)) if cited else 0.0

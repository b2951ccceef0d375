"""Answers that are fully right or not: a paragraph by its number, a list, a field of the title block."""

from collections.abc import Collection


def is_exact(
    cited: Collection[str], gold: Collection[str], facts: float | None, *, every: bool, only: bool
) -> float:
    """1.0 where the gold labels are cited (``every`` one, or any), nothing else if ``only``, all facts told.

    ``facts`` is the share of the facts told, None where none is asked for.
    """
    hit = set(cited) & set(gold)
    complete = hit == set(gold) if every or not gold else bool(hit)
    clean = not only or set(cited) <= set(gold)
    return float(complete and clean and facts in (None, 1.0))

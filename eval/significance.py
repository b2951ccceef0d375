"""Whether two runs over the same questions differ: paired, so that hard questions are hard for both."""

from collections.abc import Sequence

import numpy as np

from eval.interval import SEED, Mean, mean_of

PERMUTATIONS = 10_000
ALPHA = 0.05
"""Probability of a difference by chance below which it is called significant."""
_AT_ONCE = 500


def difference(before: Sequence[float], after: Sequence[float]) -> Mean:
    """Mean of after minus before with its paired bootstrap interval; raises ValueError of no pairs."""
    found = mean_of([b - a for a, b in zip(before, after, strict=True)])
    if found is None:
        raise ValueError("a difference needs pairs")
    return found


def p_value(before: Sequence[float], after: Sequence[float]) -> float:
    """Two-sided paired permutation test by random signs (Fisher; Smucker, Allan and Carterette, CIKM 2007).

    The share of PERMUTATIONS seeded sign flips whose mean difference is at least as far from 0, with the
    observed one counted among them (Davison and Hinkley, 1997, 4.11), so that it is never 0.
    """
    differences = np.asarray(after, np.float64) - np.asarray(before, np.float64)
    differences = differences[differences != 0]
    if not len(differences):
        return 1.0
    observed = abs(differences.sum()) - 1e-12
    random = np.random.default_rng(SEED)
    extreme = 0
    for _ in range(PERMUTATIONS // _AT_ONCE):
        signs = random.choice((-1.0, 1.0), (_AT_ONCE, len(differences)))
        extreme += int((abs(signs @ differences) >= observed).sum())
    return (1 + extreme) / (1 + PERMUTATIONS)

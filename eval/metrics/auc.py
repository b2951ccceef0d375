"""Area under the ROC curve."""

from collections.abc import Sequence

import numpy as np


def roc_auc(positive: Sequence[float], negative: Sequence[float]) -> float:
    """Probability that a positive scores above a negative, ties counting half.

    Hanley and McNeil, 1982, "The meaning and use of the area under a ROC curve".

    Raises:
        ValueError: one of the two is empty.
    """
    if not positive or not negative:
        raise ValueError("an area needs scores of both sorts")
    yes, no = np.asarray(positive, np.float64), np.asarray(negative, np.float64)
    above = (yes[:, None] > no[None, :]).mean()
    level = (yes[:, None] == no[None, :]).mean()
    return float(above + level / 2)

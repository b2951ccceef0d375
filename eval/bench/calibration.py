"""Fits the probability that an answer is right to the questions marked ``tune``; says how well it holds."""

from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass, fields

import numpy as np
from numpy.typing import NDArray

from assistant.ask import Ask
from assistant.confidence import Features
from assistant.pipeline import Assistant
from eval.question_set import EvalQuestion

Floats = NDArray[np.float64]

RIDGE = 0.5
"""Pull of the standardised weights towards 0."""
UNANSWERABLE = 0.5
"""What all unanswerable questions together weigh, the answerable ones together weighing 1."""
FOLDS = 10
_STEPS = 50


@dataclass(frozen=True, slots=True)
class Calibration:
    """Weights for ``assistant.confidence``, and figures of a cross-validation in ten folds."""

    weights: Features
    bias: float
    questions: int
    auc: float
    """Probability that an answerable question scores above an unanswerable one (Hanley and McNeil, 1982)."""
    brier: float
    """Mean squared difference of probability and outcome (Brier, 1950)."""
    refused: float
    """Share of the unanswerable ones below one half."""
    falsely_refused: float


def calibrate(
    assistant: Assistant,
    questions: Sequence[EvalQuestion],
    progress: Callable[[int, int], None] | None = None,
) -> Calibration:
    """Logistic regression with a ridge, by Newton's method, over the questions that are weighed at all.

    Not over follow-ups: of the readings of those one is chosen because it is answered.
    """
    rows, outcomes = [], []
    tuned = [question for question in questions if question.split == "tune" and not question.history]
    for done, question in enumerate(tuned, start=1):
        found = assistant.weighed(Ask(question.q, question.history))
        if found is not None:
            rows.append([value or 0.0 for value in astuple(found)])
            outcomes.append(float(question.answerable))
        if progress:
            progress(done, len(tuned))
    x, y = np.array(rows, np.float64), np.array(outcomes)
    held_out = np.zeros(len(y))
    fold = np.arange(len(y)) % FOLDS
    for number in range(FOLDS):
        weights, bias = _fit(x[fold != number], y[fold != number])
        held_out[fold == number] = x[fold == number] @ weights + bias
    weights, bias = _fit(x, y)
    probability = 1 / (1 + np.exp(-held_out))
    yes, no = held_out[y == 1], held_out[y == 0]
    return Calibration(
        Features(*(round(float(weight), 2) for weight in weights)),
        round(float(bias), 2),
        len(y),
        float((yes[:, None] > no[None, :]).mean()),
        float(((probability - y) ** 2).mean()),
        float((no < 0).mean()),
        float((yes < 0).mean()),
    )


def _fit(x: Floats, y: Floats) -> tuple[Floats, float]:
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    design = np.c_[(x - mean) / spread, np.ones(len(x))]
    counts = np.where(y == 1, 1.0, UNANSWERABLE * (y == 1).sum() / max(1, (y == 0).sum()))
    penalty = np.r_[np.full(len(fields(Features)), RIDGE), 0.0]
    weights = np.zeros(design.shape[1])
    for _ in range(_STEPS):
        probability = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (counts * (probability - y)) + penalty * weights
        curvature = (design.T * (counts * probability * (1 - probability))) @ design
        weights -= np.linalg.solve(curvature + np.diag(penalty + 1e-9), gradient)
    plain = weights[:-1] / spread
    return plain, float(weights[-1] - plain @ mean)

"""The answers of one run graded: a figure of its own, with what the judge failed to grade counted apart."""

from collections import Counter
from dataclasses import replace

from assistant.writing.faults import ModelFault
from eval.figure import JUDGED
from eval.gold import gold_passages
from eval.judge.judge import Judge
from eval.record import Judged
from eval.suite import Outcome
from index.library import Library

MOST_IN_A_ROW = 5
"""Failures after which a judge is not asked any more: each may take as long as it is allowed to."""
NOT_ASKED = "not_asked"


class Grading:
    """A judge over one run.

    Graded are the answers given to questions that have one. What is refused, rightly or falsely, is counted
    by figures that need no opinion.
    """

    def __init__(self, judge: Judge, library: Library) -> None:
        self._judge = judge
        self._library = library
        self._failures: Counter[str] = Counter()
        self._in_a_row = 0

    def graded(self, outcome: Outcome) -> Outcome:
        """With the verdict and its figure; as it was where there is none."""
        question = outcome.question
        if not question.answerable or outcome.reply.answer.abstained:
            return outcome
        if self._in_a_row >= MOST_IN_A_ROW:
            self._failures[NOT_ASKED] += 1
            return outcome
        try:
            gold = gold_passages(question, self._library)
            verdict = self._judge.grade(question, gold, outcome.reply.text)
        except ModelFault as fault:
            self._failures[fault.fault.value] += 1
            self._in_a_row += 1
            return outcome
        self._in_a_row = 0
        figures = {**outcome.figures, JUDGED: float(verdict.correct)}
        return replace(outcome, figures=figures, verdict=verdict)

    @property
    def summary(self) -> Judged:
        """Who judged by which prompt, and what it did not grade, by the kind of failure."""
        return Judged(model=self._judge.name, prompt=self._judge.prompt, failures=dict(self._failures))

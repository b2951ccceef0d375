"""Questions times assistant: what came of each, and the figures over all of them."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.answer import Answer
from assistant.ask import Ask
from assistant.confidence import Features, probability
from eval.figure import FIGURES
from eval.interval import Mean, mean_of
from eval.judge.verdict import Verdict
from eval.judging import RANKED, Reply, judge
from eval.metrics.support import Supports
from eval.question_set import EvalQuestion
from eval.sharing import shared_out
from index.passage import Passage


class Answering(Protocol):
    """What is evaluated: the assistant, or a baseline."""

    def invoke(self, ask: Ask, /) -> Answer:
        """The answer, or an abstention."""

    def ranking(self, ask: Ask, /) -> list[Passage]:
        """The passages that may answer, best first."""

    def weighed(self, ask: Ask, /) -> Features | None:
        """What the decision to answer is computed from, where it is computed at all."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One question and what came of it."""

    question: EvalQuestion
    reply: Reply
    figures: Mapping[str, float]
    """Those of ``eval.figure`` that apply to it."""
    verdict: Verdict | None = None
    """A judge's, where one was asked and said something."""

    @property
    def right(self) -> bool:
        return self.figures["right"] == 1.0


def asked(
    assistants: Sequence[Answering],
    questions: Sequence[EvalQuestion],
    spoken: Callable[[Answer], str],
    supports: Supports[Passage],
) -> Iterator[Outcome]:
    """In the order of the questions, as many at a time as there are assistants, which are all the same.

    ``spoken`` is the answer's text as a user reads it.
    """

    def outcome(assistant: Answering, question: EvalQuestion) -> Outcome:
        reply = ask_one(assistant, question, spoken)
        return Outcome(question, reply, judge(question, reply, supports))

    return shared_out(assistants, questions, outcome)


def ask_one(assistant: Answering, question: EvalQuestion, spoken: Callable[[Answer], str]) -> Reply:
    """Only the answer is timed: ranking and probability are looked at for the figures."""
    ask = Ask(question.q, question.history)
    started = time.perf_counter()
    answer = assistant.invoke(ask)
    elapsed = (time.perf_counter() - started) * 1000
    ranking = tuple(assistant.ranking(ask)) if question.kind in RANKED and question.gold else ()
    features = assistant.weighed(ask)
    likely = None if features is None else probability(features)
    return Reply(answer, spoken(answer), ranking, likely, elapsed)


def figures(outcomes: Iterable[Outcome]) -> dict[str, Mean]:
    """Means with their intervals, each over the questions that the figure applies to."""
    counted = list(outcomes)
    found = {
        figure.name: mean_of([o.figures[figure.name] for o in counted if figure.name in o.figures])
        for figure in FIGURES
    }
    return {name: mean for name, mean in found.items() if mean is not None}


def grouped(outcomes: Sequence[Outcome], key: Callable[[EvalQuestion], str]) -> dict[str, dict[str, Mean]]:
    """The same for each group of questions, in the order in which they first come."""
    groups = dict.fromkeys(key(outcome.question) for outcome in outcomes)
    return {group: figures([o for o in outcomes if key(o.question) == group]) for group in groups}

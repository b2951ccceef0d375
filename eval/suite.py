"""Questions times assistant: what each answer was worth, and the figures over all of them."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.answer import Answer
from assistant.ask import Ask
from assistant.pipeline import Assistant
from eval.interval import Mean, mean_of
from eval.metrics.citation import citation_precision, citation_recall
from eval.metrics.facts import facts_found
from eval.metrics.reciprocal_rank import reciprocal_rank
from eval.metrics.success import success_at
from eval.question_set import EvalQuestion
from index.passage import Passage

EXACT = ("structure", "list", "meta")
"""Kinds of which an answer is either fully right or not."""
RANKED = ("fact", "statement", "followup")
"""Kinds whose paragraphs are sought rather than looked up; retrieval figures are over these."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One question and what came of it. A figure that does not apply to it is None."""

    question: EvalQuestion
    answer: Answer
    text: str
    cited: tuple[str, ...]
    """``A/RES/78/40:OP7`` of every citation, in order, each once."""
    ranking: tuple[str, ...]
    milliseconds: float
    success_1: float | None = None
    success_5: float | None = None
    reciprocal_rank: float | None = None
    citation_recall: float | None = None
    citation_precision: float | None = None
    facts: float | None = None
    refused: float | None = None
    """Of an unanswerable question: whether it was refused."""
    falsely_refused: float | None = None
    """Of an answerable one."""
    exact: float | None = None


FIGURES = (
    "success_1",
    "success_5",
    "reciprocal_rank",
    "citation_recall",
    "citation_precision",
    "facts",
    "exact",
    "refused",
    "falsely_refused",
)


def run(
    assistant: Assistant,
    questions: Sequence[EvalQuestion],
    spoken: Callable[[Answer], str],
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Outcome, ...]:
    """Ask every question. ``spoken`` is the answer's text as a user reads it."""
    outcomes = []
    for done, question in enumerate(questions, start=1):
        ask = Ask(question.q, question.history)
        started = time.perf_counter()
        answer = assistant.invoke(ask)
        elapsed = (time.perf_counter() - started) * 1000
        ranking = _labels(assistant.ranking(ask)) if question.kind in RANKED and question.gold else ()
        outcomes.append(judge(question, answer, spoken(answer), ranking, elapsed))
        if progress:
            progress(done, len(questions))
    return tuple(outcomes)


def judge(
    question: EvalQuestion, answer: Answer, text: str, ranking: tuple[str, ...], milliseconds: float
) -> Outcome:
    """Every figure that applies to this kind of question."""
    cited = _labels(citation.passage for citation in answer.citations)
    base = Outcome(question, answer, text, cited, ranking, milliseconds)
    if not question.answerable:
        return replace(base, refused=float(answer.abstained))
    gold = question.gold_ids
    sought = bool(gold) and question.kind in RANKED
    # A refusal states no fact, though its sentence may hold the same number: “22 个序言段落”.
    said = "" if answer.abstained else text
    found = facts_found(said, question.must) if question.must else None
    recall = citation_recall(cited, gold, question.all) if gold else None
    clean = not question.only or set(cited) <= gold
    right = not answer.abstained and clean and recall in (None, 1.0) and found in (None, 1.0)
    return replace(
        base,
        success_1=success_at(1, ranking, gold) if sought else None,
        success_5=success_at(5, ranking, gold) if sought else None,
        reciprocal_rank=reciprocal_rank(ranking, gold) if sought else None,
        citation_recall=recall,
        citation_precision=citation_precision(cited, gold) if gold and not answer.abstained else None,
        facts=found,
        falsely_refused=float(answer.abstained),
        exact=float(right) if question.kind in EXACT else None,
    )


def _labels(passages: Iterable[Passage]) -> tuple[str, ...]:
    """Symbol and label without the language: the same paragraph in every version."""
    return tuple(dict.fromkeys(f"{p.symbol}:{p.label}" for p in passages))


def figures(outcomes: Iterable[Outcome]) -> dict[str, Mean]:
    """Means with their intervals, each over the questions that the figure applies to."""
    counted = list(outcomes)
    found = {name: mean_of([v for o in counted if (v := getattr(o, name)) is not None]) for name in FIGURES}
    return {name: mean for name, mean in found.items() if mean is not None}


def by_kind(outcomes: Sequence[Outcome]) -> dict[str, dict[str, Mean]]:
    """The same for each kind of question."""
    kinds = dict.fromkeys(outcome.question.kind for outcome in outcomes)
    return {kind: figures([o for o in outcomes if o.question.kind == kind]) for kind in kinds}

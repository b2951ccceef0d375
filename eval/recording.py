"""Outcomes into a record."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime

from eval.gold import gold_passages
from eval.judging import best_is_gold
from eval.metrics.percentile import percentile
from eval.metrics.reliability import calibration_error_of, reliability
from eval.question_set import EvalQuestion, as_line
from eval.record import Calibration, Configuration, Judged, Record, Row, SetUsed, Timings
from eval.suite import Outcome, figures, grouped
from index.library import Library

RETRIEVED = 10
"""Passages of a ranking that are kept."""
SHOWN = 3
"""Of these, how many are kept with their text for a question that was missed or is contested."""


def recorded(
    outcomes: Sequence[Outcome],
    configuration: Configuration,
    library: Library,
    seconds: float,
    *,
    at_a_time: int = 1,
    judged: Judged | None = None,
) -> Record:
    """The record of a run that took so many seconds."""
    rows = tuple(_row(outcome, library) for outcome in outcomes)
    shown = dict.fromkeys(
        id_ for row in rows if row.missed or row.contested for id_ in (*row.wanted, *row.retrieved[:SHOWN])
    )
    return Record(
        configuration=configuration,
        figures=figures(outcomes),
        kinds=grouped(outcomes, lambda question: question.kind),
        languages=grouped(outcomes, lambda question: question.lang),
        calibration=_calibration(outcomes),
        judged=judged,
        questions=rows,
        passages={id_: library.passage(id_).text for id_ in shown},
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        timings=_timings(outcomes, seconds, at_a_time),
    )


def set_used(name: str, questions: Sequence[EvalQuestion]) -> SetUsed:
    """Name, hash and size of what was asked of a set."""
    content = "\n".join(as_line(question) for question in questions)
    return SetUsed(
        name=name,
        sha256=hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:12],
        questions=len(questions),
    )


def index_fingerprint(library: Library) -> str:
    """Twelve hex digits over every resolution indexed and its revision."""
    content = "\n".join(f"{record.resolution.id} {record.revision}" for record in library.records())
    return hashlib.sha256(content.encode()).hexdigest()[:12]


def _row(outcome: Outcome, library: Library) -> Row:
    question, reply = outcome.question, outcome.reply
    ranked = reply.ranking or reply.answer.nearest
    return Row(
        **question.model_dump(),
        answer=reply.text,
        abstained=reply.answer.abstained,
        mode=reply.answer.mode,
        cited=reply.cited,
        retrieved=tuple(passage.id for passage in ranked[:RETRIEVED]),
        wanted=tuple(passage.id for passage in gold_passages(question, library)),
        probability=reply.probability,
        missed=not outcome.right,
        figures=dict(outcome.figures),
        verdict=outcome.verdict,
    )


def _calibration(outcomes: Sequence[Outcome]) -> Calibration | None:
    said = [
        (p, best_is_gold(o.question, o.reply)) for o in outcomes if (p := o.reply.probability) is not None
    ]
    probabilities, happened = [p for p, _ in said], [came_true for _, came_true in said]
    error = calibration_error_of(probabilities, happened)
    return (
        None if error is None else Calibration(error=error, bins=tuple(reliability(probabilities, happened)))
    )


def _timings(outcomes: Sequence[Outcome], seconds: float, at_a_time: int) -> Timings:
    took = {outcome.question.id: round(outcome.reply.milliseconds, 1) for outcome in outcomes}
    values = list(took.values())
    return Timings(
        seconds=round(seconds, 1),
        at_a_time=at_a_time,
        p50_ms=percentile(values, 50),
        p90_ms=percentile(values, 90),
        p99_ms=percentile(values, 99),
        milliseconds=took,
    )

"""Asking a question set and printing what the answers were worth."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from importlib.resources import as_file, files
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.text import Text

from eval.interval import Mean
from eval.question_set import EvalQuestion, load_questions
from eval.suite import FIGURES, Outcome, by_kind, figures, run
from ui.answer_text import plain_text, printable
from ui.places import Places
from ui.progress import progress
from ui.table_terminal import print_table
from ui.terminal import messages, output, print_json
from ui.workspace import opened

_SHORT = {
    "success_1": "S@1",
    "success_5": "S@5",
    "reciprocal_rank": "MRR",
    "citation_recall": "cit.R",
    "citation_precision": "cit.P",
    "falsely_refused": "false",
}
"""Column heads; the lines below the table have the whole names."""
DEFAULT_SET = "a_res_78_40.jsonl"


def evaluate(places: Places, path: Path | None, as_json: bool, misses: bool) -> None:
    """Figures over all questions and for each kind; the questions that were missed, if asked for."""
    questions = load_questions(path) if path else default_questions()
    with opened(places) as (_, assistant), progress(messages(), f"{len(questions)} questions") as advance:
        outcomes = run(assistant, questions, plain_text, advance)
    if as_json:
        print_json(_record(outcomes), indent=2)
        return
    console = output()
    _print_figures(console, outcomes)
    if misses:
        for outcome in filter(is_missed, outcomes):
            _print_miss(console, outcome)


def default_questions() -> tuple[EvalQuestion, ...]:
    """The project's own question set."""
    with as_file(files("eval") / "questions" / DEFAULT_SET) as path:
        return load_questions(path)


def is_missed(outcome: Outcome) -> bool:
    """Answered though it cannot be, refused though it can, the wrong paragraph, or a fact not told."""
    return 0.0 in (outcome.refused, outcome.citation_recall, outcome.facts) or outcome.falsely_refused == 1.0


def _record(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    return {
        "figures": {name: asdict(mean) for name, mean in figures(outcomes).items()},
        "kinds": {
            kind: {name: asdict(mean) for name, mean in row.items()}
            for kind, row in by_kind(outcomes).items()
        },
        "median_ms": round(median(outcome.milliseconds for outcome in outcomes), 1),
        "questions": [
            {
                "id": outcome.question.id,
                "cited": list(outcome.cited),
                "abstained": outcome.answer.abstained,
                "missed": is_missed(outcome),
                **{name: getattr(outcome, name) for name in FIGURES},
            }
            for outcome in outcomes
        ],
    }


def _print_figures(console: Console, outcomes: Sequence[Outcome]) -> None:
    kinds: dict[str, Mapping[str, Mean]] = {"all": figures(outcomes), **by_kind(outcomes)}
    rows = [(kind, *(_cell(row.get(name)) for name in FIGURES)) for kind, row in kinds.items()]
    print_table(console, ("", *(_SHORT.get(name, name) for name in FIGURES)), rows)
    for name, mean in kinds["all"].items():
        low, high = f"{mean.low:.3f}", f"{mean.high:.3f}"
        console.print(f"{name.replace('_', ' ')}: {mean.value:.3f} [{low}, {high}] of {mean.count}")
    console.print(f"median {median(outcome.milliseconds for outcome in outcomes):.1f} ms a question")


def _cell(mean: Mean | None) -> str:
    return f"{mean.value:.3f}".removeprefix("0") if mean else ""


def _print_miss(console: Console, outcome: Outcome) -> None:
    question = outcome.question
    gold = ", ".join(question.gold) or "no answer"
    cited = ", ".join(outcome.cited) or "refused"
    console.print(Text(printable(f"\n{question.id} ({question.kind}) {question.q}"), "bold"))
    console.print(Text(printable(f"  expected {gold}; got {cited}"), "yellow"))
    console.print(Text(printable(f"  {outcome.text}"), "dim"))

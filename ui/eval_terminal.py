"""What the answers to a question set were worth, as tables and as data."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from statistics import median
from typing import Any

from rich.console import Console
from rich.text import Text

from eval.interval import Mean
from eval.suite import FIGURES, Outcome, by_kind, figures
from ui.answer_text import printable
from ui.table_terminal import print_table

NAMES: Mapping[str, tuple[str, str]] = {
    "success_1": ("recall@1", "R@1"),
    "success_5": ("recall@5", "R@5"),
    "reciprocal_rank": ("MRR", "MRR"),
    "citation_recall": ("citation recall", "citR"),
    "citation_precision": ("citation precision", "citP"),
    "facts": ("facts", "fact"),
    "exact": ("exact", "exct"),
    "refused": ("refused", "ref."),
    "falsely_refused": ("falsely refused", "fals"),
}
"""What a figure is called, and what it is called over a narrow column."""


def is_missed(outcome: Outcome) -> bool:
    """Answered though it cannot be, refused though it can, the wrong paragraph, or a fact not told."""
    wrong = (outcome.refused, outcome.citation_recall, outcome.facts, outcome.exact)
    return 0.0 in wrong or outcome.falsely_refused == 1.0


def print_evaluation(console: Console, outcomes: Sequence[Outcome], misses: bool) -> None:
    """Every figure with its interval, then by kind of question, then the questions that were missed."""
    rows = [(NAMES[name][0], *_with_interval(mean)) for name, mean in figures(outcomes).items()]
    print_table(console, ("figure", "value", "95% interval", "questions"), rows)
    console.print()
    kinds = [
        (kind, sum(o.question.kind == kind for o in outcomes), *(_cell(row.get(name)) for name in FIGURES))
        for kind, row in by_kind(outcomes).items()
    ]
    print_table(console, ("kind", "n", *(NAMES[name][1] for name in FIGURES)), kinds)
    marked = Counter(outcome.question.split for outcome in outcomes)
    console.print("\nquestions marked " + ", ".join(f"{split}: {n}" for split, n in sorted(marked.items())))
    console.print(f"median {median(outcome.milliseconds for outcome in outcomes):.1f} ms a question")
    for outcome in filter(is_missed, outcomes if misses else ()):
        _print_miss(console, outcome)


def evaluation_record(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The same as data, with what came of each question."""
    return {
        "figures": _means(figures(outcomes)),
        "kinds": {kind: _means(row) for kind, row in by_kind(outcomes).items()},
        "median_ms": round(median(outcome.milliseconds for outcome in outcomes), 1),
        "questions": [
            {
                "id": outcome.question.id,
                "kind": outcome.question.kind,
                "split": outcome.question.split,
                "gold": list(outcome.question.gold),
                "cited": list(outcome.cited),
                "answer": outcome.text,
                "abstained": outcome.answer.abstained,
                "missed": is_missed(outcome),
                **{name: getattr(outcome, name) for name in FIGURES},
            }
            for outcome in outcomes
        ],
    }


def _means(row: Mapping[str, Mean]) -> dict[str, dict[str, Any]]:
    return {name: {"name": NAMES[name][0], **asdict(mean)} for name, mean in row.items()}


def _with_interval(mean: Mean) -> tuple[str, str, int]:
    return f"{mean.value:.3f}", f"{mean.low:.3f}–{mean.high:.3f}", mean.count


def _cell(mean: Mean | None) -> str:
    return f"{mean.value:.3f}".removeprefix("0")[:4] if mean else ""


def _print_miss(console: Console, outcome: Outcome) -> None:
    question = outcome.question
    gold = ", ".join(question.gold) or ("the facts" if question.answerable else "no answer")
    cited = ", ".join(outcome.cited) or ("refused" if outcome.answer.abstained else "no citation")
    before = "".join(f"{earlier} → " for earlier in question.history)
    console.print(Text(printable(f"\n{question.id} ({question.kind}) {before}{question.q}"), "bold"))
    console.print(Text(printable(f"  expected {gold}; got {cited}"), "yellow"))
    console.print(Text(printable(f"  {outcome.text}"), "dim"))

"""Asking question sets and saying what the answers were worth."""

from collections.abc import Sequence
from pathlib import Path

from eval.judge.judge import Judge
from eval.systems import System
from ui.eval_bench import opened_bench
from ui.eval_terminal import print_evaluation
from ui.options import Split
from ui.places import Places
from ui.progress import progress
from ui.question_sets import chosen_sets
from ui.report_files import write_report
from ui.terminal import messages, output, print_json
from ui.writer import Writer


def evaluate(
    places: Places,
    writer: Writer,
    judge: Judge | None,
    paths: Sequence[Path] | None,
    split: Split | None,
    *,
    without: Sequence[str],
    as_json: bool,
    misses: bool,
    report: Path | None,
) -> None:
    """Figures over all questions and for each kind; the questions that were missed, if asked for."""
    system = System(without=tuple(without))
    sets = chosen_sets(paths, split)
    asked = sum(len(one.questions) for one in sets)
    with opened_bench(places, writer, judge) as bench, progress(messages(), f"{asked} questions") as advance:
        record = bench.run(sets, split or "test", system, advance)
    if report is not None:
        write_report(record, report)
        messages().print(f"report: {report / 'report.html'}")
    if as_json:
        print_json(record.model_dump(mode="json"), indent=2)
    else:
        print_evaluation(output(), record, misses)

"""Asking question sets and saying what the answers were worth."""

from collections.abc import Sequence
from pathlib import Path

from eval.suite import run
from ui.answer_text import plain_text
from ui.eval_terminal import evaluation_record, print_evaluation
from ui.options import Split
from ui.places import Places
from ui.progress import progress
from ui.question_sets import chosen_questions
from ui.terminal import messages, output, print_json
from ui.workspace import opened


def evaluate(
    places: Places, paths: Sequence[Path] | None, split: Split | None, as_json: bool, misses: bool
) -> None:
    """Figures over all questions and for each kind; the questions that were missed, if asked for."""
    questions = chosen_questions(paths, split)
    with opened(places) as (_, assistant), progress(messages(), f"{len(questions)} questions") as advance:
        outcomes = run(assistant, questions, plain_text, advance)
    if as_json:
        print_json(evaluation_record(outcomes), indent=2)
    else:
        print_evaluation(output(), outcomes, misses)

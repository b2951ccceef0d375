"""``jueyi eval check`` and ``jueyi eval convert``: question sets looked through and made."""

from pathlib import Path
from typing import Annotated

import typer

from ui import environment
from ui.options import AsJson, Cache, EmbeddingModel, Home

FOUND_FLAWS = 1


def check(
    files: Annotated[list[Path], typer.Argument(help="Question sets that are used together.", exists=True)],
    as_json: AsJson = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Say what is wrong with question sets: labels, facts, repetitions, leaks. Exit status 1: flaws."""
    environment.prepare(embedding_model)
    from dataclasses import asdict

    from eval.checking import flaws
    from eval.question_set import load_questions
    from ui.places import Places
    from ui.terminal import output, print_json
    from ui.workspace import opened_library

    questions = [question for path in files for question in load_questions(path)]
    with opened_library(Places.chosen(home, cache, embedding_model), filled=True) as library:
        found = flaws(questions, library)
    if as_json:
        print_json([asdict(flaw) for flaw in found], indent=2)
    else:
        for flaw in found:
            output().print(f"{flaw.id}  {flaw.says}", soft_wrap=True)
        output().print(f"{len(questions)} questions, {len(found)} flaws")
    raise typer.Exit(FOUND_FLAWS if found else 0)


def convert(
    file: Annotated[Path, typer.Argument(help="A table as CSV.", exists=True, dir_okay=False)],
    out: Annotated[Path, typer.Argument(help="The question set to write.", dir_okay=False)],
) -> None:
    """Make a question set of a spreadsheet; check it afterwards."""
    from eval.question_set import write_questions
    from eval.spreadsheet import questions_of_csv
    from ui.terminal import output

    questions = questions_of_csv(file)
    write_questions(out, questions)
    output().print(f"{len(questions)} questions: {out}")

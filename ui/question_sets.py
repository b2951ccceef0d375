"""The question sets a command is to use: files that are named, or the project's own."""

from collections.abc import Sequence
from importlib.resources import as_file, files
from pathlib import Path

from eval.question_set import EvalQuestion, QuestionSetError, load_questions
from ui.options import Split

OWN = ("a_res_78_40.jsonl", "cross_lingual.jsonl")
"""Those about the bundled resolution."""


def chosen_questions(paths: Sequence[Path] | None, split: Split | None) -> tuple[EvalQuestion, ...]:
    """The questions of a split, of all the files in their order; of the project's own where none is named.

    No split means those marked ``test``, or all there are where none is marked so.

    Raises:
        QuestionSetError: a file or line cannot be read, or no question is of that split.
    """
    sets = [load_questions(path) for path in paths] if paths else [own_questions(name) for name in OWN]
    questions = tuple(question for one in sets for question in one)
    if split == "all":
        return questions
    chosen = tuple(question for question in questions if question.split == (split or "test"))
    if not chosen and split:
        raise QuestionSetError(f"no question there is marked {split}; ask all of them with --split all")
    return chosen or questions


def own_questions(name: str) -> tuple[EvalQuestion, ...]:
    """A set that comes with the package."""
    with as_file(files("eval") / "questions" / name) as path:
        return load_questions(path)

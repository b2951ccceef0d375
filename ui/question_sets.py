"""The question sets a command is to use: files that are named, or the project's own."""

from collections.abc import Sequence
from importlib.resources import as_file, files
from pathlib import Path

from eval.judging import RANKED
from eval.question_set import EvalQuestion, QuestionSetError, load_questions
from eval.running import NamedSet
from ui.options import Split

OWN = ("a_res_78_40.jsonl", "cross_lingual.jsonl")
"""Those about the bundled resolution."""
OWN_PDF = "un_pdf.en.jsonl"
"""About the forty resolutions of ../shared/un-pdf."""


def chosen_questions(paths: Sequence[Path] | None, split: Split | None) -> tuple[EvalQuestion, ...]:
    """The questions of ``chosen_sets``, in their order."""
    return tuple(question for one in chosen_sets(paths, split) for question in one.questions)


def sought_questions(paths: Sequence[Path] | None) -> tuple[str, ...]:
    """Different questions that have to be searched for, to time answers with: two at least.

    Raises:
        QuestionSetError: there are fewer, or as ``chosen_sets``.
    """
    asked = chosen_questions(paths, "all")
    sought = tuple(dict.fromkeys(q.q for q in asked if q.kind in (*RANKED, "none") and not q.history))
    if len(sought) < 2:
        raise QuestionSetError("two questions to search for are needed, one of them to warm up with")
    return sought


def chosen_sets(paths: Sequence[Path] | None, split: Split | None) -> tuple[NamedSet, ...]:
    """The questions of a split, of all the files in their order; of the project's own where none is named.

    No split means those marked ``test``, or all there are where none is marked so.

    Raises:
        QuestionSetError: a file or line cannot be read, or no question is of that split.
    """
    named = [NamedSet(path.name, load_questions(path)) for path in paths or ()]
    sets = tuple(named or [NamedSet(name, own_questions(name)) for name in OWN])
    return of_split(sets, split)


def of_split(sets: Sequence[NamedSet], split: Split | None) -> tuple[NamedSet, ...]:
    """Those questions of the sets; sets that hold none of them are left out. Raises as ``chosen_sets``."""
    if split == "all":
        return tuple(sets)
    wanted = split or "test"
    chosen = [NamedSet(one.name, tuple(q for q in one.questions if q.split == wanted)) for one in sets]
    if not any(one.questions for one in chosen):
        if split:
            raise QuestionSetError(f"no question there is marked {split}; ask all of them with --split all")
        return tuple(sets)
    return tuple(one for one in chosen if one.questions)


def own_questions(name: str) -> tuple[EvalQuestion, ...]:
    """A set that comes with the package."""
    with as_file(files("eval") / "questions" / name) as path:
        return load_questions(path)

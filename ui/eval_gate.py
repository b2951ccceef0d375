"""The project's own questions on indexes of their own, held against what is expected."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from eval.expectation import expected_of, load_expectation, shortfalls, write_expectation
from eval.record import Record
from eval.running import NamedSet
from index.adding import add_files
from index.errors import DocumentError
from index.find_files import find_files
from index.library import Library
from ui.eval_bench import bench_on
from ui.eval_terminal import print_evaluation
from ui.places import Places
from ui.progress import file_bar, progress
from ui.question_sets import OWN, OWN_PDF, of_split, own_questions
from ui.terminal import messages, output
from ui.workspace import bundled_resolutions, embedding_at

_JOBS = 2
_SPLIT: Final = "test"
"""The questions that figures are reported of: those to tune with are five times as many, and known."""


def hold(places: Places, expected: Path, documents: Path | None) -> bool:
    """Whether every figure is within its expected interval or better; says which are not.

    Raises:
        ExpectationError: there is no expectation, or not for these questions.
    """
    expectation = load_expectation(expected)
    held = True
    for name, record in _runs(places, documents):
        output().print(f"\n{name}")
        print_evaluation(output(), record, misses=False)
        if name not in expectation.runs:
            output().print(f"nothing is expected of {name} yet: jueyi eval expect")
            continue
        if expectation.runs[name].sets != record.configuration.sets:
            output().print("the questions have changed since these figures were expected: jueyi eval expect")
        for sentence in shortfalls(record, expectation.runs[name]):
            held = False
            output().print(f"FELL BELOW: {sentence}", style="red")
    output().print("\nevery figure holds" if held else "\na figure fell below what was expected")
    return held


def write_expected(places: Places, expected: Path, documents: Path | None) -> None:
    """What is reached now is what is expected from now on."""
    runs = {}
    for name, record in _runs(places, documents):
        output().print(f"\n{name}")
        print_evaluation(output(), record, misses=False)
        runs[name] = expected_of(record)
    write_expectation(expected, runs)
    output().print(f"\n{expected}")


def _runs(places: Places, documents: Path | None) -> Iterator[tuple[str, Record]]:
    yield "bundled", _run(places, "bundled", None, OWN)
    if documents is not None:
        yield "un-pdf", _run(places, "un-pdf", documents, (OWN_PDF,))


def _run(places: Places, name: str, documents: Path | None, names: tuple[str, ...]) -> Record:
    sets = of_split([NamedSet(one, own_questions(one)) for one in names], _SPLIT)
    asked = sum(len(one.questions) for one in sets)
    embedding = embedding_at(places)
    home = places.cache / "eval" / embedding.name.replace("/", "-") / name
    home.parent.mkdir(parents=True, exist_ok=True)
    with Library.open(home, embedding) as library:
        _fill(library, documents)
        with progress(messages(), f"{name}: {asked} questions") as advance:
            return bench_on(library, places, embedding).run(sets, _SPLIT, progress=advance)


def _fill(library: Library, documents: Path | None) -> None:
    """Everything is parsed anew: the parser is held to account as well. Only what changed is embedded."""
    for resolution, source in bundled_resolutions():
        with progress(messages(), f"indexing {resolution.symbol}") as advance:
            library.add(resolution, source, advance)
    paths = find_files([documents]) if documents else []
    with file_bar(messages(), len(paths)) as bar:
        for outcome in add_files(library, paths, replace=True, jobs=_JOBS, progress=bar.show):
            if outcome.reason:
                raise DocumentError(outcome.reason)
            with bar.ended():
                pass

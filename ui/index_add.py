"""``jueyi index add``: a line for each file, then how many of each kind."""

from collections import Counter
from collections.abc import Sequence
from time import perf_counter

import typer
from rich.console import Console
from rich.text import Text

from index.adding import Outcome, add_files
from index.errors import DocumentError
from index.find_files import find_files
from index.limits import Limits
from ui.answer_text import printable
from ui.places import Places
from ui.progress import file_bar
from ui.terminal import messages, output, print_json
from ui.timed_embedding import TimedEmbedding
from ui.workspace import embedding_at, opened_library

INTERRUPTED = 130
_STYLES = {"added": "green", "replaced": "green", "unchanged": "dim", "refused": "red"}


def add(
    places: Places, names: Sequence[str], *, replace: bool, jobs: int, limits: Limits, as_json: bool
) -> None:
    """Adds the files that the names stand for.

    Raises:
        DocumentError: some were refused; all others are in.
    """
    paths = find_files(names)
    counts: Counter[str] = Counter()
    embedding = TimedEmbedding(embedding_at(places))
    started = perf_counter()
    try:
        with (
            opened_library(places, exclusive=True, filled=True, embedding=embedding) as library,
            file_bar(messages(), len(paths)) as bar,
        ):
            # For one file a process of its own takes longer to start than to read it.
            ahead = min(jobs, len(paths) - 1)
            for outcome in add_files(
                library, paths, replace=replace, jobs=ahead, limits=limits, progress=bar.show
            ):
                counts[outcome.name] += 1
                with bar.ended():
                    _print(outcome, as_json)
    except KeyboardInterrupt:
        done = f"{counts.total()} of {len(paths)} files are done with"
        messages().print(f"jueyi: interrupted; {done}, the same command goes on from there")
        raise typer.Exit(INTERRUPTED) from None
    if not as_json:
        seconds = perf_counter() - started
        output().print(", ".join(f"{counts[name]} {name}" for name in _STYLES if counts[name]))
        messages().print(f"{seconds:.1f} s, {embedding.seconds / seconds:.0%} of it in the embedding model")
    if refused := counts["refused"]:
        raise DocumentError(f"{refused} of {_files(len(paths))} refused, for the reasons above")


def _files(count: int) -> str:
    return "1 file was" if count == 1 else f"{count} files were"


def _print(outcome: Outcome, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "path": str(outcome.path),
                "outcome": outcome.name,
                "resolution": outcome.resolution_id or None,
                "reason": outcome.reason or None,
                "doubts": list(outcome.doubts),
            }
        )
        return
    _print_line(output(), outcome)


def _print_line(console: Console, outcome: Outcome) -> None:
    line = Text(f"{outcome.name:<10}", _STYLES[outcome.name])
    if outcome.reason:
        line.append(printable(outcome.reason), "default")
    else:
        line.append(printable(f"{outcome.resolution_id}  {outcome.path}"), "default")
    if outcome.doubts:
        count = len(outcome.doubts)
        line.append(f"  ({count} doubt{'s' * (count > 1)}: jueyi parse tells)", "yellow")
    console.print(line)

"""What training says on standard error: a bar in a terminal, a line now and then elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
from rich.progress import Progress as Bars

if TYPE_CHECKING:
    from eval.reading.training import Progress

_EVERY = 20
"""Steps between two lines where there is no terminal."""


@contextmanager
def said(console: Console) -> Iterator[Callable[["Progress"], None]]:
    """A function that shows each step: loss, examples a second, the estimated end, and every measurement."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Bars(*columns, console=console, disable=not console.is_terminal) as bars:
        task = bars.add_task("training", total=None)

        def say(progress: "Progress") -> None:
            line = _line(progress)
            bars.update(task, description=line, completed=progress.step, total=progress.steps)
            if progress.measured or (not console.is_terminal and progress.step % _EVERY == 0):
                console.print(f"{progress.step}/{progress.steps}  {line}")

        yield say


def _line(progress: "Progress") -> str:
    text = (
        f"loss {progress.loss:.2f}, {progress.examples_a_second:.1f} examples/s, "
        f"{progress.seconds_left / 60:.0f} min left"
    )
    if progress.measured:
        found = progress.measured
        text += f"; held back: F1 {found.f1:.3f}, AUC {found.auc:.3f} ({found.questions} questions)"
    return text

"""Progress on standard error: a bar in a terminal, a line for each step elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

Advance = Callable[[int, int], None]
"""Called with what is done and what there is in all."""


@contextmanager
def progress(console: Console, what: str) -> Iterator[Advance]:
    """A bar that goes when the work is done; a single line where there is no terminal."""
    if not console.is_terminal:
        console.print(f"{what} …")
        yield lambda done, total: None
        return
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as bars:
        task = bars.add_task(what, total=None)
        yield lambda done, total: bars.update(task, completed=done, total=total)

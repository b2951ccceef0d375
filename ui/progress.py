"""Progress on standard error: a bar in a terminal, a line for each step elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

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
    with _bars(console) as bars:
        task = bars.add_task(what, total=None)
        yield lambda done, total: bars.update(task, completed=done, total=total)


Show = Callable[[str, int, int], None]
"""Called with what is worked on, what of it is done and what there is in all."""


@contextmanager
def tasks(console: Console) -> Iterator[Show]:
    """One bar for several things that are done one after the other; a line for each elsewhere."""
    current = ""
    with _bars(console) as bars:
        task = bars.add_task("", total=None)

        def show(what: str, done: int, total: int) -> None:
            nonlocal current
            if what != current and not console.is_terminal:
                console.print(f"{what} …")
            current = what
            bars.update(task, description=what, completed=done, total=total)

        yield show


class FileBar:
    """A bar over a number of files that stands aside while something is printed."""

    def __init__(self, bars: Progress, total: int) -> None:
        self._bars = bars
        self._task = bars.add_task("", total=total)

    def show(self, path: Path, done: int, total: int) -> None:
        """The file in work, and how much of it is done."""
        self._bars.update(self._task, description=f"{path.name} {100 * done // max(total, 1)}%")

    @contextmanager
    def ended(self) -> Iterator[None]:
        """A file is done with; within, the terminal is free."""
        self._bars.stop()
        yield
        self._bars.update(self._task, advance=1, description="")
        self._bars.start()


@contextmanager
def file_bar(console: Console, total: int) -> Iterator[FileBar]:
    """Nothing is drawn where there is no terminal."""
    with _bars(console) as bars:
        yield FileBar(bars, total)


def _bars(console: Console) -> Progress:
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    # Standard output may go elsewhere than the bar.
    return Progress(
        *columns,
        console=console,
        transient=True,
        disable=not console.is_terminal,
        redirect_stdout=False,
        redirect_stderr=False,
    )

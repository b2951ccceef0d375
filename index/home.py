"""The data directory: which of the indexes in it is the current one.

``current`` names the folder; a rebuild makes another beside it and then changes the name, in one step.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from index.atomic import write_whole
from index.errors import IndexStoreError
from index.lock import READERS, DirectoryLock

POINTER = "current"
_FOLDERS = "index-"


def current(home: Path) -> Path | None:
    """The folder of the current index; none in a new data directory."""
    try:
        name = (home / POINTER).read_text("utf-8").strip()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise IndexStoreError(f"{home / POINTER} cannot be read: {error}") from error
    return home / Path(name).name if name else None


def unused(home: Path) -> Path:
    """A folder for a new index. No name is used twice: Chroma remembers in a process what it opened."""
    numbers = (path.name.removeprefix(_FOLDERS) for path in home.glob(f"{_FOLDERS}*"))
    return home / f"{_FOLDERS}{max((int(n) for n in numbers if n.isdigit()), default=0) + 1}"


def make_current(home: Path, folder: Path) -> None:
    """Names the folder as the current index and removes all others, a killed rebuild's too."""
    write_whole(home / POINTER, folder.name + "\n")
    for other in home.glob(f"{_FOLDERS}*"):
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)


def is_writable(home: Path) -> bool:
    """Whether an index in this directory can be changed."""
    folder = current(home)
    return all(os.access(path, os.W_OK) for path in (home, folder) if path is not None)


def made(home: Path) -> Path:
    """The directory, made if it is not there.

    Raises:
        IndexStoreError: it cannot be made or is no directory.
    """
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise IndexStoreError(
            f"the data directory {home} cannot be made ({error.strerror}); name another with --home"
        ) from error
    return home


@contextmanager
def readable_copy(home: Path, *, exclusive: bool) -> Iterator[Path]:
    """A copy of the current index of a directory that cannot be written.

    Raises:
        IndexStoreError: there is nothing to read, or more than reading is asked for.
    """
    folder = current(home)
    if exclusive or folder is None:
        reason = "" if folder else " and holds no index to read"
        raise IndexStoreError(
            f"the data directory {home} cannot be written{reason}; make it writable "
            "or name another with --home"
        )
    with TemporaryDirectory(prefix="jueyi-") as temporary:
        with ExitStack() as stack:
            if (home / READERS).exists():
                stack.enter_context(DirectoryLock(home))
            _copy_files(folder, Path(temporary))
        yield Path(temporary)


def _copy_files(source: Path, target: Path) -> None:
    """Contents only: the permissions are what must not be copied."""
    for path in source.rglob("*"):
        copied = target / path.relative_to(source)
        if path.is_file():
            copied.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copied)

"""Who may use a data directory: any number of readers, or one writer.

Chroma's embedded engine keeps its vector index in memory and in files without watching other processes, so
a writer must not change them while somebody reads. Locks are the kernel's (``flock``): they end with the
process that holds them, however it ends, need no write permission, and belong to no thread, unlike filelock's
``ReadWriteLock``, whose holds only the thread that took them can give back.

Two files: a writer first takes ``writer.lock``, so that there is never more than one; then it asks for
``readers.lock`` alone. While a reader becomes a writer the kernel lets go of its hold for a moment; no other
writer can come in between, for it would need the first file.
"""

import fcntl
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.errors import IndexBusyError, IndexStoreError

READERS = "readers.lock"
WRITER = "writer.lock"


class DirectoryLock:
    """A reader's hold on a directory, and a writer's while it writes, or from the start if ``exclusive``."""

    def __init__(self, directory: Path, *, exclusive: bool = False) -> None:
        """Raises IndexBusyError where another process has what is asked for."""
        self._directory = directory
        self._threads = threading.RLock()
        self._depth = 0
        self._writer: int | None = None
        self._readers: int | None = _open(directory / READERS)
        try:
            if exclusive:
                self._begin()
            else:
                self._take(self._readers, fcntl.LOCK_SH, "is writing to")
        except IndexBusyError:
            self.close()
            raise

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Excludes all other processes, and all other threads that write.

        Raises:
            IndexBusyError: another process reads or writes.
        """
        with self._threads:
            if self._depth == 0:
                self._begin()
            else:
                self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if self._depth == 0:
                    self._end()

    def __enter__(self) -> "DirectoryLock":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of everything."""
        for descriptor in (self._readers, self._writer):
            if descriptor is not None:
                os.close(descriptor)
        self._readers = self._writer = None
        self._depth = 0

    def _begin(self) -> None:
        if self._readers is None:
            raise IndexStoreError(f"the index in {self._directory} has been closed")
        self._writer = _open(self._directory / WRITER)
        try:
            self._take(self._writer, fcntl.LOCK_EX, "is writing to")
        except IndexBusyError:
            self._drop_writer()
            raise
        try:
            self._take(self._readers, fcntl.LOCK_EX, "is reading")
        except IndexBusyError:
            self._end()
            raise
        self._depth = 1

    def _end(self) -> None:
        # Shared before the writer's lock goes: until then nobody else can hold it alone, so this never waits.
        if self._readers is not None:
            fcntl.flock(self._readers, fcntl.LOCK_SH)
        self._drop_writer()

    def _drop_writer(self) -> None:
        if self._writer is not None:
            os.close(self._writer)
        self._writer = None

    def _take(self, descriptor: int, mode: int, doing: str) -> None:
        try:
            fcntl.flock(descriptor, mode | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise IndexBusyError(
                f"another process {doing} the index in {self._directory}; wait until it has finished "
                "or stop it, or use another folder with --home; "
                "while jueyi serve runs, add and remove in its page"
            ) from error


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDONLY | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise IndexStoreError(f"{path} cannot be opened: {error.strerror}") from error

"""Files on their way from a browser into the library: kept under a secret name until they are dealt with."""

import contextlib
import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from time import time

from index.errors import JueyiError
from index.limits import megabytes

_MOST_WAITING = 200
_KEPT_SECONDS = 3600.0
_LONGEST_NAME = 160
_NAMELESS = "document"


class UploadError(JueyiError):
    """A file that is not taken."""


class Uploads:
    """A folder of files that were uploaded and not dealt with."""

    def __init__(self, largest: int) -> None:
        """``largest``: bytes of a file."""
        self.largest = largest
        self._folder = Path(tempfile.mkdtemp(prefix="jueyi-uploads-"))

    async def receive(self, name: str, chunks: AsyncIterator[bytes]) -> str:
        """Writes a file and returns the secret that stands for it.

        Raises:
            UploadError: it is too large, or too many wait already.
        """
        self._forget_old()
        if sum(1 for _ in self._folder.iterdir()) >= _MOST_WAITING:
            raise UploadError("too many uploads wait to be indexed; try again when they are")
        secret = secrets.token_urlsafe(24)
        path = self._folder / secret / safe_name(name)
        path.parent.mkdir(mode=0o700)
        taken = 0
        try:
            with path.open("wb") as file:
                async for chunk in chunks:
                    taken += len(chunk)
                    if taken > self.largest:
                        raise UploadError(f"the file has more than {megabytes(self.largest)}")
                    file.write(chunk)
        except BaseException:
            shutil.rmtree(path.parent, ignore_errors=True)
            raise
        return secret

    def path(self, secret: str) -> Path | None:
        """The file that a secret stands for; None where there is none."""
        # Looked for among those that are there: what a browser sends is never put into a path.
        folder = next((folder for folder in self._folder.iterdir() if folder.name == secret), None)
        return next(folder.iterdir(), None) if folder else None

    def drop(self, path: Path) -> None:
        """Removes a file that has been dealt with."""
        shutil.rmtree(path.parent, ignore_errors=True)

    def close(self) -> None:
        """Removes all of them."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _forget_old(self) -> None:
        for folder in self._folder.iterdir():
            with contextlib.suppress(OSError):
                if time() - folder.stat().st_mtime > _KEPT_SECONDS:
                    shutil.rmtree(folder, ignore_errors=True)


def safe_name(name: str) -> str:
    """A name that is a file's and nothing else, as like as can be to the one given, its ending kept."""
    tidy = "".join(c for c in name.replace("/", "_").replace("\\", "_") if c.isprintable()).strip(" .")
    stem, dot, ending = (tidy or _NAMELESS).rpartition(".")
    if not dot:
        stem, ending = ending, ""
    room = _LONGEST_NAME - len(ending.encode()) - len(dot)
    if room < 1:
        return _NAMELESS
    return stem.encode()[:room].decode("utf-8", "ignore") + dot + ending

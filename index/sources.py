"""The files resolutions were read from, kept beside the index: to build it anew and to show their pages.

``sources/<sha256>.pdf`` is a file, ``sources/<sha256>.name`` says what it was called. A file is written
before the record that names it and removed when no record names it any more, so that a kill can leave a file
too many, never one too few.
"""

import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from index.atomic import write_whole

_FOLDER = "sources"
_NAME = ".name"
_ENDING = re.compile(r"\.[a-z0-9]{1,8}")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file's content and what it is called."""

    name: str
    hash: str
    """SHA-256 of the content."""
    data: bytes = field(repr=False)

    @classmethod
    def of(cls, name: str, data: bytes) -> "SourceFile":
        """A name that is not Unicode, which a file may have, is written with question marks."""
        return cls(name.encode("utf-8", "replace").decode(), hashlib.sha256(data).hexdigest(), data)


class Sources:
    """The folder ``sources`` of a data directory."""

    def __init__(self, home: Path) -> None:
        self._folder = home / _FOLDER

    def keep(self, file: SourceFile) -> None:
        """Writes a file unless it is there as it should be; raises OSError."""
        if self.read(file.hash, file.name) is not None:
            return
        self._folder.mkdir(exist_ok=True)
        write_whole(self._folder / f"{file.hash}{_NAME}", file.name)
        write_whole(self.path(file.hash, file.name), file.data)

    def path(self, hash_: str, name: str) -> Path:
        """Where the file with this hash and name is kept; it need not be there."""
        ending = Path(name).suffix.lower()
        return self._folder / f"{hash_}{ending if _is_ending(ending) else '.bin'}"

    def read(self, hash_: str, name: str) -> SourceFile | None:
        """The file; None where it is missing, cannot be read or is not what it was."""
        try:
            found = SourceFile.of(name, self.path(hash_, name).read_bytes())
        except OSError:
            return None
        return found if found.hash == hash_ else None

    def drop(self, hash_: str, name: str) -> None:
        """Removes a file that no record names any more; one that cannot be removed does no harm."""
        for path in (self.path(hash_, name), self._folder / f"{hash_}{_NAME}"):
            _unlink(path)

    def all(self) -> list[SourceFile]:
        """Every file that is whole, the one written last at the end: what is left when a database is lost."""
        paths = [path for path in self._files() if path.suffix not in (_NAME, ".new")]
        paths.sort(key=lambda path: path.stat().st_mtime_ns)
        found = (self.read(path.stem, self._name_of(path)) for path in paths)
        return [file for file in found if file is not None]

    def strays(self, hashes: Collection[str]) -> list[Path]:
        """Files of other hashes than these: what interrupted additions left."""
        return [path for path in self._files() if path.name.partition(".")[0] not in hashes]

    def keep_only(self, hashes: Collection[str]) -> None:
        """Removes the strays."""
        for path in self.strays(hashes):
            _unlink(path)

    def _files(self) -> list[Path]:
        return sorted(self._folder.iterdir()) if self._folder.is_dir() else []

    def _name_of(self, path: Path) -> str:
        try:
            return path.with_suffix(_NAME).read_text("utf-8")
        except (OSError, ValueError):
            return path.name


def _is_ending(ending: str) -> bool:
    return ending not in (_NAME, ".new") and _ENDING.fullmatch(ending) is not None


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return

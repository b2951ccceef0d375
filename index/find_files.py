"""The files that names on a command line stand for: files, folders with all below them, patterns."""

import os
from collections.abc import Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path


def find_files(names: Iterable[str | Path]) -> list[Path]:
    """Each file once, in the order of the names, those of a folder or a pattern by their own names.

    Hidden files of a folder are left out, and what is no file there. A name that stands for nothing is
    returned as it is, so that whoever reads it says what is wrong with it.
    """
    found: dict[Path, Path] = {}
    for name in names:
        path = Path(name).expanduser()
        for file in _below(path) or [path]:
            found.setdefault(file.resolve(), file)
    return list(found.values())


def _below(path: Path) -> list[Path]:
    if path.is_dir():
        return list(_in_folder(path))
    if not path.exists() and has_magic(str(path)):
        # Path.glob takes no pattern that begins at the root.
        matches = (Path(match) for match in sorted(glob(str(path), recursive=True)))  # noqa: PTH207
        return [file for match in matches for file in (_below(match) if match.is_dir() else [match])]
    return []


def _in_folder(folder: Path) -> Iterator[Path]:
    # Links to folders are not followed: they may lead in a circle.
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        paths = (Path(parent, name) for name in sorted(files) if not name.startswith("."))
        yield from (path for path in paths if path.is_file())

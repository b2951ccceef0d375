"""The keyword index of a library: kept in step with its shelf, in memory where the files do not serve."""

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from index.errors import IndexDamagedError
from index.hit import Hit
from index.keyword import Entry, KeywordIndex
from index.shelf import Shelf

KEYWORD = "keyword"
T = TypeVar("T")


class KeywordShelf:
    """Open for a shelf of records, told of every change of it."""

    def __init__(self, folder: Path, shelf: Shelf) -> None:
        """Takes the index on disk where it is whole and in step; one in memory otherwise."""
        self._path = folder / KEYWORD
        self._shelf = shelf
        self.is_on_disk = False
        self._index = KeywordIndex.create(None)
        try:
            found = KeywordIndex.open(self._path)
        except IndexDamagedError:
            return
        if not differences(found, shelf):
            self._index, self.is_on_disk = found, True

    def follow(self, shelf: Shelf) -> None:
        """Brings the index on disk in step with a shelf; to be called by a writer.

        Raises:
            IndexDamagedError: the folder cannot be written.
        """
        self._shelf = shelf
        if not self.is_on_disk or differences(self._index, shelf):
            self.is_on_disk = False
            self._index = _filled(KeywordIndex.create(self._path), shelf)
            self.is_on_disk = True

    def fall_back(self) -> None:
        """Serves this process from memory; a later one puts the files right."""
        self._index = _filled(KeywordIndex.create(None), self._shelf)
        self.is_on_disk = False

    def search(self, text: str, k: int, within: Collection[str] | None) -> list[Hit]:
        """The ``k`` passages with the words of a text, best first."""
        try:
            return self._index.search(text, k, within)
        except IndexDamagedError:
            # Damage that opening did not show.
            self.fall_back()
            return self._index.search(text, k, within)

    def put(self, resolution_id: str, shelf: Shelf) -> None:
        """Follows an addition or a replacement, after which the shelf is this one."""
        self._shelf = shelf
        self._change(KeywordIndex.replace, entry(shelf, resolution_id))

    def remove(self, resolution_id: str, shelf: Shelf) -> None:
        """Follows a removal, after which the shelf is this one."""
        self._shelf = shelf
        self._change(KeywordIndex.remove, resolution_id)

    def _change(self, change: Callable[[KeywordIndex, T], None], what: T) -> None:
        try:
            change(self._index, what)
        except IndexDamagedError:
            # The resolution itself stands.
            self.fall_back()


def entry(shelf: Shelf, resolution_id: str) -> Entry:
    """What the index holds of a resolution."""
    record = shelf.record(resolution_id)
    passages = shelf.passages_of(resolution_id)
    return Entry(resolution_id, record.revision, record.resolution.language, passages)


def differences(index: KeywordIndex, shelf: Shelf) -> list[str]:
    """Ids of resolutions that the index lacks, has in another revision, or has and should not have."""
    wanted = {id_: (record.revision, len(shelf.passages_of(id_))) for id_, record in shelf.records.items()}
    held = {id_: (held.revision, held.passages) for id_, held in index.held.items()}
    return [id_ for id_ in {**wanted, **held} if wanted.get(id_) != held.get(id_)]


def _filled(index: KeywordIndex, shelf: Shelf) -> KeywordIndex:
    index.rebuild(entry(shelf, id_) for id_ in shelf.records)
    return index

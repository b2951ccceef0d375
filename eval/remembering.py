"""A search and a reader that remember, so that a question is looked into once however often it is judged."""

from collections.abc import Collection, Sequence

from assistant.evidence import Evidence
from assistant.reader.span import Reading
from assistant.reading import Reads
from assistant.retrieve import Search
from index.library import Library

REMEMBERED = 16
"""Searches: those of a question and of the questions before it in its conversation."""

_Key = tuple[str, tuple[str, ...] | None, tuple[str, ...] | None, int]


class Remembering:
    """The search of one library that does not change meanwhile; for one thread."""

    def __init__(self, search: Search) -> None:
        self._search = search
        self._found: dict[_Key, list[Evidence]] = {}

    def __call__(
        self,
        library: Library,
        question: str,
        resolutions: Collection[str] | None = None,
        within: Collection[str] | None = None,
        *,
        carried: int = 0,
    ) -> list[Evidence]:
        """What the search finds, or found before."""
        key = (question, _key(resolutions), _key(within), carried)
        if key not in self._found:
            while len(self._found) >= REMEMBERED:
                del self._found[next(iter(self._found))]
            self._found[key] = self._search(library, question, resolutions, within, carried=carried)
        return self._found[key]


class RememberingReader:
    """The reader in the same way, for several systems one after the other."""

    def __init__(self, reader: Reads, room: int) -> None:
        self._reader = reader
        self._room = room
        self._read: dict[tuple[str, tuple[str, ...]], list[Reading]] = {}

    def read(self, question: str, passages: Sequence[str]) -> list[Reading]:
        """What the reader finds, or found before."""
        key = (question, tuple(passages))
        found = self._read.get(key)
        if found is None:
            found = self._reader.read(question, passages)
            while len(self._read) >= self._room:
                self._read.pop(next(iter(self._read)), None)
            self._read[key] = found
        return found


def _key(ids: Collection[str] | None) -> tuple[str, ...] | None:
    return None if ids is None else tuple(ids)

"""The resolutions a user has, indexed: found by meaning, by word and by name.

A data directory holds ``current``, the name of the folder of its index; in that, ``chroma`` (the truth, see
``index.store``), ``keyword`` and ``tokens`` (derived from it). Any number of processes may read a library, or one write
it (see ``index.lock``). A directory that cannot be written is read from a temporary copy, because Chroma
opens only what it can write to.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from enum import Enum
from pathlib import Path
from types import TracebackType
from typing import TypeVar

import numpy as np

from index import home as homes
from index.embedding import Embedding, Vectors
from index.errors import (
    IndexDamagedError,
    IndexMismatchError,
    IndexStoreError,
)
from index.hit import Hit
from index.keyword import Entry, KeywordIndex
from index.lock import DirectoryLock
from index.passage import Passage
from index.record import Record
from index.resolution import Resolution
from index.shelf import Shelf
from index.store import FORMAT, Store
from index.token_shelf import TokenShelf
from index.token_vectors import TokenVectors
from index.vectors import vectors_of

Progress = Callable[[int, int], None]
T = TypeVar("T")

CHROMA, KEYWORD = "chroma", "keyword"


class Change(Enum):
    """What adding a resolution did."""

    ADDED = "added"
    UNCHANGED = "unchanged"
    REPLACED = "replaced"


class Library:
    """An open data directory. Safe to share between threads; to be closed, or used with ``with``."""

    def __init__(
        self, home: Path, store: Store, tokens: TokenShelf, embedding: Embedding, lock: DirectoryLock | None
    ) -> None:
        """For ``open``. Without a lock nothing can be written."""
        self._home = home
        self._store = store
        self._tokens = tokens
        self._embedding = embedding
        self._lock = lock
        self._shelf = Shelf.of(store.records().values())
        self._keyword = KeywordIndex.create(None)
        self._on_close = ExitStack()

    @classmethod
    def open(cls, home: Path, embedding: Embedding, *, exclusive: bool = False) -> "Library":
        """Opens the library in a data directory, a new one if there is none.

        ``exclusive`` keeps all other processes out until it is closed; otherwise only while it is written.

        Raises:
            IndexBusyError: another process writes it, or uses it and ``exclusive`` is asked for.
            IndexMismatchError: it was built with another embedding model.
            IndexDamagedError: its files do not open.
            IndexStoreError: the directory cannot be used.
        """
        homes.made(home)
        lock: DirectoryLock | None
        with ExitStack() as stack:
            if homes.is_writable(home):
                lock = stack.enter_context(DirectoryLock(home, exclusive=exclusive))
                folder = homes.current(home) or _create(home, embedding, lock)
            else:
                lock = None
                folder = stack.enter_context(homes.readable_copy(home, exclusive=exclusive))
            store = stack.enter_context(Store.open(folder / CHROMA, home))
            _match(store, embedding, home)
            store.check()
            library = cls(home, store, TokenShelf(folder, embedding), embedding, lock)
            library._take_keyword_index(folder / KEYWORD)
            library._clear_up()
            library._on_close = stack.pop_all()
        return library

    @staticmethod
    def rebuild(
        home: Path,
        embedding: Embedding,
        *,
        resolutions: Iterable[tuple[Resolution, str]] | None = None,
        progress: Callable[[Resolution, int, int], None] | None = None,
    ) -> None:
        """Builds the index anew with this embedding; the old one stands until the new one is whole.

        Indexed are the resolutions given, with the hashes of their sources, or else those of the old index,
        whatever model it was built with. ``progress`` gets the resolution, its texts embedded, all its texts.

        Raises:
            IndexBusyError: another process uses the library.
            IndexDamagedError: no resolutions are given and the old index does not open.
        """
        homes.made(home)
        with DirectoryLock(home, exclusive=True):
            records = _records(home) if resolutions is None else [Record.of(*pair) for pair in resolutions]
            folder = homes.unused(home)
            with Store.create(folder / CHROMA, home, embedding.name, embedding.dimension) as store:
                tokens = TokenShelf(folder, embedding)
                for record in records:
                    vectors = vectors_of(record.resolution, embedding, _for_one(progress, record.resolution))
                    tokens.put(record, vectors)
                    store.put(record, vectors)
            homes.make_current(home, folder)

    def close(self) -> None:
        """Closes the files and lets other processes write."""
        self._on_close.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def resolutions(self) -> tuple[Resolution, ...]:
        """All resolutions in the order of their symbols."""
        return self._shelf.resolutions

    def resolution(self, symbol: str, language: str) -> Resolution:
        """Raises UnknownResolutionError where it is not indexed in this language."""
        return self._shelf.record(f"{symbol}:{language}").resolution

    def passages(self, resolution_id: str) -> tuple[Passage, ...]:
        """A resolution's passages in document order, footnotes last; raises UnknownResolutionError."""
        return self._shelf.passages_of(resolution_id)

    def passage(self, passage_id: str) -> Passage:
        """The passage ``A/RES/78/40:zh:OP7``; raises UnknownResolutionError where there is none."""
        return self._shelf.passage(passage_id)

    def dense(self, query: str | Vectors, k: int, resolutions: Collection[str] | None = None) -> list[Hit]:
        """The ``k`` passages nearest in meaning, best first, in the resolutions of these ids or in all."""
        within = self._shelf.within(resolutions)
        if k <= 0 or within == frozenset():
            return []
        return self._store.search_passages(self._vector(query), k, within)

    def dense_clauses(
        self, query: str | Vectors, k: int, resolutions: Collection[str] | None = None
    ) -> list[Hit]:
        """The ``k`` clauses nearest in meaning; a passage that is one clause is found as a whole."""
        within = self._shelf.within(resolutions)
        if k <= 0 or within == frozenset():
            return []
        return self._store.search_clauses(self._vector(query), k, within)

    def keyword(self, text: str, k: int, resolutions: Collection[str] | None = None) -> list[Hit]:
        """The ``k`` passages with the words of a question, best first; none for a text without words."""
        within = self._shelf.within(resolutions)
        try:
            return self._keyword.search(text, k, within)
        except IndexDamagedError:
            # Damage that opening did not show. Memory serves this process; a later one repairs the files.
            self._keyword = self._filled(KeywordIndex.create(None))
            return self._keyword.search(text, k, within)

    def tokens(self, passage_id: str) -> TokenVectors:
        """Vectors of a passage's tokens, for late interaction."""
        passage = self.passage(passage_id)
        return self._tokens.of(self._shelf.record(f"{passage.symbol}:{passage.language}"), passage)

    def question_tokens(self, text: str, language: str) -> TokenVectors:
        """Vectors of a question's tokens in the same space."""
        return self._tokens.question(text, language)

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages in which anything is indexed."""
        return tuple(dict.fromkeys(resolution.language for resolution in self.resolutions()))

    def add(self, resolution: Resolution, source_hash: str, progress: Progress | None = None) -> Change:
        """Indexes a resolution, in the place of an earlier version. ``progress``: texts embedded, all texts.

        Raises:
            DocumentError: it cannot be cited: no symbol, or two paragraphs of one label.
            IndexBusyError: another process uses the library.
            IndexStoreError: it cannot be written; the library is as it was.
        """
        record = Record.of(resolution, source_hash)
        if self._shelf.revisions.get(resolution.id) == record.revision:
            return Change.UNCHANGED
        vectors = vectors_of(resolution, self._embedding, progress)
        with self._writing():
            change = Change.REPLACED if resolution.id in self._shelf.records else Change.ADDED
            self._tokens.put(record, vectors)
            self._store.put(record, vectors)
            self._shelf = self._shelf.with_record(record)
            self._change_keyword_index(KeywordIndex.replace, self._entry(resolution.id))
            self._tokens.keep_only(self._shelf.revisions.values())
        return change

    def remove(self, symbol: str, language: str | None = None) -> tuple[str, ...]:
        """Takes a resolution out, in one language or in all, and says which ids these were.

        Raises:
            UnknownResolutionError: it is not indexed.
            IndexBusyError, IndexStoreError: as in ``add``.
        """
        with self._writing():
            ids = self._shelf.ids_of(symbol, language)
            for id_ in ids:
                self._store.delete(id_)
                self._shelf = self._shelf.without(id_)
                self._change_keyword_index(KeywordIndex.remove, id_)
            self._tokens.keep_only(self._shelf.revisions.values())
        return ids

    def _vector(self, query: str | Vectors) -> Vectors:
        vector = self._embedding.query(query) if isinstance(query, str) else np.asarray(query, np.float32)
        if vector.shape != (self._store.dimension,):
            raise IndexMismatchError(
                f"the index in {self._home} has {self._store.dimension} dimensions; a vector of shape "
                f"{vector.shape} cannot be looked up in it"
            )
        return vector

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if self._lock is None:
            raise IndexStoreError(f"the index in {self._home} cannot be written; name another with --home")
        with self._lock.writing():
            yield

    def _take_keyword_index(self, path: Path) -> None:
        """The one on disk, rebuilt if it is damaged or out of step; one in memory where that cannot be."""
        try:
            self._keyword = KeywordIndex.open(path)
        except IndexDamagedError:
            pass
        else:
            if self._is_in_step(self._keyword):
                return
        try:
            with self._writing():
                self._keyword = self._filled(KeywordIndex.create(path))
        except IndexStoreError:
            self._keyword = self._filled(KeywordIndex.create(None))

    def _is_in_step(self, index: KeywordIndex) -> bool:
        wanted = {
            id_: (record.revision, len(self.passages(id_))) for id_, record in self._shelf.records.items()
        }
        return wanted == {id_: (held.revision, held.passages) for id_, held in index.held.items()}

    def _filled(self, index: KeywordIndex) -> KeywordIndex:
        index.rebuild(self._entry(id_) for id_ in self._shelf.records)
        return index

    def _entry(self, resolution_id: str) -> Entry:
        record = self._shelf.record(resolution_id)
        return Entry(resolution_id, record.revision, record.resolution.language, self.passages(resolution_id))

    def _change_keyword_index(self, change: Callable[[KeywordIndex, T], None], what: T) -> None:
        try:
            change(self._keyword, what)
        except IndexDamagedError:
            # The resolution itself stands; the files are put right when the library is next opened.
            self._keyword = self._filled(KeywordIndex.create(None))

    def _clear_up(self) -> None:
        """Deletes what an interrupted write left. If others read just now, a later process does it."""
        if not self._store.is_pending:
            return
        try:
            with self._writing():
                self._store.clear_up()
        except IndexStoreError:
            return


def _create(home: Path, embedding: Embedding, lock: DirectoryLock) -> Path:
    with lock.writing():
        folder = homes.unused(home)
        Store.create(folder / CHROMA, home, embedding.name, embedding.dimension).close()
        homes.make_current(home, folder)
    return folder


def _match(store: Store, embedding: Embedding, home: Path) -> None:
    made_for = (store.format, store.embedding, store.dimension)
    if made_for == (FORMAT, embedding.name, embedding.dimension):
        return
    raise IndexMismatchError(
        f"the index in {home} was built with {store.embedding} ({store.dimension} dimensions, format "
        f"{store.format}), not with {embedding.name} ({embedding.dimension} dimensions, format {FORMAT}); "
        "rebuild it with “jueyi index rebuild”, or name its model with --embedding-model"
    )


def _records(home: Path) -> list[Record]:
    folder = homes.current(home)
    if folder is None:
        return []
    with Store.open(folder / CHROMA, home) as store:
        return list(store.records().values())


def _for_one(
    progress: Callable[[Resolution, int, int], None] | None, resolution: Resolution
) -> Progress | None:
    return None if progress is None else lambda done, total: progress(resolution, done, total)

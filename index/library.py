"""The resolutions a user has, indexed: found by meaning, by word and by name.

A data directory holds ``current``, the name of the folder of its index; in that, ``chroma`` (the truth, see
``index.store``), ``keyword`` and ``tokens`` (derived from it); beside it ``sources`` (``index.sources``).
Any number of processes may read a library, or one write it (``index.lock``). A directory that cannot be
written is read from a temporary copy, because Chroma opens only what it can write to.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from enum import Enum
from pathlib import Path

import numpy as np

from index import home as homes
from index.background import Background
from index.embedding import Embedding, Vectors
from index.errors import IndexMismatchError, IndexStoreError
from index.hit import Hit
from index.keyword_shelf import KeywordShelf
from index.lock import DirectoryLock
from index.opening import create, match
from index.passage import Passage
from index.record import Record
from index.resolution import Resolution
from index.shelf import Shelf
from index.sources import SourceFile, Sources
from index.space import need_space
from index.store import CHROMA, Store, not_written
from index.token_shelf import TokenShelf
from index.token_vectors import TokenVectors
from index.vectors import vectors_of

Progress = Callable[[int, int], None]


class Change(Enum):
    """What adding a resolution did."""

    ADDED = "added"
    UNCHANGED = "unchanged"
    REPLACED = "replaced"


class Library:
    """An open data directory. Safe to share between threads; to be closed, or used with ``with``."""

    def __init__(
        self, home: Path, folder: Path, store: Store, embedding: Embedding, lock: DirectoryLock | None
    ) -> None:
        """For ``open``. Without a lock nothing can be written."""
        self._home = home
        self._store = store
        self._embedding = embedding
        self._lock = lock
        self._sources = Sources(home)
        self._tokens = TokenShelf(folder, embedding)
        self._shelf = Shelf.of(store.records().values())
        self._keyword = KeywordShelf(folder, self._shelf)
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
                folder = homes.current(home) or create(home, embedding, lock)
            else:
                lock = None
                folder = stack.enter_context(homes.readable_copy(home, exclusive=exclusive))
            store = stack.enter_context(Store.open(folder / CHROMA, home))
            match(store, embedding, home)
            store.check()
            library = cls(home, folder, store, embedding, lock)
            library._put_right()
            library._on_close = stack.pop_all()
        return library

    def close(self) -> None:
        """Closes the files and lets other processes write."""
        self._on_close.close()

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def home(self) -> Path:
        """The data directory."""
        return self._home

    def resolutions(self) -> tuple[Resolution, ...]:
        """All resolutions in the order of their symbols."""
        return self._shelf.resolutions

    @property
    def edition(self) -> Hashable:
        """Changes with every change of what is indexed."""
        return frozenset(self._shelf.revisions.items())

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
        return self._keyword.search(text, k, self._shelf.within(resolutions))

    def tokens(self, passage_id: str) -> TokenVectors:
        """Vectors of a passage's tokens, for late interaction."""
        passage = self.passage(passage_id)
        return self._tokens.of(self._shelf.record(f"{passage.symbol}:{passage.language}"), passage)

    def question_tokens(self, text: str, language: str) -> TokenVectors:
        """Vectors of a question's tokens in the same space."""
        return self._tokens.question(text, language)

    def title_tokens(self, resolutions: Sequence[Resolution]) -> list[TokenVectors]:
        """Vectors of the tokens of each title, in the space of the passages of its language."""
        return [self._tokens.title(self._shelf.record(resolution.id)) for resolution in resolutions]

    def background(self, language: str) -> Background:
        """Sentences on all subjects, in the space of the passages of a language."""
        return self._tokens.background(language)

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages in which anything is indexed."""
        return tuple(dict.fromkeys(resolution.language for resolution in self.resolutions()))

    def record(self, resolution_id: str) -> Record | None:
        """A resolution with its revision and its source; None where it is not indexed."""
        return self._shelf.records.get(resolution_id)

    def records(self) -> tuple[Record, ...]:
        """All of them, in the order of their symbols."""
        return tuple(self._shelf.records.values())

    def source(self, resolution_id: str) -> SourceFile | None:
        """The file a resolution was read from; None where it is not kept. Raises UnknownResolutionError."""
        record = self._shelf.record(resolution_id)
        return self._sources.read(record.source_hash, record.source_name) if record.source_name else None

    def add(
        self, resolution: Resolution, source: SourceFile | str, progress: Progress | None = None
    ) -> Change:
        """Indexes a resolution, in the place of an earlier version. ``progress``: texts embedded, all texts.

        ``source`` is the file it was read from, which is kept, or the hash of one that is not to be kept.

        Raises:
            DocumentError: it cannot be cited: no symbol, or two paragraphs of one label.
            IndexBusyError: another process uses the library.
            IndexStoreError: it cannot be written; the library is as it was.
        """
        record = Record.of(resolution, source)
        old = self.record(resolution.id)
        if old is not None and old.revision == record.revision:
            self._keep_again(old, source)
            return Change.UNCHANGED
        need_space(self._home)
        vectors = vectors_of(resolution, self._embedding, progress)
        with self._writing(), self._store.changing(resolution.id):
            with self._undone(record):
                if isinstance(source, SourceFile):
                    self._sources.keep(source)
                self._tokens.put(record, vectors)
            self._store.put(record, vectors)
            self._shelf = self._shelf.with_record(record)
            self._keyword.put(resolution.id, self._shelf)
            self._drop_unnamed([old] if old else [])
        return Change.ADDED if old is None else Change.REPLACED

    def ids_of(self, symbol: str, language: str | None = None) -> tuple[str, ...]:
        """Ids of a resolution, in one language or all; raises UnknownResolutionError where there is none."""
        return self._shelf.ids_of(symbol, language)

    def remove(self, symbol: str, language: str | None = None) -> tuple[str, ...]:
        """Takes a resolution out, in one language or in all, and says which ids these were.

        Raises:
            UnknownResolutionError: it is not indexed.
            IndexBusyError, IndexStoreError: as in ``add``.
        """
        with self._writing():
            ids = self.ids_of(symbol, language)
            for id_ in ids:
                old = self._shelf.record(id_)
                with self._store.changing(id_):
                    self._store.delete(id_)
                    self._shelf = self._shelf.without(id_)
                    self._keyword.remove(id_, self._shelf)
                    self._drop_unnamed([old])
        return ids

    def renew_tokens(self, resolution_id: str) -> None:
        """Computes the token vectors of a resolution again; raises as ``add`` does."""
        with self._writing(), not_written(resolution_id, self._home):
            self._tokens.renew(self._shelf.record(resolution_id))

    def remove_leavings(self) -> None:
        """Removes whatever interrupted writes left: rows, tokens and source files of no record."""
        with self._writing(), not_written("what is left of interrupted writes", self._home):
            self._store.keep_only(self.records())
            self._drop_unnamed()

    def _keep_again(self, old: Record, source: SourceFile | str) -> None:
        """The file of what is indexed already, where it is not kept or no longer whole."""
        if isinstance(source, str) or self.source(old.resolution.id) is not None:
            return
        with self._writing(), not_written(source.name, self._home):
            self._sources.keep(source)
            if (old.source_hash, old.source_name) != (source.hash, source.name):
                named = replace(old, source_hash=source.hash, source_name=source.name)
                self._store.name_source(named)
                self._shelf = self._shelf.with_record(named)

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
            if self._store.is_pending:
                self._recover()
            yield

    @contextmanager
    def _undone(self, record: Record) -> Iterator[None]:
        """If this fails, nothing of it stays."""
        try:
            yield
        except BaseException:
            self._drop_unnamed([record])
            raise

    def _drop_unnamed(self, concerned: Iterable[Record] | None = None) -> None:
        """Removes tokens that no record names, and files: of the records concerned, or any."""
        self._tokens.keep_only(self._shelf.revisions.values())
        named = {record.source_hash for record in self.records()}
        if concerned is None:
            self._sources.keep_only(named)
        for record in concerned or ():
            if record.source_name and record.source_hash not in named:
                self._sources.drop(record.source_hash, record.source_name)

    def _recover(self) -> None:
        """Ends an interrupted write on whichever side of its commit it was.

        Not only a kill leaves one: without space Chroma may raise an error and yet have the row in its log.
        """
        self._store.clear_up()
        self._shelf = Shelf.of(self._store.records().values())
        self._keyword.follow(self._shelf)
        self._drop_unnamed()

    def _put_right(self) -> None:
        """Ends an interrupted write and rebuilds a keyword index that does not serve.

        If others read just now, or nothing can be written, a later process does it.
        """
        if self._keyword.is_on_disk and not self._store.is_pending:
            return
        try:
            with self._writing():
                self._keyword.follow(self._shelf)
        except IndexStoreError:
            if not self._keyword.is_on_disk:
                self._keyword.fall_back()

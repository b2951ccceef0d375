"""BM25 over passages with tantivy: on disk, changed resolution by resolution.

Chroma is the source of truth; this index says which revision of each resolution it holds, in the same commit
as the passages themselves, so that it can be compared and rebuilt.
"""

import shutil
from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.hit import Hit
from index.native import damage
from index.passage import Passage
from index.searchable import searchable
from index.segment import terms

if TYPE_CHECKING:
    from tantivy import Index, IndexWriter, Query, Schema

MOST_QUERY_TERMS = 1_000
"""Of a longer question only the beginning is searched."""
_WRITER_BYTES = 20_000_000
_TERMS = "terms"
_KIND, _PASSAGE, _RESOLUTION = "kind", "passage", "resolution"
"""Of each document: what it is, and its key. A resolution's own document holds its revision."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the index holds of a resolution."""

    revision: str
    language: str
    passages: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A resolution to be indexed."""

    resolution_id: str
    revision: str
    language: str
    passages: Sequence[Passage]


class KeywordIndex:
    """Passages by their words. One writer at a time; the library sees to that."""

    def __init__(self, index: "Index", path: Path | None) -> None:
        """For ``open`` and ``create``."""
        from tantivy import TextAnalyzerBuilder, Tokenizer

        index.register_tokenizer(_TERMS, TextAnalyzerBuilder(Tokenizer.whitespace()).build())
        self._index = index
        self._schema: Schema = index.schema
        self._path = path
        self._held = self._read_held()

    @classmethod
    def open(cls, path: Path) -> "KeywordIndex":
        """The index in a folder.

        Raises:
            IndexDamagedError: there is none, or its files do not open.
        """
        from tantivy import Index

        with _guarded(path):
            return cls(Index.open(str(path)), path)

    @classmethod
    def create(cls, path: Path | None) -> "KeywordIndex":
        """A new, empty index in the place of what was in the folder; in memory without a folder.

        Raises:
            IndexDamagedError: the folder cannot be written.
        """
        from tantivy import Index

        with _guarded(path):
            if path is None:
                return cls(Index(_schema()), None)
            shutil.rmtree(path, ignore_errors=True)
            path.mkdir(parents=True)
            return cls(Index(_schema(), str(path)), path)

    @property
    def held(self) -> dict[str, Held]:
        """What the index holds, by resolution id."""
        return dict(self._held)

    def count(self) -> int:
        """Passages in the index."""
        return sum(held.passages for held in self._held.values())

    def rebuild(self, entries: Iterable[Entry]) -> None:
        """Replaces everything."""
        with _guarded(self._path):
            writer = self._writer()
            writer.delete_all_documents()
            for entry in entries:
                self._write(writer, entry)
            self._commit(writer)

    def replace(self, entry: Entry) -> None:
        """Puts in a resolution, in the place of what was held of it."""
        with _guarded(self._path):
            writer = self._writer()
            writer.delete_documents_by_term(_RESOLUTION, entry.resolution_id)
            self._write(writer, entry)
            self._commit(writer)

    def remove(self, resolution_id: str) -> None:
        """Takes a resolution out."""
        with _guarded(self._path):
            writer = self._writer()
            writer.delete_documents_by_term(_RESOLUTION, resolution_id)
            self._commit(writer)

    def search(self, text: str, k: int, resolutions: Collection[str] | None = None) -> list[Hit]:
        """The ``k`` best passages of the named resolutions, or of all; none for a text without words."""
        languages = {held.language for held in self._held.values()}
        wanted = _query_terms(text, languages)
        if not wanted or k <= 0 or (resolutions is not None and not resolutions):
            return []
        with _guarded(self._path):
            searcher = self._index.searcher()
            found = searcher.search(self._query(wanted, resolutions), k, count=False).hits
            return [Hit(_stored(searcher.doc(address), _PASSAGE), score) for score, address in found]

    def _query(self, wanted: Sequence[str], resolutions: Collection[str] | None) -> "Query":
        from tantivy import Occur, Query

        # Terms are handed over one by one, never as a query to be parsed: a question has no syntax.
        any_term = Query.boolean_query(
            [(Occur.Should, Query.term_query(self._schema, _TERMS, term, "freq")) for term in wanted]
        )
        if resolutions is None:
            return any_term
        within = Query.const_score_query(
            Query.term_set_query(self._schema, _RESOLUTION, sorted(resolutions)), 0.0
        )
        return Query.boolean_query([(Occur.Must, any_term), (Occur.Must, within)])

    def _read_held(self) -> dict[str, Held]:
        from tantivy import Query

        self._index.reload()
        searcher = self._index.searcher()
        query = Query.term_query(self._schema, _KIND, _RESOLUTION)
        found = [
            searcher.doc(address) for _, address in searcher.search(query, max(1, searcher.num_docs)).hits
        ]
        held = {
            _stored(doc, _RESOLUTION): Held(
                _stored(doc, "revision"), _stored(doc, "language"), int(_stored(doc, "passages"))
            )
            for doc in found
        }
        if searcher.num_docs != len(held) + sum(entry.passages for entry in held.values()):
            raise ValueError("passages are missing")
        return held

    def _write(self, writer: "IndexWriter", entry: Entry) -> None:
        from tantivy import Document

        shared = {_RESOLUTION: entry.resolution_id, "language": entry.language}
        for passage in entry.passages:
            words = " ".join(terms(searchable(passage), passage.language))
            named = {_KIND: _PASSAGE, _PASSAGE: passage.id, "symbol": passage.symbol}
            writer.add_document(Document(**shared, **named, **{_TERMS: words}))
        numbers = {"revision": entry.revision, "passages": str(len(entry.passages))}
        writer.add_document(Document(**shared, **numbers, **{_KIND: _RESOLUTION}))

    def _writer(self) -> "IndexWriter":
        return self._index.writer(_WRITER_BYTES, 1)

    def _commit(self, writer: "IndexWriter") -> None:
        writer.commit()
        writer.wait_merging_threads()
        self._held = self._read_held()


def _guarded(path: Path | None) -> AbstractContextManager[None]:
    return damage(f"the keyword index in {path or 'memory'} is damaged", ValueError, OSError)


def _schema() -> "Schema":
    from tantivy import SchemaBuilder

    builder = SchemaBuilder()
    for name in (_KIND, _PASSAGE, _RESOLUTION, "symbol", "language", "revision", "passages"):
        builder.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field(_TERMS, tokenizer_name=_TERMS, index_option="freq")
    return builder.build()


def _query_terms(text: str, languages: Collection[str]) -> list[str]:
    """The question's terms as each indexed language would write them: nobody says which one it is in."""
    by_language = [terms(text, language)[:MOST_QUERY_TERMS] for language in sorted(languages)]
    if not by_language:
        return []
    first, *others = by_language
    known = set(first)
    for further in others:
        first += [term for term in further if term not in known]
        known.update(further)
    return first


def _stored(document: Any, name: str) -> str:
    return str(document.get_first(name))

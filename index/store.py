"""The vectors and the resolutions themselves, in an embedded Chroma database.

Three collections:

``passages``
    A row for each paragraph and footnote, id ``A/RES/78/40:zh:OP7@<revision>``.
``clauses``
    A row for each clause of a paragraph that has several, id ``A/RES/78/40:zh:OP7#0-41@<revision>``, and one
    for each passage that is not cut. Apart from the passages, because a search among one kind only would
    otherwise need Chroma's metadata filter: 19 ms on 15,000 rows, where the search itself takes 1 ms.
``resolutions``
    A row for each resolution, id ``A/RES/78/40:zh``: its JSON, its revision, the hash of its source.

**Nothing is half indexed.** The revision, a hash of the content, is part of the id of every row, so that the
rows of a new revision stand beside those of the old one, and only rows whose revision a record names are ever
returned. Writing the record, one row in one transaction of SQLite, is the commit: before it the old state
stands whole, after it the new one. What a kill leaves is rows that no record names. ``pending.json`` names
their resolution from before the first row is written until the last old row is deleted and all else that is
kept of a resolution is in step; the next writer ends what was begun, on whichever side of the commit it was.
"""

import json
import math
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from index.atomic import write_whole
from index.embedding import Vectors
from index.errors import IndexDamagedError, IndexStoreError
from index.hit import Hit
from index.native import damage, is_panic
from index.record import Record
from index.rows import Metadata, Rows, clause_rows, hit_of, ids_of, passage_rows, resolution_rows
from index.serial import from_json
from index.space import lack_of_space
from index.vector_check import check_vectors
from index.vectors import ResolutionVectors

if TYPE_CHECKING:
    from chromadb.api import ClientAPI
    from chromadb.api.models.Collection import Collection as Table

CHROMA = "chroma"
"""Name of its folder in the folder of an index."""
FORMAT = 1
"""To be raised when the rows change shape: an index of another format is rebuilt, not read."""
PASSAGES, CLAUSES, RESOLUTIONS = "passages", "clauses", "resolutions"
UNFILTERED = 8
"""Where one resolution in so many or more is asked of, Chroma searches all and the others are left out here.
Among 10,000 clauses of 41 resolutions its own filter takes 65 ms for 40 of them and 11 ms for one; a search
of all takes 2.5 ms for 80 rows and 9 ms for 640."""
BREADTH = 400
"""Rows that a search looks at, at least. With the graph of Chroma's defaults and no more than were asked for,
it found 0.924 of the 80 nearest of 10,372 clauses, and others each time the index was opened, so that a
question was now answered and now refused; with this breadth and a denser graph it finds all."""
NEIGHBOURS, CANDIDATES = 32, 200
"""Edges of a row in that graph (HNSW's M), and rows looked at to find them (efConstruction); Chroma's
defaults are 16 and 100. 10,372 rows are put in in 8 seconds."""
_DATABASE = "chroma.sqlite3"
_PENDING = "pending.json"


class Store:
    """An open database. Readers may share it; the library sees to it that only one process writes."""

    def __init__(self, client: "ClientAPI", directory: Path, home: Path) -> None:
        """For ``create`` and ``open``; ``home`` is named in messages."""
        self._client = client
        self._directory = directory
        self._home = home
        self._passages = client.get_collection(PASSAGES, embedding_function=None)
        self._clauses = client.get_collection(CLAUSES, embedding_function=None)
        self._resolutions = client.get_collection(RESOLUTIONS, embedding_function=None)
        self._standing: dict[str, str] = {}

    @classmethod
    def create(cls, directory: Path, home: Path, embedding: str, dimension: int) -> "Store":
        """A new, empty database for vectors of this model."""
        about = {"format": FORMAT, "embedding": embedding, "dimension": dimension}
        with not_written("a new index", home):
            directory.mkdir(parents=True)
            client = _client(directory)
            for name in (PASSAGES, CLAUSES, RESOLUTIONS):
                client.create_collection(
                    name,
                    embedding_function=None,
                    configuration={
                        "hnsw": {
                            "space": "cosine",
                            "max_neighbors": NEIGHBOURS,
                            "ef_construction": CANDIDATES,
                        }
                    },
                    metadata=about,
                )
            return cls(client, directory, home)

    @classmethod
    def open(cls, directory: Path, home: Path) -> "Store":
        """Opens a database.

        Raises:
            IndexDamagedError: there is none, or it does not open.
        """
        with _damage(home):
            # Asked to open nothing, Chroma would make an empty database.
            if not (directory / _DATABASE).is_file():
                raise ValueError("no database")
            return cls(_client(directory), directory, home)

    def check(self) -> None:
        """Raises IndexDamagedError where the vector indexes do not open or have lost what they held."""
        for table in (self._passages, self._clauses):
            with _damage(self._home):
                check_vectors(table)

    @property
    def format(self) -> int:
        """Shape of its rows."""
        return int(self._about.get("format", 0))

    @property
    def embedding(self) -> str:
        """Name of the embedding its vectors are of."""
        return str(self._about.get("embedding", "an unknown model"))

    @property
    def dimension(self) -> int:
        """Length of its vectors."""
        return int(self._about.get("dimension", 0))

    @property
    def _about(self) -> Metadata:
        return self._resolutions.metadata or {}

    @property
    def is_pending(self) -> bool:
        """Whether a write was interrupted and its leavings are still there."""
        return (self._directory / _PENDING).exists()

    def records(self) -> dict[str, Record]:
        """Every resolution, by id; from now on rows of these revisions are found."""
        with _damage(self._home):
            rows = self._resolutions.get(include=["documents", "metadatas"])
            columns = zip(rows["ids"], rows["documents"] or [], rows["metadatas"] or [], strict=True)
            found = {
                id_: Record(
                    from_json(json.loads(text)),
                    str(about["revision"]),
                    str(about["source_hash"]),
                    str(about.get("source_name", "")),
                )
                for id_, text, about in columns
            }
        self._standing = {id_: record.revision for id_, record in found.items()}
        return found

    def put(self, record: Record, vectors: ResolutionVectors) -> None:
        """Writes a resolution, beside its earlier revision if it has one; within ``changing``."""
        self._add(self._passages, passage_rows(record, vectors))
        self._add(self._clauses, clause_rows(record, vectors))
        self._add(self._resolutions, resolution_rows(record, vectors, self._about))
        self._standing = self._standing | {record.resolution.id: record.revision}

    def name_source(self, record: Record) -> None:
        """Writes which file a resolution that stands was read from. Raises IndexStoreError if that fails."""
        about = {"source_hash": record.source_hash, "source_name": record.source_name}
        with not_written(record.resolution.id, self._home):
            self._resolutions.update(ids=[record.resolution.id], metadatas=[about])

    def row_ids(self) -> tuple[set[str], set[str]]:
        """Ids of all rows of passages and of clauses, those of no standing revision too."""
        with _damage(self._home):
            return set(self._passages.get(include=[])["ids"]), set(self._clauses.get(include=[])["ids"])

    def delete(self, resolution_id: str) -> None:
        """Removes a resolution; within ``changing``."""
        self._resolutions.delete(ids=[resolution_id])
        self._standing = {id_: r for id_, r in self._standing.items() if id_ != resolution_id}

    def clear_up(self) -> None:
        """Deletes what an interrupted write left. Raises IndexStoreError if that fails."""
        with not_written("the end of an interrupted write", self._home):
            self._settle()

    def keep_only(self, records: Iterable[Record]) -> None:
        """Deletes rows that belong to none of these records."""
        wanted = [ids_of(record) for record in records]
        tables = (self._passages, self._clauses)
        for number, (table, held) in enumerate(zip(tables, self.row_ids(), strict=True)):
            strays = sorted(held.difference(*(ids[number] for ids in wanted)))
            for start in range(0, len(strays), self._client.get_max_batch_size()):
                table.delete(ids=strays[start : start + self._client.get_max_batch_size()])

    def _settle(self) -> None:
        """Deletes the rows of the pending resolution that its record does not stand for."""
        if not self.is_pending:
            return
        with _damage(self._home):
            pending = json.loads((self._directory / _PENDING).read_text("utf-8"))["resolution"]
        standing = self._resolutions.get(ids=[pending], include=["metadatas"])["metadatas"]
        stray: Any = {"resolution": pending}
        if standing:
            stray = {"$and": [stray, {"revision": {"$ne": standing[0]["revision"]}}]}
        for table in (self._passages, self._clauses):
            table.delete(where=stray)
        (self._directory / _PENDING).unlink()

    def search_passages(self, query: Vectors, k: int, resolutions: Collection[str] | None) -> list[Hit]:
        """The ``k`` passages nearest to a vector, best first."""
        return self._search(self._passages, query, k, resolutions)

    def search_clauses(self, query: Vectors, k: int, resolutions: Collection[str] | None) -> list[Hit]:
        """The ``k`` clauses, and passages that are one clause, nearest to a vector, best first."""
        return self._search(self._clauses, query, k, resolutions)

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the database's files."""
        # Chroma's interface does not know that its one implementation can be closed.
        self._client.close()  # type: ignore[attr-defined]

    def _search(
        self, table: "Table", query: Vectors, k: int, resolutions: Collection[str] | None
    ) -> list[Hit]:
        sought = self._standing if resolutions is None else self._standing.keys() & set(resolutions)
        if not sought:
            return []
        revisions = {self._standing[id_] for id_ in sought}
        share = len(self._standing) / len(sought)
        where: Any = {"resolution": {"$in": sorted(sought)}} if share > UNFILTERED else None
        asked = max(BREADTH, k if where else math.ceil(k * share))
        with _damage(self._home):
            while True:
                found = table.query(
                    query_embeddings=query[None, :], n_results=asked, where=where, include=["distances"]
                )
                ids, distances = found["ids"][0], (found["distances"] or [[]])[0]
                scored = zip(ids, distances, strict=True)
                hits = [hit for id_, far in scored if (hit := hit_of(id_, 1 - far, revisions))]
                # Again where the rest is of others, or of an interrupted write that no writer has cleared up.
                if len(hits) >= k or len(ids) < asked:
                    return hits[:k]
                asked *= 2

    def _add(self, table: "Table", rows: Rows) -> None:
        most = self._client.get_max_batch_size()
        for start in range(0, len(rows.ids), most):
            batch = slice(start, start + most)
            # Upserted, since an interrupted write of the same revision may have left some of them.
            table.upsert(
                ids=rows.ids[batch],
                embeddings=rows.vectors[batch],
                documents=rows.texts[batch] if rows.texts else None,
                metadatas=rows.metadata[batch],
            )

    @contextmanager
    def changing(self, resolution_id: str) -> Iterator[None]:
        """Around all that is done to put or delete a resolution: until it has ended, the change is pending.

        Raises:
            IndexStoreError: something cannot be written.
        """
        with not_written(resolution_id, self._home):
            self._settle()
            write_whole(self._directory / _PENDING, json.dumps({"resolution": resolution_id}))
            yield
            self._settle()


def _client(directory: Path) -> "ClientAPI":
    import chromadb
    from chromadb.config import Settings

    return chromadb.PersistentClient(str(directory), Settings(anonymized_telemetry=False))


@contextmanager
def _damage(home: Path) -> Iterator[None]:
    from chromadb.errors import ChromaError

    message = f"the index in {home} is damaged; rebuild it with “jueyi index rebuild”"
    # AttributeError: what a Chroma client that did not start raises when it is opened a second time.
    try:
        with damage(message, ChromaError, ValueError, KeyError, TypeError, OSError, AttributeError):
            yield
    except IndexDamagedError as error:
        if lack := lack_of_space(home):
            raise IndexStoreError(f"the index in {home} cannot be opened: {lack}") from error
        raise


@contextmanager
def not_written(what: str, home: Path) -> Iterator[None]:
    """Turns a failure to write into an IndexStoreError that names what was not written."""
    from chromadb.errors import ChromaError

    try:
        yield
    except BaseException as error:
        if not isinstance(error, (ChromaError, OSError)) and not is_panic(error):
            raise
        raise IndexStoreError(
            f"{what} cannot be written to {home} ({error}); what was indexed before is unchanged"
        ) from error

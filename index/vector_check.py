"""Whether Chroma still has the vectors of its rows."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chromadb.api.models.Collection import Collection as Table

_SAME = 1e-3
"""Cosine distance below which a vector is the one asked for."""


def check_vectors(table: "Table") -> None:
    """Where the files of a vector index are gone, Chroma goes on with those rows it finds in its log.

    Raises:
        ValueError: the vector of a row from the beginning or the middle is not found.
    """
    for offset in {0, table.count() // 2}:
        vectors = table.get(limit=1, offset=offset, include=["embeddings"])["embeddings"]
        if vectors is None or not len(vectors):
            continue
        nearest = table.query(query_embeddings=vectors, n_results=1, include=["distances"])["distances"]
        if not nearest or not nearest[0] or nearest[0][0] > _SAME:
            raise ValueError("vectors are missing")

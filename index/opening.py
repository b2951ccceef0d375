"""A new index, and whether one that is there can be used with an embedding."""

from pathlib import Path

from index import home as homes
from index.embedding import Embedding
from index.errors import IndexMismatchError
from index.lock import DirectoryLock
from index.store import CHROMA, FORMAT, Store


def create(home: Path, embedding: Embedding, lock: DirectoryLock) -> Path:
    """A new, empty index, made the current one: its folder."""
    with lock.writing():
        folder = homes.unused(home)
        Store.create(folder / CHROMA, home, embedding.name, embedding.dimension).close()
        homes.make_current(home, folder)
    return folder


def match(store: Store, embedding: Embedding, home: Path) -> None:
    """Raises IndexMismatchError for a database of another model or another format."""
    made_for = (store.format, store.embedding, store.dimension)
    if made_for == (FORMAT, embedding.name, embedding.dimension):
        return
    raise IndexMismatchError(
        f"the index in {home} was built with {store.embedding} ({store.dimension} dimensions, format "
        f"{store.format}), not with {embedding.name} ({embedding.dimension} dimensions, format {FORMAT}); "
        "rebuild it with “jueyi index rebuild”, or name its model with --embedding-model"
    )

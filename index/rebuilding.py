"""Building an index anew, from files or from what the old one holds."""

from collections.abc import Callable, Iterable
from pathlib import Path

from index import home as homes
from index.embedding import Embedding
from index.lock import DirectoryLock
from index.record import Record
from index.resolution import Resolution
from index.store import CHROMA, Store
from index.token_shelf import TokenShelf
from index.vectors import vectors_of

Progress = Callable[[Resolution, int, int], None]
"""The resolution, its texts embedded, all its texts."""


def rebuild(
    home: Path,
    embedding: Embedding,
    records: Iterable[Record] | None = None,
    progress: Progress | None = None,
) -> None:
    """Builds the index anew with this embedding; the old one stands until the new one is whole.

    Indexed are these records, or else those of the old index, whatever model it was built with.

    Raises:
        IndexBusyError: another process uses the library.
        IndexDamagedError: no records are given and the old index does not open.
    """
    homes.made(home)
    with DirectoryLock(home, exclusive=True):
        wanted = old_records(home) if records is None else list(records)
        folder = homes.unused(home)
        with Store.create(folder / CHROMA, home, embedding.name, embedding.dimension) as store:
            tokens = TokenShelf(folder, embedding)
            for record in wanted:
                vectors = vectors_of(record.resolution, embedding, _for_one(progress, record.resolution))
                with store.changing(record.resolution.id):
                    tokens.put(record, vectors)
                    store.put(record, vectors)
        homes.make_current(home, folder)


def old_records(home: Path) -> list[Record]:
    """The resolutions of the current index, of whatever model; raises IndexDamagedError."""
    folder = homes.current(home)
    if folder is None:
        return []
    with Store.open(folder / CHROMA, home) as store:
        return list(store.records().values())


def _for_one(progress: Progress | None, resolution: Resolution) -> Callable[[int, int], None] | None:
    return None if progress is None else lambda done, total: progress(resolution, done, total)

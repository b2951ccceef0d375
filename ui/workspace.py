"""Opening the library and the assistant; an empty library is filled from the bundled corpus."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from threading import Thread

from rich.console import Console

from assistant.pipeline import Assistant
from index.embedding import load_embedding
from index.errors import IndexDamagedError
from index.library import Library
from index.read import parse_document
from index.record import Record
from index.resolution import Resolution
from index.sources import SourceFile, Sources
from ui.places import Places
from ui.progress import progress
from ui.terminal import messages


@contextmanager
def opened(places: Places) -> Iterator[tuple[Library, Assistant]]:
    """The library at its place and an assistant on it; says on standard error what takes time."""
    console = messages()
    embedding = load_embedding(places.embedding_model, places.cache, console.print)
    with Library.open(places.home, embedding) as library:
        if not library.resolutions():
            fill(library, console)
        yield library, Assistant(library)


def warm(library: Library) -> None:
    """Loads the embedding model in the background, so that the first question does not wait for it."""
    Thread(target=library.dense, args=("决议", 1), daemon=True).start()


def fill(library: Library, console: Console) -> None:
    """Indexes the resolutions that come with the package."""
    for resolution, source in bundled_resolutions():
        with progress(console, f"indexing {resolution.symbol}") as advance:
            library.add(resolution, source, advance)


def rebuild(places: Places) -> None:
    """Builds the index anew from the old one; from the bundled corpus where the old one does not open."""
    console = messages()
    embedding = load_embedding(places.embedding_model, places.cache, console.print)
    try:
        with progress(console, "indexing") as advance:
            Library.rebuild(places.home, embedding, progress=lambda _, done, total: advance(done, total))
    except IndexDamagedError as error:
        console.print(f"{error}\nThe old index is left aside; the bundled resolutions are indexed instead.")
        Library.rebuild(places.home, embedding, records=bundled_records(places))


def bundled_records(places: Places) -> Iterator[Record]:
    """Each resolution of the corpus, its file kept in the data directory."""
    for resolution, source in bundled_resolutions():
        Sources(places.home).keep(source)
        yield Record.of(resolution, source)


def bundled_resolutions() -> Iterator[tuple[Resolution, SourceFile]]:
    """Each resolution of the corpus and its file."""
    for entry in sorted((files("index") / "corpus").iterdir(), key=lambda item: item.name):
        if entry.name.endswith(".md"):
            source = SourceFile.of(entry.name, entry.read_bytes())
            yield parse_document(source.data, source.name).resolution, source

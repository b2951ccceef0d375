"""Opening the library and the assistant; an empty library is filled from the bundled corpus."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from threading import Thread

from rich.console import Console

from assistant.cross_encoder import load_reranker
from assistant.intent.loading import load_recogniser
from assistant.intent.recogniser import Recogniser
from assistant.pipeline import Assistant
from assistant.reader.loading import load_reader
from assistant.reader.reader import Reader
from assistant.reranking import Reranks, reranked
from assistant.retrieve import Search, find
from index.embedding import Embedding, load_embedding
from index.errors import IndexDamagedError
from index.library import Library
from index.read import parse_document
from index.rebuilding import rebuild as rebuild_index
from index.record import Record
from index.repairing import best_records
from index.resolution import Resolution
from index.sources import SourceFile, Sources
from ui.places import Places
from ui.progress import progress, tasks
from ui.terminal import messages


@contextmanager
def opened(places: Places) -> Iterator[tuple[Library, Assistant]]:
    """The library at its place, not an empty one, and an assistant on it."""
    search = search_at(places)  # first: a reranker that is not to be had is told before anything is indexed
    with opened_library(places, filled=True) as library:
        yield library, Assistant(library, search, reader_at(places), recogniser_at(places))


@contextmanager
def opened_library(
    places: Places, *, exclusive: bool = False, filled: bool = False, embedding: Embedding | None = None
) -> Iterator[Library]:
    """The library at its place, if need be filled; says on standard error what takes time."""
    with Library.open(places.home, embedding or embedding_at(places), exclusive=exclusive) as library:
        if filled and not library.resolutions():
            fill(library, messages())
        yield library


def embedding_at(places: Places) -> Embedding:
    """The embedding model chosen, built if need be."""
    return load_embedding(places.embedding_model, places.cache, messages().print)


def reader_at(places: Places) -> Reader | None:
    """The reader that comes with the package; None where it is not wanted."""
    return load_reader(places.cache, messages().print) if places.reader else None


def recogniser_at(places: Places) -> Recogniser:
    """What recognises the intent of questions."""
    return load_recogniser(places.cache, messages().print)


def reranker_at(places: Places) -> Reranks | None:
    """The reranker chosen; None where none is."""
    return load_reranker(places.reranker, messages().print) if places.reranker else None


def search_at(places: Places) -> Search:
    """Our search, in the order of the reranker chosen."""
    reranker = reranker_at(places)
    return reranked(find, reranker) if reranker else find


def warm(assistant: Assistant) -> None:
    """Loads the models in the background, so that the first question does not wait for them."""
    Thread(target=assistant.prepare, daemon=True).start()


def fill(library: Library, console: Console) -> None:
    """Indexes the resolutions that come with the package."""
    for resolution, source in bundled_resolutions():
        with progress(console, f"indexing {resolution.symbol}") as advance:
            library.add(resolution, source, advance)


def rebuild(places: Places) -> None:
    """Builds the index anew from its source files; from the bundled corpus where nothing else is left."""
    console = messages()
    embedding = embedding_at(places)
    with tasks(console) as show:
        try:
            records = best_records(places.home, console.print, show)
        except IndexDamagedError as error:
            console.print(f"{error}\nNothing is left of it; the bundled resolutions are indexed instead.")
            records = list(bundled_records(places))
        rebuild_index(places.home, embedding, records, lambda of, done, total: show(of.id, done, total))


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

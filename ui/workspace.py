"""Opening the library and the assistant; an empty library is filled from the bundled corpus."""

import hashlib
from importlib.resources import as_file, files

from index.library import Library
from rich.console import Console

from assistant.pipeline import Assistant
from index.embedding import load_embedding
from index.read import read_resolution
from ui.places import Places
from ui.progress import progress
from ui.terminal import messages


def open_assistant(places: Places) -> tuple[Library, Assistant]:
    """The library at its place and an assistant on it; says on standard error what takes time."""
    console = messages()
    embedding = load_embedding(places.embedding_model, places.cache, console.print)
    library = Library.open(places.home, embedding)
    if not library.resolutions():
        fill(library, console)
    return library, Assistant(library)


def fill(library: Library, console: Console) -> None:
    """Indexes the resolutions that come with the package."""
    for entry in sorted((files("index") / "corpus").iterdir(), key=lambda item: item.name):
        if not entry.name.endswith(".md"):
            continue
        with as_file(entry) as path, progress(console, f"indexing {path.name}") as advance:
            content = path.read_bytes()
            library.add(read_resolution(path).resolution, hashlib.sha256(content).hexdigest(), advance)

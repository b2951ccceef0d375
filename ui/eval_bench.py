"""The library and the models that an evaluation runs on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.intent import weights as intents
from assistant.own_weights import weights_hash
from assistant.reader.weights import shipped_weights
from assistant.reranking import Reranks
from eval.judge.judge import Judge
from eval.running import Bench
from index.embedding import Embedding
from index.fingerprint import fingerprint
from index.library import Library
from index.question_side import shipped_layers
from ui.answer_text import plain_text
from ui.places import Places
from ui.workspace import embedding_at, opened_library, reader_at, recogniser_at, reranker_at
from ui.writer import NOBODY, Writer


@contextmanager
def opened_bench(places: Places, writer: Writer = NOBODY, judge: Judge | None = None) -> Iterator[Bench]:
    """On the library at its place, filled from the bundled corpus where it is empty."""
    embedding, reranker = embedding_at(places), reranker_at(places)
    with opened_library(places, filled=True, embedding=embedding) as library:
        yield bench_on(library, places, embedding, writer, judge, reranker=reranker)


def bench_on(
    library: Library,
    places: Places,
    embedding: Embedding,
    writer: Writer = NOBODY,
    judge: Judge | None = None,
    *,
    reranker: Reranks | None = None,
) -> Bench:
    """Names of the models carry a hash of their files."""
    built_in = places.cache / embedding.name
    path = Path(places.embedding_model).expanduser() if places.embedding_model else built_in
    hashed = f"{embedding.name}@{fingerprint(path)}" if path == built_in and path.is_dir() else embedding.name
    recogniser = recogniser_at(places)
    own = (
        *_question_side_hashed(places),
        *_reader_hashed(places),
        f"recogniser@{weights_hash(intents.shipped_weights())}",
    )
    models = (hashed, *own, *((reranker.name,) if reranker else ()))
    reader, model, seconds = reader_at(places), writer.model, writer.seconds
    return Bench(library, models, path, plain_text, model, seconds, reader, judge, reranker, recogniser)


def _reader_hashed(places: Places) -> tuple[str, ...]:
    return (f"reader@{weights_hash(shipped_weights())}",) if places.reader else ()


def _question_side_hashed(places: Places) -> tuple[str, ...]:
    return () if places.embedding_model else (f"questions@{weights_hash(shipped_layers())}",)

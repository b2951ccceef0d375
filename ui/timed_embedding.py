"""An embedding that knows how long its model has worked."""

from collections.abc import Callable, Sequence
from time import perf_counter

from index.embedding import Embedding, Vectors
from index.token_vectors import TokenVectors

Progress = Callable[[int, int], None] | None


class TimedEmbedding:
    """The embedding given, with the seconds spent in it; the time to load it counts."""

    def __init__(self, embedding: Embedding) -> None:
        self._embedding = embedding
        self.seconds = 0.0

    @property
    def name(self) -> str:
        return self._embedding.name

    @property
    def dimension(self) -> int:
        return self._embedding.dimension

    def passages(self, texts: Sequence[str], progress: Progress = None) -> Vectors:
        started = perf_counter()
        vectors = self._embedding.passages(texts, progress)
        self.seconds += perf_counter() - started
        return vectors

    def passages_with_tokens(
        self, texts: Sequence[str], progress: Progress = None
    ) -> tuple[Vectors, list[TokenVectors]]:
        started = perf_counter()
        vectors = self._embedding.passages_with_tokens(texts, progress)
        self.seconds += perf_counter() - started
        return vectors

    def query(self, text: str) -> Vectors:
        return self._embedding.query(text)

    def query_tokens(self, text: str) -> TokenVectors:
        return self._embedding.query_tokens(text)

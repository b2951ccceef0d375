"""An embedding whose similarities can be worked out by hand."""

from collections.abc import Callable, Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from index.token_vectors import TokenVectors

Vectors = NDArray[np.float32]


class BigramEmbedding:
    """Counts pairs of neighbouring characters: the cosine of two texts is the share of pairs in both.

    Pairs are put into ``dimension`` boxes by a checksum. ``seen`` holds every text that was embedded.
    """

    def __init__(self, name: str = "bigrams@1", dimension: int = 512) -> None:
        self.name = name
        self.dimension = dimension
        self.seen: list[str] = []

    def passages(self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None) -> Vectors:
        self.seen.extend(texts)
        if progress:
            progress(len(texts), len(texts))
        rows = [self._vector(text) for text in texts]
        return np.stack(rows) if rows else np.zeros((0, self.dimension), np.float32)

    def passages_with_tokens(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> tuple[Vectors, list[TokenVectors]]:
        return self.passages(texts, progress), [self.query_tokens(text) for text in texts]

    def query(self, text: str) -> Vectors:
        return self._vector(text)

    def query_tokens(self, text: str) -> TokenVectors:
        """A token for each pair."""
        vectors = np.zeros((max(len(text) - 1, 1), self.dimension), np.float32)
        spans = np.array([(i, i + 2) for i in range(len(vectors))], np.int32)
        for row, pair in zip(vectors, self._pairs(text), strict=True):
            row[crc32(pair.encode()) % self.dimension] = 1
        return TokenVectors(vectors, spans)

    def _pairs(self, text: str) -> list[str]:
        return [text[i : i + 2] for i in range(len(text) - 1)] or [text]

    def _vector(self, text: str) -> Vectors:
        vector = np.zeros(self.dimension, np.float32)
        for pair in self._pairs(text):
            vector[crc32(pair.encode("utf-8", "replace")) % self.dimension] += 1
        return vector / np.float32(np.linalg.norm(vector))

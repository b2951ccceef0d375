"""A vector for each token of a text, for late interaction: every word of a question finds its own match.

MaxSim as in ColBERT (Khattab and Zaharia, 2020, https://arxiv.org/abs/2004.12832), on a model that was not
trained for it: what makes it work is taking the mean token vector of the language off first (see
``index.centres``), since the token vectors of one model all point much the same way.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class TokenVectors:
    """Vectors of shape (tokens, dimension) and length 1, and where in the text each token stands."""

    vectors: Floats
    spans: NDArray[np.int32]
    """Shape (tokens, 2): start and end, in characters. An empty one is a token before the passage's text."""

    def centred(self, centre: Floats) -> "TokenVectors":
        """The same with ``centre``, shape (dimension,), taken off every vector."""
        moved = self.vectors - centre
        norms = np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9)
        return TokenVectors(np.asarray(moved / norms, np.float32), self.spans)


def tokens_behind(
    vectors: Floats, offsets: NDArray[np.int64], special: NDArray[np.int64], prompt: int
) -> TokenVectors:
    """The tokens of a text without those of the prompt before it; arguments as in :func:`behind_prompt`."""
    kept, spans = behind_prompt(offsets, special, prompt)
    rows = vectors[kept] / np.maximum(np.linalg.norm(vectors[kept], axis=1, keepdims=True), 1e-9)
    return TokenVectors(rows, spans)


def behind_prompt(
    offsets: NDArray[np.int64], special: NDArray[np.int64], prompt: int
) -> tuple[NDArray[np.bool_], NDArray[np.int32]]:
    """Which tokens are the text's own, shape (tokens,), and where in it these stand, in characters.

    ``offsets`` has shape (tokens, 2) and counts the ``prompt`` characters before the text; ``special`` is 1
    for what the tokenizer put in.
    """
    kept = (special == 0) & (offsets[:, 1] > prompt)
    return kept, np.maximum(offsets[kept] - prompt, 0).astype(np.int32)


def quantised(vectors: Floats) -> NDArray[np.int8]:
    """One byte a number; each vector keeps its direction, which is all that a cosine needs."""
    peak = np.maximum(np.abs(vectors).max(axis=1, keepdims=True), 1e-9)
    return np.asarray(np.round(vectors / peak * 127), np.int8)


def restored(stored: NDArray[np.int8]) -> Floats:
    """Vectors of length 1 again."""
    vectors = stored.astype(np.float32)
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9), np.float32)


def similarities(question: Floats, passages: Sequence[Floats]) -> list[Floats]:
    """Cosines of every token of the question with every token of each passage: shapes (question, passage)."""
    if not passages:
        return []
    together = question @ np.concatenate(passages).T
    bounds = np.cumsum([len(passage) for passage in passages])[:-1]
    return np.split(together, bounds, axis=1)


def maxsim(similarity: Floats, weights: Floats) -> float:
    """Mean over the tokens of the question, weighted, of the cosine with the best token of the passage."""
    if not similarity.size:
        return 0.0
    return float(np.average(similarity.max(axis=1), weights=weights))

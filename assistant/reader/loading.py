"""The reader that comes with the package, ready to read with the first question."""

from collections.abc import Callable
from pathlib import Path

from assistant.reader.reader import Reader, Scores
from assistant.reader.weights import WEIGHTS, shipped_weights
from index.embedding import default_encoder


def load_reader(cache: Path, report: Callable[[str], None], weights: Path | None = None) -> Reader:
    """The reader with its weights, or with those of a file; the network is loaded when it first reads.

    Raises:
        OwnModelError: the weights are missing or damaged.
        EmbeddingError: the encoder cannot be built.
    """
    path = weights or shipped_weights()
    WEIGHTS.check(path)
    encoder = default_encoder(cache, report)
    return Reader(encoder, lambda: trained(encoder, path))


def trained(encoder: Path, weights: Path) -> Scores:
    """The network, of an encoder and what training changed of it.

    Raises:
        OwnModelError: the weights are missing, damaged or of another network.
        EmbeddingError: the encoder's folder does not load.
    """
    body, (head,) = WEIGHTS.applied(encoder, weights)
    return lambda ids: head(body(ids))

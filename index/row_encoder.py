"""Hidden states of one row of tokens at a time, computed by ONNX Runtime.

A question waits for three networks of the size of multilingual-e5-small. Torch spends as long on what stands
around their matrices as on these: on two cores a row of 16 tokens took 58 ms and takes 18, one of 128 took
183 and takes 129 (medians of 8, one run).
"""

import json
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from index.encoder_graph import WORDS, encoder_graph
from index.errors import EmbeddingError
from index.token_vectors import Floats

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

WORD_EMBEDDINGS = "embeddings.word_embeddings.weight"
_LAYER = "encoder.layer."


class OtherNetworkError(ValueError):
    """What was trained of a network does not fit the encoder."""


class RowEncoder:
    """A BERT encoder, or one with upper layers of its own; safe to share between threads."""

    def __init__(self, encoder: Path, own: Mapping[str, Floats]) -> None:
        """``own``: all tensors of the upper layers that stand in the place of the encoder's, by its names.

        Raises:
            EmbeddingError: the encoder's folder does not load.
            OtherNetworkError: the layers are not all those from one up, or not of these shapes.
        """
        try:
            config = json.loads((encoder / "config.json").read_text("utf-8"))
            heads, epsilon = int(config["num_attention_heads"]), float(config["layer_norm_eps"])
            tensors = _tensors(encoder / "model.safetensors")
            self._words = _mapped(encoder / "model.safetensors", WORD_EMBEDDINGS)
            types = tensors["embeddings.token_type_embeddings.weight"]
            self._places = tensors["embeddings.position_embeddings.weight"] + types[0]
        except (OSError, ValueError, KeyError, TypeError, struct.error) as error:
            raise _not_loading(encoder) from error
        _check(tensors, own)
        layers = 1 + max(map(layer_of, tensors))
        try:
            graph = encoder_graph({**tensors, **own}, layers, heads, epsilon)
        except KeyError as error:
            raise _not_loading(encoder) from error
        self._session = _session(graph.SerializeToString())

    @property
    def longest(self) -> int:
        """Tokens of a row at most."""
        return len(self._places)

    @property
    def width(self) -> int:
        """Numbers of a token's hidden state."""
        return int(self._places.shape[1])

    def __call__(self, ids: Sequence[int]) -> Floats:
        """Shape (tokens, hidden)."""
        summed = self._words[list(ids)] + self._places[: len(ids)]
        hidden: Floats = self._session.run(None, {WORDS: summed[None]})[0][0]
        return hidden


def layer_of(name: str) -> int:
    """The layer that a parameter belongs to, from 0; −1 for what lies in none."""
    return int(name.removeprefix(_LAYER).split(".")[0]) if name.startswith(_LAYER) else -1


def _not_loading(encoder: Path) -> EmbeddingError:
    return EmbeddingError(
        f"the encoder in {encoder} does not load; delete that folder to have it built again"
    )


def _check(tensors: Mapping[str, Floats], own: Mapping[str, Floats]) -> None:
    lowest = min(map(layer_of, own), default=len(tensors))
    wanted = {name: tensor.shape for name, tensor in tensors.items() if layer_of(name) >= max(lowest, 0)}
    if {name: tensor.shape for name, tensor in own.items()} != wanted:
        raise OtherNetworkError("layers of another network")


def _tensors(path: Path) -> dict[str, Floats]:
    """All tensors but the words: of 380 MB only those that are read are paged in."""
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, "np") as file:
            names = [name for name in file.keys() if name != WORD_EMBEDDINGS]  # noqa: SIM118 -- no mapping
            return {name: file.get_tensor(name) for name in names}
    except SafetensorError as error:
        raise ValueError(f"{path} is damaged") from error


def _mapped(path: Path, name: str) -> Floats:
    """A tensor of a safetensors file, mapped: https://huggingface.co/docs/safetensors, "Format"."""
    with path.open("rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        entry = json.loads(file.read(length))[name]
    if entry["dtype"] != "F32":
        raise ValueError(f"{name} is {entry['dtype']}")
    return np.memmap(path, np.float32, "r", 8 + length + entry["data_offsets"][0], tuple(entry["shape"]))


def _session(model: bytes) -> "InferenceSession":
    from onnxruntime import InferenceSession, SessionOptions

    options = SessionOptions()
    # Idle threads that wait in a loop would take the cores from another question.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return InferenceSession(model, options, providers=["CPUExecutionProvider"])

"""The bundled encoder as a network that others are made of: the reader, and what recognises intents."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import OwnModelError
from index.row_encoder import WORD_EMBEDDINGS, layer_of

if TYPE_CHECKING:
    from transformers import BertModel

START, END, PAD = 0, 2, 1
"""Ids of ``<s>``, ``</s>`` and ``<pad>`` in XLM-RoBERTa's vocabulary, which E5 has taken over."""
BODY = "body."
"""What the names of the encoder's parameters begin with in a network that is made of it."""


def encoder_body(encoder: Path) -> "BertModel":
    """The encoder, mapped from its file: of 380 MB of words only those that are read are paged in.

    Raises:
        OwnModelError: the encoder's folder does not load.
    """
    from safetensors import SafetensorError, safe_open
    from torch import nn
    from transformers import BertConfig, BertModel

    try:
        config = BertConfig(**json.loads((encoder / "config.json").read_text("utf-8")))
        with safe_open(encoder / "model.safetensors", "pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 -- no mapping
        # Made without words, which would be drawn at random first, 96 million of them.
        words = tensors.pop(WORD_EMBEDDINGS)
        config.vocab_size = PAD + 1
        body = BertModel(config, add_pooling_layer=False)
        body.embeddings.word_embeddings = nn.Embedding.from_pretrained(words)  # type: ignore[no-untyped-call]
        wanted = {name for name, _ in body.named_parameters()} - {WORD_EMBEDDINGS}
        body.load_state_dict({name: tensors[name] for name in wanted}, strict=False, assign=True)
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, SafetensorError) as error:
        raise OwnModelError(
            f"the encoder in {encoder} does not load; delete that folder to have it built again"
        ) from error
    return body


def is_above(name: str, frozen: int) -> bool:
    """Whether the parameter of this name belongs to a layer above the lowest ``frozen`` ones."""
    return layer_of(name.removeprefix(BODY)) >= frozen


def padded(rows: "list[tuple[int, ...]]") -> tuple[list[list[int]], list[list[int]]]:
    """Ids and attention mask of a batch, each of shape (rows, longest row)."""
    longest = max(map(len, rows))
    ids = [[*row, *[PAD] * (longest - len(row))] for row in rows]
    mask = [[1] * len(row) + [0] * (longest - len(row)) for row in rows]
    return ids, mask

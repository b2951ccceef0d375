"""The network: the bundled encoder with two numbers for each token, how well an answer begins and ends there.

The first token stands for "no answer". What training leaves alone, word embeddings and the lowest layers,
is taken from the bundled encoder and not shipped a second time.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.reader.errors import ReaderError
from assistant.reader.window import PAD

if TYPE_CHECKING:
    from torch import Tensor, nn
    from transformers import BertModel

FROZEN_LAYERS = 4
"""Lowest layers that stay the encoder's own: a third less to compute in training, and to ship."""
HEAD = "head"
_WORDS = "embeddings.word_embeddings.weight"


def is_trained(name: str) -> bool:
    """Whether the parameter of this name is the reader's own."""
    if name.startswith("body.encoder.layer."):
        return int(name.split(".")[3]) >= FROZEN_LAYERS
    return name.startswith(HEAD)


def span_network(encoder: Path) -> "nn.Module":
    """The encoder with a fresh head; ``forward(ids, mask)`` gives scores of shape (rows, tokens, 2).

    Raises:
        ReaderError: the encoder's folder does not load.
    """
    from torch import nn

    class SpanNetwork(nn.Module):
        def __init__(self, body: "BertModel") -> None:
            super().__init__()
            self.body = body
            self.head = nn.Linear(body.config.hidden_size, 2)

        def forward(self, ids: "Tensor", mask: "Tensor") -> "Tensor":
            hidden = self.body(input_ids=ids, attention_mask=mask).last_hidden_state
            scores: Tensor = self.head(hidden)
            return scores

    network = SpanNetwork(_body(encoder)).eval()
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(is_trained(name))
    return network


def _body(encoder: Path) -> "BertModel":
    """The encoder, mapped from its file: of 380 MB of words only those that are read are paged in."""
    from safetensors import SafetensorError, safe_open
    from torch import nn
    from transformers import BertConfig, BertModel

    try:
        config = BertConfig(**json.loads((encoder / "config.json").read_text("utf-8")))
        with safe_open(encoder / "model.safetensors", "pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 -- no mapping
        # Made without words, which would be drawn at random first, 96 million of them.
        words = tensors.pop(_WORDS)
        config.vocab_size = PAD + 1
        body = BertModel(config, add_pooling_layer=False)
        body.embeddings.word_embeddings = nn.Embedding.from_pretrained(words)  # type: ignore[no-untyped-call]
        wanted = {name for name, _ in body.named_parameters()} - {_WORDS}
        body.load_state_dict({name: tensors[name] for name in wanted}, strict=False, assign=True)
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, SafetensorError) as error:
        raise ReaderError(
            f"the encoder in {encoder} does not load; delete that folder to have it built again"
        ) from error
    return body

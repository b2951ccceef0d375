"""The network: the bundled encoder with two numbers for each token, how well an answer begins and ends there.

The first token stands for "no answer". What training leaves alone, word embeddings and the lowest layers,
is taken from the bundled encoder and not shipped a second time.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from assistant.encoder import encoder_body, is_above

if TYPE_CHECKING:
    from torch import Tensor, nn
    from transformers import BertModel

FROZEN_LAYERS = 4
"""Lowest layers that stay the encoder's own: a third less to compute in training, and to ship."""
HEAD = "head"


def is_trained(name: str) -> bool:
    """Whether the parameter of this name is the reader's own."""
    return is_above(name, FROZEN_LAYERS) or name.startswith(HEAD)


def span_network(encoder: Path) -> "nn.Module":
    """The encoder with a fresh head; ``forward(ids, mask)`` gives scores of shape (rows, tokens, 2).

    Raises:
        OwnModelError: the encoder's folder does not load.
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

    network = SpanNetwork(encoder_body(encoder)).eval()
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(is_trained(name))
    return network

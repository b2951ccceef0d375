"""The network: the bundled encoder with a score for each intent, and for each token what it belongs to."""

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.encoder import encoder_body, is_above
from assistant.intent.intent import Intent

if TYPE_CHECKING:
    from torch import Tensor, nn
    from transformers import BertModel

FROZEN_LAYERS = 6
"""Lowest layers that stay the encoder's own, as in the reader: less to train, and to ship."""
HEADS = ("intent", "tag")


class Tag(IntEnum):
    """What a token of a question belongs to."""

    REST = 0
    SUBJECT = 1
    NAME = 2


def is_trained(name: str) -> bool:
    """Whether the parameter of this name is the network's own."""
    return is_above(name, FROZEN_LAYERS) or name.startswith(HEADS)


def intent_network(encoder: Path) -> "nn.Module":
    """The encoder with two fresh heads.

    ``forward(ids, mask)`` gives scores of the intents, shape (rows, intents), from the mean over the tokens,
    and of the tags, shape (rows, tokens, tags).

    Raises:
        OwnModelError: the encoder's folder does not load.
    """
    from torch import nn

    class IntentNetwork(nn.Module):
        def __init__(self, body: "BertModel") -> None:
            super().__init__()
            self.body = body
            self.intent = nn.Linear(body.config.hidden_size, len(Intent))
            self.tag = nn.Linear(body.config.hidden_size, len(Tag))

        def forward(self, ids: "Tensor", mask: "Tensor") -> "tuple[Tensor, Tensor]":
            hidden = self.body(input_ids=ids, attention_mask=mask).last_hidden_state
            counted = mask.unsqueeze(-1).to(hidden.dtype)
            mean = (hidden * counted).sum(1) / counted.sum(1)
            return self.intent(mean), self.tag(hidden)

    network = IntentNetwork(encoder_body(encoder)).eval()
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(is_trained(name))
    return network

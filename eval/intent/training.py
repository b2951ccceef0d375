"""Fine-tuning the recogniser: a few minutes, seeded, measured on questions it does not learn from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from assistant.encoder import padded
from assistant.intent.intent import Intent
from assistant.intent.network import HEADS, Tag, intent_network, is_trained
from assistant.intent.recogniser import tokens
from assistant.intent.weights import WEIGHTS
from eval.fine_tuning import learn, rate_at
from eval.intent.marked import Marked
from index.tokenizing import tokenizer_of

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from torch import Tensor, nn

BATCH = 16
RATE = 1.5e-4
HEAD_FASTER = 8.0
SMOOTHED = 0.05
"""Share of the certainty that is spread over all intents: some questions are of two."""
_NO_TAG = -100
"""Of a token that is no part of the question: left out of the loss by PyTorch's own convention."""


@dataclass(frozen=True, slots=True)
class Row:
    """A question as the network takes it."""

    ids: tuple[int, ...]
    tags: tuple[int, ...]
    intent: int


@dataclass(frozen=True, slots=True)
class Recognised:
    """How good the recogniser is on what is held back."""

    intents: float
    """Share of the questions whose intent is right."""
    tokens: float
    """Share of the tokens whose tag is."""
    questions: int


def train(
    learnt: Sequence[Marked],
    held_back: Sequence[Marked],
    encoder: Path,
    out: Path,
    *,
    epochs: int,
    seed: int,
    say: Callable[[int, int, float], None],
) -> Recognised:
    """Trains and writes ``out/intents.safetensors``; ``say`` is given step, steps and loss."""
    import torch

    torch.manual_seed(seed)
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of(encoder)
    network, random = intent_network(encoder), Random(seed)
    parameters = [(name, p) for name, p in network.named_parameters() if is_trained(name)]
    groups = [
        {"params": [p], "full": RATE * (HEAD_FASTER if n.startswith(HEADS) else 1.0)} for n, p in parameters
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    rows = [row_of(question, tokenizer) for question in learnt]
    steps = epochs * (len(rows) // BATCH)
    for step, batch in enumerate(_batches(rows, random, steps)):
        loss = intent_loss(network, batch)
        say(step + 1, steps, learn(optimizer, loss, rate_at(step, steps)))
    WEIGHTS.save(network, out / "intents.safetensors")
    return measure(network, [row_of(question, tokenizer) for question in held_back])


def measure(network: "nn.Module", rows: Sequence[Row]) -> Recognised:
    """Intents and tags of questions against those marked."""
    import torch

    right = tagged = tokens_seen = 0
    with torch.inference_mode():
        for row in rows:
            ids, mask = padded([row.ids])
            intents, tags = network(torch.tensor(ids), torch.tensor(mask))
            right += int(intents[0].argmax()) == row.intent
            found = tags[0].argmax(-1).tolist()
            tagged += sum(one == wanted for one, wanted in zip(found, row.tags, strict=True))
            tokens_seen += sum(wanted != _NO_TAG for wanted in row.tags)
    return Recognised(right / len(rows), tagged / tokens_seen, len(rows))


def row_of(question: Marked, tokenizer: "Tokenizer") -> Row:
    """A token has the tag of the mark it overlaps; of two that overlap it the subject's."""
    ids, offsets = tokens(tokenizer, question.text)
    tags = [
        min((t for t, (a, b) in question.spans if start < b and end > a), default=Tag.REST)
        for start, end in offsets
    ]
    return Row(ids, (_NO_TAG, *map(int, tags), _NO_TAG), list(Intent).index(question.intent))


def intent_loss(network: "nn.Module", rows: Sequence[Row]) -> "Tensor":
    """Mean cross entropy of the intents, and of the tags of all tokens."""
    import torch

    ids, mask = padded([row.ids for row in rows])
    tags = [[*row.tags, *[_NO_TAG] * (len(ids[0]) - len(row.tags))] for row in rows]
    intents, of_tokens = network(torch.tensor(ids), torch.tensor(mask))
    wanted = torch.tensor([row.intent for row in rows])
    of_intents = torch.nn.functional.cross_entropy(intents, wanted, label_smoothing=SMOOTHED)
    of_tags = torch.nn.functional.cross_entropy(
        of_tokens.flatten(0, 1), torch.tensor(tags).flatten(), ignore_index=_NO_TAG
    )
    loss: Tensor = of_intents + of_tags
    return loss


def _batches(rows: Sequence[Row], random: Random, steps: int) -> "list[list[Row]]":
    batches: list[list[Row]] = []
    while len(batches) < steps:
        order = random.sample(rows, len(rows))
        batches += [order[at : at + BATCH] for at in range(0, len(order) - BATCH + 1, BATCH)]
    return batches

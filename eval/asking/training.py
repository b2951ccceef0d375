"""Training the question side: upper layers of the encoder, against passages that stay as they are.

Contrastive, as dense retrievers are trained (Karpukhin and others, 2020, https://arxiv.org/abs/2004.04906):
the passage of each question must beat those of the others in its batch and what the search finds beside it,
by the pooled vectors as well as by MaxSim. The layers kept lie halfway between the encoder's own and those
trained, which forgets less of what the encoder knew (Wortsman and others, 2022, https://arxiv.org/abs/2109.01903).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from assistant.encoder import encoder_body, is_above, padded
from assistant.weigh import token_weights
from eval.asking.asked import Asked, Questions
from eval.asking.passages import Passages
from eval.fine_tuning import learn, rate_at
from index.sentence_embedding import E5_PROMPTS
from index.token_vectors import behind_prompt
from index.tokenizing import tokenizer_of

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from torch import Tensor, nn

FROZEN_LAYERS = 6
BATCH = 32
GENERAL = 0.3
"""Share of a batch that is of XQuAD."""
RATE = 5e-5
NEAR = 6
"""Passages that do not answer, drawn for each question."""
OTHER_LANGUAGE = 0.4
"""How often the passage in the other language is to be found instead."""
SHARP_INTERACTION, SHARP_WHOLE = 40.0, 50.0
"""What cosines are multiplied with before the softmax."""
KEPT = 0.5
"""Share of the trained layers in those that are written; the encoder's own have the rest."""
_PROMPT = E5_PROMPTS["query"]


@dataclass(frozen=True, slots=True)
class Batch:
    """Questions, the texts among which theirs are, and which that is."""

    questions: tuple[str, ...]
    candidates: tuple[str, ...]
    gold: tuple[int, ...]
    twins: tuple[tuple[int, int], ...]
    """Rows and columns of passages that answer as well, and are neither sought nor ruled out."""


def train(
    questions: Questions,
    passages: Passages,
    encoder: Path,
    out: Path,
    *,
    epochs: int,
    seed: int,
    say: Callable[[int, int, float], None],
) -> None:
    """Trains and writes ``out/questions.safetensors``; ``say`` is given step, steps and loss."""
    import torch
    from safetensors.torch import save_file

    torch.manual_seed(seed)
    out.mkdir(parents=True, exist_ok=True)
    tokenizer = tokenizer_of(encoder)
    network: nn.Module = encoder_body(encoder)
    network.eval()
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(is_trained(name))
    trained = {name: p for name, p in network.named_parameters() if p.requires_grad}
    before = {name: p.detach().clone() for name, p in trained.items()}
    optimizer = torch.optim.AdamW([{"params": [*trained.values()], "full": RATE}], weight_decay=0.01)
    known = [asked for asked in questions.written if asked.passage in passages.whole]
    steps = epochs * len(known) // BATCH
    for step, batch in enumerate(batches(known, questions.general, passages, Random(seed), steps)):
        loss = loss_of(network, tokenizer, batch, passages)
        say(step + 1, steps, learn(optimizer, loss, rate_at(step, steps)))
    kept = {name: torch.lerp(before[name], p.detach(), KEPT).half() for name, p in trained.items()}
    save_file(kept, out / "questions.safetensors", metadata={"format": "pt"})


def is_trained(name: str) -> bool:
    """Whether the parameter of the encoder is of one of the upper layers."""
    return is_above(name, FROZEN_LAYERS)


def batches(
    written: Sequence[Asked], general: Sequence[Asked], passages: Passages, random: Random, steps: int
) -> Iterator[Batch]:
    """Batches of both sorts; of the written questions each comes once before any comes again."""
    left: list[Asked] = []
    of_general = round(BATCH * GENERAL) if general else 0
    for _ in range(steps):
        if len(left) < BATCH:
            left += random.sample(written, len(written))
        chosen = [left.pop() for _ in range(BATCH - of_general)] + random.choices(general, k=of_general)
        yield _batch(chosen, passages, random)


def _batch(chosen: Sequence[Asked], passages: Passages, random: Random) -> Batch:
    sought, candidates = [], dict[str, None]()
    for asked in chosen:
        of_other = asked.twin in passages.whole and random.random() < OTHER_LANGUAGE
        sought.append(asked.twin if of_other else asked.passage)
        near = [text for text in asked.near if text in passages.whole]
        candidates.update(dict.fromkeys((sought[-1], *random.sample(near, min(NEAR, len(near))))))
    column = {text: place for place, text in enumerate(candidates)}
    twins = tuple(
        (row, column[text])
        for row, asked in enumerate(chosen)
        for text in (asked.passage, asked.twin)
        if text != sought[row] and text in column
    )
    questions = tuple(asked.question for asked in chosen)
    return Batch(questions, tuple(candidates), tuple(column[text] for text in sought), twins)


def loss_of(network: "nn.Module", tokenizer: "Tokenizer", batch: Batch, passages: Passages) -> "Tensor":
    """Cross entropy of the gold passages among the candidates, by whole vectors and by interaction."""
    import torch

    whole, interaction = scores(network, tokenizer, batch, passages)
    for row, place in batch.twins:
        whole[row, place] = interaction[row, place] = -1.0
    gold = torch.tensor(batch.gold)
    of_whole = torch.nn.functional.cross_entropy(whole * SHARP_WHOLE, gold)
    of_tokens = torch.nn.functional.cross_entropy(interaction * SHARP_INTERACTION, gold)
    loss: Tensor = of_whole + of_tokens
    return loss


def scores(
    network: "nn.Module", tokenizer: "Tokenizer", batch: Batch, passages: Passages
) -> "tuple[Tensor, Tensor]":
    """Cosines, and weighted MaxSim, of questions and candidates: shapes (questions, candidates)."""
    import torch
    from torch.nn.functional import normalize

    encoded = [tokenizer.encode(_PROMPT + question) for question in batch.questions]
    ids, mask = (torch.tensor(rows) for rows in padded([tuple(one.ids) for one in encoded]))
    hidden = network(input_ids=ids, attention_mask=mask).last_hidden_state
    counted = mask.unsqueeze(-1).to(hidden.dtype)
    pooled = normalize((hidden * counted).sum(1) / counted.sum(1), dim=-1)
    whole = pooled @ torch.stack([passages.whole[text] for text in batch.candidates]).T
    centre = torch.stack([passages.centre(question) for question in batch.questions]).unsqueeze(1)
    tokens = normalize(normalize(hidden, dim=-1) - centre, dim=-1)
    found = [passages.tokens[text].float() for text in batch.candidates]
    alike = torch.split(tokens.flatten(0, 1) @ torch.cat(found).T, [len(one) for one in found], dim=1)
    best = torch.stack([one.max(1).values for one in alike], 1).reshape(*tokens.shape[:2], len(found))
    weights = torch.zeros(ids.shape)
    for row, (question, one) in enumerate(zip(batch.questions, encoded, strict=True)):
        kept, spans = behind_prompt(np.array(one.offsets), np.array(one.special_tokens_mask), len(_PROMPT))
        weights[row, np.flatnonzero(kept)] = torch.from_numpy(token_weights(question, spans))
    interaction = (best * weights.unsqueeze(-1)).sum(1) / weights.sum(1, keepdim=True)
    return whole, interaction

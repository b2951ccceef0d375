"""Fine-tuning the reader: seeded, resumable, measured as it goes on what it does not learn from.

Measured on two cores: dropout's random numbers cost more than the network itself on a CPU and are left out,
word embeddings and the lowest layers stay as they are, rows of like length share a batch.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.encoder import padded
from assistant.own_weights import weights_hash
from assistant.reader.network import HEAD, is_trained, span_network
from assistant.reader.reader import Reader, Scores
from assistant.reader.span import Floats
from assistant.reader.weights import WEIGHTS
from eval.fine_tuning import learn, rate_at
from eval.metrics.auc import roc_auc
from eval.metrics.span import span_f1
from eval.reading.batches import BATCH, Row, batches
from eval.reading.checkpoint import Checkpoint, CheckpointError, load, save
from eval.reading.mixture import Mixture
from index.tokenizing import tokenizer_of

if TYPE_CHECKING:
    from torch import Tensor, nn
    from torch.optim import Optimizer

RATE, FINISHING_RATE = 1.2e-4, 8e-5
"""Of the first course, and of the second, which goes on from weights."""
HEAD_FASTER = 8.0
"""The head, which begins from nothing, learns so many times as fast."""
DECAY = 0.01
NOTHING_YET = -1.0
"""Best figure before there is one: below every figure."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How long to train and how often to stop and look."""

    examples: int
    seed: int = 1
    save_every: int = 50
    """Steps between checkpoints."""
    measure_every: int = 300
    """Steps between measurements."""
    start: Path | None = None
    """Weights that the second course goes on from; None for the first, which begins with the encoder."""

    @property
    def steps(self) -> int:
        return self.examples // BATCH

    @property
    def rate(self) -> float:
        return RATE if self.start is None else FINISHING_RATE

    @property
    def settings(self) -> str:
        """What a checkpoint must share to be gone on from."""
        since = f", from {weights_hash(self.start)}" if self.start else ""
        return f"{self.examples} examples, seed {self.seed}{since}"


@dataclass(frozen=True, slots=True)
class Measured:
    """How good the reader is on what is held back."""

    f1: float
    """Mean over questions with a passage that answers."""
    auc: float
    """Of answering passages against those that do not answer."""
    questions: int

    @property
    def figure(self) -> float:
        return self.f1 + self.auc


@dataclass(frozen=True, slots=True)
class Progress:
    """Said after every step, and with ``measured`` after every measurement."""

    step: int
    steps: int
    loss: float
    examples_a_second: float
    measured: Measured | None = None

    @property
    def seconds_left(self) -> float:
        return (self.steps - self.step) * BATCH / self.examples_a_second


def train(
    mixture: Mixture, encoder: Path, out: Path, plan: Plan, say: Callable[[Progress], None]
) -> Measured:
    """Trains, or goes on where a stopped run left off; ``out/reader.safetensors`` has the best weights.

    Returns what these weights reach, as they are stored, which need not be the last ones.

    Raises:
        CheckpointError: the folder holds a damaged checkpoint or one of other settings, or takes no files.
        OwnModelError: the weights to go on from cannot be read or are of another network.
    """
    import torch

    torch.manual_seed(plan.seed)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CheckpointError(
            f"{out} cannot be made: {error.strerror or error}; name another with --out"
        ) from error
    weights = out / "reader.safetensors"
    network = span_network(encoder)
    if plan.start is not None:
        WEIGHTS.load(network, plan.start)
    learner = _Learner(network, plan)
    best = learner.resume(load(out, plan.settings))

    def measure_now() -> Measured:
        # A reader remembers what it has read; the network has learnt since.
        return measure(Reader(encoder, lambda: scores_of(network)), mixture, plan.seed)

    started, first = time.perf_counter(), learner.step
    for rows in batches(mixture, tokenizer_of(encoder), plan.seed, first):
        if learner.step >= plan.steps:
            break
        loss = learner.learn(rows)
        rate = (learner.step - first) * BATCH / (time.perf_counter() - started)
        say(Progress(learner.step, plan.steps, loss, rate))
        last = learner.step == plan.steps
        if last or learner.step % plan.measure_every == 0:
            measured = measure_now()
            say(Progress(learner.step, plan.steps, loss, rate, measured))
            if measured.figure > best:
                best = measured.figure
                WEIGHTS.save(network, weights)
        if last or learner.step % plan.save_every == 0:
            save(learner.checkpoint(best, plan.settings), out)
    WEIGHTS.load(network, weights)
    return measure_now()


def measure(reader: Reader, mixture: Mixture, seed: int) -> Measured:
    """F1 on the held-back questions, and how well their passages are told from others."""
    answered = list(mixture.held_back)
    unanswered = [mixture.unanswered(example, seed) for example in answered]
    found = [reader.read(e.question, [e.passage])[0] for e in answered]
    missing = [reader.read(e.question, [e.passage])[0] for e in unanswered if e.start < 0]
    f1 = [span_f1(e.passage[r.start : r.end], [e.answer]) for e, r in zip(answered, found, strict=True)]
    auc = roc_auc([r.score for r in found], [r.score for r in missing])
    return Measured(sum(f1) / len(f1), auc, len(answered))


def scores_of(network: "nn.Module") -> Scores:
    """A network that may still learn, as the reader takes it: one row of ids at a time."""
    import torch

    def scores(ids: Sequence[int]) -> Floats:
        with torch.inference_mode():
            found: Floats = network(torch.tensor([ids]), torch.ones(1, len(ids), dtype=torch.long))[0].numpy()
        return found

    return scores


class _Learner:
    """Network, optimizer and the step they have come to."""

    def __init__(self, network: "nn.Module", plan: Plan) -> None:
        import torch

        self._network = network
        self._names = [name for name, _ in network.named_parameters() if is_trained(name)]
        self._parameters = [p for name, p in network.named_parameters() if is_trained(name)]
        groups = [
            {
                "params": [p],
                "full": plan.rate * (HEAD_FASTER if name.startswith(HEAD) else 1.0),
                "weight_decay": _decay(p),
            }
            for name, p in zip(self._names, self._parameters, strict=True)
        ]
        self._optimizer: Optimizer = torch.optim.AdamW(groups, fused=True)
        self._steps = plan.steps
        self.step = 0

    def resume(self, checkpoint: Checkpoint | None) -> float:
        """Takes over where a checkpoint stands; returns the best figure so far."""
        if checkpoint is None:
            return NOTHING_YET
        import torch

        with torch.no_grad():
            for name, parameter in zip(self._names, self._parameters, strict=True):
                parameter.copy_(checkpoint.weights[name])
                self._optimizer.state[parameter] = {
                    key.rsplit("/", 1)[1]: tensor
                    for key, tensor in checkpoint.optimizer.items()
                    if key.rsplit("/", 1)[0] == name
                }
        self.step = checkpoint.steps
        return checkpoint.best

    def checkpoint(self, best: float, settings: str) -> Checkpoint:
        weights = {n: p.detach().clone() for n, p in zip(self._names, self._parameters, strict=True)}
        memory = {
            f"{name}/{key}": value
            for name, parameter in zip(self._names, self._parameters, strict=True)
            for key, value in self._optimizer.state[parameter].items()
        }
        return Checkpoint(weights, memory, self.step, best, settings)

    def learn(self, rows: Sequence[Row]) -> float:
        """One step; returns the loss."""
        loss = learn(self._optimizer, span_loss(self._network, rows), rate_at(self.step, self._steps))
        self.step += 1
        return loss


def span_loss(network: "nn.Module", rows: Sequence[Row]) -> "Tensor":
    """Mean cross entropy of the places of start and end among the first token and those of the passage."""
    import torch

    ids, mask = padded([row.window.ids for row in rows])
    scores = network(torch.tensor(ids), torch.tensor(mask)).masked_fill(~_answerable(rows, len(ids[0])), -1e4)
    wanted = torch.tensor([[row.start, row.end] for row in rows])
    loss: Tensor = torch.nn.functional.cross_entropy(scores, wanted)
    return loss


def _answerable(rows: Sequence[Row], width: int) -> "Tensor":
    """Where an answer may begin or end, shape (rows, width, 1)."""
    import torch

    allowed = torch.zeros(len(rows), width, 1, dtype=torch.bool)
    allowed[:, 0] = True
    for number, row in enumerate(rows):
        allowed[number, row.window.first : row.window.first + len(row.window.offsets)] = True
    return allowed


def _decay(parameter: Any) -> float:
    """Biases and the scales of normalisation are not pulled towards 0."""
    return DECAY if parameter.ndim > 1 else 0.0

"""How long a question takes, and how much of that is the embedding of its text.

The assistant is warm: a first question is asked and not counted. Embeddings remember the questions they have
seen, so each text is asked once, and embedded once more with a blank behind it: a new text, the same tokens.
Ask and embedding take turns, so that other work on the machine slows both.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import numpy as np

from assistant.answer import Answer
from assistant.ask import Ask
from index.embedding import Embedding

_AS_NEW = " "
"""Behind a text: the tokenizer drops it, the memory of the embedding does not."""


class Answers(Protocol):
    """What is measured."""

    def invoke(self, ask: Ask, /) -> Answer:
        """The whole answer."""


@dataclass(frozen=True, slots=True)
class Latency:
    """Milliseconds over ``questions`` different questions."""

    questions: int
    ask_median: float
    ask_p90: float
    embedding_median: float
    embedding_p90: float

    @property
    def ratio(self) -> float:
        """How many bare embeddings an answer takes, by the medians."""
        return self.ask_median / self.embedding_median


def bench_latency(
    assistant: Answers,
    embedding: Embedding,
    questions: Sequence[str],
    progress: Callable[[int, int], None] | None = None,
    clock: Callable[[], float] = time.perf_counter,
) -> Latency:
    """Ask each question once; none of them may have been asked of this embedding before.

    Raises:
        ValueError: there are not two different questions, one to warm up with and one to measure.
    """
    first, *measured = dict.fromkeys(questions) or [""]
    if not measured:
        raise ValueError("at least two different questions are needed, one of them to warm up with")
    assistant.invoke(Ask(first))
    embedding.query(first + _AS_NEW)
    asks, embeddings = [], []
    for done, text in enumerate(measured, start=1):
        asks.append(_timed(clock, partial(assistant.invoke, Ask(text))))
        embeddings.append(_timed(clock, partial(embedding.query, text + _AS_NEW)))
        if progress:
            progress(done, len(measured))
    return Latency(
        len(measured),
        float(np.median(asks)),
        float(np.percentile(asks, 90)),
        float(np.median(embeddings)),
        float(np.percentile(embeddings, 90)),
    )


def _timed(clock: Callable[[], float], work: Callable[[], object]) -> float:
    started = clock()
    work()
    return (clock() - started) * 1000

"""The stream of examples as batches of rows of like length, the same in every run of one seed."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from assistant.reader.window import Tokens, Window, tokens, window
from eval.reading.example import Example
from eval.reading.mixture import Mixture

if TYPE_CHECKING:
    from tokenizers import Tokenizer

BATCH = 16
POOLED = 8
"""So many batches are drawn at once and sorted by length, so that little is padded."""
SHORTEST, LONGEST = 72, 232
"""Tokens of the passage that a row keeps: a stretch of chance length around the answer."""


@dataclass(frozen=True, slots=True)
class Row:
    """A window and the places of the answer in its ids; both 0, the first token, where there is none."""

    window: Window
    start: int
    end: int


def batches(mixture: Mixture, tokenizer: "Tokenizer", seed: int, first: int) -> Iterator[list[Row]]:
    """Batches from number ``first`` on, without end."""
    pool = first // POOLED
    skipped = first % POOLED
    while True:
        random = Random(f"{seed}:pool:{pool}")
        start = pool * BATCH * POOLED
        rows = [
            _row(mixture.draw(number, seed), tokenizer, random)
            for number in range(start, start + BATCH * POOLED)
        ]
        rows.sort(key=lambda row: len(row.window.ids))
        cut = [rows[at : at + BATCH] for at in range(0, len(rows), BATCH)]
        random.shuffle(cut)
        yield from cut[skipped:]
        skipped = 0
        pool += 1


def _row(example: Example, tokenizer: "Tokenizer", random: Random) -> Row:
    question, passage = tokens(tokenizer, example.question), tokens(tokenizer, example.passage)
    length = random.randint(SHORTEST, LONGEST)
    spare = max(0, len(passage.ids) - length)
    covered = _covered(passage, example)
    if not covered:
        start = random.randint(0, spare)
        return Row(window(question, passage, start, start + length), 0, 0)
    first, last = covered[0], covered[-1]
    lowest, highest = max(0, last + 1 - length), min(first, spare)
    start = random.randint(min(lowest, highest), max(lowest, highest))
    cut = window(question, passage, start, start + length)
    if not start <= first <= last < start + length:
        return Row(cut, 0, 0)
    return Row(cut, cut.first + first - start, cut.first + last - start)


def _covered(passage: Tokens, example: Example) -> list[int]:
    """Tokens of the answer; none where the passage does not answer."""
    if example.start < 0:
        return []
    places = enumerate(passage.offsets)
    return [i for i, (start, end) in places if start < min(end, example.end) and end > example.start]

"""The stream of examples as batches of rows of like length, the same in every run of one seed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, TypeVar

from assistant.reader.window import Tokens, Window, tokens, window
from eval.reading.example import Example
from eval.reading.mixture import Mixture
from eval.reading.written import RIVALS

_T = TypeVar("_T")

if TYPE_CHECKING:
    from tokenizers import Tokenizer

BATCH = 16
"""Rows; fewer where a question has fewer passages that look as if they answered."""
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
    question: str
    """Rows of one question are rivals: the passage that answers is to be told from the others."""


def batches(mixture: Mixture, tokenizer: "Tokenizer", seed: int, first: int) -> Iterator[list[Row]]:
    """Batches from number ``first`` on, without end."""
    pool = first // POOLED
    skipped = first % POOLED
    while True:
        random = Random(f"{seed}:pool:{pool}")
        draws = BATCH // RIVALS * POOLED
        drawn = [
            [_row(example, tokenizer, random) for example in mixture.draw(number, seed)]
            for number in range(pool * draws, (pool + 1) * draws)
        ]
        cut = [[row for rows in found for row in rows] for found in _in(BATCH // RIVALS, _alike(drawn))]
        random.shuffle(cut)
        yield from cut[skipped:]
        skipped = 0
        pool += 1


def _alike(drawn: Sequence[Sequence[Row]]) -> list[Sequence[Row]]:
    """Rivals stay together, other rows are put to those of their length; the shortest first."""
    rivals = [rows for rows in drawn if len({row.question for row in rows}) == 1]
    alone = [row for rows in drawn if len({row.question for row in rows}) > 1 for row in rows]
    return sorted(
        [*rivals, *_in(RIVALS, sorted(alone, key=_length))], key=lambda rows: max(map(_length, rows))
    )


def _in(count: int, things: Sequence[_T]) -> list[Sequence[_T]]:
    return [things[at : at + count] for at in range(0, len(things), count)]


def _length(row: Row) -> int:
    return len(row.window.ids)


def _row(example: Example, tokenizer: "Tokenizer", random: Random) -> Row:
    question, passage = tokens(tokenizer, example.question), tokens(tokenizer, example.passage)
    length = random.randint(SHORTEST, LONGEST)
    spare = max(0, len(passage.ids) - length)
    covered = _covered(passage, example)
    if not covered:
        start = random.randint(0, spare)
        return Row(window(question, passage, start, start + length), 0, 0, example.question)
    first, last = covered[0], covered[-1]
    lowest, highest = max(0, last + 1 - length), min(first, spare)
    start = random.randint(min(lowest, highest), max(lowest, highest))
    cut = window(question, passage, start, start + length)
    if not start <= first <= last < start + length:
        return Row(cut, 0, 0, example.question)
    return Row(cut, cut.first + first - start, cut.first + last - start, example.question)


def _covered(passage: Tokens, example: Example) -> list[int]:
    """Tokens of the answer; none where the passage does not answer."""
    if example.start < 0:
        return []
    places = enumerate(passage.offsets)
    return [i for i, (start, end) in places if start < min(end, example.end) and end > example.start]

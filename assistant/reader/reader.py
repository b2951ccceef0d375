"""Reading passages for the answer to a question."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from assistant.on_encoder import OnEncoder
from assistant.reader.span import Floats, Reading, best_of, best_span
from assistant.reader.window import tokens, windows

Scores = Callable[[Sequence[int]], Floats]
"""Ids of a row to how well an answer begins and ends at each token, shape (tokens, 2)."""

_REMEMBERED = 512
"""Passages with a question: with each follow-up, what was asked before it is answered again."""


class Reader(OnEncoder[Scores]):
    """Finds the words of a passage that answer."""

    def __init__(self, encoder: Path, load: Callable[[], Scores]) -> None:
        """``load`` gives the network; it is called once, with the first passage."""
        super().__init__(encoder, load)
        self._remembered = lru_cache(_REMEMBERED)(self._read)

    def offsets(self, passage: str) -> tuple[tuple[int, int], ...]:
        """Characters that each token of a passage covers."""
        return tokens(self.tokenizer, passage).offsets

    def read(self, question: str, passages: Sequence[str]) -> list[Reading]:
        """The best span of each passage."""
        return [self._remembered(question, passage) for passage in passages]

    def _read(self, question: str, passage: str) -> Reading:
        rows = windows(tokens(self.tokenizer, question), tokens(self.tokenizer, passage))
        return best_of([best_span(self._network(row.ids), row) for row in rows])

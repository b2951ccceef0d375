"""Reading passages for the answer to a question."""

from collections.abc import Callable, Sequence

from assistant.on_encoder import OnEncoder
from assistant.reader.span import Floats, Reading, best_of, best_span
from assistant.reader.window import Tokens, tokens, windows

Scores = Callable[[Sequence[int]], Floats]
"""Ids of a row to how well an answer begins and ends at each token, shape (tokens, 2)."""


class Reader(OnEncoder[Scores]):
    """Finds the words of a passage that answer."""

    def offsets(self, passage: str) -> tuple[tuple[int, int], ...]:
        """Characters that each token of a passage covers."""
        return tokens(self.tokenizer, passage).offsets

    def read(self, question: str, passages: Sequence[str]) -> list[Reading]:
        """The best span of each passage."""
        asked = tokens(self.tokenizer, question)
        return [self._best(asked, passage) for passage in passages]

    def _best(self, asked: Tokens, passage: str) -> Reading:
        rows = windows(asked, tokens(self.tokenizer, passage))
        return best_of([best_span(self._network(row.ids), row) for row in rows])

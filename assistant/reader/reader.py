"""Reading passages for the answer to a question."""

from collections.abc import Sequence

import numpy as np

from assistant.encoder import padded
from assistant.on_encoder import OnEncoder
from assistant.reader.span import Floats, Reading, best_of, best_span
from assistant.reader.window import Window, tokens, windows


class Reader(OnEncoder):
    """Finds the words of a passage that answer."""

    def offsets(self, passage: str) -> tuple[tuple[int, int], ...]:
        """Characters that each token of a passage covers."""
        return tokens(self.tokenizer, passage).offsets

    def read(self, question: str, passages: Sequence[str]) -> list[Reading]:
        """The best span of each passage, in one batch."""
        asked = tokens(self.tokenizer, question)
        of_each = [list(windows(asked, tokens(self.tokenizer, passage))) for passage in passages]
        rows = [row for found in of_each for row in found]
        if not rows:
            return []
        spans = [best_span(scores, row) for scores, row in zip(self._scores(rows), rows, strict=True)]
        readings = []
        for found in of_each:
            readings.append(best_of(spans[: len(found)]))
            del spans[: len(found)]
        return readings

    def _scores(self, rows: Sequence[Window]) -> Floats:
        """Shape (rows, longest, 2)."""
        import torch

        ids, mask = padded([row.ids for row in rows])
        with torch.inference_mode():
            scores: Floats = self._network(torch.tensor(ids), torch.tensor(mask)).float().numpy()
        return np.ascontiguousarray(scores)

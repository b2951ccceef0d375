"""Reading passages for the answer to a question."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from assistant.encoder import padded
from assistant.reader.span import Floats, Reading, best_of, best_span
from assistant.reader.window import Window, tokens, windows

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from torch import nn


class Reader:
    """A network and the tokenizer of its encoder."""

    def __init__(self, encoder: Path, load: Callable[[], "nn.Module"]) -> None:
        """``load`` gives the network; it is called once, when something is first read."""
        self._encoder = encoder
        self._load = load
        self._loading = Lock()

    @property
    def _network(self) -> "nn.Module":
        with self._loading:
            return self._loaded

    @cached_property
    def _loaded(self) -> "nn.Module":
        return self._load()

    @cached_property
    def tokenizer(self) -> "Tokenizer":
        from tokenizers import Tokenizer

        return Tokenizer.from_file(str(self._encoder / "tokenizer.json"))

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

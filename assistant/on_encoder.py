"""A network on the bundled encoder that is loaded with the first thing it is asked."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tokenizers import Tokenizer
    from torch import nn


class OnEncoder:
    """A network and the tokenizer of its encoder; safe to share between threads."""

    def __init__(self, encoder: Path, load: Callable[[], "nn.Module"]) -> None:
        """``load`` gives the network; it is called once."""
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

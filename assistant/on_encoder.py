"""A network on the bundled encoder that is loaded with the first thing it is asked."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from index.tokenizing import tokenizer_of

if TYPE_CHECKING:
    from tokenizers import Tokenizer

Network = TypeVar("Network")


class OnEncoder(Generic[Network]):
    """A network and the tokenizer of its encoder; safe to share between threads."""

    def __init__(self, encoder: Path, load: Callable[[], Network]) -> None:
        """``load`` gives the network; it is called once."""
        self._encoder = encoder
        self._load = load
        self._loading = Lock()

    @property
    def _network(self) -> Network:
        with self._loading:
            return self._loaded

    @cached_property
    def _loaded(self) -> Network:
        return self._load()

    @property
    def tokenizer(self) -> "Tokenizer":
        return tokenizer_of(self._encoder)

"""A question and a stretch of a passage as one row of tokens, with the way back to the characters."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from assistant.encoder import END, START
from index.han import to_simplified

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MAX_QUESTION = 64
"""Tokens of a question; of a longer one the end is kept, where the question word stands."""
MAX_WINDOW = 320
"""Tokens of a passage read at once."""
OVERLAP = 64
"""Tokens that two windows share, so that no fact is cut in two."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text as tokens with the characters that each covers."""

    ids: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Window:
    """One row of the network's input."""

    ids: tuple[int, ...]
    first: int
    """Place of the first token of the passage in ``ids``; the last is followed by one ``</s>``."""
    offsets: tuple[tuple[int, int], ...]
    """Characters in the whole passage that each of its tokens in this window covers."""


def tokens(tokenizer: "Tokenizer", text: str) -> Tokens:
    """Tokens of a text without special ones; traditional characters are read as simplified ones."""
    encoded = tokenizer.encode(to_simplified(text), add_special_tokens=False)
    return Tokens(tuple(encoded.ids), tuple(encoded.offsets))


def window(question: Tokens, passage: Tokens, start: int, stop: int) -> Window:
    """The question with the passage's tokens ``start`` to ``stop``: ``<s> q </s></s> p </s>``."""
    asked = question.ids[-MAX_QUESTION:]
    ids = (START, *asked, END, END, *passage.ids[start:stop], END)
    return Window(ids, len(asked) + 3, passage.offsets[start:stop])


def windows(question: Tokens, passage: Tokens) -> Iterator[Window]:
    """Windows that together cover the passage; one for all but the longest."""
    start = 0
    while True:
        stop = start + MAX_WINDOW
        yield window(question, passage, start, stop)
        if stop >= len(passage.ids):
            return
        start = stop - OVERLAP

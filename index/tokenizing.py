"""The tokenizer of an encoder, loaded once: its 250,000 pieces take half a gigabyte and a second."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tokenizers import Tokenizer


@cache
def tokenizer_of(encoder: Path) -> "Tokenizer":
    """Shared by all that ask for it, and so not to be changed; safe to share between threads."""
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(encoder / "tokenizer.json"))

"""What a language model wrote for an answer: what was repaired, what was struck off, why it is not shown."""

from dataclasses import dataclass
from enum import Enum


class Failing(Enum):
    """Why a model's sentence is not part of the answer."""

    UNCITED = "uncited"
    """It names no passage."""
    UNKNOWN_MARK = "unknown_mark"
    """It names a passage that was not given."""
    MARKUP = "markup"
    """It holds HTML, or the address of a page that the passages do not name."""
    FALSE_QUOTE = "false_quote"
    """Words in quotation marks do not stand in the cited passages."""
    NUMBER = "number"
    """A number or a date does not."""
    SYMBOL = "symbol"
    """The symbol of a document does not, and it is not the resolution's own."""
    NAME = "name"
    """A name does not."""
    NEGATION = "negation"
    """It denies what the passage says, or says what the passage denies."""
    RECITAL = "recital"
    """It makes a demand of what only the preamble says."""
    UNLIKE = "unlike"
    """Its meaning is too far from the cited passages."""
    LANGUAGE = "language"
    """It is not in the language of the question."""


@dataclass(frozen=True, slots=True)
class Struck:
    """A model's sentence that is not supported. It is shown as struck off, never as an answer."""

    text: str
    """Without its citation marks."""
    failing: Failing
    detail: str = ""
    """The part that fails: the number, the quotation, the mark."""
    after: int = 0
    """How many of the answer's statements come before it."""


@dataclass(frozen=True, slots=True)
class Written:
    """A model's part in an answer."""

    model: str
    """As it was configured: ``ollama:qwen3``."""
    repaired: int = 0
    """Statements of the answer that failed at first and held when they were written again."""
    struck: tuple[Struck, ...] = ()
    note: str = ""
    """Why the answer is not the model's, one sentence; empty for an answer that it wrote."""

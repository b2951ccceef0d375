"""A reference: the noun that the finders of references share."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["resolution", "decision", "document", "treaty", "article", "treaty series"]


@dataclass(frozen=True, slots=True)
class Reference:
    """A place in a text that names something else."""

    kind: Kind
    text: str
    """As printed: ``text[start:end]`` of the text that it was found in."""
    start: int
    end: int
    target: str
    """What it names, the same however it is said: ``A/RES/50/245``, ``CD/1299``, a treaty's title."""

"""What the page needs of a library."""

from collections.abc import Sequence
from typing import Protocol

from index.errors import IndexStoreError
from index.passage import Passage
from index.resolution import Resolution


class Shelf(Protocol):
    """A library, or resolutions in memory."""

    def resolutions(self) -> Sequence[Resolution]:
        """All of them."""

    def passage(self, passage_id: str) -> Passage:
        """The passage of this id, ``A/RES/78/40:zh:OP7``."""


def resolution_at(shelf: Shelf, resolution_id: str) -> Resolution | None:
    """The resolution of this id, ``A/RES/78/40:zh``."""
    return next((r for r in shelf.resolutions() if r.id == resolution_id), None)


def symbols(shelf: Shelf) -> list[str]:
    """Of all resolutions, each once."""
    return list(dict.fromkeys(resolution.symbol for resolution in shelf.resolutions()))


def existing(shelf: Shelf, chosen: object) -> tuple[str, ...]:
    """Those of the symbols, as a browser sends them, that there are."""
    if not isinstance(chosen, list):
        return ()
    return tuple(symbol for symbol in symbols(shelf) if symbol in chosen)


def passage_at(shelf: Shelf, passage_id: str) -> Passage | None:
    """The passage of this id; None where there is none."""
    try:
        return shelf.passage(passage_id)
    except IndexStoreError:
        return None

"""The resolutions a question is asked of, and the passages in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from index.passage import Passage
from index.resolution import Resolution


class Source(Protocol):
    """What answering needs of a library."""

    def resolutions(self) -> tuple[Resolution, ...]: ...

    def passage(self, passage_id: str) -> Passage: ...

    def passages(self, resolution_id: str) -> tuple[Passage, ...]: ...


@dataclass(frozen=True, slots=True)
class Scope:
    """The language versions chosen, one for each resolution."""

    source: Source
    resolutions: tuple[Resolution, ...]
    named: bool
    """Whether the question or the user named them; otherwise they are all there are."""

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(resolution.id for resolution in self.resolutions)

    @property
    def single(self) -> Resolution | None:
        return self.resolutions[0] if len(self.resolutions) == 1 else None

    def passage(self, resolution: Resolution, label: str) -> Passage:
        return self.source.passage(f"{resolution.id}:{label}")


def choose(source: Source, symbols: Sequence[str], language: str) -> Scope:
    """The resolutions of these symbols, or all, each in the question's language where it is indexed."""
    wanted = {symbol.casefold() for symbol in symbols}
    versions: dict[str, list[Resolution]] = {}
    for resolution in source.resolutions():
        if not wanted or resolution.symbol.casefold() in wanted:
            versions.setdefault(resolution.symbol, []).append(resolution)
    chosen = tuple(_preferred(found, language) for found in versions.values())
    return Scope(source, chosen, bool(wanted))


def _preferred(versions: Sequence[Resolution], language: str) -> Resolution:
    order = {"en": 1, "zh": 2} | {language: 0}
    return min(versions, key=lambda resolution: (order.get(resolution.language, 3), resolution.language))


def named_symbols(written: Sequence[str], known: Sequence[str]) -> tuple[str, ...]:
    """Those indexed symbols that a question names, in either form: ``78/40`` or ``A/RES/78/40``."""
    bare = {_bare(symbol) for symbol in written}
    return tuple(symbol for symbol in known if _bare(symbol) in bare)


def _bare(symbol: str) -> str:
    return "".join(symbol.upper().removeprefix("A/RES/").split())

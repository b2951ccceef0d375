"""All indexed resolutions in memory: what is looked up by name needs no search."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from index.errors import UnknownResolutionError
from index.passage import Passage, passages_of
from index.record import Record
from index.resolution import Resolution

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Shelf:
    """A snapshot; a changed library has a new one."""

    records: Mapping[str, Record]
    """By resolution id, in the order of symbols."""
    passages_by_resolution: Mapping[str, tuple[Passage, ...]]
    passages: Mapping[str, Passage]
    """By passage id."""

    @classmethod
    def of(
        cls, records: Iterable[Record], known: Mapping[str, tuple[Passage, ...]] = MappingProxyType({})
    ) -> "Shelf":
        """``known`` are passages that have been taken from their resolutions before."""
        by_id = {r.resolution.id: r for r in sorted(records, key=lambda r: _in_order(r.resolution))}
        by_resolution = {
            id_: known.get(id_) or tuple(passages_of(record.resolution)) for id_, record in by_id.items()
        }
        return cls(
            by_id,
            by_resolution,
            {passage.id: passage for passages in by_resolution.values() for passage in passages},
        )

    def with_record(self, record: Record) -> "Shelf":
        """Another shelf with this resolution, in the place of its earlier revision if it has one."""
        others = {id_: other for id_, other in self.records.items() if id_ != record.resolution.id}
        known = {id_: self.passages_by_resolution[id_] for id_ in others}
        return Shelf.of([*others.values(), record], known)

    def without(self, resolution_id: str) -> "Shelf":
        """Another shelf without this resolution."""
        others = (record for id_, record in self.records.items() if id_ != resolution_id)
        return Shelf.of(others, self.passages_by_resolution)

    def record(self, resolution_id: str) -> Record:
        """Raises UnknownResolutionError."""
        if resolution_id not in self.records:
            raise self._unknown(resolution_id)
        return self.records[resolution_id]

    def passages_of(self, resolution_id: str) -> tuple[Passage, ...]:
        """Raises UnknownResolutionError."""
        if resolution_id not in self.records:
            raise self._unknown(resolution_id)
        return self.passages_by_resolution[resolution_id]

    def passage(self, passage_id: str) -> Passage:
        """Raises UnknownResolutionError."""
        if passage_id not in self.passages:
            raise self._unknown(passage_id)
        return self.passages[passage_id]

    def ids_of(self, symbol: str, language: str | None) -> tuple[str, ...]:
        """Ids of a resolution in one language or all; raises UnknownResolutionError where there is none."""
        ids = tuple(
            id_
            for id_, record in self.records.items()
            if record.resolution.symbol == symbol and language in (None, record.resolution.language)
        )
        if not ids:
            raise self._unknown(f"{symbol}:{language}" if language else symbol)
        return ids

    def within(self, resolutions: Collection[str] | None) -> frozenset[str] | None:
        """Those of the ids that are on the shelf; None for all, which needs no filter."""
        if resolutions is None:
            return None if self.records else frozenset()
        chosen = frozenset(resolutions) & self.records.keys()
        return None if chosen and len(chosen) == len(self.records) else chosen

    def _unknown(self, id_: str) -> UnknownResolutionError:
        known = ", ".join(list(self.records)[:_NAMED]) or "nothing"
        more = ", …" if len(self.records) > _NAMED else ""
        return UnknownResolutionError(f"{id_} is not in the index; indexed: {known}{more}")

    @property
    def revisions(self) -> dict[str, str]:
        """Revision of each resolution, by id."""
        return {id_: record.revision for id_, record in self.records.items()}

    @property
    def resolutions(self) -> tuple[Resolution, ...]:
        """In the order of symbols, numbers by their value."""
        return tuple(record.resolution for record in self.records.values())


def _in_order(resolution: Resolution) -> tuple[list[tuple[int, str]], str]:
    parts = re.findall(r"\d+|\D+", resolution.symbol)
    return [(int(p), "") if p.isdigit() else (-1, p) for p in parts], resolution.language

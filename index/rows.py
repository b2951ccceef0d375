"""The rows of the database: their ids, metadata and texts."""

import json
from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Any

from index.embedding import Vectors
from index.hit import Hit
from index.label import Label
from index.passage import Passage, passages_of
from index.record import Record
from index.serial import to_json
from index.vectors import ResolutionVectors, units_of

Metadata = Mapping[str, Any]

_PARTS = {"PP": "preambular", "OP": "operative", "A": "annex", "FN": "footnote"}


@dataclass(frozen=True, slots=True)
class Rows:
    """What Chroma takes: columns of one length."""

    ids: list[str]
    vectors: Vectors
    metadata: list[Metadata]
    texts: list[str] | None = None


def passage_rows(record: Record, vectors: ResolutionVectors) -> Rows:
    """A row for each passage."""
    return Rows(
        [f"{passage.id}@{record.revision}" for passage in vectors.passages],
        vectors.passage_vectors,
        [_about(record, passage, position) for position, passage in enumerate(vectors.passages)],
        [passage.text for passage in vectors.passages],
    )


def clause_rows(record: Record, vectors: ResolutionVectors) -> Rows:
    """A row for each clause, and for each passage that is one.

    Without their text, which the passage has, and with no more metadata than they are found and deleted by:
    what Chroma writes for these takes longer than the vectors.
    """
    about = {"resolution": record.resolution.id, "revision": record.revision}
    rows = Rows([], vectors.unit_vectors, [])
    for unit in vectors.units:
        passage = vectors.passages[unit.passage]
        rows.ids.append(f"{passage.id}{unit.place}@{record.revision}")
        rows.metadata.append({**about, "passage": passage.id})
    return rows


def resolution_rows(record: Record, vectors: ResolutionVectors, embedding: Metadata) -> Rows:
    """The one row of the resolution itself."""
    about = {
        "symbol": record.resolution.symbol,
        "language": record.resolution.language,
        "revision": record.revision,
        "source_hash": record.source_hash,
    }
    document = json.dumps(to_json(record.resolution), ensure_ascii=False)
    named = {"source_name": record.source_name} if record.source_name else {}
    metadata = {**about, **named, **embedding}
    return Rows([record.resolution.id], vectors.title[None, :], [metadata], [document])


def ids_of(record: Record) -> tuple[set[str], set[str]]:
    """Ids of the rows that passages and clauses of a record must have."""
    passages = tuple(passages_of(record.resolution))
    return (
        {f"{passage.id}@{record.revision}" for passage in passages},
        {f"{passages[unit.passage].id}{unit.place}@{record.revision}" for unit in units_of(passages)},
    )


def hit_of(row_id: str, score: float, revisions: Container[str]) -> Hit | None:
    """The hit that a row of passages or clauses stands for; none if its revision is not among those given."""
    place, _, revision = row_id.rpartition("@")
    if revision not in revisions:
        return None
    passage_id, cut, span = place.partition("#")
    if not cut:
        return Hit(passage_id, score)
    start, _, end = span.partition("-")
    return Hit(passage_id, score, int(start), int(end))


def _about(record: Record, passage: Passage, position: int) -> Metadata:
    """Chroma takes no empty values; what a passage has not is no key of it."""
    label = Label.parse(passage.label)
    fields: Metadata = {
        "resolution": record.resolution.id,
        "revision": record.revision,
        "passage": passage.id,
        "symbol": passage.symbol,
        "language": passage.language,
        "part": _PARTS[label.part],
        "label": passage.label,
        "number": int(label.number) if label.number.isdigit() else label.number,
        "verb": passage.verb,
        "footnotes": [mark.footnote for mark in passage.marks],
        "page": passage.page,
        "position": position,
    }
    return {name: value for name, value in fields.items() if value not in ("", None, [])}

"""The rows of the database: their ids, metadata and texts."""

import json
from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Any

from index.embedding import Vectors
from index.hit import Hit
from index.label import Label
from index.passage import Passage
from index.record import Record
from index.serial import to_json
from index.vectors import ResolutionVectors

Metadata = Mapping[str, Any]

_PARTS = {"PP": "preambular", "OP": "operative", "A": "annex", "FN": "footnote"}


@dataclass(frozen=True, slots=True)
class Rows:
    """What Chroma takes: four columns of one length."""

    ids: list[str]
    vectors: Vectors
    texts: list[str]
    metadata: list[Metadata]


def passage_rows(record: Record, vectors: ResolutionVectors) -> Rows:
    """A row for each passage."""
    return Rows(
        [f"{passage.id}@{record.revision}" for passage in vectors.passages],
        vectors.passage_vectors,
        [passage.text for passage in vectors.passages],
        [_about(record, p, position, "passage") for position, p in enumerate(vectors.passages)],
    )


def clause_rows(record: Record, vectors: ResolutionVectors) -> Rows:
    """A row for each clause, and for each passage that is one."""
    rows = Rows([], vectors.unit_vectors, [], [])
    for unit in vectors.units:
        passage = vectors.passages[unit.passage]
        start, end = unit.span or (0, len(passage.text))
        kind, place = ("clause", f"#{start}-{end}") if unit.span else ("passage", "")
        rows.ids.append(f"{passage.id}{place}@{record.revision}")
        rows.texts.append(passage.text[start:end])
        rows.metadata.append({**_about(record, passage, unit.passage, kind), "start": start, "end": end})
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
    return Rows([record.resolution.id], vectors.title[None, :], [document], [{**about, **embedding}])


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


def _about(record: Record, passage: Passage, position: int, kind: str) -> Metadata:
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
        "kind": kind,
        "position": position,
    }
    return {name: value for name, value in fields.items() if value not in ("", None, [])}

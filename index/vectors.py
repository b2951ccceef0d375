"""A resolution's vectors: of its title, its passages, and the clauses its passages are cut into."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from index.clause import Span, clauses
from index.embedding import Embedding, Vectors
from index.passage import Passage, passages_of
from index.resolution import Resolution
from index.searchable import searchable
from index.token_vectors import TokenVectors


@dataclass(frozen=True, slots=True)
class Unit:
    """A clause of a passage, or a whole passage that is not cut (``span`` is None)."""

    passage: int
    """Position of the passage among the resolution's."""
    span: Span | None

    @property
    def place(self) -> str:
        """``#0-41``, empty for a whole passage."""
        return f"#{self.span[0]}-{self.span[1]}" if self.span else ""


@dataclass(frozen=True, slots=True)
class ResolutionVectors:
    """Row by row: ``passage_vectors`` of ``passages``, ``unit_vectors`` of ``units``."""

    title: Vectors
    passages: tuple[Passage, ...]
    passage_vectors: Vectors
    units: tuple[Unit, ...]
    unit_vectors: Vectors
    tokens: tuple[TokenVectors, ...]
    """Of each of ``passages``, as the model gives them; offsets are those of the passage's own text."""
    title_tokens: TokenVectors


def vectors_of(
    resolution: Resolution, embedding: Embedding, progress: Callable[[int, int], None] | None = None
) -> ResolutionVectors:
    """Embeds everything in one go, each distinct text once."""
    passages = tuple(passages_of(resolution))
    units = units_of(passages)
    whole = [searchable(passage) for passage in passages]
    parts = [
        passages[unit.passage].text[slice(*unit.span)] if unit.span else whole[unit.passage] for unit in units
    ]
    title = resolution.title or resolution.symbol
    first = [title, *whole]
    known = frozenset(first)
    rest = list(dict.fromkeys(text for text in parts if text not in known))
    everything = len(first) + len(rest)
    first_vectors, (title_tokens, *tokens) = embedding.passages_with_tokens(
        first, progress and (lambda done, _: progress(done, everything))
    )
    rest_vectors = embedding.passages(
        rest, progress and (lambda done, _: progress(len(first) + done, everything))
    )
    rows = np.concatenate([first_vectors, rest_vectors])
    row_of = {text: row for row, text in enumerate([*first, *rest])}
    return ResolutionVectors(
        first_vectors[0],
        passages,
        first_vectors[1:],
        units,
        rows[[row_of[text] for text in parts]],
        tuple(
            TokenVectors(found.vectors, np.maximum(found.spans - (len(text) - len(passage.text)), 0))
            for found, text, passage in zip(tokens, whole, passages, strict=True)
        ),
        title_tokens,
    )


def units_of(passages: Sequence[Passage]) -> tuple[Unit, ...]:
    """The passages cut into clauses, in order."""
    return tuple(unit for position, passage in enumerate(passages) for unit in _units(position, passage))


def _units(position: int, passage: Passage) -> list[Unit]:
    spans = [] if passage.is_footnote else clauses(passage.text)
    return [Unit(position, span) for span in spans] if len(spans) > 1 else [Unit(position, None)]

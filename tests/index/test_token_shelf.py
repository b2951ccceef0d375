"""Titles are kept with the passages; where an earlier version has not kept them they are embedded once."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest

from index.embedding import Vectors
from index.record import Record
from index.token_shelf import TOKENS, TokenShelf
from index.token_store import TITLE
from index.token_vectors import TokenVectors
from index.vectors import vectors_of
from tests.fakes import BigramEmbedding
from tests.ui.fakes import bundled_resolution


class Noting(BigramEmbedding):
    """Notes what it is given to embed."""

    def __init__(self) -> None:
        super().__init__()
        self.given: list[str] = []

    def passages_with_tokens(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> tuple[Vectors, list[TokenVectors]]:
        self.given += texts
        return super().passages_with_tokens(texts, progress)


@pytest.fixture
def record(tmp_path: Path) -> Record:
    """The bundled resolution, its tokens kept in the folder."""
    record = Record.of(bundled_resolution(), "hash")
    TokenShelf(tmp_path, BigramEmbedding()).put(record, vectors_of(record.resolution, BigramEmbedding()))
    return record


def test_a_title_that_is_kept_is_not_embedded_again(record: Record, tmp_path: Path) -> None:
    embedding = Noting()
    title = TokenShelf(tmp_path, embedding).title(record)
    assert title.spans.max() == len(record.resolution.title)
    assert embedding.given == []


def test_a_title_that_was_not_kept_is_embedded_once_and_the_same(record: Record, tmp_path: Path) -> None:
    kept = TokenShelf(tmp_path, BigramEmbedding()).title(record)
    rows = tmp_path / TOKENS / record.revision / "rows.json"
    of_passages = {label: row for label, row in json.loads(rows.read_text()).items() if label != TITLE}
    rows.write_text(json.dumps(of_passages))
    embedding = Noting()
    shelf = TokenShelf(tmp_path, embedding)
    for found in (shelf.title(record), shelf.title(record)):
        assert np.array_equal(found.spans, kept.spans)
        assert np.abs(found.vectors - kept.vectors).max() < 0.02
    assert embedding.given == [record.resolution.title]

"""Whether what is nearest is found, among more rows than a search may look at."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from index.embedding import Vectors
from index.store import CLAUSES, Store

ROWS, DIMENSION, K = 3000, 48, 80
REVISION = "r"


@pytest.fixture(scope="module")
def vectors() -> Vectors:
    """Points in all directions, among which the nearest are hard to find."""
    made = np.random.default_rng(40).normal(size=(ROWS, DIMENSION)).astype(np.float32)
    return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), np.float32)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, vectors: Vectors) -> Iterator[Store]:
    folder: Path = tmp_path_factory.mktemp("store")
    with Store.create(folder / "chroma", folder, "points", DIMENSION) as made:
        table = made._client.get_collection(CLAUSES, embedding_function=None)
        about = [{"resolution": "A/RES/1/1:en", "revision": REVISION}] * ROWS
        table.upsert([f"A/RES/1/1:en:OP{n}@{REVISION}" for n in range(ROWS)], vectors, about)
        made._standing = {"A/RES/1/1:en": REVISION}
        yield made


def test_the_nearest_are_found_and_in_their_order(store: Store, vectors: Vectors) -> None:
    found, wanted = 0, 0
    for query in vectors[:40]:
        nearest = np.argsort(-(vectors @ query))[:K]
        hits = store.search_clauses(query, K, None)
        found += len({hit.id for hit in hits} & {f"A/RES/1/1:en:OP{n}" for n in nearest})
        wanted += K
        assert hits == sorted(hits, key=lambda hit: -hit.score)
        assert hits[0].score == pytest.approx(1, abs=1e-5)
    assert found / wanted > 0.99

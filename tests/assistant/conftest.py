"""The seed in a real library: on bigrams, whose similarities can be counted, and on the real embedding."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from assistant.pipeline import Assistant
from index.embedding import Embedding
from index.library import Library
from index.resolution import Resolution
from tests.fakes import BigramEmbedding
from tests.index.conftest import cache, embedding
from tests.ui.fakes import bundled_resolution

__all__ = ["cache", "embedding"]


@pytest.fixture(scope="session")
def seed() -> Resolution:
    """A/RES/78/40 as it is parsed from the corpus."""
    return bundled_resolution()


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory, seed: Resolution) -> Iterator[Library]:
    """The seed, found by the pairs of characters that a text shares with the question."""
    with Library.open(tmp_path_factory.mktemp("bigrams"), BigramEmbedding()) as opened:
        opened.add(seed, "seed")
        yield opened


@pytest.fixture(scope="session")
def assistant(library: Library) -> Assistant:
    return Assistant(library)


@pytest.fixture(scope="session")
def real_library(
    tmp_path_factory: pytest.TempPathFactory, indexed_home: Path, embedding: Embedding
) -> Iterator[Library]:
    """The seed, found by what it means: the bigrams' likeness across languages is none."""
    home = copytree(indexed_home, tmp_path_factory.mktemp("real") / "home")
    with Library.open(home, embedding) as opened:
        yield opened


@pytest.fixture(scope="session")
def on_real_embedding(real_library: Library) -> Assistant:
    return Assistant(real_library)

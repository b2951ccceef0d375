"""A page on a real library whose embedding is quick."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.pipeline import Assistant
from index.library import Library
from tests.fakes import BigramEmbedding
from tests.ui.conftest import serving
from ui.workspace import bundled_resolutions


@dataclass(frozen=True)
class Stacks:
    """A served library."""

    url: str
    library: Library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "home", BigramEmbedding()) as opened:
        yield opened


@pytest.fixture(scope="module")
def stacks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stacks]:
    """With A/RES/78/40 in Chinese."""
    with Library.open(tmp_path_factory.mktemp("stacks"), BigramEmbedding()) as library:
        for resolution, source in bundled_resolutions():
            library.add(resolution, source)
        with serving(library, Assistant(library)) as url:
            yield Stacks(url, library)

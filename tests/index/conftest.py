"""The real embedding model, built once in the user's cache like the application does it."""

import os
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from index.embedding import Embedding, load_embedding


@pytest.fixture(scope="session")
def cache() -> Path:
    """The folder the application keeps its model in, so that a test run does not build a second one."""
    configured = os.environ.get("JUEYI_CACHE")
    return Path(configured) if configured else user_cache_path("jueyi", appauthor=False)


@pytest.fixture(scope="session")
def embedding(cache: Path) -> Embedding:
    return load_embedding(None, cache, lambda _message: None)

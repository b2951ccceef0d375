"""What the command line tells heavy packages before they are imported, the tests tell them too."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.command import TREATY, jueyi
from ui.environment import prepare

if TYPE_CHECKING:
    from tokenizers import Tokenizer

prepare(None)
ONE_OF_SEVERAL = "PYTEST_XDIST_WORKER" in os.environ
if ONE_OF_SEVERAL:  # the others have the other processors
    os.environ.setdefault("OMP_NUM_THREADS", "1")
# Threads that wait for each other in a loop take the processor from each other: on two busy cores a query
# takes 200 ms instead of 26. Must be set before torch is imported.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


@pytest.fixture(scope="session")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encoder that is built in a moment, with one layer more than the reader leaves alone."""
    from assistant.reader.network import FROZEN_LAYERS
    from tests.index.tiny_model import tiny_encoder

    return tiny_encoder(tmp_path_factory.mktemp("tiny") / "encoder", layers=FROZEN_LAYERS + 1, positions=512)


@pytest.fixture(scope="session")
def tokenizer(encoder: Path) -> "Tokenizer":
    """That of the encoder."""
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(encoder / "tokenizer.json"))


@pytest.fixture(scope="session")
def indexed_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory that the first command fills, once for all processes; what opens it copies it."""
    from filelock import FileLock

    run = tmp_path_factory.getbasetemp()
    run = run.parent if ONE_OF_SEVERAL else run
    home = run / "indexed"
    with FileLock(run / "indexed.lock"):
        if not home.exists():
            filling = run / "filling"
            first = jueyi(filling, "ask", TREATY)
            assert first.returncode == 0, first.stderr
            assert "indexing A/RES/78/40" in first.stderr
            filling.rename(home)
    return home

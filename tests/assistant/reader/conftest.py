"""An encoder that is built in a moment, with one layer more than the reader leaves alone."""

from pathlib import Path

import pytest
from tokenizers import Tokenizer

from assistant.reader.network import FROZEN_LAYERS
from tests.index.tiny_model import tiny_encoder


@pytest.fixture(scope="session")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_encoder(tmp_path_factory.mktemp("tiny") / "encoder", layers=FROZEN_LAYERS + 1, positions=512)


@pytest.fixture(scope="session")
def tokenizer(encoder: Path) -> Tokenizer:
    return Tokenizer.from_file(str(encoder / "tokenizer.json"))

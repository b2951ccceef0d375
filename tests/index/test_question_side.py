"""Layers for questions beside those for passages."""

from pathlib import Path

import numpy as np
import pytest
from safetensors.torch import load_file, save_file

from index.errors import EmbeddingError
from index.question_side import shipped_layers
from index.sentence_embedding import SentenceEmbedding
from tests.index.tiny_model import tiny_encoder

NAME = "multilingual-e5-small-tiny"


def layers_of(encoder: Path, path: Path, *, scaled: float) -> Path:
    """The upper of the model's two layers, its weights multiplied."""
    tensors = load_file(encoder / "model.safetensors")
    save_file({name: scaled * tensor for name, tensor in tensors.items() if "layer.1." in name}, path)
    return path


def test_questions_have_layers_of_their_own_and_passages_the_models(tmp_path: Path) -> None:
    encoder = tiny_encoder(tmp_path / "encoder", layers=2)
    plain = SentenceEmbedding(NAME, encoder)
    own = SentenceEmbedding(NAME, encoder, layers_of(encoder, tmp_path / "q.safetensors", scaled=0.5))
    assert np.allclose(own.passages(["裁军 a"]), plain.passages(["裁军 a"]))
    assert float(own.query("裁军 a") @ plain.query("裁军 a")) < 0.99
    again = SentenceEmbedding(NAME, encoder, layers_of(encoder, tmp_path / "same.safetensors", scaled=1.0))
    assert np.allclose(again.query("裁军 a"), plain.query("裁军 a"), atol=1e-6)


def test_a_question_longer_than_a_row_is_cut_as_the_model_cuts_it(tmp_path: Path) -> None:
    encoder = tiny_encoder(tmp_path / "encoder", layers=2)
    plain = SentenceEmbedding(NAME, encoder)
    own = SentenceEmbedding(NAME, encoder, layers_of(encoder, tmp_path / "q.safetensors", scaled=1.0))
    text = "裁军 a b " * 40
    assert np.allclose(own.query(text), plain.query(text), atol=1e-6)
    assert np.array_equal(own.query_tokens(text).spans, plain.query_tokens(text).spans)


def test_bad_layers_are_told(tmp_path: Path) -> None:
    encoder = tiny_encoder(tmp_path / "encoder", layers=2)
    path = tmp_path / "q.safetensors"
    for content, told in ((None, "cannot be read"), (b"no tensors", "is damaged")):
        if content is not None:
            path.write_bytes(content)
        with pytest.raises(EmbeddingError, match=rf"q\.safetensors {told}; reinstall jueyi"):
            SentenceEmbedding(NAME, encoder, path).query("a")
    other = tiny_encoder(tmp_path / "other", layers=3)
    save_file({n: t for n, t in load_file(other / "model.safetensors").items() if "layer.2." in n}, path)
    with pytest.raises(EmbeddingError, match="layers of another network"):
        SentenceEmbedding(NAME, encoder, path).query("a")


def test_the_shipped_layers_are_the_upper_six() -> None:
    layers = {name.split(".")[2] for name in load_file(shipped_layers())}
    assert layers == set("6 7 8 9 10 11".split())

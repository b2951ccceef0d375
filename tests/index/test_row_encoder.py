"""One row of tokens by ONNX Runtime, against the same network in torch."""

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file, save_file

from assistant.encoder import encoder_body
from index.errors import EmbeddingError
from index.row_encoder import OtherNetworkError, RowEncoder, layer_of
from index.token_vectors import Floats
from tests.index.tiny_model import PIECES, tiny_encoder


@pytest.fixture
def deep(tmp_path: Path) -> Path:
    """A model of three layers."""
    return tiny_encoder(tmp_path / "deep", layers=3)


def layers_from(encoder: Path, lowest: int) -> dict[str, Floats]:
    """The tensors of the layers from one up, halved."""
    tensors = load_file(encoder / "model.safetensors")
    return {name: tensor / 2 for name, tensor in tensors.items() if layer_of(name) >= lowest}


@pytest.mark.parametrize("length", [1, 2, 17, 64])
def test_hidden_states_are_those_of_the_network(deep: Path, length: int) -> None:
    ids = list(np.random.default_rng(length).integers(0, len(PIECES), length))
    mask = torch.ones(1, length, dtype=torch.long)
    with torch.inference_mode():
        wanted = encoder_body(deep).eval()(torch.tensor([ids]), mask).last_hidden_state[0].numpy()
    encoder = RowEncoder(deep, {})
    assert np.allclose(encoder(ids), wanted, atol=1e-4)
    assert (encoder.longest, encoder.width) == (64, wanted.shape[1])


def test_upper_layers_take_the_place_of_the_encoders(deep: Path) -> None:
    plain, own = RowEncoder(deep, {}), RowEncoder(deep, layers_from(deep, 2))
    ids = [0, 8, 9, 2]
    assert not np.allclose(own(ids), plain(ids), atol=0.01)
    # With the last layer as it was, both are the same again.
    same = {name: tensor * 2 for name, tensor in layers_from(deep, 2).items()}
    assert np.allclose(RowEncoder(deep, same)(ids), plain(ids), atol=1e-5)


def test_layers_that_do_not_fit_are_refused(deep: Path, tmp_path: Path) -> None:
    upper = layers_from(deep, 1)
    name = "encoder.layer.2.output.dense.bias"
    for own in (
        {n: t for n, t in upper.items() if n != name},
        {n: t for n, t in upper.items() if layer_of(n) == 1},
        upper | {name: upper[name][:-1]},
        upper | {"encoder.layer.3.output.dense.bias": upper[name]},
        {"embeddings.LayerNorm.bias": upper[name]},
    ):
        with pytest.raises(OtherNetworkError):
            RowEncoder(deep, own)


@pytest.mark.parametrize("file", ["config.json", "model.safetensors"])
@pytest.mark.parametrize("content", [None, b"", b"{}", b"\x08\0\0\0\0\0\0\0[1, 2]  "])
def test_an_encoder_that_does_not_load_is_named(deep: Path, file: str, content: bytes | None) -> None:
    if content is None:
        (deep / file).unlink()
    else:
        (deep / file).write_bytes(content)
    with pytest.raises(EmbeddingError, match=f"the encoder in {deep} does not load; delete that folder"):
        RowEncoder(deep, {})


def test_an_encoder_that_lacks_a_tensor_is_named(deep: Path) -> None:
    path = deep / "model.safetensors"
    tensors = load_file(path)
    del tensors["encoder.layer.1.output.dense.bias"]
    save_file(tensors, path)
    with pytest.raises(EmbeddingError, match=f"the encoder in {deep} does not load; delete that folder"):
        RowEncoder(deep, {})

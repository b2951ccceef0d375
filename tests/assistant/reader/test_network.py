"""The network: the encoder's own numbers, a head, and nothing changed below."""

import shutil
from pathlib import Path

import pytest
import torch

from assistant.errors import OwnModelError
from assistant.reader.network import FROZEN_LAYERS, is_trained, span_network

IDS = torch.tensor([[0, 8, 9, 2, 2, 11, 12, 2]])
MASK = torch.ones_like(IDS)


def test_the_body_is_the_encoder(encoder: Path) -> None:
    from transformers import BertModel

    whole = BertModel.from_pretrained(encoder, add_pooling_layer=False).eval()
    network = span_network(encoder)
    with torch.no_grad():
        expected = whole(input_ids=IDS, attention_mask=MASK).last_hidden_state
        hidden = network.body(input_ids=IDS, attention_mask=MASK).last_hidden_state
        scores = network(IDS, MASK)
    assert torch.equal(hidden, expected)
    assert torch.equal(scores, network.head(expected))
    assert scores.shape == (1, 8, 2)


def test_only_the_head_and_the_upper_layers_learn(encoder: Path) -> None:
    network = span_network(encoder)
    learning = {name for name, parameter in network.named_parameters() if parameter.requires_grad}
    assert {name.split(".")[3] for name in learning if name.startswith("body.encoder.layer.")} == {"4"}
    assert {name for name in learning if "layer" not in name} == {"head.weight", "head.bias"}
    assert learning == {name for name, _ in network.named_parameters() if is_trained(name)}


@pytest.mark.parametrize(
    ("name", "trained"),
    [
        ("head.weight", True),
        ("body.embeddings.word_embeddings.weight", False),
        ("body.embeddings.LayerNorm.bias", False),
        (f"body.encoder.layer.{FROZEN_LAYERS - 1}.output.dense.weight", False),
        (f"body.encoder.layer.{FROZEN_LAYERS}.output.dense.weight", True),
        ("body.encoder.layer.11.output.dense.weight", True),
    ],
)
def test_what_is_the_readers_own(name: str, trained: bool) -> None:
    assert is_trained(name) == trained


@pytest.mark.parametrize("file", ["config.json", "model.safetensors"])
@pytest.mark.parametrize("content", [None, b"", b"{}", b"\x10\0\0\0\0\0\0\0no header"])
def test_an_encoder_that_does_not_load_is_named(
    encoder: Path, tmp_path: Path, file: str, content: bytes | None
) -> None:
    folder = shutil.copytree(encoder, tmp_path / "broken")
    if content is None:
        (folder / file).unlink()
    else:
        (folder / file).write_bytes(content)
    with pytest.raises(OwnModelError, match=r"the encoder in .*broken does not load; delete that folder"):
        span_network(folder)

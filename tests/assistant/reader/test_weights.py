"""The reader's weights in a file."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from assistant.errors import OwnModelError
from assistant.reader.network import is_trained, span_network
from assistant.reader.weights import WEIGHTS
from tests.index.tiny_model import tiny_encoder


def trained(network: torch.nn.Module) -> dict[str, torch.Tensor]:
    return {name: p.detach().clone() for name, p in network.named_parameters() if is_trained(name)}


def uses(network: torch.nn.Module, encoder: Path) -> tuple[Callable[[Path], object], ...]:
    """All that is done with a file: looked at first, learnt on from, read with."""
    return (
        WEIGHTS.check,
        lambda path: WEIGHTS.load(network, path),
        lambda path: WEIGHTS.applied(encoder, path),
    )


@pytest.fixture
def network(encoder: Path) -> torch.nn.Module:
    """A network that has learnt something."""
    made = span_network(encoder)
    torch.manual_seed(3)
    with torch.no_grad():
        for parameter in made.parameters():
            if parameter.requires_grad:
                parameter.add_(torch.randn_like(parameter))
    return made


@pytest.fixture
def saved(network: torch.nn.Module, tmp_path: Path) -> Path:
    path = tmp_path / "reader.safetensors"
    WEIGHTS.save(network, path)
    return path


def test_weights_come_back_in_half_precision_bit_for_bit(
    network: torch.nn.Module, saved: Path, encoder: Path
) -> None:
    other = span_network(encoder)
    WEIGHTS.load(other, saved)
    expected, found = trained(network), trained(other)
    assert expected.keys() == found.keys()
    for name, parameter in expected.items():
        assert torch.equal(found[name], parameter.half().float()), name
        assert found[name].dtype == torch.float32


def test_the_file_holds_what_was_trained_and_no_more(network: torch.nn.Module, saved: Path) -> None:
    stored = load_file(saved)
    assert stored.keys() == trained(network).keys()
    assert {tensor.dtype for tensor in stored.values()} == {torch.float16}
    assert [path.name for path in saved.parent.iterdir()] == ["reader.safetensors"]


def test_a_missing_file_is_named(network: torch.nn.Module, encoder: Path, tmp_path: Path) -> None:
    for use in uses(network, encoder):
        with pytest.raises(OwnModelError, match=r"nowhere\.safetensors cannot be read; reinstall jueyi"):
            use(tmp_path / "nowhere.safetensors")


def test_a_folder_is_no_file(network: torch.nn.Module, encoder: Path, tmp_path: Path) -> None:
    for use in uses(network, encoder):
        with pytest.raises(OwnModelError, match=str(tmp_path)):
            use(tmp_path)


@pytest.mark.parametrize("share", [0, 0.001, 0.05, 0.5, 0.999])
def test_a_truncated_file_is_named(
    network: torch.nn.Module, encoder: Path, saved: Path, share: float
) -> None:
    saved.write_bytes(saved.read_bytes()[: int(saved.stat().st_size * share)])
    before = trained(network)
    for use in uses(network, encoder):
        with pytest.raises(OwnModelError, match=r"reader\.safetensors are damaged; .*--no-reader"):
            use(saved)
    assert all(torch.equal(tensor, before[name]) for name, tensor in trained(network).items())


def test_weights_of_another_network_are_named(saved: Path, tmp_path: Path) -> None:
    shallow = tiny_encoder(tmp_path / "shallow")
    for use in uses(span_network(shallow), shallow)[1:]:
        with pytest.raises(OwnModelError, match=r"reader\.safetensors holds the weights of another network"):
            use(saved)


def test_weights_that_lack_a_part_or_have_more_are_named(
    network: torch.nn.Module, encoder: Path, saved: Path
) -> None:
    stored = load_file(saved)
    layer = next(name for name in stored if name.startswith("body."))
    for changed in (
        {name: tensor for name, tensor in stored.items() if name != layer},
        {name: tensor for name, tensor in stored.items() if name != "head.weight"},
        stored | {"second.weight": torch.zeros(2)},
    ):
        save_file(changed, saved)
        for use in uses(network, encoder)[1:]:
            with pytest.raises(OwnModelError, match="holds the weights of another network"):
                use(saved)


def test_weights_of_another_size_are_not_stretched_to_fit(
    network: torch.nn.Module, encoder: Path, saved: Path
) -> None:
    stored = load_file(saved)
    stored["head.bias"] = torch.zeros(1, dtype=torch.float16)
    save_file(stored, saved)
    before = trained(network)
    for use in uses(network, encoder)[1:]:
        with pytest.raises(OwnModelError, match=r"reader\.safetensors holds the weights of another network"):
            use(saved)
    assert all(torch.equal(tensor, before[name]) for name, tensor in trained(network).items())

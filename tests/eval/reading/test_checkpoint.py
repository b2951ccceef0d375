"""Checkpoints on disk."""

from pathlib import Path

import pytest
import torch

from eval.reading.checkpoint import Checkpoint, CheckpointError, load, save

SETTINGS = "64 examples, seed 1"


def checkpoint() -> Checkpoint:
    torch.manual_seed(2)
    optimizer = {"head.bias/step": torch.tensor(7.0), "head.bias/exp_avg": torch.randn(2)}
    return Checkpoint({"head.bias": torch.randn(2)}, optimizer, 7, 1.25, SETTINGS)


def test_what_is_saved_is_loaded_bit_for_bit(tmp_path: Path) -> None:
    written = checkpoint()
    save(written, tmp_path)
    found = load(tmp_path, SETTINGS)
    assert found is not None
    assert (found.steps, found.best, found.settings) == (7, 1.25, SETTINGS)
    for mine, theirs in ((found.weights, written.weights), (found.optimizer, written.optimizer)):
        assert mine.keys() == theirs.keys()
        assert all(torch.equal(tensor, theirs[name]) for name, tensor in mine.items())


def test_the_next_one_takes_the_place_of_the_last(tmp_path: Path) -> None:
    save(checkpoint(), tmp_path)
    save(Checkpoint({"head.bias": torch.zeros(2)}, {}, 9, 1.5, SETTINGS), tmp_path)
    found = load(tmp_path, SETTINGS)
    assert found is not None
    assert (found.steps, found.optimizer) == (9, {})
    assert [path.name for path in tmp_path.iterdir()] == ["checkpoint.safetensors"]


def test_a_kill_while_one_is_written_leaves_the_last(tmp_path: Path) -> None:
    save(checkpoint(), tmp_path)
    whole = (tmp_path / "checkpoint.safetensors").read_bytes()
    (tmp_path / "checkpoint.safetensors.new").write_bytes(whole[:90])
    found = load(tmp_path, SETTINGS)
    assert found is not None
    assert found.steps == 7


def test_without_one_training_begins(tmp_path: Path) -> None:
    assert load(tmp_path, SETTINGS) is None


@pytest.mark.parametrize("share", [0, 0.1, 0.5, 0.99])
def test_a_damaged_one_is_named(tmp_path: Path, share: float) -> None:
    save(checkpoint(), tmp_path)
    path = tmp_path / "checkpoint.safetensors"
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(CheckpointError, match=r"checkpoint\.safetensors is damaged; delete it"):
        load(tmp_path, SETTINGS)


def test_one_of_another_run_is_named_with_both_settings(tmp_path: Path) -> None:
    save(checkpoint(), tmp_path)
    with pytest.raises(CheckpointError, match=r"\(64 examples, seed 1, now 64 examples, seed 2\).*--out"):
        load(tmp_path, "64 examples, seed 2")


def test_a_folder_that_takes_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "checkpoint.safetensors").mkdir()
    with pytest.raises(CheckpointError, match=r"checkpoint\.safetensors\.new cannot be written"):
        save(checkpoint(), tmp_path)

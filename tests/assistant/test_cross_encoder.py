"""A cross-encoder that the user names: loaded from a folder, or told in a sentence why not."""

import json
from pathlib import Path

import pytest

from assistant.cross_encoder import load_reranker
from assistant.errors import RerankerError
from tests.assistant.tiny_cross_encoder import tiny_cross_encoder


def test_a_folder_scores_each_passage(tmp_path: Path) -> None:
    folder = tiny_cross_encoder(tmp_path / "tiny")
    model = load_reranker(str(folder), print)
    scores = model.scores("a b", ["a", "z z z", "核武器"])
    assert len(set(scores)) == 3
    assert model.scores("a b", ["核武器"]) == pytest.approx(scores[2:], abs=1e-5)
    assert model.name.startswith("tiny@")


def test_a_folder_that_is_not_there() -> None:
    with pytest.raises(RerankerError, match=r"^there is no reranker folder \./nowhere$"):
        load_reranker("./nowhere", print)


def test_a_name_that_is_none() -> None:
    with pytest.raises(RerankerError, match="neither a folder nor the name of a model on the hub"):
        load_reranker("a/b/c", print)


def test_a_model_that_only_embeds_is_no_reranker(tmp_path: Path) -> None:
    """The library would give it a head of random weights and go on."""
    folder = tiny_cross_encoder(tmp_path / "embeds", with_head=False)
    with pytest.raises(RerankerError, match=r"is no cross-encoder \(BertModel has no head .*drop --reranker"):
        load_reranker(str(folder), print)


def test_a_model_with_several_outputs_is_no_reranker(tmp_path: Path) -> None:
    folder = tiny_cross_encoder(tmp_path / "classes", labels=3)
    with pytest.raises(RerankerError, match="sorts pairs into 3 classes"):
        load_reranker(str(folder), print)


def test_a_folder_without_a_model(tmp_path: Path) -> None:
    with pytest.raises(RerankerError, match=r"is no model of transformers .*config\.json"):
        load_reranker(str(tmp_path), print)


def test_damaged_weights(tmp_path: Path) -> None:
    folder = tiny_cross_encoder(tmp_path / "damaged")
    (folder / "model.safetensors").write_bytes(b"nothing")
    with pytest.raises(RerankerError, match=r"cannot be loaded \(.*; name another, or drop --reranker"):
        load_reranker(str(folder), print)


def test_code_that_comes_with_a_model_is_not_run(tmp_path: Path) -> None:
    folder = tiny_cross_encoder(tmp_path / "coded")
    config = json.loads((folder / "config.json").read_text())
    config |= {
        "model_type": "its_own",
        "auto_map": {
            "AutoConfig": "own.OwnConfig",
            "AutoModelForSequenceClassification": "own.OwnModel",
        },
    }
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "own.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')")
    with pytest.raises(RerankerError, match="cannot be loaded"):
        load_reranker(str(folder), print)
    assert not (tmp_path / "ran").exists()

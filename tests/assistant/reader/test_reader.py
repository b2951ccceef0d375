"""Reading, with a network that points at a token it has been told."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch

from assistant.reader.loading import trained
from assistant.reader.network import FROZEN_LAYERS, span_network
from assistant.reader.reader import Reader
from assistant.reader.span import Floats
from assistant.reader.weights import WEIGHTS
from eval.reading.training import scores_of
from tests.index.tiny_model import PIECES, tiny_encoder


class Pointing:
    """Answers begin and end at every token ``piece``; "no answer" scores 3 in all."""

    def __init__(self, piece: str) -> None:
        self.wanted = PIECES.index(piece)
        self.rows = 0

    def __call__(self, ids: Sequence[int]) -> Floats:
        self.rows += 1
        scores = np.where(np.array(ids) == self.wanted, 5.0, 0.0).astype(np.float32)
        scores[0] = 1.5
        return np.stack((scores, scores), axis=-1)


def test_spans_are_characters_of_each_passage(encoder: Path) -> None:
    reader = Reader(encoder, lambda: Pointing("裁军"))
    passages = ["ab 核裁军决议", "ab", "裁軍 a"]
    found = reader.read("裁军?", passages)
    assert [passages[i][r.start : r.end] for i, r in ((0, found[0]), (2, found[2]))] == ["裁军", "裁軍"]
    assert [reading.score for reading in found] == [7.0, -3.0, 7.0]


def test_a_long_passage_is_read_to_its_end(encoder: Path) -> None:
    network = Pointing("裁军")
    reader = Reader(encoder, lambda: network)
    passage = "a " * 400 + "核裁军"
    (found,) = reader.read("b", [passage])
    assert network.rows == 3  # 803 tokens: 0–320, 256–576, 512–832
    assert (found.start, found.end, found.score) == (801, 803, 7.0)


def test_an_empty_passage_answers_nothing(encoder: Path) -> None:
    found = Reader(encoder, lambda: Pointing("裁军")).read("b", ["", " \n"])
    assert [(r.start, r.end, r.score) for r in found] == [(0, 0, float("-inf"))] * 2


def test_the_network_is_loaded_when_something_is_first_read(encoder: Path) -> None:
    loaded = []

    def load() -> Pointing:
        loaded.append(1)
        return Pointing("a")

    reader = Reader(encoder, load)
    assert reader.read("b", []) == []
    assert reader.offsets("a 裁军") == ((0, 1), (0, 1), (2, 3), (2, 4))
    assert loaded == []
    reader.read("b", ["a"])
    reader.read("b", ["b"])
    assert loaded == [1]


def test_a_passage_is_read_once_for_a_question(encoder: Path) -> None:
    network = Pointing("裁军")
    reader = Reader(encoder, lambda: network)
    first = reader.read("b", ["核裁军", "a"])
    assert reader.read("b", ["a", "核裁军"]) == first[::-1]
    assert network.rows == 2
    reader.read("a", ["核裁军"])
    assert network.rows == 3


def test_what_is_shipped_reads_as_the_network_that_was_trained(tmp_path: Path) -> None:
    encoder = tiny_encoder(tmp_path / "encoder", layers=FROZEN_LAYERS + 2)
    torch.manual_seed(1)
    network = span_network(encoder)
    WEIGHTS.save(network, tmp_path / "own.safetensors")
    WEIGHTS.load(network, tmp_path / "own.safetensors")
    shipped = Reader(encoder, lambda: trained(encoder, tmp_path / "own.safetensors"))
    learnt = Reader(encoder, lambda: scores_of(network))
    passages = ["核裁军决议 ab", "a " * 25, "决议"]
    found, wanted = (reader.read("核 a?", passages) for reader in (shipped, learnt))
    assert [(r.start, r.end) for r in found] == [(r.start, r.end) for r in wanted]
    assert [r.score for r in found] == pytest.approx([r.score for r in wanted], abs=1e-4)
    assert len({r.score for r in found}) == 3

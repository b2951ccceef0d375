"""Reading, with a network that points at a token it has been told."""

from pathlib import Path

import pytest
import torch

from assistant.reader.network import span_network
from assistant.reader.reader import Reader
from tests.index.tiny_model import PIECES


class Pointing(torch.nn.Module):
    """Answers begin and end at every token ``piece``; "no answer" scores 3 in all."""

    def __init__(self, piece: str) -> None:
        super().__init__()
        self.wanted = PIECES.index(piece)
        self.rows = 0

    def forward(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        self.rows += len(ids)
        scores = 5.0 * (ids == self.wanted).float()
        scores[:, 0] = 1.5
        return torch.stack((scores, scores), dim=-1)


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

    def load() -> torch.nn.Module:
        loaded.append(1)
        return Pointing("a")

    reader = Reader(encoder, load)
    assert reader.read("b", []) == []
    assert reader.offsets("a 裁军") == ((0, 1), (0, 1), (2, 3), (2, 4))
    assert loaded == []
    reader.read("b", ["a"])
    reader.read("b", ["b"])
    assert loaded == [1]


def test_company_in_a_batch_changes_nothing(encoder: Path) -> None:
    torch.manual_seed(1)
    network = span_network(encoder)
    reader = Reader(encoder, lambda: network)
    passages = ["核裁军决议 ab", "a " * 60, "决议"]
    together = reader.read("核 a?", passages)
    alone = [reader.read("核 a?", [passage])[0] for passage in passages]
    assert [(r.start, r.end) for r in together] == [(r.start, r.end) for r in alone]
    assert [r.score for r in together] == pytest.approx([r.score for r in alone], abs=1e-4)

"""Tokens of asking count little."""

import numpy as np
import pytest

from assistant.weigh import ASKING, asking_spans, asks, token_weights, without_asking


@pytest.mark.parametrize(
    ("question", "asking"),
    [
        ("请问中东的条约何时生效？", ["请问", "的", "何时", "？"]),
        ("什么条约", ["什么"]),
        ("中东", []),
    ],
)
def test_words_of_asking(question: str, asking: list[str]) -> None:
    assert [question[start:end] for start, end in asking_spans(question)] == asking


def test_english_words_of_asking() -> None:
    spans = asking_spans("Which treaties of the region apply?")
    words = [
        word for start, end in spans if (word := "Which treaties of the region apply?"[start:end]).strip()
    ]
    assert words == ["Which", "of", "the", "?"]


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("请问中东的条约是什么？", "中东的条约"),
        ("which treaty is it", "treaty"),
        ("什么？", ""),
        ("", ""),
        ("the Rakhine State", "Rakhine State"),
        ("UN-SPIDER is", "UN-SPIDER"),
        ("of the United Nations Charter", "United Nations Charter"),
    ],
)
def test_without_asking(text: str, bare: str) -> None:
    assert without_asking(text) == bare


def test_asks() -> None:
    assert asks(" ")
    assert asks("何时")
    assert not asks("生效")


def test_weights_of_tokens() -> None:
    # 请问 | 中东 | 何时 | 生效 with a token for two characters each, and the mark of the model before them.
    spans = np.array([(0, 0), (0, 2), (2, 4), (4, 6), (6, 8)], np.int32)
    weights = token_weights("请问中东何时生效", spans)
    assert weights.tolist() == pytest.approx([1.0, ASKING, 1.0, ASKING, 1.0])

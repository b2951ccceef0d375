"""Sentences on other subjects, which tell what only is nearest from what answers."""

from pathlib import Path

import numpy as np
import pytest

from index.background import Background, kept, sentences
from index.centres import LANGUAGES
from tests.fakes import BigramEmbedding

CENTRE = np.zeros(BigramEmbedding().dimension, np.float32)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_subject_is_spoken_of_in_every_language(language: str) -> None:
    assert len(sentences(language)) == len(sentences("en"))
    assert all(len(sentence) > 8 for sentence in sentences(language))


def test_the_sentence_that_matches_best_counts() -> None:
    background = Background(np.eye(3, dtype=np.float32), np.array([0, 2], np.int32))
    question = np.array([[1, 0, 0], [0, 0.5, 0.5]], np.float32)
    assert background.best_match(question, np.array([3, 1], np.float32)) == pytest.approx((3 + 0.5) / 4)
    assert background.best_match(question, np.array([0, 1], np.float32)) == pytest.approx(0.5)


def test_a_question_without_tokens_matches_nothing() -> None:
    background = Background(np.eye(3, dtype=np.float32), np.array([0], np.int32))
    assert background.best_match(np.zeros((0, 3), np.float32), np.zeros(0, np.float32)) == 0.0


def test_what_is_kept_is_not_embedded_again(tmp_path: Path) -> None:
    class Counting(BigramEmbedding):
        asked = 0

        def passages_with_tokens(self, texts, progress=None):  # type: ignore[no-untyped-def]
            Counting.asked += 1
            return super().passages_with_tokens(texts, progress)

    first = kept(tmp_path, Counting(), "zh", CENTRE)
    again = kept(tmp_path, Counting(), "zh", CENTRE)
    assert Counting.asked == 1
    assert np.array_equal(first.starts, again.starts)
    assert np.abs(first.vectors - again.vectors).max() < 0.02


def test_what_is_damaged_is_embedded_again(tmp_path: Path) -> None:
    first = kept(tmp_path, BigramEmbedding(), "zh", CENTRE)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:100])
    assert np.array_equal(kept(tmp_path, BigramEmbedding(), "zh", CENTRE).starts, first.starts)

"""From scores of tokens to intent, subject and name; the network's part is played by a table."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from tokenizers import Tokenizer

from assistant.encoder import padded
from assistant.intent.intent import Intent, Meant
from assistant.intent.loading import trained
from assistant.intent.network import FROZEN_LAYERS, Tag, intent_network
from assistant.intent.recogniser import MAX_TOKENS, Recogniser, tokens
from assistant.intent.weights import WEIGHTS
from index.token_vectors import Floats
from index.tokenizing import tokenizer_of
from tests.index.tiny_model import tiny_encoder


class TaggedNetwork:
    """Gives each token the tag of the first listed word that it lies in, and one intent all the certainty."""

    def __init__(self, encoder: Path, question: str, words: dict[str, Tag], intent: Intent) -> None:
        tokenizer = tokenizer_of(encoder)
        self._ids, offsets = tokens(tokenizer, question)
        places = [
            (question.index(word), question.index(word) + len(word), tag) for word, tag in words.items()
        ]
        self._tags = [
            next((tag for start, end, tag in places if start < b and end > a), Tag.REST) for a, b in offsets
        ]
        self._intent = intent

    def __call__(self, ids: Sequence[int]) -> tuple[Floats, Floats]:
        assert ids == self._ids
        intents = np.zeros(len(Intent), np.float32)
        intents[list(Intent).index(self._intent)] = 50.0
        return intents, np.eye(len(Tag), dtype=np.float32)[[0, *self._tags, 0]]


def meant(encoder: Path, question: str, words: dict[str, Tag], intent: Intent = Intent.MENTIONS) -> Meant:
    network = TaggedNetwork(encoder, question, words, intent)
    return Recogniser(encoder, lambda: network).recognise(question)


def test_subject_and_name_are_words_of_the_question(encoder: Path) -> None:
    found = meant(encoder, "a b 裁军 abab 决议", {"裁军": Tag.SUBJECT, "决议": Tag.NAME})
    assert (found.intent, found.subjects, found.names) == (Intent.MENTIONS, ("裁军",), ("决议",))
    assert found.certainty == pytest.approx(1.0)


def test_several_subjects_stay_apart(encoder: Path) -> None:
    found = meant(encoder, "裁军 a 决议？", {"裁军": Tag.SUBJECT, "决议": Tag.SUBJECT})
    assert found.subjects == ("裁军", "决议")


def test_half_a_word_is_widened_to_the_whole_of_it(encoder: Path) -> None:
    assert meant(encoder, "aa bab aa", {"ba": Tag.SUBJECT}).subjects == ("bab",)


def test_stops_at_the_edges_are_no_part_of_a_subject(encoder: Path) -> None:
    assert meant(encoder, "a，裁军？", {"，裁军？": Tag.SUBJECT}).subjects == ("裁军",)


def test_the_end_of_a_long_question_is_recognised(encoder: Path, tokenizer: Tokenizer) -> None:
    question = "a b " * MAX_TOKENS + "裁军"
    ids, offsets = tokens(tokenizer, question)
    assert (len(ids), len(offsets)) == (MAX_TOKENS + 2, MAX_TOKENS)
    assert meant(encoder, question, {"裁军": Tag.SUBJECT}).subjects == ("裁军",)


def test_a_question_is_recognised_once(encoder: Path) -> None:
    loaded = []

    def load() -> TaggedNetwork:
        loaded.append(1)
        return TaggedNetwork(encoder, "裁军", {}, Intent.CONTENT)

    recogniser = Recogniser(encoder, load)
    assert recogniser.recognise("裁军") is recogniser.recognise("裁军")
    assert loaded == [1]


def test_padding_changes_nothing(encoder: Path, tokenizer: Tokenizer) -> None:
    network = intent_network(encoder)
    short, long = (tokens(tokenizer, text)[0] for text in ("裁军", "裁军 a b 决议"))
    ids, mask = padded([short, long])
    with torch.inference_mode():
        intents, tags = network(torch.tensor(ids), torch.tensor(mask))
        alone, tags_alone = network(torch.tensor([short]), torch.ones(1, len(short), dtype=torch.long))
    assert (intents.shape, tags.shape) == ((2, len(Intent)), (2, len(long), len(Tag)))
    assert torch.allclose(intents[0], alone[0], atol=1e-4)
    assert torch.allclose(tags[0, : len(short)], tags_alone[0], atol=1e-4)


def test_what_is_shipped_recognises_as_the_network_that_was_trained(tmp_path: Path) -> None:
    encoder = tiny_encoder(tmp_path / "encoder", layers=FROZEN_LAYERS + 1)
    network = intent_network(encoder)
    WEIGHTS.save(network, tmp_path / "own.safetensors")
    WEIGHTS.load(network, tmp_path / "own.safetensors")
    ids = tokens(tokenizer_of(encoder), "裁军 a b 决议")[0]
    with torch.inference_mode():
        wanted = network(torch.tensor([ids]), torch.ones(1, len(ids), dtype=torch.long))
    found = trained(encoder, tmp_path / "own.safetensors")(ids)
    for one, other in zip(found, wanted, strict=True):
        assert one.shape == other[0].shape
        assert np.allclose(one, other[0], atol=1e-4)

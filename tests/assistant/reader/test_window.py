"""Rows of tokens, and the way back from them to the characters."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from assistant.encoder import END, PAD, START, padded
from assistant.reader.window import (
    MAX_QUESTION,
    MAX_WINDOW,
    OVERLAP,
    Tokens,
    tokens,
    window,
    windows,
)

TEXTS = st.text("核裁军决议ab軍決議xé㎏ﬁ٣ \t\n\u3000\x07𠀀", max_size=60)


def numbered(count: int, first: int = 100) -> Tokens:
    """A text of two characters a token."""
    return Tokens(tuple(range(first, first + count)), tuple((2 * i, 2 * i + 2) for i in range(count)))


@settings(deadline=None)
@given(text=TEXTS)
def test_offsets_are_in_the_text_and_in_order(tokenizer: Tokenizer, text: str) -> None:
    found = tokens(tokenizer, text)
    assert len(found.ids) == len(found.offsets)
    assert all(0 <= start < end <= len(text) for start, end in found.offsets)
    assert list(found.offsets) == sorted(found.offsets)


@settings(deadline=None)
@given(text=TEXTS)
def test_every_character_that_is_seen_is_in_a_token(tokenizer: Tokenizer, text: str) -> None:
    inside = {place for start, end in tokens(tokenizer, text).offsets for place in range(start, end)}
    seen = {place for place, character in enumerate(text) if character.isprintable() and character.strip()}
    assert seen <= inside


def test_offsets_name_the_characters_of_each_token(tokenizer: Tokenizer) -> None:
    text = "a 核裁军决议"
    found = [text[start:end] for start, end in tokens(tokenizer, text).offsets]
    # The word mark ▁ has no character of its own and is given the one that follows.
    assert found == ["a", "a", "核", "核", "裁军", "决议"]


def test_traditional_characters_are_read_as_simplified_ones(tokenizer: Tokenizer) -> None:
    assert tokens(tokenizer, "核裁軍決議") == tokens(tokenizer, "核裁军决议")


def test_a_row_is_question_and_passage_between_special_tokens() -> None:
    row = window(numbered(2), numbered(3, 200), 1, 3)
    assert row.ids == (START, 100, 101, END, END, 201, 202, END)
    assert row.ids[row.first :] == (201, 202, END)
    assert row.offsets == ((2, 4), (4, 6))


def test_a_long_question_keeps_its_end() -> None:
    row = window(numbered(MAX_QUESTION + 5), numbered(1, 900), 0, 1)
    assert row.ids[1 : row.first - 2] == tuple(range(105, 105 + MAX_QUESTION))


@settings(deadline=None)
@given(asked=st.integers(0, 100), count=st.integers(0, 1200))
def test_windows_cover_the_passage_and_overlap(asked: int, count: int) -> None:
    passage = numbered(count, 5000)
    rows = list(windows(numbered(asked), passage))
    places = [[start // 2 for start, _ in row.offsets] for row in rows]
    assert sorted({place for found in places for place in found}) == list(range(count))
    for row, found in zip(rows, places, strict=True):
        assert row.ids[row.first : -1] == tuple(passage.ids[place] for place in found)
        assert len(found) <= MAX_WINDOW
        assert len(row.ids) <= 512  # positions of the encoder
    for one, other in pairwise(places):
        assert len(set(one) & set(other)) == OVERLAP


@pytest.mark.parametrize(("count", "rows"), [(0, 1), (1, 1), (320, 1), (321, 2), (576, 2), (577, 3)])
def test_no_more_windows_than_are_needed(count: int, rows: int) -> None:
    assert len(list(windows(numbered(3), numbered(count)))) == rows


def test_short_rows_are_padded_and_masked() -> None:
    rows = [window(numbered(1), numbered(size, 200), 0, size) for size in (1, 3)]
    ids, mask = padded([row.ids for row in rows])
    assert ids == [
        [START, 100, END, END, 200, END, PAD, PAD],
        [START, 100, END, END, 200, 201, 202, END],
    ]
    assert mask == [[1] * 6 + [0] * 2, [1] * 8]

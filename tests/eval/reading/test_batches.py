"""Batches of rows, and the labels in them."""

from itertools import islice
from random import Random

import pytest
from tokenizers import Tokenizer

from assistant.reader.window import tokens
from eval.reading.batches import BATCH, LONGEST, POOLED, batches
from eval.reading.mixture import Mixture
from eval.reading.negatives import Negatives
from tests.eval.reading.sets import example, small_mixture


def mixture_of(answer: str, around: int) -> Mixture:
    """Passages with the answer at chance places, in so many words before and after it."""
    random = Random(1)
    examples = []
    for number in range(12):
        before = random.randrange(around + 1)
        passage = "a " * before + answer + " b" * (around - before)
        examples.append(example("核？", passage, answer, f"cmrc-{number}"))
    pools = dict.fromkeys(("zh", "xquad", "xquad-zh", "field", "parallel"), examples)
    others = [example("", "a b " * n, group=f"other-{n}") for n in (20, 150)]
    return Mixture(pools, (), Negatives([*examples, *others]))


@pytest.mark.parametrize("first", [1, POOLED - 1, POOLED, POOLED + 3, 2 * POOLED])
def test_a_stream_begun_late_goes_on_as_if_it_had_been_followed(tokenizer: Tokenizer, first: int) -> None:
    mixture = small_mixture()
    followed = list(islice(batches(mixture, tokenizer, 1, 0), 2 * POOLED + 2))
    begun = list(islice(batches(mixture, tokenizer, 1, first), 2 * POOLED + 2 - first))
    assert begun == followed[first:]
    assert {len(rows) for rows in followed} == {BATCH}


def test_another_seed_another_stream(tokenizer: Tokenizer) -> None:
    mixture = small_mixture()
    assert next(batches(mixture, tokenizer, 1, 0)) != next(batches(mixture, tokenizer, 2, 0))


def test_labels_are_the_tokens_of_the_answer(tokenizer: Tokenizer) -> None:
    mixture, answer = mixture_of("核裁军决议", 400), tokens(tokenizer, "核裁军决议")
    rows = [row for found in islice(batches(mixture, tokenizer, 1, 0), 2 * POOLED) for row in found]
    answered = [row for row in rows if row.start]
    # The word mark before it is given the first character of the answer, and belongs to it.
    assert {row.window.ids[row.start : row.end + 1] for row in answered} == {answer.ids}
    without = [row for row in rows if not row.start]
    assert {(row.start, row.end) for row in without} == {(0, 0)}
    assert not [row for row in without if set(answer.ids[1:]) <= set(row.window.ids[row.window.first :])]
    assert len(answered) > len(without) > 0
    assert max(len(row.window.offsets) for row in rows) <= LONGEST


def test_an_answer_longer_than_its_window_is_no_answer(tokenizer: Tokenizer) -> None:
    mixture = mixture_of(" ".join("b" * 41), 100)
    for rows in islice(batches(mixture, tokenizer, 1, 0), 4 * POOLED):
        for row in rows:
            inside = row.window.first <= row.start <= row.end < row.window.first + len(row.window.offsets)
            assert inside or (row.start, row.end) == (0, 0)


def test_rows_of_a_batch_are_of_like_length(tokenizer: Tokenizer) -> None:
    found = list(islice(batches(mixture_of("裁军", 300), tokenizer, 1, 0), POOLED))
    spread = [
        max(lengths) - min(lengths) for lengths in ([len(r.window.ids) for r in rows] for rows in found)
    ]
    assert sum(spread) <= LONGEST  # sorted, the batches of a pool share the whole range among them

"""The best span, against scores worked out by hand."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from assistant.reader.span import MAX_ANSWER, Floats, Reading, best_of, best_span
from assistant.reader.window import Tokens, Window, window


def row(count: int, asked: int = 1) -> Window:
    """Tokens of three characters each after a question; the passage begins at ``asked + 3``."""
    passage = Tokens((7,) * count, tuple((3 * i, 3 * i + 3) for i in range(count)))
    return window(Tokens((9,) * asked, ((0, 1),) * asked), passage, 0, count)


def scores(found: Window, begins: dict[int, float], ends: dict[int, float]) -> Floats:
    """Zero but at the named places of the passage."""
    values = np.zeros((len(found.ids), 2), np.float32)
    for column, named in enumerate((begins, ends)):
        for place, value in named.items():
            values[found.first + place, column] = value
    return values


def test_the_span_with_the_greatest_sum() -> None:
    found = row(5)
    given = scores(found, {1: 2.0, 3: 3.0}, {2: 4.0, 4: 2.5})
    # 1 to 2 makes 6, 3 to 4 makes 5.5; 3 to 2 would make 7 and runs backwards.
    assert best_span(given, found) == Reading(3, 9, 6.0)


def test_an_answer_of_one_token() -> None:
    found = row(3)
    assert best_span(scores(found, {2: 1.0}, {2: 1.0}), found) == Reading(6, 9, 2.0)


def test_the_score_is_against_the_first_token() -> None:
    found = row(3)
    given = scores(found, {0: 1.0}, {1: 2.0})
    given[0] = (2.5, 1.5)
    assert best_span(given, found) == Reading(0, 6, -1.0)


def test_question_and_special_tokens_are_no_answer() -> None:
    found = row(2, asked=4)
    given = scores(found, {0: 1.0}, {1: 1.0})
    given[1 : found.first] = 50
    given[found.first + 2 :] = 50
    assert best_span(given, found) == Reading(0, 6, 2.0)


@pytest.mark.parametrize(
    ("last", "reading"),
    [(MAX_ANSWER - 1, Reading(0, 3 * MAX_ANSWER, 15.0)), (MAX_ANSWER, Reading(0, 3, 10.0))],
)
def test_an_answer_has_so_many_tokens_at_most(last: int, reading: Reading) -> None:
    found = row(MAX_ANSWER + 4)
    assert best_span(scores(found, {0: 10.0}, {last: 5.0}), found) == reading


def test_of_a_passage_without_tokens_nothing_is_believed() -> None:
    assert best_span(np.zeros((5, 2), np.float32), row(0)) == Reading(0, 0, -np.inf)


def test_of_several_windows_the_most_certain() -> None:
    readings = [Reading(0, 1, -3.0), Reading(4, 9, 2.0), Reading(2, 3, 1.5)]
    assert best_of(readings) == Reading(4, 9, 2.0)


@settings(deadline=None)
@given(values=arrays(np.float32, (12, 2), elements=st.integers(-9, 9)))
def test_no_span_is_better(values: Floats) -> None:
    found = row(7)
    best = best_span(values, found)
    sums = {
        (start, end): float(values[found.first + start, 0] + values[found.first + end, 1] - values[0].sum())
        for start in range(7)
        for end in range(start, 7)
    }
    assert best.score == max(sums.values())
    assert sums[best.start // 3, best.end // 3 - 1] == best.score

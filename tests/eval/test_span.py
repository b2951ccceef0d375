"""Exact match and F1 by hand, with SQuAD's words and CMRC's characters."""

import pytest

from eval.metrics.span import exact_match, span_f1


@pytest.mark.parametrize(
    ("answer", "references", "exact", "f1"),
    [
        ("the Denver Broncos", ["Denver Broncos"], 1.0, 1.0),
        ("Broncos", ["Denver Broncos"], 0.0, 2 / 3),
        ("Denver Broncos won", ["Denver Broncos"], 0.0, 4 / 5),
        ("Panthers", ["Denver Broncos"], 0.0, 0.0),
        ("broncos, DENVER!", ["Denver Broncos"], 0.0, 1.0),
        # Each Han character counts, and none of the punctuation.
        ("核裁军", ["核裁军"], 1.0, 1.0),
        ("“核裁军”。", ["核裁军"], 1.0, 1.0),
        ("裁军", ["核裁军"], 0.0, 4 / 5),
        ("2023年12月4日", ["12月4日"], 0.0, 8 / 10),
        ("核核", ["核"], 0.0, 2 / 3),
        # The nearest of several references.
        ("裁军", ["条约", "裁军会议", "裁军"], 1.0, 1.0),
        ("裁军会", ["条约", "裁军会议"], 0.0, 6 / 7),
        ("", ["核"], 0.0, 0.0),
        ("核", [], 0.0, 0.0),
        ("7 декабря", ["7 Декабря"], 1.0, 1.0),
        ("في 7 ديسمبر", ["7 ديسمبر"], 0.0, 4 / 5),
    ],
)
def test_figures(answer: str, references: list[str], exact: float, f1: float) -> None:
    assert exact_match(answer, references) == exact
    assert span_f1(answer, references) == pytest.approx(f1)

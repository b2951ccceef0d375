"""Metrics of answers against values worked out by hand."""

import pytest

from eval.metrics.citation import citation_precision, citation_recall
from eval.metrics.facts import facts_found
from eval.metrics.success import success_at


@pytest.mark.parametrize(
    ("cited", "gold", "any_one", "every"),
    [
        pytest.param(["OP1"], ["OP1"], 1.0, 1 / 1, id="the one"),
        pytest.param(["OP1", "OP9"], ["OP1", "OP2", "OP3"], 1.0, 1 / 3, id="one of three"),
        pytest.param(["OP2", "OP1"], ["OP1", "OP2", "OP3"], 1.0, 2 / 3, id="two of three"),
        pytest.param(["OP9"], ["OP1"], 0.0, 0.0, id="another"),
        pytest.param([], ["OP1", "OP2"], 0.0, 0.0, id="none"),
        pytest.param(["OP1", "OP1"], ["OP1", "OP1"], 1.0, 1.0, id="named twice"),
    ],
)
def test_citation_recall(cited: list[str], gold: list[str], any_one: float, every: float) -> None:
    assert citation_recall(cited, gold, every=False) == any_one
    assert citation_recall(cited, gold, every=True) == every


@pytest.mark.parametrize(
    ("cited", "precision"),
    [
        pytest.param(["OP1", "OP2"], 2 / 2, id="both"),
        pytest.param(["OP1", "OP9"], 1 / 2, id="one of two"),
        pytest.param(["OP1", "OP1", "OP9", "OP8"], 1 / 3, id="one of three, named twice"),
        pytest.param(["OP9"], 0.0, id="another"),
        pytest.param([], 0.0, id="none"),
    ],
)
def test_citation_precision(cited: list[str], precision: float) -> None:
    assert citation_precision(cited, ["OP1", "OP2"]) == precision


@pytest.mark.parametrize(
    ("answer", "must", "share"),
    [
        pytest.param("于 2017 年 7 月 7 日通过", [["2017年7月7日"]], 1.0, id="white space does not count"),
        pytest.param("于２０１７年通过", [["2017年"]], 1.0, id="nor does width"),
        pytest.param("the IAEA", [["iaea"]], 1.0, id="nor does case"),
        pytest.param("八个国家", [["8个", "八个"]], 1 / 1, id="either wording"),
        pytest.param("广岛", [["广岛"], ["长崎"]], 1 / 2, id="one of two facts"),
        pytest.param("", [["广岛"]], 0.0, id="nothing said"),
    ],
)
def test_facts(answer: str, must: list[list[str]], share: float) -> None:
    assert facts_found(answer, must) == share


@pytest.mark.parametrize(
    ("k", "relevant", "success"),
    [
        pytest.param(1, ["a"], 1.0, id="first"),
        pytest.param(1, ["b"], 0.0, id="second of one"),
        pytest.param(2, ["b", "x"], 1.0, id="any of them"),
        pytest.param(9, ["x"], 0.0, id="not ranked"),
        pytest.param(0, ["a"], 0.0, id="nothing looked at"),
    ],
)
def test_success_at_k(k: int, relevant: list[str], success: float) -> None:
    assert success_at(k, ["a", "b", "c"], relevant) == success


def test_nothing_to_look_for_is_an_error_and_not_a_figure() -> None:
    with pytest.raises(ValueError, match="gold"):
        citation_recall(["OP1"], [], every=True)
    with pytest.raises(ValueError, match="facts"):
        facts_found("八", [])
    with pytest.raises(ValueError, match="relevant"):
        success_at(1, ["a"], [])

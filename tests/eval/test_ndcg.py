"""nDCG by hand; it and the other ranking metrics against ir-measures."""

from math import log2

import pytest

from eval.metrics.ndcg import ndcg_at
from eval.metrics.recall import recall_at
from eval.metrics.reciprocal_rank import reciprocal_rank
from eval.metrics.success import success_at


@pytest.mark.parametrize(
    ("ranked", "expected"),
    [
        pytest.param(["x", "y", "a"], 1.0, id="both first"),
        pytest.param(
            ["a", "x", "b", "y"], (1 / log2(3) + 1 / log2(5)) / (1 + 1 / log2(3)), id="second, fourth"
        ),
        pytest.param(["a", "b", "c", "d"], 0.0, id="neither"),
        pytest.param(["a", "b", "c", "d", "x"], 0.0, id="behind the first four"),
        pytest.param([], 0.0, id="nothing ranked"),
    ],
)
def test_by_hand(ranked: list[str], expected: float) -> None:
    assert ndcg_at(4, ranked, ["x", "y"]) == pytest.approx(expected)


def test_nothing_relevant_is_an_error() -> None:
    with pytest.raises(ValueError, match="relevant"):
        ndcg_at(10, ["a"], [])


RUN = {
    "q1": ["d3", "d1", "d2", "d5", "d4"],
    "q2": ["d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9", "d10", "d11"],
    "q3": ["d9", "d8"],
}
RELEVANT = {"q1": ["d1"], "q2": ["d2", "d9", "d11", "d12"], "q3": ["d1"]}


def test_the_same_as_ir_measures() -> None:
    ir = pytest.importorskip("ir_measures", reason="ir-measures is not installed (pip install ir-measures)")
    qrels = [ir.Qrel(q, d, 1) for q, relevant in RELEVANT.items() for d in relevant]
    run = [ir.ScoredDoc(q, d, -float(place)) for q, ranked in RUN.items() for place, d in enumerate(ranked)]
    measures = {
        ir.nDCG @ 10: lambda q: ndcg_at(10, RUN[q], RELEVANT[q]),
        ir.R @ 5: lambda q: recall_at(5, RUN[q], RELEVANT[q]),
        ir.Success @ 5: lambda q: success_at(5, RUN[q], RELEVANT[q]),
        ir.RR: lambda q: reciprocal_rank(RUN[q], RELEVANT[q]),
    }
    theirs = {(m.measure, m.query_id): m.value for m in ir.iter_calc(list(measures), qrels, run)}
    assert len(theirs) == 12
    for (measure, query), value in theirs.items():
        assert measures[measure](query) == pytest.approx(value), (measure, query)

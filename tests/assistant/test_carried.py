"""A follow-up with the question before it, and for itself."""

from assistant.carried import shared
from tests.assistant.samples import evidence, passage

FIRST, SECOND, THIRD = (passage("各国裁军，", f"OP{number}") for number in (1, 2, 3))


def test_the_mean_of_both_scores_ranks() -> None:
    whole = [evidence(FIRST, score=6.0), evidence(SECOND, score=5.0), evidence(THIRD, score=1.0)]
    alone = [evidence(SECOND, score=4.0), evidence(FIRST, score=-2.0)]
    found = shared(whole, alone)
    assert [(one.passage.label, one.score) for one in found] == [("OP2", 4.5), ("OP1", 2.0), ("OP3", -0.5)]


def test_nothing_found_for_itself_changes_no_order() -> None:
    found = shared([evidence(FIRST, score=6.0), evidence(SECOND, score=5.0)], [])
    assert [one.passage.label for one in found] == ["OP1", "OP2"]

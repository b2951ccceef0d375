"""Shares of a model's sentences, counted by hand."""

import pytest

from assistant.answer import Answer, Statement
from assistant.citation import Citation
from assistant.written import Failing, Struck, Written
from eval.metrics.writing import written_shares
from tests.assistant.samples import passage

STATEMENT = Statement("敦促各国。", (Citation.whole(passage("敦促各国")),))
STRUCK = Struck("五国已付款。", Failing.NUMBER, "五")


def test_shares_of_three_that_hold_of_which_one_was_repaired_and_one_struck_off() -> None:
    written = Written("m", repaired=1, struck=(STRUCK,))
    answer = Answer("问", "zh", (STATEMENT,) * 3, mode="model", written=written)
    assert written_shares(answer) == {"verified": 0.5, "repaired": 0.25, "struck_off": 0.25}


def test_where_the_text_is_quoted_instead_all_was_struck_off() -> None:
    answer = Answer("问", "zh", (STATEMENT,), written=Written("m", struck=(STRUCK,), note="…"))
    assert written_shares(answer) == {"verified": 0.0, "repaired": 0.0, "struck_off": 1.0}


@pytest.mark.parametrize(
    "written", [pytest.param(None, id="no model"), pytest.param(Written("m", note="…"), id="a fault")]
)
def test_there_are_none_where_no_model_wrote(written: Written | None) -> None:
    assert written_shares(Answer("问", "zh", (STATEMENT,), written=written)) == {}

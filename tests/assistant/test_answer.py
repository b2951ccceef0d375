"""What an answer may look like: every statement rests on something."""

import dataclasses

import pytest

from assistant.answer import Answer, Basis, Statement
from assistant.citation import Citation
from assistant.errors import CitationError
from tests.assistant.samples import passage

ROW = Citation.whole(passage("决定于 2027 年召开会议。"))
OTHER = Citation.whole(passage("请秘书长提交报告。", "OP2"))


def test_a_statement_about_paragraphs_cites_some() -> None:
    with pytest.raises(CitationError, match="exactly when it cites some"):
        Statement("大会决定召开会议。")


@pytest.mark.parametrize("basis", [Basis.STRUCTURE, Basis.TITLE_BLOCK])
def test_what_is_counted_or_read_off_the_title_block_cites_none(basis: Basis) -> None:
    assert Statement("有 13 段。", basis=basis).citations == ()
    with pytest.raises(CitationError):
        Statement("有 13 段。", (ROW,), basis)


def test_the_fact_stands_in_the_first_quote() -> None:
    assert Statement("大会决定。", (ROW,), lead="2027 年").lead == "2027 年"
    for lead, citations in [("2028 年", (ROW,)), ("2027 年", (OTHER, ROW)), ("2027年", (ROW,))]:
        with pytest.raises(CitationError, match="does not stand in the quoted words"):
            Statement("大会决定。", citations, lead=lead)


def test_an_answer_says_something_or_why_it_does_not() -> None:
    statement = Statement("大会决定。", (ROW,))
    assert not Answer("问？", "zh", (statement,)).abstained
    assert Answer("问？", "zh", abstention="没有。").abstained
    with pytest.raises(CitationError):
        Answer("问？", "zh")
    with pytest.raises(CitationError):
        Answer("问？", "zh", (statement,), abstention="没有。")
    with pytest.raises(CitationError):
        dataclasses.replace(Answer("问？", "zh", (statement,)), abstention="没有。")


def test_citations_come_in_order_and_once() -> None:
    statements = (Statement("一。", (OTHER, ROW)), Statement("二。", (ROW,)), Statement("三。", (OTHER,)))
    assert Answer("问？", "zh", statements).citations == (OTHER, ROW)
    assert Answer("问？", "zh", abstention="没有。").citations == ()


def test_nothing_of_an_answer_can_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        ROW.end = 3  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        Answer("问？", "zh", abstention="没有。").abstention = ""  # type: ignore[misc]

"""Sentences that must hold, and sentences that must not, each for its own reason."""

import pytest

from assistant.answer import Statement
from assistant.written import Failing
from index.passage import Passage
from tests.assistant.writing.samples import ENGLISH, OTHER, RECITAL, TREATY, failing, verifier

HOLD = [
    pytest.param("敦促22个国家签署《珊瑚条约》[OP7]。", id="digits"),
    pytest.param("敦促二十二个国家签署《珊瑚条约》[OP7]。", id="chinese numerals"),
    pytest.param("各国应于2017-09-20前签署[OP7]。", id="date as ISO"),
    pytest.param("各国应于二〇一七年九月二十日前签署[OP7]。", id="date in chinese numerals"),
    pytest.param("第7段敦促各国签署《珊瑚条约》[第7段]。", id="its own number, mark in words"),
    pytest.param("大会要求“不在礁石上进行捕捞”［OP7］。", id="full-width brackets"),
    pytest.param("大会要求“不在礁石上……排放废水”【OP7】。", id="omission"),
    pytest.param("大会要求不在礁石上进行捕捞[OP7]。", id="a negation that stands there"),
    pytest.param("**大会**敦促各国签署《珊瑚条约》 [A/RES/80/7 OP7]", id="markdown and symbol"),
    pytest.param("见A/80/45号文件[OP7]。", id="a symbol that stands there"),
    pytest.param("A/RES/80/7 敦促各国签署《珊瑚条约》[OP7]。", id="its own symbol"),
]
FAIL = [
    ("敦促23个国家签署《珊瑚条约》[OP7]。", Failing.NUMBER),
    ("敦促二十三个国家签署《珊瑚条约》[OP7]。", Failing.NUMBER),
    ("各国应于2017年9月21日前签署[OP7]。", Failing.NUMBER),
    ("第8段敦促各国签署《珊瑚条约》[OP7]。", Failing.NUMBER),
    ("大会要求“不在礁石上进行捕鱼”[OP7]。", Failing.FALSE_QUOTE),
    ("大会要求“不在礁石上进行捕捞[OP7]，并付款。", Failing.FALSE_QUOTE),
    ("大会要求「也不排放污水」[OP7]。", Failing.FALSE_QUOTE),
    ("敦促各国签署《珊瑚条约》。", Failing.UNCITED),
    ("敦促各国签署《珊瑚条约》[OP8]。", Failing.UNKNOWN_MARK),
    ("敦促各国签署《珊瑚条约》[OP7, OP99]。", Failing.UNKNOWN_MARK),
    ("敦促各国签署《珊瑚条约》[1]。", Failing.UNKNOWN_MARK),
    ("敦促各国签署《珊瑚条约》[A/RES/81/3 OP7]。", Failing.UNKNOWN_MARK),
    ("敦促各国签署《鲸鱼条约》[OP7]。", Failing.NAME),
    ("敦促日本签署《珊瑚条约》[OP7]。", Failing.NAME),
    ("见A/80/46号文件[OP7]。", Failing.SYMBOL),
    ("A/RES/81/3 敦促各国签署[OP7]。", Failing.SYMBOL),
    ("大会不敦促各国签署《珊瑚条约》[OP7]。", Failing.NEGATION),
    ("大会敦促各国在礁石上进行捕捞[OP7]。", Failing.NEGATION),
    ("大会敦促各国保护珊瑚礁[PP2]。", Failing.RECITAL),
    ("The States are urged to sign the treaty [OP7].", Failing.LANGUAGE),
    ("<script>alert(1)</script>敦促各国签署[OP7]。", Failing.MARKUP),
    ("敦促各国签署，见 https://evil.example/x [OP7]。", Failing.MARKUP),
    ("敦促各国[签署](javascript:alert(1))[OP7]。", Failing.MARKUP),
]


@pytest.mark.parametrize("sentence", HOLD)
def test_a_sentence_that_its_passage_carries_holds(sentence: str) -> None:
    assert failing(sentence, TREATY, RECITAL) is None


@pytest.mark.parametrize(("sentence", "reason"), FAIL)
def test_a_sentence_that_its_passage_does_not_carry_fails(sentence: str, reason: Failing) -> None:
    assert failing(sentence, TREATY, RECITAL) is reason


@pytest.mark.parametrize(
    "sentence",
    [
        "Thirty-three States are urged to pay 1300 dollars [OP1].",
        "33 States shall pay “1,300 dollars” by May 3, 2026 [OP1].",
        "Article 6 binds the States of the “Coral Pact” [para. 1].",
    ],
)
def test_english_numbers_and_dates_in_other_forms_hold(sentence: str) -> None:
    assert failing(sentence, ENGLISH, language="en") is None


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Thirty-four States are urged to pay [OP1].", Failing.NUMBER),
        ("They shall pay 1.3 million dollars [OP1].", Failing.NUMBER),
        ("They shall pay by 3 June 2026 [OP1].", Failing.NUMBER),
        ("Article VII binds the States [OP1].", Failing.NUMBER),
        ("The States of Atlantis are urged to pay [OP1].", Failing.NAME),
        ("The States are not urged to pay [OP1].", Failing.NEGATION),
        ("They are “urged to pay 1,300 euros” [OP1].", Failing.FALSE_QUOTE),
    ],
)
def test_english_sentences_that_are_not_carried_fail(sentence: str, reason: Failing) -> None:
    assert failing(sentence, ENGLISH, language="en") is reason


def test_the_right_paragraph_of_the_wrong_resolution_fails() -> None:
    claim = "敦促22个国家签署《珊瑚条约》"
    assert failing(f"{claim}[A/RES/80/7 OP7]。", TREATY, OTHER) is None
    assert failing(f"{claim}[A/RES/81/3 OP7]。", TREATY, OTHER) is Failing.NUMBER
    assert failing(f"{claim}[OP7]。", TREATY, OTHER) is Failing.UNKNOWN_MARK


def test_what_shares_few_words_must_be_close_in_meaning() -> None:
    paraphrase = "渔船应当停止打鱼[OP7]。"
    assert failing(paraphrase, TREATY, closeness=0.9) is None
    assert failing(paraphrase, TREATY, closeness=0.1) is Failing.UNLIKE


def test_what_shares_its_words_is_not_asked_for_its_meaning() -> None:
    assert failing("敦促尚未签署《珊瑚条约》的国家签署[OP7]。", TREATY, closeness=-1.0) is None


def test_a_quotation_is_cited_where_it_stands() -> None:
    statement = verifier(TREATY).check("大会要求“不在礁石上……排放废水”[OP7]。")
    assert isinstance(statement, Statement)
    assert statement.text == "大会要求“不在礁石上……排放废水”。"
    assert [citation.quote for citation in statement.citations] == ["不在礁石上", "排放废水"]


def test_without_a_quotation_the_clause_that_carries_it_is_cited() -> None:
    statement = verifier(TREATY).check("各国不得在礁石上进行捕捞[OP7]。")
    assert isinstance(statement, Statement)
    quoted = [citation.quote for citation in statement.citations]
    assert quoted == ["不在礁石上进行捕捞，也不排放废水，见 A/80/45 号文件"]


def test_a_heading_says_nothing() -> None:
    assert verifier(TREATY).check("## 回答") is None


def test_lead_in_above_a_subparagraph_counts_as_its_text() -> None:
    below = Passage("A/RES/80/7", "zh", "OP2(a)", "报告海洋噪音；", lead_in="请秘书长在 2027 年前：")
    assert failing("请秘书长在2027年前报告海洋噪音[OP2(a)]。", below) is None
    assert failing("“请秘书长”报告海洋噪音[OP2(a)]。", below) is Failing.FALSE_QUOTE

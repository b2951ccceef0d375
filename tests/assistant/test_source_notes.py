"""Where a thing can be read: a symbol in brackets behind its name, or a footnote."""

import pytest

from assistant.source_notes import answer_entry, answer_source
from index.resolution import Resolution
from tests.assistant.samples import asked


@pytest.mark.parametrize(
    "question",
    ["《钚管理准则》的文号？", "《钚管理准则》编号是什么", "What is the symbol of the plutonium guidelines?"],
)
def test_the_symbol_in_brackets_behind_a_name(seed: Resolution, question: str) -> None:
    found = answer_source(*asked(question, seed))
    assert found is not None
    assert [(s.lead, s.citations[0].label, s.citations[0].quote) for s in found.statements] == [
        ("INFCIRC 549", "OP6", "特别指出执行《钚管理准则》(INFCIRC 549)的重要性")
    ]


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("佩林达巴条约见哪份文件？", "FN10"),
        ("《曼谷条约》的文本在哪份联合国文件里？", "FN9"),
        ("《联合国裁军年鉴》第10卷的附录几？", "FN8"),
        ("佩林达巴条约的文号是哪个？", "FN10"),
        ("拉罗通加条约注明出自什么出版物？", "FN8"),
    ],
)
def test_the_footnote(seed: Resolution, question: str, label: str) -> None:
    found = answer_source(*asked(question, seed))
    assert found is not None
    assert [citation.label for citation in found.citations] == [label]


@pytest.mark.parametrize("question", ["《联合国裁军年鉴》第11卷的附录几？", "《条约》的编号", "朝鲜的文号"])
def test_what_is_not_told_is_not_made_up(seed: Resolution, question: str) -> None:
    assert answer_source(*asked(question, seed)) is None


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("Which source does the footnote on the Bangkok Treaty give?", "FN9"),
        ("На что ссылается сноска к Договору об Антарктике?", "FN6"),
        ("讲佩林达巴条约的那个脚注写了什么", "FN10"),
    ],
)
def test_the_footnote_of_what_is_named(seed: Resolution, question: str, label: str) -> None:
    found = answer_source(*asked(question, seed))
    assert found is not None
    assert [citation.label for citation in found.citations] == [label]


def test_where_the_footnote_of_what_is_named_stands(seed: Resolution) -> None:
    found = answer_source(
        *asked("The footnote on the Bangkok Treaty – which paragraph does it hang on?", seed)
    )
    assert found is not None
    assert [citation.label for citation in found.citations] == ["PP13"]


def test_a_footnote_is_not_told_by_what_has_no_name_of_its_own(seed: Resolution) -> None:
    assert answer_source(*asked("哪个脚注讲核裁军？", seed)) is None


@pytest.mark.parametrize(
    ("question", "label"), [("《佩林达巴条约》出处？", "FN10"), ("《曼谷条约》的来源", "FN9")]
)
def test_a_title_and_the_word_for_its_source(seed: Resolution, question: str, label: str) -> None:
    found = answer_entry(*asked(question, seed))
    assert found is not None
    assert [citation.label for citation in found.citations] == [label]


def test_a_source_that_is_mentioned_is_no_entry(seed: Resolution) -> None:
    assert answer_entry(*asked("哪些段落提到《曼谷条约》的出处？", seed)) is None

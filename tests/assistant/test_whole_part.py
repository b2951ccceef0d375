"""The whole preamble, all operative paragraphs, every footnote."""

import pytest

from assistant.patterns import understand
from assistant.question import Kind, Listing


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("整个序言部分给我看看", "PP"),
        ("序言讲了什么？", "PP"),
        ("执行部分全部段落", "OP"),
        ("show me the whole preamble", "PP"),
        ("all operative paragraphs of 78/40", "OP"),
        ("tout le préambule", "PP"),
        ("todos los párrafos dispositivos", "OP"),
        ("покажи всю преамбулу", "PP"),
        ("كل فقرات المنطوق", "OP"),
    ],
)
def test_a_whole_part(question: str, part: str) -> None:
    q = understand(question)
    assert q.kind is Kind.STRUCTURE
    assert [(r.part, r.first, r.last) for r in q.references] == [(part, 1, -1)]


@pytest.mark.parametrize(
    "question", ["все сноски списком", "полный перечень сносок", "a full list of the footnotes"]
)
def test_all_footnotes(question: str) -> None:
    q = understand(question)
    assert (q.kind, q.listing) == (Kind.LIST, Listing.FOOTNOTES)


@pytest.mark.parametrize(
    "question",
    [
        "执行部分要求各国做什么？",
        "那序言部分呢？",
        "And in the operative part?",
        "序言怎么开头？",
        "序言有几段？",
        "What does the preamble say about Ukraine?",
        "Which preambular paragraph is the longest?",
    ],
)
def test_not_the_whole_of_it(question: str) -> None:
    assert [(r.first, r.last) for r in understand(question).references] != [(1, -1)]

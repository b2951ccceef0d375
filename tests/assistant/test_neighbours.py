"""The paragraph before or after another, in a follow-up and beside a number."""

import pytest

from assistant.neighbours import direction, neighbour, whole_meant
from assistant.patterns import understand
from assistant.question import Kind
from assistant.reference import Reference


@pytest.mark.parametrize(
    ("question", "step"),
    [
        ("那上一段呢", -1),
        ("前一段讲了什么", -1),
        ("前面那条脚注呢", -1),
        ("它之前那条呢", -1),
        ("往前一段是啥", -1),
        ("and the one before?", -1),
        ("et celui d'avant ?", -1),
        ("¿y el anterior?", -1),
        ("再下一段呢", 1),
        ("接着往下说", 1),
        ("再往后呢", 1),
        ("下一条脚注", 1),
        ("ok and the one after that?", 1),
        ("а следующий?", 1),
        ("والفقرة التالية؟", 1),
        ("The one above it?", -1),
        ("and the paragraph below that", 1),
        ("the treaty named above", 0),
        ("上述条约何时生效", 0),
        ("往后半年", 0),
        ("它何时生效", 0),
    ],
)
def test_direction(question: str, step: int) -> None:
    assert direction(question) == step


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("第6段后面那段", ("", 7)),
        ("第12段的上一段是什么", ("", 11)),
        ("紧跟第8段的是哪段", ("", 9)),
        ("在第8段之前的是哪段", ("", 7)),
        ("what comes after paragraph 5", ("", 6)),
        ("what comes right before operative paragraph 9?", ("OP", 8)),
        ("what precedes operative paragraph 6", ("OP", 5)),
        ("the paragraph following para. 10", ("", 11)),
    ],
)
def test_beside_a_number(question: str, place: tuple[str, int]) -> None:
    q = understand(question)
    assert q.kind is Kind.STRUCTURE
    assert [(r.part, r.first) for r in q.references] == [place]
    assert all(r.neighbour for r in q.references)


def test_a_question_of_what_a_paragraph_says_is_none_for_its_neighbour() -> None:
    q = understand("第6段后面那段脚注讲的钚的出处是什么")
    assert not any(r.neighbour for r in q.references)


@pytest.mark.parametrize(
    ("path", "step", "beside"),
    [("(a)", 1, "(b)"), ("(c)", -1, "(b)"), ("(a)(ii)", 1, "(a)(iii)"), ("(2)", -1, "(1)")],
)
def test_the_subparagraph_beside(path: str, step: int, beside: str) -> None:
    assert neighbour(Reference("OP", 3, 3, path), step, whole=False).path == beside


def test_before_the_first_subparagraph_comes_the_paragraph_before() -> None:
    found = neighbour(Reference("OP", 3, 3, "(a)"), -1, whole=False)
    assert (found.first, found.path) == (2, "")


def test_a_paragraph_is_a_whole_one() -> None:
    assert whole_meant("下一段呢")
    assert not whole_meant("the next one")
    assert not whole_meant("next subparagraph")

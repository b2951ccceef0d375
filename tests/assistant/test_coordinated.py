"""References said together come out one by one."""

import pytest

from assistant.patterns import understand
from assistant.question import Kind

NAMED = [
    ("第二个和最后一个执行段分别讲什么", [("OP", 2, 2), ("OP", -1, -1)]),
    ("序言部分的头一段和最后一段", [("PP", 1, 1), ("PP", -1, -1)]),
    ("脚注4到6是什么文献？", [("FN", 4, 6)]),
    ("第3段至最后一段", [("", 3, -1)]),
    ("OP2至OP5都说了什么", [("OP", 2, 5)]),
    ("PP7-9", [("PP", 7, 9)]),
    ("第（9）段写什么？", [("", 9, 9)]),
    ("倒数三段", [("", -3, -1)]),
    ("the second and final operative paragraphs", [("OP", 2, 2), ("OP", -1, -1)]),
    ("the very last preambular paragraph", [("PP", -1, -1)]),
    ("What does the opening paragraph say?", [("PP", 1, 1)]),
    ("the opening operative paragraph", [("OP", 1, 1)]),
    ("Which operative paragraph comes last?", [("OP", -1, -1)]),
    ("third to fifth preambular paragraphs", [("PP", 3, 5)]),
    ("the last two paragraphs of the preamble", [("PP", -2, -1)]),
    ("les trois premiers alinéas du préambule", [("PP", 1, 3)]),
    ("le deuxième et le dernier alinéa du préambule", [("PP", 2, 2), ("PP", -1, -1)]),
    ("Muéstrame los párrafos 4 y 6 de la parte dispositiva", [("OP", 4, 4), ("OP", 6, 6)]),
    ("los últimos dos párrafos del preámbulo", [("PP", -2, -1)]),
    ("второй и последний пункты преамбулы", [("PP", 2, 2), ("PP", -1, -1)]),
    ("первые три пункта преамбулы", [("PP", 1, 3)]),
    ("الفقرتان 6 و7", [("", 6, 6), ("", 7, 7)]),
    ("الفقرات من 2 إلى 4", [("", 2, 4)]),
    ("الفقرة الثانية والأخيرة من الديباجة", [("PP", 2, 2), ("PP", -1, -1)]),
    ("آخر فقرة في المنطوق", [("OP", -1, -1)]),
    ("آخر فقرتين في الديباجة", [("PP", -2, -1)]),
]
BELOW = [
    ("第4段第(b)项", 4, "(b)"),
    ("第4段b项", 4, "(b)"),
    ("subparagraph (c) of paragraph 12", 12, "(c)"),
    ("operative paragraph 12, clause (c)", 12, "(c)"),
    ("le paragraphe 4 b)", 4, "(b)"),
    ("l’alinéa c) du paragraphe 6", 6, "(c)"),
    ("el apartado b) del párrafo 4", 4, "(b)"),
    ("подпункт в) пункта 4", 4, "(c)"),
    ("الفقرة 4 (ب)", 4, "(b)"),
]


@pytest.mark.parametrize(("question", "named"), NAMED)
def test_each_reference_is_read(question: str, named: list[tuple[str, int, int]]) -> None:
    q = understand(question)
    assert [(r.part, r.first, r.last) for r in q.references] == named
    assert q.kind is Kind.STRUCTURE


@pytest.mark.parametrize(("question", "number", "path"), BELOW)
def test_a_subparagraph_is_read(question: str, number: int, path: str) -> None:
    assert [(r.first, r.path) for r in understand(question).references] == [(number, path)]


def test_the_middle_is_read() -> None:
    (reference,) = understand("9个执行段里正中间的那一段写什么").references
    assert (reference.part, reference.middle) == ("OP", True)


def test_words_of_ordering_that_name_no_paragraph_stay() -> None:
    assert understand("前次会议和最后文件").references == ()

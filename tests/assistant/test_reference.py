"""Paragraphs and footnotes named by number, in the six languages."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.reference import Reference, normalised, references_in
from index.numerals import spoken_han

Named = tuple[str, int, int, str]


def named(question: str) -> list[Named]:
    """Part, first, last and path of each reference."""
    return [(r.part, r.first, r.last, r.path) for r in references_in(question)]


def one(part: str, number: int, path: str = "") -> list[Named]:
    return [(part, number, number, path)]


CHINESE = [
    ("第5段说了什么", one("", 5)),
    ("第 5 段", one("", 5)),
    ("执行部分第七段", one("OP", 7)),
    ("执行部分的第十三段", one("OP", 13)),
    ("序言部分第3段", one("PP", 3)),
    ("序言的第4个段落", one("PP", 4)),
    ("第二十二个序言段", one("PP", 22)),
    ("序言第廿二段", one("PP", 22)),
    ("附件第3段", one("A", 3)),
    ("开头三个序言段", [("PP", 1, 3, "")]),
    ("结尾两段", [("", -2, -1, "")]),
    ("脚注13", one("FN", 13)),
    ("脚注第3", one("FN", 3)),
    ("脚注一", one("FN", 1)),
    ("第3个脚注", one("FN", 3)),
]
ENGLISH = [
    ("para. 5", one("", 5)),
    ("the opening two paragraphs of the preamble", [("PP", 1, 2, "")]),
    ("paragraph 5 please", one("", 5)),
    ("operative paragraph 8", one("OP", 8)),
    ("paragraph 8 of the operative part", one("OP", 8)),
    ("preambular paragraph 19", one("PP", 19)),
    ("para 7 of the preamble", one("PP", 7)),
    ("third preambular paragraph", one("PP", 3)),
    ("the nineteenth preambular paragraph", one("PP", 19)),
    ("twenty-second preambular paragraph", one("PP", 22)),
    ("7th operative paragraph", one("OP", 7)),
    ("annex paragraph 3", one("A", 3)),
    ("paragraph VII", one("", 7)),
    ("footnote 9", one("FN", 9)),
    ("fn. 9", one("FN", 9)),
    ("footnote number 9", one("FN", 9)),
    ("the first footnote", one("FN", 1)),
    ("OP13", one("OP", 13)),
    ("pp 4", one("PP", 4)),
    ("FN2", one("FN", 2)),
]
FRENCH = [
    ("paragraphe 7", one("", 7)),
    ("le paragraphe 7 du dispositif", one("OP", 7)),
    ("alinéa 3 du préambule", one("PP", 3)),
    ("le septième alinéa du préambule", one("PP", 7)),
    ("le vingt-deuxième alinéa du préambule", one("PP", 22)),
    ("le premier paragraphe", one("", 1)),
    ("note de bas de page 4", one("FN", 4)),
]
SPANISH = [
    ("el párrafo 12", one("", 12)),
    ("párrafo 5 de la parte dispositiva", one("OP", 5)),
    ("párrafo 12 del preámbulo", one("PP", 12)),
    ("el tercer párrafo del preámbulo", one("PP", 3)),
    ("el vigésimo segundo párrafo del preámbulo", one("PP", 22)),
    ("el párrafo séptimo", one("", 7)),
    ("la nota 4", one("FN", 4)),
]
RUSSIAN = [
    ("в пункте 7", one("", 7)),
    ("п. 7", one("", 7)),
    ("в седьмом пункте", one("", 7)),
    ("в пункте 3 преамбулы", one("PP", 3)),
    ("третий абзац преамбулы", one("PP", 3)),
    ("двадцать второй пункт преамбулы", one("PP", 22)),
    ("пункт 7 постановляющей части", one("OP", 7)),
    ("сноска 13", one("FN", 13)),
]
ARABIC = [
    ("الفقرة 7", one("", 7)),
    ("الفقرة السابعة", one("", 7)),
    ("الفقرة الحادية عشرة", one("", 11)),
    ("الفقرة 3 من الديباجة", one("PP", 3)),
    ("الفقرة الثالثة من الديباجة", one("PP", 3)),
    ("الفقرة الثانية والعشرون من الديباجة", one("PP", 22)),
    ("الفقرة 7 من المنطوق", one("OP", 7)),
    ("الحاشية 13", one("FN", 13)),
]


@pytest.mark.parametrize(
    ("question", "expected"),
    CHINESE + ENGLISH + FRENCH + SPANISH + RUSSIAN + ARABIC,
    ids=lambda v: str(v)[:24],
)
def test_one_paragraph_or_footnote(question: str, expected: list[Named]) -> None:
    assert named(question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("第3至5段", [("", 3, 5, "")]),
        ("执行段1到3", [("OP", 1, 3, "")]),
        ("序言收尾的那两段", [("PP", -2, -1, "")]),
        ("the three closing operative paragraphs", [("OP", -3, -1, "")]),
        ("第3段到第5段", [("", 3, 5, "")]),
        ("第三至第五段", [("", 3, 5, "")]),
        ("第12～13段", [("", 12, 13, "")]),
        ("序言部分第3-5段", [("PP", 3, 5, "")]),
        ("脚注3至5", [("FN", 3, 5, "")]),
        ("paras 3–5", [("", 3, 5, "")]),
        ("paragraphs 3 through 5", [("", 3, 5, "")]),
        ("footnotes 2-4", [("FN", 2, 4, "")]),
        ("paragraphes 3 à 5", [("", 3, 5, "")]),
        ("párrafos 3 a 5", [("", 3, 5, "")]),
        ("пункты 3–5", [("", 3, 5, "")]),
        ("الفقرات 3 إلى 5", [("", 3, 5, "")]),
    ],
)
def test_ranges(question: str, expected: list[Named]) -> None:
    assert named(question) == expected
    assert references_in(question)[0].is_range


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("第3、5和7段", [3, 5, 7]),
        ("第三、四段", [3, 4]),
        ("第5段和第2段", [5, 2]),
        ("脚注1、2和3", [1, 2, 3]),
        ("脚注 1 和脚注 2", [1, 2]),
        ("paragraphs 3, 5 and 7", [3, 5, 7]),
        ("footnotes 2 and 4", [2, 4]),
        ("paragraphes 3 et 4", [3, 4]),
        ("párrafos 3 y 4", [3, 4]),
        ("в пунктах 3 и 4", [3, 4]),
    ],
)
def test_lists_keep_the_order_of_the_question(question: str, numbers: list[int]) -> None:
    assert [r.first for r in references_in(question)] == numbers
    assert not any(r.is_range for r in references_in(question))


def test_a_range_and_a_number_beside_it() -> None:
    assert named("paragraphs 3-5 and 7") == [("", 3, 5, ""), ("", 7, 7, "")]
    assert named("第7段和脚注13") == [("", 7, 7, ""), ("FN", 13, 13, "")]
    assert named("第13段与序言部分第22段") == [("", 13, 13, ""), ("PP", 22, 22, "")]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("最后一段", one("", -1)),
        ("倒数第二段", one("", -2)),
        ("倒数第3个执行段", one("OP", -3)),
        ("脚注一共多少条", []),
        ("序言最后一段", one("PP", -1)),
        ("最后一个脚注", one("FN", -1)),
        ("the last paragraph", one("", -1)),
        ("the penultimate paragraph", one("", -2)),
        ("final operative paragraph", one("OP", -1)),
        ("the last paragraph of the preamble", one("PP", -1)),
        ("last footnote", one("FN", -1)),
        ("le dernier alinéa du préambule", one("PP", -1)),
        ("avant-dernier paragraphe", one("", -2)),
        ("el último párrafo", one("", -1)),
        ("el penúltimo párrafo", one("", -2)),
        ("последний пункт", one("", -1)),
        ("предпоследний пункт", one("", -2)),
        ("الفقرة الأخيرة", one("", -1)),
    ],
)
def test_counted_from_the_end(question: str, expected: list[Named]) -> None:
    assert named(question) == expected


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("第3段(a)", "(a)"),
        ("第3(a)段", "(a)"),
        ("第3段（a）", "(a)"),
        ("第3(a)(ii)段", "(a)(ii)"),
        ("para. 3 (b)(iv)", "(b)(iv)"),
        ("paragraph 3(b)", "(b)"),
        ("OP3(a)", "(a)"),
        ("párrafo 3 (b)", "(b)"),
    ],
)
def test_subparagraphs(question: str, path: str) -> None:
    (reference,) = references_in(question)
    assert (reference.first, reference.last, reference.path) == (3, 3, path)


@pytest.mark.parametrize(
    "question",
    [
        "第７段",
        "第７ 段",
        "第٧段",
        "第۷段",
        "الفقرة ٧",
        "الفقرة ۷",
        "ｐａｒａ．　７",
        "第७段",
        "第七段",
    ],
)
def test_digits_of_every_script(question: str) -> None:
    assert [(r.first, r.last) for r in references_in(question)] == [(7, 7)]


@pytest.mark.parametrize(
    "question",
    [
        "NPT/CONF.2020/WP.77 第187(35)段",
        "A/78/409, para. 89",
        "见 A/78/409 第89段",
        "NPT/CONF.2020/WP.77, paragraph 187",
    ],
)
def test_paragraphs_of_other_documents_are_none_of_ours(question: str) -> None:
    assert references_in(question) == ()


@pytest.mark.parametrize(
    "question",
    [
        "第七十九届会议",
        "《条约》第六条",
        "第一委员会",
        "1995年审议大会",
        "行动21",
        "附件2所列国家",
        "article 6 of the Treaty",
        "Annex 2 States",
        "the first committee",
        "every paragraph",
        "哪一段？",
        "",
    ],
)
def test_other_numbers_are_no_references(question: str) -> None:
    assert references_in(question) == ()


def test_where_a_reference_stands() -> None:
    (reference,) = references_in("请问第７段说什么")
    assert reference == Reference("", 7, 7, span=(2, 5))
    assert normalised("请问第７段")[slice(*reference.span)] == "第7段"


@given(st.integers(1, 99), st.sampled_from(["第{}段", "执行部分第{}段", "序言部分第{}段", "脚注{}"]))
def test_any_number_is_read_in_figures_and_in_han(number: int, form: str) -> None:
    in_figures, in_han = (references_in(form.format(n)) for n in (number, spoken_han(number)))
    assert [r.first for r in in_figures] == [r.first for r in in_han] == [number]
    assert in_figures[0].part == in_han[0].part


@given(st.text(max_size=60))
def test_spans_lie_in_the_normalised_question_and_do_not_overlap(question: str) -> None:
    spans = sorted({r.span for r in references_in(question)})
    assert all(0 <= start < end <= len(normalised(question)) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))

"""Subparagraphs in the spellings of six languages, single, two levels deep, several and in ranges."""

import pytest

from assistant.enumerated import enumerated
from assistant.patterns import understand
from assistant.structure import answer_structure
from tests.assistant.samples import asked, reefs

WRITTEN = [
    ("paragraphe 1 b) iv)", "paragraphe 1(b)(iv)"),
    ("alinéa 1 b) iii) de la 79/260", "alinéa 1(b)(iii) de la 79/260"),
    ("le sous-alinéa iv) de l'alinéa b) du paragraphe 1", "le paragraphe 1(b)(iv)"),
    ("l'alinéa b) i) du paragraphe 1", "l'paragraphe 1(b)(i)"),
    ("Le b) du paragraphe 1", "Le paragraphe 1(b)"),
    ("párrafo 1, apartado b), inciso iv)", "párrafo 1(b)(iv)"),
    ("el inciso ii) del apartado b) del párrafo 1", "el párrafo 1(b)(ii)"),
    ("OP6 a)", "OP6(a)"),
    ("§ 4 f)", "§ 4(f)"),
    ("пп. 1 b) ii)", "пп. 1(b)(ii)"),
    ("подпункт «d» пункта 4", "пункта 4(d)"),
    ("подпункт б пункта 1", "пункта 1(b)"),
    ("подпункт с) пункта 6", "пункта 6(c)"),
    ("الفقرة 1 (ب) ‘2’", "الفقرة 1(b)(2)"),
    ("الفقرة الفرعية (هـ) من الفقرة 3", "الفقرة 3(e)"),
]
UNTOUCHED = [
    "resolution 2625 (XXV) in paragraph 3",
    "the Assembly (see paragraph 4) decided",
    "подпункт в пункте 1",
    "(Россия и) пункт 3",
    "L'alinéa a été modifié",
    "paragraph 4 (d) and paragraph 5",
]
SEVERAL = [
    ("paragraphe 1 a) à c)", [(1, "", ("(a)", "(c)"))]),
    ("párrafo 3, apartados a) a c)", [(3, "", ("(a)", "(c)"))]),
    ("пункт 4, подпункты a)–c)", [(4, "", ("(a)", "(c)"))]),
    ("подпункты а)–с) пункта 6", [(6, "", ("(a)", "(c)"))]),
    ("الفقرات الفرعية من (أ) إلى (ج) من الفقرة 4", [(4, "", ("(a)", "(c)"))]),
    ("sous-alinéas i) à iii) de l'alinéa b) du paragraphe 1", [(1, "(b)", ("(i)", "(iii)"))]),
    ("apartados a) y b) del párrafo 3", [(3, "(a)", None), (3, "(b)", None)]),
    ("paragraph 4 (a) and (c)", [(4, "(a)", None), (4, "(c)", None)]),
    ("пункт 4 a) и b)", [(4, "(a)", None), (4, "(b)", None)]),
    ("подпункты a) и c) пункта 4", [(4, "(a)", None), (4, "(c)", None)]),
    ("الفقرة 4 (ب) و(د)", [(4, "(b)", None), (4, "(d)", None)]),
    ("a) paragraph 3", [(3, "", None)]),
]


@pytest.mark.parametrize(("said", "written"), WRITTEN)
def test_it_is_written_as_labels_are(said: str, written: str) -> None:
    assert enumerated(said) == written


@pytest.mark.parametrize("said", UNTOUCHED)
def test_what_is_no_subparagraph_stays(said: str) -> None:
    assert enumerated(said).replace("4(d)", "4 (d)") == said


@pytest.mark.parametrize(("said", "named"), SEVERAL)
def test_several_and_ranges(said: str, named: list[tuple[int, str, tuple[str, str] | None]]) -> None:
    assert [(r.first, r.path, r.below) for r in understand(said).references] == named


@pytest.mark.parametrize(
    "question", ["párrafo 2 b) ii)", "пункт 2 b) ii)", "الفقرة 2 (ب) ‘2’", "الفقرة 2 (ب) (2)"]
)
def test_the_second_level_of_each_language_is_the_same(question: str) -> None:
    found = answer_structure(*asked(question, reefs()))
    assert [citation.label for citation in found.citations] == ["OP2(b)(ii)"]


def test_a_number_that_is_not_there_is_said_as_it_was_asked() -> None:
    found = answer_structure(*asked("paragraph 2 (b) (7)", reefs()))
    assert found.abstention == "A/RES/80/7, para. 2 has no subparagraph (b)(7)."

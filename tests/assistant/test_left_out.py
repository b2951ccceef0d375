"""Parts of a resolution that a question leaves out."""

import pytest

from assistant.left_out import left_out
from assistant.patterns import understand


@pytest.mark.parametrize(
    "question",
    [
        "Outside the preamble, where is the Agency mentioned?",
        "Which paragraphs mention the Agency, leaving aside the preamble?",
        "除了序言以外哪些段落提到原子能机构？",
        "序言不算，哪些段落提到原子能机构？",
        "Quels paragraphes, hors préambule, mentionnent l'Agence ?",
        "¿Qué párrafos mencionan el Organismo, sin contar el preámbulo?",
        "В каких пунктах, не считая преамбулы, упоминается Агентство?",
        "ما الفقرات التي تذكر الوكالة باستثناء الديباجة؟",
    ],
)
def test_without_the_preamble_the_operative_part_is_left(question: str) -> None:
    assert understand(question).part == "OP"


def test_an_annex_that_is_left_out_is_not_asked_of() -> None:
    assert understand("operative paragraphs (not the annexes) in which Senegal is named").parts == ("OP",)


@pytest.mark.parametrize(
    "question", ["Is there a resolution without an annex?", "序言里提到原子能机构了吗？"]
)
def test_a_part_that_is_asked_of_stays(question: str) -> None:
    assert left_out(question) == (question, False)

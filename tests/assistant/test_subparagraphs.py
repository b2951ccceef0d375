"""Whether a paragraph has subparagraphs, and how many."""

import pytest

from assistant.structure import answer_structure
from tests.assistant.samples import asked, reefs


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("第2段有几个分段？", "第2段有 2 个分段：(a) 至 (b)。"),
        ("What are the subparagraphs of paragraph 2?", "para. 2: 2 subparagraphs, (a) to (b)."),
        ("Does paragraph 2 have subparagraphs?", "para. 2: 2 subparagraphs, (a) to (b)."),
        ("第1段下面有没有(a)(b)这样的分段", "A/RES/80/7 的第1段没有分段。"),
        ("¿Tiene apartados el párrafo 1?", "A/RES/80/7: párr. 1 no tiene apartados."),
        ("Combien d'alinéas comporte le paragraphe 2 ?", "par. 2 : 2 sous-alinéas, de (a) à (b)."),
        ("How many points are there in paragraph 2?", "para. 2: 2 subparagraphs, (a) to (b)."),
        ("كم فقرة فرعية في الفقرة 2؟", "الفقرة 2: عدد الفقرات الفرعية 2، من (a) إلى (b)."),
    ],
)
def test_how_it_is_divided(question: str, told: str) -> None:
    assert answer_structure(*asked(question, reefs())).statements[0].text == told


@pytest.mark.parametrize(
    "question", ["paragraph 2, point (b)", "paragraph 2, letter (b)", "párrafo 2, letra b)", "第2段的b项"]
)
def test_a_letter_behind_its_paragraph(question: str) -> None:
    found = answer_structure(*asked(question, reefs()))
    assert [citation.label for citation in found.citations][:1] == ["OP2(b)"]

"""What stands before the colon of a question."""

import pytest

from assistant.headed import before_comma, head_of


@pytest.mark.parametrize(
    ("question", "head"),
    [
        ("Right to food 2025: is El Niño touched on?", "Right to food 2025"),
        ("UN Logistics Base financing – which paragraphs mention Italy?", "UN Logistics Base financing"),
        ("Risque de prolifération : Israël est-il cité ?", "Risque de prolifération"),
        ("关于外债可持续性的决议，草案文号是什么？", "关于外债可持续性的决议"),
        ("减少灾害风险：哪些段落提到小岛屿？", "减少灾害风险"),
        ("Pandemic Fund: who manages it?", ""),
        (
            "Right to development: every paragraph citing the Declaration or the conference that produced it",
            "Right to development",
        ),
        ("Resolución sobre las minas. ¿Qué pide a los Estados?", "Resolución sobre las minas"),
        ("What does it say of the Anti-Personnel Mine Ban Convention?", ""),
        ("12: ?", ""),
        ("Footnote 1 of the right to food resolution: which document is that?", ""),
        ("Nota de pie de página 1 de la resolución sobre armas: ¿a qué documento remite?", ""),
    ],
)
def test_what_heads_a_question_that_has_a_subject_of_its_own(question: str, head: str) -> None:
    assert head_of(question) == head


@pytest.mark.parametrize(
    ("question", "head"),
    [
        (
            "Scale of assessments for peacekeeping, where are the levels updated?",
            "Scale of assessments for peacekeeping",
        ),
        ("In the preamble of the text, which paragraphs name Italy?", ""),
        ("The second paragraph of the mine text, what does it ask?", ""),
        ("Short, where?", ""),
    ],
)
def test_what_stands_before_a_comma(question: str, head: str) -> None:
    assert before_comma(question) == head

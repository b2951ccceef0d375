"""What stands before the colon of a question."""

import pytest

from assistant.headed import head_of


@pytest.mark.parametrize(
    ("question", "head"),
    [
        ("Right to food 2025: is El Niño touched on?", "Right to food 2025"),
        ("UN Logistics Base financing – which paragraphs mention Italy?", "UN Logistics Base financing"),
        ("Risque de prolifération : Israël est-il cité ?", "Risque de prolifération"),
        ("关于外债可持续性的决议，草案文号是什么？", "关于外债可持续性的决议"),
        ("减少灾害风险：哪些段落提到小岛屿？", "减少灾害风险"),
        ("Pandemic Fund: who manages it?", ""),
        ("What does it say of the Anti-Personnel Mine Ban Convention?", ""),
        ("12: ?", ""),
        ("Footnote 1 of the right to food resolution: which document is that?", ""),
        ("Nota de pie de página 1 de la resolución sobre armas: ¿a qué documento remite?", ""),
    ],
)
def test_what_heads_a_question_that_has_a_subject_of_its_own(question: str, head: str) -> None:
    assert head_of(question) == head

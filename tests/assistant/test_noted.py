"""What a footnote stands for that is told by its volume or symbol."""

import pytest

from assistant.noted import answer_noted
from index.resolution import Resolution
from tests.assistant.samples import asked


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("《条约汇编》第729卷对应的是哪个条约？", ["PP3", "FN1"]),
        ("条约汇编第402卷是什么条约？", ["PP13", "FN6"]),
        ("第2970卷第51633号是什么？", ["PP13", "FN11"]),
        ("A/50/426是什么文件？", ["PP13", "FN10"]),
        ("C.86.IX.7 是什么？", ["PP13", "FN8"]),
        ("What is volume 729 of the Treaty Series?", ["PP3", "FN1"]),
    ],
)
def test_note_and_what_it_belongs_to(seed: Resolution, question: str, labels: list[str]) -> None:
    found = answer_noted(*asked(question, seed))
    assert found is not None
    assert [citation.label for citation in found.citations] == labels


@pytest.mark.parametrize(
    "question",
    [
        "第729卷在哪一段？",
        "哪些段落提到第729卷？",
        "第999卷是什么条约？",
        "INFCIRC 549是什么？",
        "A/78/27是什么？",
        "什么是《条约汇编》？",
    ],
)
def test_other_questions_are_not_of_a_note(seed: Resolution, question: str) -> None:
    assert answer_noted(*asked(question, seed)) is None

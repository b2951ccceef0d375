"""Subparagraphs told by their place, in six languages."""

import pytest

from assistant.labels_meant import Missing, named_labels
from assistant.patterns import understand
from tests.assistant.samples import reefs


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("第2段的最后一个分段说什么？", "OP2(b)"),
        ("第2段第一个分项是什么内容？", "OP2(a)"),
        ("What does the second subparagraph of paragraph 2 say?", "OP2(b)"),
        ("What is the last letter under paragraph 2?", "OP2(b)"),
        ("paragraph 2: the first lettered item?", "OP2(a)"),
        ("What is the last subparagraph of paragraph 2 (b)?", "OP2(b)(ii)"),
        ("Quel est le dernier alinéa du paragraphe 2 ?", "OP2(b)"),
        ("¿Qué dice el último apartado del párrafo 2?", "OP2(b)"),
        ("О чём первый подпункт пункта 2?", "OP2(a)"),
        ("ماذا تقول الفقرة الفرعية الأخيرة من الفقرة 2؟", "OP2(b)"),
    ],
)
def test_the_subparagraph_at_a_place(question: str, label: str) -> None:
    assert named_labels(understand(question), reefs()) == (label,)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (
            "What is the third subparagraph of paragraph 2?",
            "para. 2: 2 subparagraphs, (a) to (b).",
        ),
        ("What is the last subparagraph of paragraph 1?", "A/RES/80/7, para. 1 has no subparagraphs."),
    ],
)
def test_one_that_is_not_there_is_no_other_paragraph(question: str, sentence: str) -> None:
    assert named_labels(understand(question), reefs()) == Missing(sentence)


def test_a_paragraph_and_the_last_one_are_two_paragraphs() -> None:
    assert named_labels(understand("What do paragraph 1 and the last paragraph say?"), reefs()) == (
        "OP1",
        "OP3",
    )

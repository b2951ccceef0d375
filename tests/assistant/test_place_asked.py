"""A place and nothing else, in six languages."""

import pytest

from assistant.place_asked import PlaceAsked, place_asked
from assistant.reference import normalised


@pytest.mark.parametrize(
    ("question", "number", "part"),
    [
        ("¿y el 8?", 8, ""),
        ("¿Y qué hay del 9?", 9, ""),
        ("¿Qué dice la última?", -1, ""),
        ("¿Y el primero de la parte dispositiva?", 1, "OP"),
        ("Que contient la dernière ?", -1, ""),
        ("Et le huitième ?", 8, ""),
        ("Et l'avant-dernier ?", -2, ""),
        ("А в 8-м?", 8, ""),
        ("А восьмой?", 8, ""),
        ("Что говорится в последнем?", -1, ""),
        ("طيب والثالثة؟", 3, ""),
        ("و8؟", 8, ""),
        ("وماذا تقول الأخيرة؟", -1, ""),
        ("والأولى من المنطوق؟", 1, "OP"),
        ("What does the very last one say?", -1, ""),
        ("最后一条是什么？", -1, ""),
        ("第八段呢？", 8, ""),
        ("А последняя о чём?", -1, ""),
        ("اعرض لي الأولى منها", 1, ""),
    ],
)
def test_a_place(question: str, number: int, part: str) -> None:
    assert place_asked(normalised(question)) == PlaceAsked(number, part)


@pytest.mark.parametrize(
    "question",
    [
        "¿Y en 2017?",
        "What happened on 8 July?",
        "Que dit la première phrase sur le plutonium ?",
        "А что говорится о первом применении?",
        "第八届会议呢？",
        "et les deux ?",
    ],
)
def test_more_is_asked(question: str) -> None:
    assert place_asked(normalised(question)) is None

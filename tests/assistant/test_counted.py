import pytest

from assistant.counted import counted_and_placed
from assistant.patterns import understand
from assistant.place_asked import PlaceAsked
from assistant.question import Kind
from assistant.reference import Reference, normalised


@pytest.mark.parametrize(
    ("question", "counted", "number"),
    [
        ("一共多少条脚注，最后一条讲什么？", "一共多少条脚注", -1),
        ("执行部分有几段？第一段的内容是什么", "执行部分有几段", 1),
        (
            "How many footnotes does it have, and what does the last one say?",
            "How many footnotes does it have",
            -1,
        ),
        ("Combien y a-t-il de notes et à quoi renvoie la dernière ?", "Combien y a-t-il de notes", -1),
        ("¿Cuántos párrafos tiene y qué dice el último?", "¿Cuántos párrafos tiene", -1),
        ("Сколько пунктов и о чём говорит последний из них?", "Сколько пунктов", -1),
        ("كم فقرة تضم الديباجة، وماذا تقول أولاها؟", "كم فقرة تضم الديباجة", 1),
    ],
)
def test_a_count_and_a_place(question: str, counted: str, number: int) -> None:
    assert counted_and_placed(normalised(question)) == (counted, PlaceAsked(number, ""))


@pytest.mark.parametrize(
    "question", ["How many paragraphs, and how many notes?", "第5段有几条脚注", "最后一段讲什么"]
)
def test_a_count_or_a_place_alone(question: str) -> None:
    assert counted_and_placed(normalised(question)) is None


def test_the_place_is_one_of_what_is_counted() -> None:
    q = understand("序言部分有多少段，倒数第二段说了什么？")
    assert (q.kind, q.references) == (Kind.COUNT, (Reference("PP", -2, -2),))

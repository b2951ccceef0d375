"""The day of a treaty's signing stands where signing is spoken of."""

import pytest

from assistant.dated_event import of_event
from assistant.expected import DATE
from assistant.required import requirements
from tests.assistant.samples import passage

ENDS = passage("并呼吁在《新裁武条约》于 2026 年到期之前谈判，")
OPENED = passage("该《条约》于 2017 年 9 月 20 日开放供签署，于 2021 年 1 月 22 日生效，")
PLAIN = passage("deposited on 3 May 2011,", language="en")


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("《新裁武条约》是哪年签署的？", [False, True, False]),
        ("新裁武条约哪年到期？", [True, False, False]),
        ("When did the Treaty enter into force?", [False, True, False]),
        ("¿Cuándo se firmó el Tratado?", [False, True, False]),
        ("Когда договор вступил в силу?", [False, True, False]),
        ("متى وُقعت المعاهدة؟", [False, True, False]),
        ("谁签署了条约？", [True, True, True]),
        ("联合声明的签署日期是哪年？", [True, True, True]),
        ("When was it adopted?", [True, True, True]),
        ("签署和生效各在哪一年？", [True, True, True]),
    ],
)
def test_the_event_is_told(question: str, held: list[bool]) -> None:
    needed = list(requirements(question))
    assert [all(holds(one) for holds in needed) for one in (ENDS, OPENED, PLAIN)] == held


@pytest.mark.parametrize(
    "question", ["专家组的主席是谁？", "谁担任大会主席？", "Who is the director general?"]
)
def test_who_presides_is_somebody_named(question: str) -> None:
    needed = list(requirements(question))
    assert [all(holds(one) for holds in needed) for one in (ENDS, passage("由阿尔及利亚担任主席，"))] == [
        False,
        True,
    ]


ENGLISH = (
    "Acknowledging that the Treaty was adopted on 7 July 2017, and noting that it was opened to signature"
    " on 20 September 2017, entered into force on 22 January 2021"
    " and that its first Meeting was held on 21 June 2022,"
)
CHINESE = (
    "确认《条约》于 2017 年 7 月 7 日获得通过,于 2017 年 9 月 20 日开放供签署,于 2021 年 1 月 22 日生效,"
)


ANNIVERSARY = (
    "Noting the entry into force of the Treaty on the Zone on 27 March 1997"
    " and the twenty-sixth anniversary of its entry into force in 2023,"
)
ANNIVERSAIRE = (
    "Notant l’entrée en vigueur du Traité le 2 mai 1999"
    " et le vingtième anniversaire de l’entrée en vigueur en 2019,"
)
JUBILEE = "注意到《条约》于 1997 年 3 月 27 日生效以及 2023 年生效二十六周年，"
DHIKRA = (
    "وإذ تلاحظ دخول المعاهدة حيز النفاذ في 27 مارس 1997"
    " والذكرى السنوية السادسة والعشرين لدخولها حيز النفاذ في 2023"
)
CALLED = "The Forum was held in Oslo in 2019, and its successor was held in Rome in 2021,"


@pytest.mark.parametrize(
    ("question", "text", "day"),
    [
        ("When did it enter into force?", ENGLISH, "22 January 2021"),
        ("Quand est-il entré en vigueur ?", ENGLISH, "22 January 2021"),
        ("Когда он был открыт для подписания?", ENGLISH, "20 September 2017"),
        ("¿Cuándo se aprobó?", ENGLISH, "7 July 2017"),
        ("When was its first meeting held?", ENGLISH, "21 June 2022"),
        ("متى دخلت حيز النفاذ؟", CHINESE, "2021 年 1 月 22 日"),
        ("何时开放签署？", CHINESE, "2017 年 9 月 20 日"),
        ("When did it enter into force?", ANNIVERSARY, "27 March 1997"),
        ("何时生效？", ANNIVERSARY, "27 March 1997"),
        ("Quand est-il entré en vigueur ?", ANNIVERSAIRE, "2 mai 1999"),
        ("何时生效？", JUBILEE, "1997 年 3 月 27 日"),
        ("متى دخلت حيز النفاذ؟", DHIKRA, "27 مارس 1997"),
    ],
)
def test_the_day_of_the_event_that_is_asked_for(question: str, text: str, day: str) -> None:
    found = of_event(question, text, list(DATE.finditer(text)))
    assert [date[0].strip() for date in found] == [day]


@pytest.mark.parametrize(
    ("question", "text", "days"),
    [
        ("When was it held?", CALLED, ["2019", "2021"]),
        ("When is the anniversary of its entry into force?", ANNIVERSARY, ["27 March 1997", "2023"]),
    ],
)
def test_several_days_where_several_events_are_told_of(question: str, text: str, days: list[str]) -> None:
    found = of_event(question, text, list(DATE.finditer(text)))
    assert [date[0].strip() for date in found] == days


@pytest.mark.parametrize(
    "question", ["何时召开？", "When did it expire?", "When was it signed and in force?", "谁签署了？"]
)
def test_no_one_event_is_told(question: str) -> None:
    assert of_event(question, CHINESE, list(DATE.finditer(CHINESE))) == []

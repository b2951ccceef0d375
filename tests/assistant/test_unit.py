"""A figure with its scale and its unit."""

import pytest

from assistant.expected import NUMBERS, facts_in
from assistant.figure import asks_figure
from assistant.unit import as_said, has_unit, unit_of, units_asked


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("affected more than 60 million people", ["more than 60 million"]),
        ("for a duration of four weeks in four regions", ["four weeks", "four"]),
        ("between 638 and 720 million people", ["between 638 and 720 million"] * 2),
        ("the amount of 50,345,100 dollars for it", ["50,345,100 dollars"]),
        ("of 11.7 trillion United States dollars", ["11.7 trillion United States dollars"]),
        ("32.5 per cent women", ["32.5 per cent"]),
        ("from 10 to 20 per cent of it", ["from 10 to 20 per cent"] * 2),
        ("150.2 million children", ["150.2 million"]),
        ("nearly half a billion farmers", ["nearly half a billion"]),
        ("half of the sum", ["half"]),
        ("164 States", ["164"]),
        ("at 1.55 degrees Celsius above", ["1.55 degrees Celsius"]),
        ("影响了超过 6 000 万人", ["超过 6 000 万"]),
        ("共计 5 000 万美元", ["5 000 万美元"]),
        ("介于 638 至 720 万之间", ["介于 638 至 720 万"] * 2),
        ("près de 60 millions de dollars des États-Unis", ["près de 60 millions de dollars des États-Unis"]),
        ("más de 12 por ciento", ["más de 12 por ciento"]),
        ("более 60 миллионов человек", ["более 60 миллионов"]),
        ("أكثر من 60 مليون شخص", ["أكثر من 60 مليون"]),
    ],
)
def test_a_figure_is_given_as_it_is_said(text: str, said: list[str]) -> None:
    assert [text[slice(*as_said(text, *match.span()))] for match in facts_in(NUMBERS, text)] == said


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("five days (10 meetings)", "days"),
        ("between 2 and 3 hours", "hours"),
        ("2 million dollars", "money"),
        ("$12", "money"),
        ("百分之三十", "percent"),
        ("12个国家", ""),
        ("12 Members", ""),
        ("три недели — 3 недели", "weeks"),
    ],
)
def test_the_unit_stands_with_the_figure(text: str, unit: str) -> None:
    assert unit_of(text, *facts_in(NUMBERS, text)[0].span()) == unit


@pytest.mark.parametrize(
    ("question", "units"),
    [
        ("How many days will it last?", {"days"}),
        ("Сколько минут даётся?", {"minutes"}),
        ("كم يوما تدوم؟", {"days"}),
        ("会议开几天？", {"days"}),
        ("Combien de semaines dure-t-il ?", {"weeks"}),
        ("¿Cuántos años dura?", {"years"}),
        ("How long will it last?", {"years", "months", "weeks", "days", "hours", "minutes"}),
        ("What share of them are women?", {"percent"}),
        ("Какова доля голодающих?", {"percent"}),
        ("花了多少钱？", {"money"}),
        ("How many States signed?", set()),
        ("有多少年代？", set()),
        ("今年是多少周年？", set()),
    ],
)
def test_the_unit_that_is_asked_for(question: str, units: set[str]) -> None:
    assert units_asked(question) == units


def test_a_share_may_be_a_half() -> None:
    assert has_unit("half of them", 0, 4, frozenset({"percent"}))
    assert not has_unit("half of them", 0, 4, frozenset({"days"}))
    assert not has_unit("half a billion farmers", 0, 14, frozenset({"percent"}))


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("What is the limit for security measures?", True),
        ("How big is the gender pay gap?", True),
        ("What was the external debt stock of the countries?", True),
        ("Какая сумма утверждена на содержание Базы?", True),
        ("ما متوسط نصيب الفرد؟", True),
        ("Quel est le montant des crédits ?", True),
        ("¿Cuál es el umbral?", True),
        ("上限是多少？", True),
        ("What is the Conference?", False),
        ("What is the role of women?", False),
        ("Какова тема резолюции?", False),
        ("ما موضوع القرار؟", False),
        ("目标是什么？", False),
    ],
)
def test_a_figure_is_asked_for_without_how_many(question: str, asks: bool) -> None:
    assert asks_figure(question) is asks

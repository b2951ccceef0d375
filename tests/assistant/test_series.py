"""The n-th of what was held several times."""

from dataclasses import replace

import numpy as np
import pytest

from assistant.expected import expected_in
from assistant.fact import fact_in
from assistant.patterns import understand
from assistant.question import asking
from assistant.series import last_number, numbers_of, series_in
from tests.assistant.samples import evidence, passage

ENGLISH = (
    "Recalling the first to fifth meetings of the Parties, held in Rome (1999), the Dead Sea (2000),"
    " Rome (2002 and 2003) and Bern (2001), and the First, Second and Third Review Conferences, held in"
    " Nairobi (2004), Cartagena, Colombia (2009) and Oslo (2014), and looking forward to the fourth,"
)
CHINESE = "回顾分别在内罗毕(2004年)、卡塔赫纳(2009年)和奥斯陆(2014年)举行的第一次、第二次和第三次审议会议，"
FRENCH = "Rappelant les première et deuxième Conférences, tenues à Nairobi (2004) et à Oslo (2009),"


def told(text: str) -> list[list[tuple[int, str, str]]]:
    return [
        [(held.number, text[slice(*held.place)], text[slice(*held.year)]) for held in series.held]
        for series in series_in(text)
    ]


def test_each_has_its_place_and_its_year() -> None:
    assert told(ENGLISH) == [
        [
            (1, "Rome", "1999"),
            (2, "the Dead Sea", "2000"),
            (3, "Bern", "2001"),
            (4, "Rome", "2002"),
            (5, "Rome", "2003"),
        ],
        [(1, "Nairobi", "2004"), (2, "Cartagena, Colombia", "2009"), (3, "Oslo", "2014")],
    ]
    assert told(CHINESE) == [[(1, "内罗毕", "2004"), (2, "卡塔赫纳", "2009"), (3, "奥斯陆", "2014")]]
    assert told(FRENCH) == [[(1, "Nairobi", "2004"), (2, "Oslo", "2009")]]


@pytest.mark.parametrize(
    "text",
    [
        "the first and second Conferences, held in Rome (1999), Bern (2000) and Oslo (2001)",
        "the first and second Conferences, held in Rome and Bern",
        "the second Conference, held in Rome (1999)",
        "the first and second Conferences",
    ],
)
def test_no_series_where_the_places_are_not_as_many(text: str) -> None:
    assert told(text) == []


def test_numbers_between_the_first_and_the_last_are_meant_too() -> None:
    assert numbers_of("the first to fourth and the sixth meetings") == {1, 2, 3, 4, 6}
    assert numbers_of("第一次至第三次会议") == {1, 2, 3}
    assert numbers_of("cuarta y quinta reuniones") == {4, 5}


def test_who_asks_on_asks_of_the_last_number() -> None:
    assert last_number("Where was the first meeting? And the 12th?") == 12
    assert last_number("Where was it held?") is None


@pytest.mark.parametrize(
    ("question", "named", "lead"),
    [
        ("Where was the third Review Conference held?", "Review Conferences", "Oslo"),
        ("Where was the third meeting held?", "meetings of the Parties", "Bern"),
        ("When was the second Review Conference held?", "Review Conferences", "2009"),
        ("第二次审议会议在哪里举行？", "Review Conferences", "Cartagena, Colombia"),
        ("Где прошла третья обзорная конференция?", "Review Conferences", "Oslo"),
        ("Where was the 2014 Review Conference held?", "Review Conferences", "Oslo"),
    ],
)
def test_the_one_that_is_asked_for_leads(question: str, named: str, lead: str) -> None:
    found = evidence(passage(ENGLISH, language="en"), [(named, 0.9)])
    span = fact_in(understand(question), found, expected_in(question))
    assert span is not None
    assert ENGLISH[slice(*span)] == lead


@pytest.mark.parametrize(
    ("before", "now", "lead"),
    [
        ("Where was the first meeting of the Parties held? ", "And the third Review Conference?", "Oslo"),
        ("Where was the third Review Conference held? ", "In what year?", "2014"),
    ],
)
def test_a_follow_up_asks_of_another_or_keeps_it(before: str, now: str, lead: str) -> None:
    found = evidence(passage(ENGLISH, language="en"), [("meetings of", 0.9), ("Review Conferences", 0.9)])
    weights = np.array([0.4, 1.0], np.float32) if "meeting" in before else np.array([0.1, 0.4], np.float32)
    q = replace(understand(before + now), carried=len(before))
    span = fact_in(q, replace(found, weights=weights), expected_in(asking(q)))
    assert span is not None
    assert ENGLISH[slice(*span)] == lead


def test_of_two_series_none_leads_where_it_is_not_clear_which_is_meant() -> None:
    found = evidence(passage(ENGLISH, language="en"), [("held", 0.9)])
    question = "Where was the second held?"
    assert fact_in(understand(question), found, expected_in(question)) is None


@pytest.mark.parametrize(
    "question", ["Where was the fourth Review Conference held?", "Who attended the third Review Conference?"]
)
def test_none_leads(question: str) -> None:
    text = "Recalling the First and Second Review Conferences, held in Nairobi (2004) and Oslo (2009),"
    found = evidence(passage(text, language="en"), [("Review", 0.9)])
    assert fact_in(understand(question), found, expected_in(question)) is None

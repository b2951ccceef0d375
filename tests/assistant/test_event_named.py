"""Resolutions told by a name out of their titles."""

from dataclasses import replace

import pytest

from assistant.event_named import named_by_event, without_subject, words_naming_event
from tests.assistant.samples import oceans

WATER = replace(
    oceans("en"),
    symbol="A/RES/78/327",
    title="Modalities of the 2026 United Nations Water Conference to Accelerate",
)
OCEAN = replace(
    oceans("en"), symbol="A/RES/78/128", title="2025 United Nations Conference to Support Goal 14"
)


def named(question: str) -> tuple[str, ...]:
    return named_by_event(question, (WATER, OCEAN))


def test_the_conference_that_one_title_names() -> None:
    assert named("Where will the 2026 UN Water Conference take place?") == ("A/RES/78/327",)


@pytest.mark.parametrize(
    ("question", "symbol"),
    [
        ("Where will the water conference be held?", "A/RES/78/327"),
        ("Who hosts the 2026 water conference?", "A/RES/78/327"),
        ("When is the conference on water?", "A/RES/78/327"),
        ("When will the meeting of States on water take place?", "A/RES/78/327"),
    ],
)
def test_the_conference_told_by_its_subject(question: str, symbol: str) -> None:
    assert named(question) == (symbol,)


@pytest.mark.parametrize(
    "question",
    ["When was the 2023 water conference held?", "When is the climate conference?",
     "Where is the next conference?", "When is the preparatory conference?"],
)  # fmt: skip
def test_no_other_conference_is_told_so(question: str) -> None:
    assert named(question) == ()


def test_the_question_without_the_subject() -> None:
    assert without_subject("When is the ocean conference?") == "When is the  conference?"
    assert without_subject("When is the conference on water?") == "When is the conference?"


def test_its_words_must_be_written_as_a_name_and_stand_together() -> None:
    assert named("Is there a conference on water in 2026?") == ()
    assert named("Which Conference on Water was held in 2026?") == ()


def test_a_year_and_a_sort_of_event_are_too_little() -> None:
    assert named("What does the 2025 Conference decide?") == ()


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How will the 2026 UN Water Conference be financed?", "2026 UN Water"),
        ("Who pays for the Dubai water conference?", "Dubai water"),
        ("Who pays for the conference on water?", "on water"),
        ("水大会的费用怎么承担？", "水大会"),
        ("2026年联合国水事会议由谁主办？", "2026年联合国水事会议"),
        ("Qui finance la conférence sur l’eau ?", "sur l’eau"),
        ("¿Quién paga la conferencia sobre el agua?", "sobre el agua"),
        ("كم نائبا للرئيس ينتخب مؤتمر المياه؟", "المياه"),
        ("من سيستضيف مؤتمر المياه 2026؟", "المياه 2026"),
    ],
)
def test_the_words_that_only_say_which_conference(question: str, words: str) -> None:
    assert words_naming_event(question, WATER) == words


@pytest.mark.parametrize(
    "question",
    [
        "How will the 2023 Water Conference be financed?",
        "Who pays for the climate conference?",
        "联合国大会决定什么？",
        "Qui finance la conférence sur le climat ?",
        "Кто финансирует конференцию по разоружению?",
    ],
)
def test_another_conference_is_named_by_none(question: str) -> None:
    assert words_naming_event(question, WATER) == ""

"""Resolutions told by a name out of their titles."""

from dataclasses import replace

from assistant.event_named import named_by_event
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


def test_its_words_must_be_written_as_a_name_and_stand_together() -> None:
    assert named("Is there a conference on water in 2026?") == ()
    assert named("Which Conference on Water was held in 2026?") == ()


def test_a_year_and_a_sort_of_event_are_too_little() -> None:
    assert named("What does the 2025 Conference decide?") == ()

"""Questions by template, on paragraphs made by hand."""

import pytest

from eval.reading.field import field_questions
from index.resolution import Paragraph, Resolution


def questions(text: str) -> list[tuple[str, str]]:
    """Question and answer, those in Chinese and in scripts that English is told from left out."""
    resolution = Resolution("A/RES/99/1", "en", operative=(Paragraph("OP1", text),))
    found = list(field_questions(resolution))
    assert all(one.passage == text and one.group == "A/RES/99/1" for one in found)
    assert all(one.source == "field" and one.language == "en" for one in found)
    english = ("When", "Which", "Where", "Who", "What", "How many")
    return [(one.question, one.answer) for one in found if one.question.startswith(english)]


def test_symbols_and_dates_of_what_is_recalled() -> None:
    text = "Recalling its resolution 75/123 of 7 December 2020, and its resolution 76/9 A of 3 May 2022,"
    assert questions(text) == [
        ("When was resolution 75/123 adopted?", "7 December 2020"),
        ("When was resolution 76/9 A adopted?", "3 May 2022"),
        ("Which resolution was adopted on 7 December 2020?", "75/123"),
        ("Which resolution was adopted on 3 May 2022?", "76/9 A"),
    ]


def test_each_question_is_asked_in_six_languages() -> None:
    resolution = Resolution(
        "A/RES/99/1", "en", preambular=(Paragraph("PP1", "Recalling its resolution 75/1 of 2 May 2020,"),)
    )
    found = list(field_questions(resolution))
    assert [one.question for one in found if one.answer == "2 May 2020"] == [
        "When was resolution 75/1 adopted?",
        "第75/1号决议是哪一天通过的？",
        "À quelle date la résolution 75/1 a-t-elle été adoptée ?",
        "¿En qué fecha se aprobó la resolución 75/1?",
        "Когда была принята резолюция 75/1?",
        "متى اتُّخذ القرار 75/1؟",
    ]
    assert len(found) == 12


def test_conferences_with_place_and_date() -> None:
    event = "United Nations Conference on Housing and Sustainable Urban Development"
    text = f"Welcoming the {event} held in Quito from 17 to 20 October 2016,"
    assert questions(text) == [
        (f"Where was the {event} held?", "Quito"),
        (f"When was the {event} held?", "17 to 20 October 2016"),
    ]


def test_who_is_asked_and_for_what() -> None:
    text = "Invites Member States to contribute to the trust fund for outreach, and to report on it;"
    assert questions(text) == [
        ("Who is asked to contribute to the trust fund for outreach?", "Member States"),
        ("What is asked of Member States?", "contribute to the trust fund for outreach"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Notes that more than 120 States took part;", []),
        ("Notes that more than 120 countries took part;", [("How many countries took part?", "120")]),
        (
            "Notes that 2.5 million people were displaced;",
            [("How many people were displaced?", "2.5 million")],
        ),
        # A piece of a year or of a symbol is no number.
        ("Recalls the 2022 high-level political forum;", []),
        ("Recalls its resolution 75/123 entitled as above;", []),
    ],
)
def test_numbers(text: str, found: list[tuple[str, str]]) -> None:
    assert questions(text) == found


def test_what_a_paragraph_answers_in_two_ways_is_not_asked() -> None:
    text = "Recalling resolution 75/1 of 2 May 2020 and resolution 75/1 of 3 June 2021,"
    assert questions(text) == [
        ("Which resolution was adopted on 2 May 2020?", "75/1"),
        ("Which resolution was adopted on 3 June 2021?", "75/1"),
    ]

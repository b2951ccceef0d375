"""Names in a question as the text calls them."""

import pytest

from assistant.rendered import rendered


@pytest.mark.parametrize(
    ("question", "language", "asked"),
    [
        ("When does the CTBT enter into force?", "zh", "全面禁止核试验条约"),
        ("Когда вступил в силу Договор о запрещении ядерного оружия?", "zh", "禁止核武器条约"),
        ("原子能机构要做什么？", "en", "International Atomic Energy Agency"),
    ],
)
def test_a_name_is_said_in_the_language_of_the_text(question: str, language: str, asked: str) -> None:
    assert asked in rendered(question, language)


@pytest.mark.parametrize(
    "question", ["What does the resolution say about bicycles?", "What is requested of States?"]
)
def test_what_names_nothing_known_stays(question: str) -> None:
    assert rendered(question, "zh") == question

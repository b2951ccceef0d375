"""What a resolution is called, told from what is asked of it."""

import pytest

from assistant.called import without_name, without_title_apart

OCEANS = "2024 Conference to Support the Implementation of Goal 14: Conserve the oceans"
MINES = "Convention on the Prohibition of Anti-Personnel Mines"
FOOD = "The right to food"


@pytest.mark.parametrize(
    ("question", "title", "left"),
    [
        ("When did it adopt the right to food resolution, 80/5?", FOOD, "When did it adopt ?"),
        ("How many footnotes has the food resolution (80/5)?", FOOD, "How many footnotes has ?"),
        ("The right to food resolution of 2025 (80/5): which committee?", FOOD, ": which committee?"),
        ("Title of 80/5 on the ocean conference adopted in May", OCEANS, "Title of adopted in May"),
        ("Which item was 80/5, the 2024 ocean conference, under?", OCEANS, "Which item was , under?"),
        ("What is the symbol of “The right to food”?", FOOD, "What is the symbol of ?"),
        ("Was the APMBC mines resolution 80/5 adopted?", MINES, "Was adopted?"),
        ("Was resolution 80/5 on APMBC adopted?", MINES, "Was adopted?"),
        ("Quote paragraph 3 of the declaration annexed to 80/5", "", "Quote paragraph 3 of"),
        ("Quote paragraph 3 of the right to food resolution", FOOD, "Quote paragraph 3 of"),
    ],
)
def test_the_name_goes(question: str, title: str, left: str) -> None:
    assert " ".join(without_name(question, "en", (title,) if title else ()).split()) == left


@pytest.mark.parametrize(
    ("question", "title", "left"),
    [
        ("Who feeds the poor in resolution 80/5?", FOOD, "Who feeds the poor in ?"),
        ("Which committee does 80/5 on food establish?", FOOD, "Which committee does establish?"),
        ("In 80/5, Utopia is asked to do what?", MINES, "In , Utopia is asked to do what?"),
        ("When is the conference in 80/5?", OCEANS, "When is the conference in ?"),
        ("Which mines does the resolution name?", "", "Which mines does the resolution name?"),
    ],
)
def test_what_is_asked_stays(question: str, title: str, left: str) -> None:
    assert " ".join(without_name(question, "en", (title,) if title else ()).split()) == left


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("Coral reefs, how many notes?", "how many notes?"),
        ("How does 80/7, Coral reefs, end?", "How does 80/7 end?"),
        ("Coral reefs: last paragraph", "last paragraph"),
        ("What does it say on coral reefs and nets?", "What does it say on coral reefs and nets?"),
    ],
)
def test_a_title_by_itself_goes(question: str, left: str) -> None:
    assert " ".join(without_title_apart(question, ["Coral reefs"]).split()) == left

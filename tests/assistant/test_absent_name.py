"""A name that the resolution asked about has nowhere."""

import pytest

from assistant.absent_name import absent_name
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import asked

LAKES = Resolution(
    "A/RES/80/14",
    "en",
    title="Protection of lakes",
    operative=(
        Paragraph("OP1", "Welcomes the work of the World Health Organization and of the Lake Bureau;"),
        Paragraph("OP2", "Notes the outer space activities of Kazakhstan and multilateral lake banks;"),
    ),
)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("What does the resolution say about SpaceX?", "SpaceX"),
        ("What does the resolution say about Hezbollah?", "Hezbollah"),
        ("What does the resolution say about NATO?", "NATO"),
        ("What does the resolution say about Bill Gates?", "Bill Gates"),
        ("What does the resolution say about AUKUS?", "AUKUS"),
        ("决议关于SpaceX怎么说？", "SpaceX"),
    ],
)
def test_a_name_without_a_word_in_the_text(question: str, name: str) -> None:
    assert absent_name(*asked(question, LAKES)) == name


@pytest.mark.parametrize(
    "question",
    [
        "What does the resolution say about Kazakhstan?",
        "What does the resolution say about Kazakstan?",  # misspelt
        "What does the resolution say about WHO?",
        "What does the resolution say about MLBs?",  # its initials
        "What does the resolution say about the Lake Bureau?",
        "What does the resolution say about fisheries?",  # no name
        "What does the resolution say about Dutch lakes?",
        "What does the resolution say about EULEX?",
        "Lakes in the resolution?",
        "Que dit la résolution de Londres ?",  # may be London
        "When did Hezbollah pay?",
    ],
)
def test_what_may_stand_there_is_not_denied(question: str) -> None:
    assert absent_name(*asked(question, LAKES)) == ""

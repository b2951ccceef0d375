"""When and where the conference is that a resolution convenes, and who hosts it."""

from dataclasses import replace

import pytest

from assistant.own_event import answer_own_event, asks_of_plan
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import asked

RIVERS = Resolution(
    "A/RES/80/13",
    "en",
    title="Modalities of the 2027 United Nations Conference on Rivers",
    preambular=(Paragraph("PP1", "Recalling the meeting held in Rome on 3 May 2020,", verb="Recalling"),),
    operative=(
        Paragraph("OP1", "Notes that a meeting will be held in Oslo on 1 May 2026;", verb="Notes"),
        Paragraph(
            "OP2",
            "Decides that the 2027 United Nations Conference on Rivers, co-hosted by Ghana and Peru,"
            " will be held in Accra, Ghana, from 9 to 13 June 2027, to protect them;",
            verb="Decides",
        ),
        Paragraph("OP3", "Also decides that the Conference will be webcast.", verb="Also decides"),
    ),
)  # fmt: skip


def told(question: str, *resolutions: Resolution) -> tuple[str, str] | None:
    """Label and the fact in front; None where it is not asked."""
    answer = answer_own_event(*asked(question, *resolutions))
    return (answer.statements[0].citations[0].label, answer.statements[0].lead) if answer else None


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("When will the conference take place?", "9 to 13 June 2027"),
        ("On which dates is the Conference on Rivers held?", "9 to 13 June 2027"),
        ("会议什么时候举行？", "9 to 13 June 2027"),
        ("Когда состоится конференция?", "9 to 13 June 2027"),
        ("Where will the conference be held?", "Accra, Ghana"),
        ("Où aura lieu la conférence ?", "Accra, Ghana"),
        ("¿Dónde se celebrará la conferencia?", "Accra, Ghana"),
        ("Who hosts the conference?", "Ghana and Peru"),
        ("会议由谁主办？", "Ghana and Peru"),
        ("من يستضيف المؤتمر؟", "Ghana and Peru"),
        ("ومتى ينعقد المؤتمر؟", "9 to 13 June 2027"),
    ],
)
def test_the_paragraph_that_convenes_it_tells(question: str, fact: str) -> None:
    assert told(question, RIVERS) == ("OP2", fact)


def test_it_is_quoted_up_to_what_is_asked() -> None:
    answer = answer_own_event(*asked("Where is the conference held?", RIVERS))
    assert answer is not None
    assert answer.statements[0].citations[0].quote.endswith("from 9 to 13 June 2027")


@pytest.mark.parametrize(
    "question",
    ["When does the preparatory meeting take place?", "When was the conference in Rome held?",
     "Who chairs the conference?", "What is the conference about?",
     "When was the resolution adopted?", "Where was the 2020 meeting held?"],
)  # fmt: skip
def test_anything_more_is_another_question(question: str) -> None:
    assert told(question, RIVERS) is None


def test_a_resolution_that_convenes_nothing(seed: Resolution) -> None:
    assert told("会议什么时候举行？", seed) is None
    assert told("When is the conference?", replace(RIVERS, operative=RIVERS.operative[:1])) is None


def test_a_chinese_name_of_it_is_taken_out_as_a_whole() -> None:
    q, scope = asked("河流大会由谁主办？", RIVERS)
    answer = answer_own_event(replace(q, naming=("河流大会",)), scope)
    assert answer is not None
    assert answer.statements[0].lead == "Ghana and Peru"


@pytest.mark.parametrize(
    ("question", "of_plan"),
    [
        ("Who are the two hosts of the 2026 water conference and on what days is it?", True),
        ("In which city is the ocean conference?", True),
        ("水大会由谁主办？", True),
        ("How will the 2026 Water Conference be financed?", False),
        ("海洋大会的主题是什么？", False),
    ],
)
def test_what_is_told_by_the_paragraph_with_its_name(question: str, of_plan: bool) -> None:
    assert asks_of_plan(question) is of_plan

"""When a matter comes before the Assembly again."""

import pytest

from assistant.next_consideration import answer_next_consideration
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import asked

FORESTS = Resolution(
    "A/RES/80/14",
    "en",
    title="Protection of forests",
    operative=(
        Paragraph(
            "OP1", "Requests the Secretary-General to report at its eighty-first session;", verb="Requests"
        ),
        Paragraph(
            "OP2",
            "Decides to include in the provisional agenda of its eighty-first session the item “Forests”.",
            verb="Decides",
        ),
    ),
)


def told(question: str, *resolutions: Resolution) -> tuple[str, str] | None:
    """Label and the session in front; None where it is not asked."""
    answer = answer_next_consideration(*asked(question, *resolutions))
    return (answer.statements[0].citations[0].label, answer.statements[0].lead) if answer else None


@pytest.mark.parametrize(
    "question",
    ["When will it be considered again?",
     "At which session will the Assembly take up the protection of forests again?",
     "What is put on the provisional agenda?",
     "Under which agenda item will the question be discussed next?",
     "下次什么时候审议？", "列入哪届会议的临时议程？", "Quand la question sera-t-elle réexaminée ?",
     "¿Cuándo volverá a examinarse?",
     "Когда вопрос будет вновь рассмотрен?", "متى ستنظر الجمعية العامة فيه مجددا؟"],
)  # fmt: skip
def test_the_decision_to_take_it_up_again(question: str) -> None:
    assert told(question, FORESTS) == ("OP2", "eighty-first session")


def test_in_chinese(seed: Resolution) -> None:
    assert told("78/40将在哪届会议上再次审议？", seed) == ("OP13", "第七十九届会议")


@pytest.mark.parametrize(
    "question",
    ["Under which agenda item was it considered?", "When was it adopted?",
     "When is the Secretary-General to report again?",
     "When will the Commission discuss fires again?"],
)  # fmt: skip
def test_what_was_or_what_others_do_is_another_question(question: str) -> None:
    assert told(question, FORESTS) is None

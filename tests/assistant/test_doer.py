"""Who does it, and who does not."""

import pytest

from assistant.doer import is_agent, is_doer, named_together
from tests.assistant.samples import passage

LETTER = "that China submitted a letter to the President lodging a complaint, and decided to proceed,"
MADE = "the Mechanism, established by the Council and to be chaired by the host countries,"


@pytest.mark.parametrize(
    ("question", "read", "does"),
    [
        ("Who lodged a complaint?", "the President", False),
        ("谁提出了申诉？", "the President", False),
        ("Кто подал жалобу?", "the President", False),
        ("Who lodged a complaint?", "China", True),
        ("Who decided it?", "to proceed", False),
        ("Who was the letter sent to?", "the President", True),
        ("Who received the letter?", "the President", True),
        ("Who was addressed?", "the President", True),
        ("向谁提出？", "the President", True),
        ("What was decided?", "to proceed", True),
    ],
)
def test_whom_a_letter_is_sent_to_does_nothing(question: str, read: str, does: bool) -> None:
    start = LETTER.index(read)
    assert is_doer(question, LETTER, (start, start + len(read))) is does


@pytest.mark.parametrize(
    ("question", "read", "agent"),
    [
        ("Who established the Mechanism?", "the Council", True),
        ("Who chaired the Mechanism?", "the host", True),
        ("Who chaired the Mechanism?", "the Council", False),
        ("What was established?", "the Council", False),
    ],
)
def test_by_whom_it_was_done(question: str, read: str, agent: bool) -> None:
    start = MADE.index(read)
    assert is_agent(question, MADE, (start, start + len(read))) is agent


@pytest.mark.parametrize(
    ("text", "language", "read", "together"),
    [
        (
            "introduced by China and the Russian Federation at",
            "en",
            "China",
            "China and the Russian Federation",
        ),
        (
            "by China and the Russian Federation at",
            "en",
            "the Russian Federation",
            "China and the Russian Federation",
        ),
        ("by Chad, Fiji and Malta in", "en", "Fiji", "Chad, Fiji and Malta"),
        ("由中国和俄罗斯联邦提出", "zh", "中国", "中国和俄罗斯联邦"),
        (
            "hosted by the Health Office and the Food and Crops Office of the Nations in Rome",
            "en",
            "the Health Office",
            "the Health Office and the Food and Crops Office of the Nations",
        ),
        ("for the Health Office and the Food Office", "en", "the Health Office", "the Health Office"),
        ("by the Health Office and others", "en", "the Health Office", "the Health Office"),
        ("hosted by France and the Council", "en", "France", "France"),
        ("by France, Malta having left", "en", "France", "France"),
        ("by the Council and France", "en", "the Council", "the Council and France"),
    ],
)
def test_states_named_together_lead_together(text: str, language: str, read: str, together: str) -> None:
    start = text.index(read)
    span = named_together(passage(text, language=language), (start, start + len(read)))
    assert text[slice(*span)] == together

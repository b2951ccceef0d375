"""What two versions of a paragraph do not share."""

import pytest

from assistant.answer import Answer, Statement
from assistant.citation import Citation
from assistant.difference import Difference, compared, difference
from tests.assistant.samples import passage

ONE = "Urges all States to sign the Treaty in 2024 with the non-nuclear-weapon States;"


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (ONE, Difference((), ())),
        (
            "Urges all States to sign the Treaty in 2024 with the non\u2011nuclear-weapon States,",
            Difference((), ()),
        ),
        (
            "Urges all States to sign and ratify the Treaty in 2025 with the non-nuclear-weapon States;",
            Difference(("2024",), ("and ratify", "2025")),
        ),
        ("Requests the Secretary-General to report.", None),
    ],
)
def test_words_that_only_one_has(other: str, told: Difference | None) -> None:
    assert difference(ONE, other) == told


def test_chinese_is_compared_by_its_characters() -> None:
    told = difference("吁请所有国家尽快签署条约", "吁请所有国家，特别是核武器国家，尽快签署条约")
    assert told == Difference((), ("特别是核武器国家",))


def test_paragraphs_quoted_whole_are_compared() -> None:
    answers = [_whole("OP1", ONE), _whole("OP2", ONE.replace("sign", "respect"))]
    assert [statement.text for statement in compared(answers, "en")] == [
        "Only A/RES/80/7 has: “sign”.",
        "Only A/RES/80/7 has: “respect”.",
    ]
    assert [s.text for s in compared([answers[0]] * 2, "fr")] == ["Le texte est le même."]


def test_clauses_and_other_languages_are_not_compared() -> None:
    part = Answer("", "en", (Statement("", (Citation(passage(ONE, "OP1", "en"), 0, 20),)),))
    assert list(compared([part, part], "en")) == []
    assert list(compared([_whole("OP1", ONE)], "en")) == []
    assert list(compared([_whole("OP1", ONE), _whole("OP1", "敦促所有国家", "zh")], "en")) == []


def _whole(label: str, text: str, language: str = "en") -> Answer:
    return Answer("", "en", (Statement("", (Citation.whole(passage(text, label, language)),)),))

"""Which paragraph said it, asked behind an answer."""

import pytest

from assistant.answer import Answer, Statement
from assistant.citation import Citation
from assistant.patterns import understand
from assistant.turn import Turn
from assistant.where_told import asks_where_told, cites_notes, where_told
from tests.assistant.samples import passage

TOLD = Citation(passage("Urges all States to act in 2024;", "OP4", "en"), 27, 31)


def turn(*citations: Citation) -> Turn:
    return Turn(understand("When?"), Answer("When?", "en", (Statement("In 2024.", citations),)))


@pytest.mark.parametrize(
    "question",
    [
        "Which paragraph?",
        "which paragraph is that?",
        "In which paragraph does it say so?",
        "which paragraph says that?",
        "where does it say so?",
        "Give me the paragraph number",
        "and which para exactly",
        "这是第几段？",
        "在哪段？",
        "哪一段说的？",
        "第几段",
        "出自哪一段？",
        "段落编号是多少？",
        "Dans quel paragraphe ?",
        "Où est-ce dit ?",
        "¿En qué párrafo se dice eso?",
        "¿Dónde lo dice?",
        "В каком пункте это сказано?",
        "А где об этом говорится?",
        "في أي فقرة؟",
        "أين ورد هذا؟",
    ],
)
def test_nothing_but_the_paragraph_is_asked(question: str) -> None:
    assert asks_where_told(question)


@pytest.mark.parametrize(
    "question",
    [
        "Which paragraph mentions Ukraine?",
        "Where?",
        "where was it held?",
        "第几段讲乌克兰？",
        "在哪里？",
        "在哪里举行的？",
        "Which paragraphs have footnotes?",
        "哪些段落有脚注？",
        "В каком пункте упоминается Украина?",
    ],
)
def test_a_subject_or_a_place_is_asked(question: str) -> None:
    assert not asks_where_told(question)


def test_quotations_before_are_given_with_their_paragraphs() -> None:
    answer = where_told("第几段？", "zh", turn(TOLD, TOLD))
    assert [statement.text for statement in answer.statements] == ["第4段：“2024”"]
    assert answer.citations == (TOLD,)


def test_what_was_not_found_stands_nowhere() -> None:
    silent = Turn(understand("When?"), Answer("When?", "en", abstention="Not found."))
    assert where_told("Which paragraph?", "en", silent) == silent.answer


def test_notes_are_asked_for_their_place() -> None:
    note = Citation.whole(passage("A/78/1.", "FN3", "en"))
    assert cites_notes(turn(note)) and not cites_notes(turn(note, TOLD))

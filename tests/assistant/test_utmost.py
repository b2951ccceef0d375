"""Which of the resolutions is the longest, the latest, or has the most paragraphs."""

from dataclasses import replace
from datetime import date

import pytest

from assistant.patterns import understand
from assistant.question import Question
from assistant.utmost import Utmost, utmost_in
from assistant.utmost_answer import answer_utmost
from tests.assistant.samples import reefs

SHORT = replace(reefs(), symbol="A/RES/78/9", adopted_on=date(2023, 12, 4), operative=reefs().operative[:1])
LONG = replace(reefs(), symbol="A/RES/79/300", adopted_on=date(2025, 6, 30))


def _asked(text: str) -> Question:
    return replace(understand(text), utmost=utmost_in(text))


@pytest.mark.parametrize(
    ("question", "utmost"),
    [
        ("Which resolution has the most paragraphs?", Utmost("all", False)),
        ("Which resolution has the fewest operative paragraphs?", Utmost("OP", True)),
        ("Which of the resolutions is the longest?", Utmost("length", False)),
        ("Which resolution was adopted most recently?", Utmost("date", False)),
        ("Which is the oldest resolution here?", Utmost("date", True)),
        ("Which resolution has the longest annex?", Utmost("A", False)),
        ("哪份决议最短？", Utmost("length", True)),
        ("哪个决议脚注最多", Utmost("FN", False)),
        ("最早通过的是哪份决议？", Utmost("date", True)),
        ("哪份决议序言段落最少？", Utmost("PP", True)),
        ("Quelle résolution compte le plus de paragraphes ?", Utmost("all", False)),
        ("Quelle est la résolution la plus récente ?", Utmost("date", False)),
        ("¿Cuál es la resolución más corta?", Utmost("length", True)),
        ("¿Qué resolución tiene más párrafos dispositivos?", Utmost("OP", False)),
        ("В какой резолюции больше всего пунктов?", Utmost("all", False)),
        ("Какая резолюция самая длинная?", Utmost("length", False)),
        ("أي قرار يحتوي على أكبر عدد من الفقرات؟", Utmost("all", False)),
        ("ما هو أحدث قرار؟", Utmost("date", False)),
    ],
)
def test_what_resolutions_are_compared_by(question: str, utmost: Utmost) -> None:
    assert utmost_in(question) == utmost


@pytest.mark.parametrize(
    "question",
    [
        "What is the most recent resolution on disaster risk reduction?",
        "Which resolution mentions nuclear weapons most often?",
        "What is the last paragraph of the resolution?",
        "What is the longest paragraph of the resolution?",
        "Which paragraph of the resolution has the most footnotes?",
        "Which resolution is the most important?",
        "决议中最长的一段是哪段？",
        "Quelle est la dernière résolution sur le droit à l’alimentation ?",
    ],
)
def test_what_is_of_one_resolution_or_of_a_subject_compares_none(question: str) -> None:
    assert utmost_in(question) is None


@pytest.mark.parametrize(
    ("question", "before", "utmost"),
    [
        ("And the fewest?", "Which resolution has the most footnotes?", Utmost("FN", True)),
        ("And the shortest?", "Which resolution is the longest?", Utmost("length", True)),
        ("最早的呢？", "哪份决议最新？", Utmost("date", True)),
        ("Which of them is the most recent?", "Which resolutions mention Fiji?", Utmost("date", False)),
        ("Which of them is the longest?", "Which paragraphs of the resolution mention Fiji?", None),
        ("And the first?", "What does the second paragraph of the resolution say?", None),
        ("And the shortest?", "What is the longest paragraph?", None),
    ],
)
def test_what_was_compared_before_is_compared_again(
    question: str, before: str, utmost: Utmost | None
) -> None:
    assert utmost_in(question, before) == utmost


def test_answer_names_the_resolution_and_its_measure() -> None:
    answer = answer_utmost(_asked("Which resolution was adopted most recently?"), (SHORT, LONG))
    assert answer is not None
    assert [statement.text for statement in answer.statements] == [
        f"A/RES/79/300, title: {LONG.title} (title block)",
        "A/RES/79/300, date of adoption: 30 June 2025 (2025-06-30) (title block)",
    ]


def test_all_at_that_end_are_named() -> None:
    answer = answer_utmost(_asked("Which resolution has the most preambular paragraphs?"), (SHORT, LONG))
    assert answer is not None
    n = len(LONG.preambular)
    assert [statement.text for statement in answer.statements][1::2] == [
        f"A/RES/78/9 has {n} preambular paragraphs.",
        f"A/RES/79/300 has {n} preambular paragraphs.",
    ]

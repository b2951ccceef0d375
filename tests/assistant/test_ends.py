"""The paragraph that a text opens or closes with, asked for in six languages."""

import pytest

from assistant.ends import ends_in
from assistant.reference import normalised


@pytest.mark.parametrize(
    ("question", "part", "number"),
    [
        ("决议以哪一段收尾？", "", -1),
        ("序言从哪一段开始？", "PP", 1),
        ("附件到哪一段为止？", "A", -1),
        ("Which paragraph does the preamble close with?", "PP", -1),
        ("With which paragraph does the declaration end?", "", -1),
        ("What paragraph opens the operative part?", "", 1),
        ("A/RES/78/40 closes with which paragraph?", "", -1),
        ("The annex wraps up with which paragraph?", "A", -1),
        ("Par quel paragraphe s’achève la résolution ?", "", -1),
        ("¿Con qué párrafo termina el preámbulo?", "PP", -1),
        ("Каким пунктом завершается постановляющая часть?", "", -1),
        ("بأي فقرة تختتم الديباجة؟", "PP", -1),
        ("How does 80/156 begin?", "PP", 1),
        ("How does the operative part begin?", "", 1),
        ("How does the preamble of 78/37 end?", "PP", -1),
        ("Чем заканчивается резолюция 78/45?", "", -1),
        ("С чего начинается преамбула 78/25?", "PP", 1),
        ("Comment se termine la résolution 78/45 ?", "", -1),
        ("بم ينتهي القرار 78/45؟", "", -1),
        ("序言怎么开头？", "PP", 1),
    ],
)
def test_the_end_asked_for(question: str, part: str, number: int) -> None:
    (found,) = ends_in(normalised(question))
    assert (found.part, found.first, found.last) == (part, number, number)


@pytest.mark.parametrize(
    "question",
    [
        "哪一段以“敦促”开头？",
        "Which paragraph begins with Urges?",
        "أي فقرة تبدأ بـ«تقرر»؟",
        "By which paragraph is the production of plutonium to end?",
        "谈判从哪一年开始？",
        "How does the conference end?",
        "How does 78/40 end the arms race?",
        "Как начинается процесс?",
        "Which paragraph opens negotiations on a treaty?",
        "哪一段结束了核试验？",
        "以哪一段开始裁军谈判？",
        "¿Qué párrafo comienza con insta?",
    ],
)
def test_what_else_begins_or_ends(question: str) -> None:
    assert ends_in(normalised(question)) == ()

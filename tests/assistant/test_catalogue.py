"""Which resolutions are of a committee, a day, a year or a session."""

import re
from dataclasses import replace
from datetime import date

import pytest

from assistant.catalogue import Wanted, answer_catalogue, committee_number, wanted_in
from assistant.patterns import understand
from tests.assistant.samples import reefs

FIRST = replace(
    reefs(),
    symbol="A/RES/78/9",
    session=78,
    committee="First Committee",
    adopted_on=date(2023, 12, 4),
    meeting="42nd plenary meeting",
)
FIFTH = replace(
    reefs(),
    symbol="A/RES/79/300",
    session=79,
    committee="Fifth Committee",
    adopted_on=date(2025, 6, 30),
    meeting="81st plenary meeting",
)
DIRECT = replace(reefs(), symbol="A/RES/79/1", session=79, committee=None, adopted_on=date(2024, 9, 22))
ALL = (FIRST, FIFTH, DIRECT)


@pytest.mark.parametrize(
    ("question", "symbols"),
    [
        ("Which resolutions here came from the Fifth Committee?", ["A/RES/79/300"]),
        ("哪些决议是第五委员会的？", ["A/RES/79/300"]),
        ("Quelles résolutions viennent de la Première Commission ?", ["A/RES/78/9"]),
        ("Какие резолюции приняты по докладу Первого комитета?", ["A/RES/78/9"]),
        ("Which resolutions were adopted on 4 December 2023?", ["A/RES/78/9"]),
        ("2025年6月通过了哪些决议？", ["A/RES/79/300"]),
        ("¿Qué resoluciones aprobó la Asamblea en 2024?", ["A/RES/79/1"]),
        ("list all resolutions of the 79th session", ["A/RES/79/300", "A/RES/79/1"]),
        ("第七十八届会议有哪些决议？", ["A/RES/78/9"]),
        ("Which resolutions were adopted without reference to a Main Committee?", ["A/RES/79/1"]),
        ("79届会议通过了哪些决议？", ["A/RES/79/300", "A/RES/79/1"]),
        ("Quelles résolutions datent de la soixante-dix-huitième session ?", ["A/RES/78/9"]),
        (
            "¿Qué resoluciones se aprobaron en el septuagésimo noveno período de sesiones?",
            ["A/RES/79/300", "A/RES/79/1"],
        ),
        ("Какие резолюции приняты в декабре 2023 года?", ["A/RES/78/9"]),
        ("ما القرارات المتخذة في حزيران/يونيه 2025؟", ["A/RES/79/300"]),
        ("你都收录了哪些决议？", ["A/RES/78/9", "A/RES/79/300", "A/RES/79/1"]),
        ("Which resolutions can I ask about?", ["A/RES/78/9", "A/RES/79/300", "A/RES/79/1"]),
        ("Which resolutions were adopted at the 42nd plenary meeting?", ["A/RES/78/9"]),
        ("哪些决议是第42次全体会议通过的？", ["A/RES/78/9"]),
        ("Quelles résolutions ont été adoptées à la 81e séance plénière ?", ["A/RES/79/300"]),
        ("¿Qué resoluciones se aprobaron en la 81ª sesión plenaria?", ["A/RES/79/300"]),
        ("Какие резолюции приняты на 81-м пленарном заседании?", ["A/RES/79/300"]),
        ("ما القرارات التي اتخذت في الجلسة العامة 81؟", ["A/RES/79/300"]),
        ("ما هي القرارات الصادرة عن تقارير اللجنة الخامسة؟", ["A/RES/79/300"]),
        ("القرارات المتخذة بناء على تقرير اللجنة الخامسة", ["A/RES/79/300"]),
        ("Какие резолюции приняты без передачи в главные комитеты?", ["A/RES/79/1"]),
        ("Какие резолюции не рассматривались в комитетах?", ["A/RES/79/1"]),
        ("ما القرارات التي لم تحل إلى لجنة رئيسية؟", ["A/RES/79/1"]),
        ("哪些决议没有经过委员会审议？", ["A/RES/79/1"]),
        ("Quelles résolutions ont été adoptées sans renvoi à une grande commission ?", ["A/RES/79/1"]),
        (
            "¿Qué resoluciones se aprobaron sin remisión previa a una Comisión Principal?",
            ["A/RES/79/1"],
        ),
        ("How many resolutions are indexed?", ["A/RES/78/9", "A/RES/79/300", "A/RES/79/1"]),
    ],
)
def test_what_is_listed(question: str, symbols: list[str]) -> None:
    found = answer_catalogue(understand(question), ALL)
    assert found is not None
    counted, *rows = (statement.text for statement in found.statements)
    assert f"{len(symbols)}" in counted
    assert [re.split("[，,،]| 的", row)[0] for row in rows] == symbols


def test_none_is_such_a_one() -> None:
    found = answer_catalogue(understand("Which resolutions were adopted in 1999?"), ALL)
    assert found is not None
    assert found.abstention == "None of the 3 resolutions indexed is such a one."


@pytest.mark.parametrize(
    "question",
    [
        "Which resolutions mention Bhutan?",
        "哪些决议提到不结盟运动？",
        "Which resolutions does 78/25 recall?",
        "Which resolutions of the Security Council does the text recall?",
        "Which committee reported on it?",
        "2023年12月通过的决议说什么？",
        "Which resolutions mention the 42nd plenary meeting?",
        "القرارات",
    ],
)
def test_asked_for_something_else(question: str) -> None:
    assert wanted_in(question) is None


def test_a_committee_by_its_number() -> None:
    fourth = "Special Political and Decolonization Committee (Fourth Committee)"
    names = ("第五委员会", fourth, "اللجنة الثانية", "")
    assert [committee_number(name) for name in names] == [5, 4, 2, None]
    assert Wanted(committee=4).has(replace(FIRST, committee="Fourth Committee"))

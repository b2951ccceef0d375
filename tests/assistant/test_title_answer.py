"""Answers from the title block."""

import pytest

from assistant.answer import Basis
from assistant.question import Kind
from assistant.title_answer import answer_metadata
from index.resolution import Resolution
from tests.assistant.samples import asked, reefs


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("这份决议的文号是多少？", "A/RES/78/40 的文号：A/RES/78/40（题头）"),
        ("决议标题叫什么？", "A/RES/78/40 的标题：为建立一个无核武器世界制定共同路线图的步骤（题头）"),
        ("由哪个机关通过？", "A/RES/78/40 的通过机关：大会（题头）"),
        ("决议是哪天通过的？", "A/RES/78/40 的通过日期：2023年12月4日（2023-12-04）（题头）"),
        ("在第几次全体会议上通过？", "A/RES/78/40 的通过会议：第42次全体会议（题头）"),
        (
            "这是哪一届大会的决议？",
            "A/RES/78/40 的届会：第七十八届会议（第78届）（题头）；“第七十八届会议”",
        ),
        (
            "是哪个委员会的案文？",
            "A/RES/78/40 的委员会：第一委员会（题头）；"
            "A/RES/78/40 的所依据的报告：A/78/409, 第 89 段（题头）；"
            "“[根据第一委员会的报告(A/78/409, 第 89 段)通过]”",
        ),
        (
            "What is its title?",
            "A/RES/78/40, title: 为建立一个无核武器世界制定共同路线图的步骤 (title block)",
        ),
        (
            "On what date was it adopted?",
            "A/RES/78/40, date of adoption: 4 December 2023 (2023-12-04) (title block); "
            "“2023 年 12 月 4 日大会决议”",
        ),
        (
            "¿Cuándo se aprobó la resolución?",
            "A/RES/78/40, fecha de aprobación: 4 de diciembre de 2023 (2023-12-04) (encabezamiento); "
            "«2023 年 12 月 4 日大会决议»",
        ),
    ],
)
def test_field(seed: Resolution, question: str, sentence: str) -> None:
    found = answer_metadata(*asked(question, seed))
    assert [statement.text for statement in found.statements] == [sentence]
    assert found.statements[0].basis is Basis.TITLE_BLOCK
    assert found.citations == ()


def test_agenda_item(seed: Resolution) -> None:
    (statement,) = answer_metadata(*asked("属于哪个议程项目？", seed)).statements
    assert statement.text == (
        "A/RES/78/40 的议程项目：99(z) (全面彻底裁军：为建立一个无核武器世界制定共同路线图的步骤)（题头）；"
        "“议程项目 99(z)”"
    )


def test_what_the_title_block_does_not_give_is_not_made_up() -> None:
    found = answer_metadata(*asked("哪个委员会？", reefs()))
    assert found.abstention == "A/RES/80/7 的题头没有写明委员会。"
    found = answer_metadata(*asked("At which plenary meeting was it adopted?", reefs()))
    assert found.abstention == "The title block of A/RES/80/7 does not give the meeting."


def test_of_several_resolutions_those_that_give_it_answer(seed: Resolution) -> None:
    found = answer_metadata(*asked("哪个委员会？", seed, reefs()))
    assert len(found.statements) == 1
    assert not found.table
    found = answer_metadata(*asked("哪天通过？", seed, reefs()))
    assert [statement.text for statement in found.statements] == [
        "A/RES/78/40 的通过日期：2023年12月4日（2023-12-04）（题头）",
        "A/RES/80/7 的通过日期：2025年11月5日（2025-11-05）（题头）",
    ]
    assert found.table


def test_two_fields_at_once(seed: Resolution) -> None:
    found = answer_metadata(*asked("哪天通过？在第几次全体会议上？", seed))
    assert [statement.text for statement in found.statements] == [
        "A/RES/78/40 的通过会议：第42次全体会议（题头）",
        "A/RES/78/40 的通过日期：2023年12月4日（2023-12-04）（题头）",
    ]


@pytest.mark.parametrize(
    ("question", "fields"),
    [
        ("请给出届次、标题和通过日期", ["届会", "标题", "通过日期"]),
        ("这份文件经由哪个主要委员会？", ["委员会"]),
        ("所依据的报告是A/78/几？", ["所依据的报告"]),
        ("À quelle commission la résolution se rattache-t-elle ?", ["commission"]),
        ("Sous quel point de l'ordre du jour a-t-elle été adoptée ?", ["point de l’ordre du jour"]),
        ("¿A qué tema del programa corresponde?", ["tema del programa"]),
        ("К какому пункту повестки дня относится документ?", ["пункт повестки дня"]),
        ("تحت أي بند من جدول الأعمال يندرج القرار؟", ["بند جدول الأعمال"]),
        ("Which committee’s report is the basis of the resolution on a road map?", ["committee"]),
    ],
)
def test_the_fields_asked_for_and_no_others(seed: Resolution, question: str, fields: list[str]) -> None:
    q, scope = asked(question, seed)
    assert q.kind is Kind.META
    statements = [statement.text for statement in answer_metadata(q, scope).statements]
    assert len(statements) == len(fields)
    assert all(field in text for field, text in zip(fields, statements, strict=True))

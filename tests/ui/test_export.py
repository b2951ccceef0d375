"""A conversation as a file: everything that was said, and the paragraphs cited, as text."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

from docx import Document

from assistant.answer import Answer, Statement
from assistant.citation import Citation
from tests.ui.fakes import FakeAssistant, FakeLibrary
from ui.export_docx import docx_bytes
from ui.export_markdown import markdown_text
from ui.turn import Conversation, Turn
from ui.wording import CHINESE, ENGLISH

AT = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
LIBRARY = FakeLibrary()
ASSISTANT = FakeAssistant(LIBRARY)


def talk(*answers: Answer) -> Conversation:
    return Conversation(tuple(Turn(n, a.question).after(a) for n, a in enumerate(answers, start=1)), "abc")


def test_markdown_has_answers_citations_and_the_paragraphs_cited() -> None:
    text = markdown_text(talk(ASSISTANT.fact("何时开放供签署？")), CHINESE, AT)
    passage = LIBRARY.passage("PP19")
    assert text == (
        "# 决议 Jueyi\n\n导出时间: 2026-11-22 17:00 UTC\n\n"
        "## 何时开放供签署？\n\n"
        "2017 年 9 月 20 日。大会注意到该《条约》“于 2017 年 9 月 20 日由联合国秘书长开放供签署”。"
        " [A/RES/78/40，序言部分第19段]\n\n"
        "*摘录原文*\n\n"
        "## 引用的段落\n\n"
        f"- **A/RES/78/40，序言部分第19段** {passage.text}\n"
    )


def test_markdown_list_is_a_table_with_a_row_for_each_paragraph() -> None:
    text = markdown_text(talk(ASSISTANT.table("哪些？")), CHINESE, AT)
    assert "| 段落 | 原文 |\n|---|---|\n| A/RES/78/40，第3段 | 按照 2010 年《行动计划》行动 21 |\n" in text
    assert text.count("\n| A/RES/78/40") == 2


def test_abstention_says_that_there_is_no_answer() -> None:
    text = markdown_text(talk(ASSISTANT.abstention("会议？")), ENGLISH, AT)
    assert "都没有要求召开国际会议" in text
    assert "*The resolution does not say*" in text
    assert "Paragraphs cited" not in text


def test_marks_of_markdown_in_what_was_said_are_text() -> None:
    hostile = "# x <b> [a](javascript:1) `c` *d* _e_ | f\n- g\n1. h"
    citation = Citation.whole(replace(LIBRARY.passage("OP1"), text=hostile))
    text = markdown_text(talk(Answer(hostile, "zh", (Statement(hostile, (citation,)),))), CHINESE, AT)
    escaped = "\\# x \\<b\\> \\[a\\](javascript:1) \\`c\\` \\*d\\* \\_e\\_ \\| f - g 1. h"
    assert text.count(escaped) == 3
    assert hostile not in text


def test_word_file_holds_the_same() -> None:
    conversation = talk(ASSISTANT.fact("何时\x07开放？"), ASSISTANT.table("哪些？"))
    document = Document(BytesIO(docx_bytes(conversation, CHINESE, AT)))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert "何时开放？" in texts
    assert texts.index("引用的段落") == len(texts) - 4
    assert texts[-3].startswith("A/RES/78/40，序言部分第19段  ")
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows == [
        ["段落", "原文"],
        ["A/RES/78/40，第3段", "按照 2010 年《行动计划》行动 21"],
        ["A/RES/78/40，第5段", "按照 2010 年《行动计划》行动 18"],
    ]

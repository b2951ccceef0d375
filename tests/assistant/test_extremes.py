"""The longest and the shortest paragraph, the one with most footnotes."""

import pytest

from assistant.answer import Answer
from assistant.structure import answer_structure
from index.resolution import Resolution
from tests.assistant.samples import asked


def answer(question: str, seed: Resolution) -> Answer:
    return answer_structure(*asked(question, seed))


@pytest.mark.parametrize(
    ("question", "sentence", "label"),
    [
        ("脚注最多的是哪一段", "序言部分第13段有 6 条脚注。", "PP13"),
        ("which preambular paragraph has the most footnotes", "preambular para. 13: 6 footnotes.", "PP13"),
        ("最短的执行段是哪段", "第10段，52 个字符。", "OP10"),
    ],
)
def test_extreme(seed: Resolution, question: str, sentence: str, label: str) -> None:
    said = answer(question, seed)
    assert said.statements[0].text == sentence
    assert [citation.label for citation in said.citations] == [label]


def test_footnotes_of_a_part(seed: Resolution) -> None:
    (said,) = answer("序言一共有多少条脚注", seed).statements
    assert said.text == "序言部分有 12 条脚注。"


def test_there_is_no_annex(seed: Resolution) -> None:
    (said,) = answer("这份决议有没有附件", seed).statements
    assert said.text == "A/RES/78/40 没有附件。"


def test_footnotes_of_a_paragraph_counted(seed: Resolution) -> None:
    said = answer("how many footnotes does preambular paragraph 4 have", seed)
    assert said.statements[0].text == "preambular para. 4: 3 footnotes."
    assert [citation.label for citation in said.citations] == ["FN2", "FN3", "FN4"]

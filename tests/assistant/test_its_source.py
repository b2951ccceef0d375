"""Where what was spoken of can be read, from turns made by hand."""

from dataclasses import replace

import pytest

from assistant.answer import Answer, Statement
from assistant.citation import Citation
from assistant.its_source import source_asked
from assistant.patterns import understand
from assistant.turn import Turn
from index.passage import Passage
from index.resolution import FootnoteMark
from tests.assistant.samples import passage

TREATIES = replace(
    passage("确认《南极条约》、《曼谷条约》和《中亚无核武器区条约》的贡献，", "PP13"),
    marks=(FootnoteMark("FN6", 8), FootnoteMark("FN9", 15), FootnoteMark("FN11", 27)),
)


def turn(cited: Passage, question: str = "决议列出了哪些条约？") -> Turn:
    return Turn(understand(question), Answer(question, "zh", (Statement("段。", (Citation.whole(cited),)),)))


@pytest.mark.parametrize(
    ("question", "notes"),
    [
        ("中亚那个的出处是？", [11]),
        ("曼谷条约的出处呢？", [9]),
        ("Quelle est la source indiquée pour celui sur l'Antarctique ?", [6]),
        ("Какой источник указан для последнего из них?", [11]),
        ("它们的出处？", [6, 9, 11]),
        ("Where's that from?", [6, 9, 11]),
        ("А откуда это, на какой документ ссылка?", [6, 9, 11]),
    ],
)
def test_the_notes_behind_what_is_picked_out(question: str, notes: list[int]) -> None:
    q = source_asked(understand(question), turn(TREATIES))
    assert q is not None
    assert [(r.part, r.first) for r in q.references] == [("FN", note) for note in notes]


def test_without_notes_it_is_the_source_of_what_was_named() -> None:
    bare = passage("敦促签署《全面禁止核试验条约》，", "OP7")
    q = source_asked(understand("这个条约的出处是什么？"), turn(bare, "第7段敦促什么？"))
    assert q is not None
    assert "《全面禁止核试验条约》" in f"《{q.text.split(':')[0].strip('《》')}》"
    assert not q.references


@pytest.mark.parametrize("question", ["它什么时候生效？", "那第5段呢？"])
def test_other_questions_ask_no_source(question: str) -> None:
    assert source_asked(understand(question), turn(TREATIES)) is None

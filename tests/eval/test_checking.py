"""What is wrong with a question set, on the bundled resolution."""

from collections.abc import Iterator
from typing import Any

import pytest

from eval.checking import flaws
from eval.question_set import EvalQuestion
from index.library import Library
from tests.fakes import BigramEmbedding
from tests.ui.fakes import bundled_resolution


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    with Library.open(tmp_path_factory.mktemp("home"), BigramEmbedding()) as library:
        library.add(bundled_resolution(), "seed")
        yield library


def question(**fields: Any) -> EvalQuestion:
    basic = {"id": "a", "lang": "zh", "kind": "fact", "q": "何时通过？", "symbol": "A/RES/78/40"}
    return EvalQuestion.model_validate({**basic, **fields})


SOUND = {"gold": ["PP19"], "must": [["2017年7月7日", "七月七日"]]}


def says(library: Library, *questions: EvalQuestion) -> list[str]:
    return [f"{flaw.id} {flaw.says}" for flaw in flaws(questions, library)]


def test_nothing_is_wrong(library: Library) -> None:
    assert says(library, question(**SOUND), question(id="b", kind="none", q="谁出席了音乐会？")) == []
    assert says(library, question(kind="meta", must=[["第七十八届"]])) == []


@pytest.mark.parametrize(
    ("fields", "flaw"),
    [
        pytest.param({"gold": ["OP99"]}, "the label A/RES/78/40:OP99 is not indexed", id="label"),
        pytest.param({"gold": ["A/RES/1/1:OP1"]}, "the label A/RES/1/1:OP1 is not indexed", id="resolution"),
        pytest.param(
            {**SOUND, "must": [["2018年"]]}, "the fact 2018年 does not stand in the gold text", id="fact"
        ),
        pytest.param({}, "has neither gold labels nor facts: no answer could be judged", id="neither"),
        pytest.param(
            {**SOUND, "kind": "none"}, "is marked as having no answer, and has gold", id="none with gold"
        ),
        pytest.param({**SOUND, "kind": "followup"}, "is a follow-up without a history", id="follow-up"),
    ],
)
def test_a_flaw_of_one_question(library: Library, fields: dict[str, Any], flaw: str) -> None:
    (found,) = says(library, question(**fields))
    assert found.startswith(f"a {flaw}")


def test_the_same_question_twice(library: Library) -> None:
    again = question(id="b", q="何時 通过?".replace("時", "时"), **SOUND)
    assert says(library, question(**SOUND), again) == ["b asks the same as a"]
    assert says(library, question(**SOUND), question(id="b", history=["先问"], **SOUND)) == []


def test_another_paragraph_asked_for_in_the_same_words_is_no_leak(library: Library) -> None:
    tuned = question(
        id="t", split="tune", kind="structure", q="请问第1段具体都说了些什么内容？", gold=["OP1"]
    )
    other = question(id="n", kind="structure", q="请问第2段具体都说了些什么内容？", gold=["OP2"])
    assert says(library, tuned, other) == []


def test_a_leak_from_what_was_tuned_on(library: Library) -> None:
    tuned = question(id="t", split="tune", q="《禁止核武器条约》是哪一天获得通过的？", **SOUND)
    close = question(id="n", q="《禁止核武器条约》是哪一天获得通过？", **SOUND)
    assert says(library, tuned, close) == ["n is marked test and nearly the same as t, marked tune"]
    assert says(library, close, question(id="m", q="何年何月何日开放供签署？", **SOUND)) == []

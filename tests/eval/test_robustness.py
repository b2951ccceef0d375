"""Spoiled questions: what each set does to a question, and what it leaves alone."""

from typing import Any

import pytest

from eval.question_set import EvalQuestion
from eval.robustness.numerals import in_script
from eval.robustness.sets import SETS, variants
from index.han import to_simplified
from index.numerals import whole_number


def question(text: str, lang: str = "zh", **fields: Any) -> EvalQuestion:
    basic = {"id": "a", "lang": lang, "kind": "fact", "q": text, "symbol": "A/RES/78/40", "gold": ["OP7"]}
    return EvalQuestion.model_validate({**basic, **fields})


def spoiled(name: str, text: str, lang: str = "zh") -> list[str]:
    return [variant.question.q for variant in variants(name, [question(text, lang)])]


@pytest.mark.parametrize(
    ("name", "text", "lang", "expected"),
    [
        pytest.param("paraphrase", "条约何时生效？", "zh", "条约什么时候生效？", id="other words"),
        pytest.param("paraphrase", "Who did it?", "en", "Which party did it?", id="other words, English"),
        pytest.param("traditional", "条约何时开放签署？", "zh", "條約何時開放簽署？", id="traditional"),
        pytest.param("full-width", "CTBT第7段?", "zh", "ＣＴＢＴ第７段？", id="full width"),
        pytest.param("half-width", "《条约》（CTBT）？", "zh", "<条约>(CTBT)?", id="half width"),
        pytest.param("numerals-han", "第12段和脚注3", "zh", "第十二段和脚注三", id="Han numerals"),
        pytest.param("numerals-european", "第十二段", "zh", "第12段", id="European numerals"),
        pytest.param(
            "numerals-arabic", "paragraph 12 of 78/40", "en", "paragraph ١٢ of 78/40", id="Arabic numerals"
        ),
    ],
)
def test_one_question(name: str, text: str, lang: str, expected: str) -> None:
    assert spoiled(name, text, lang) == [expected]


@pytest.mark.parametrize(
    ("name", "text", "lang"),
    [
        pytest.param("traditional", "中文", "zh", id="the same in both"),
        pytest.param("traditional", "Who?", "en", id="no Chinese"),
        pytest.param("numerals-han", "2010年有几个？", "zh", id="a year is no reference"),
        pytest.param("typo", "谁？", "zh", id="no word of letters"),
        pytest.param("homophone", "Who?", "en", id="no Chinese character"),
        pytest.param("homophone", "“长崎”？", "zh", id="only quoted"),
    ],
)
def test_where_there_is_nothing_to_spoil_there_is_no_variant(name: str, text: str, lang: str) -> None:
    assert spoiled(name, text, lang) == []


def test_a_slip_of_the_finger_swaps_two_letters_outside_quotations() -> None:
    text = "Which “Hiroshima” paragraph?"
    (slipped,) = spoiled("typo", text, "en")
    assert slipped != text
    assert sorted(slipped) == sorted(text)
    assert "“Hiroshima”" in slipped
    assert sum(a != b for a, b in zip(slipped, text, strict=True)) == 2


def test_a_homophone_sounds_the_same() -> None:
    pypinyin = pytest.importorskip("pypinyin", reason="pypinyin is not installed (pip install pypinyin)")
    text = "核武器国家应当做什么？"
    (wrong,) = spoiled("homophone", text)
    ((before, after),) = [(a, b) for a, b in zip(text, wrong, strict=True) if a != b]
    assert pypinyin.pinyin(before) == pypinyin.pinyin(after)


def test_a_preamble_stands_before_the_question() -> None:
    (polite,) = spoiled("preamble", "条约何时生效？")
    assert polite.endswith("：条约何时生效？")
    assert len(polite) > 40


def test_two_in_one_asks_for_both() -> None:
    first = question("甲？", id="a", gold=["OP1"], must=[["一"]])
    second = question("乙？", id="b", gold=["OP2"], must=[["二"]])
    listed = question("丙？", id="c", kind="list", gold=["OP3"])
    (found,) = variants("two-in-one", [first, listed, second])
    assert found.of == ("a", "b")
    assert (found.question.q, found.question.gold, found.question.all) == (
        "甲？另外，乙？",
        ("OP1", "OP2"),
        True,
    )
    assert found.question.must == (("一",), ("二",))
    assert variants("two-in-one", [first, question("乙？", id="b", gold=["OP1"])]) == []


@pytest.mark.parametrize("number", [1, 7, 10, 12, 20, 22, 99])
def test_numbers_in_three_scripts(number: int) -> None:
    for script in ("european", "han", "arabic"):
        assert whole_number(in_script(number, script)) == number


@pytest.mark.parametrize("name", SETS)
def test_the_same_questions_make_the_same_set(name: str) -> None:
    asked = [question("第7段的八个国家何时加入？"), question("When did paragraph 12 apply?", "en", id="b")]
    made = variants(name, asked)
    assert made == variants(name, asked)
    assert {id_ for variant in made for id_ in variant.of} <= {"a", "b"}
    assert len({variant.question.id for variant in made} | {"a", "b"}) == len(made) + 2


def test_traditional_characters_go_back() -> None:
    (found,) = spoiled("traditional", "哪些段落提到广岛和长崎？")
    assert to_simplified(found) == "哪些段落提到广岛和长崎？"

"""What is quoted of a passage, on matches written down by hand."""

from dataclasses import replace

import numpy as np
import pytest

from assistant.expected import Expected, expected_in
from assistant.quote import Span, spans_to_quote, width, with_what_was_read
from assistant.reader.span import Reading
from index.passage import Passage
from tests.assistant.samples import evidence, passage

FIRST = "吁请所有国家加强支持各项举措并发展多边核查和能力建设，"
SECOND = "鼓励所有国家广泛参与这一领域的各种会议和有关活动，"
THIRD = "欢迎政府专家组于 2023 年 5 月以协商一致方式通过其最后报告；"
LONG = passage((FIRST + SECOND) * 5 + THIRD)
WHEN = expected_in("何时？")


def quoted(found: Passage, matches: list[tuple[str, float]], expected: Expected | None = None) -> list[str]:
    spans = spans_to_quote("", evidence(found, matches), expected)
    return [found.text[span.start : span.end] for span in spans]


def test_width_counts_three_latin_letters_as_one() -> None:
    assert width("核武器") == 3
    assert width("abcdef") == pytest.approx(2)
    assert width("") == 0


def test_a_short_passage_is_quoted_whole_but_for_its_last_joint() -> None:
    short = passage("敦促各国签署条约，并批准条约；")
    assert quoted(short, [("签署", 0.9)]) == ["敦促各国签署条约，并批准条约"]
    assert spans_to_quote("", evidence(short, [("签署", 0.9)]), None) == [Span(0, 14, pytest.approx(0.9))]


@pytest.mark.parametrize("end", ["。", "！", "”", "）"])
def test_the_mark_that_ends_a_sentence_stays(end: str) -> None:
    assert quoted(passage(f"敦促各国签署条约{end}"), [("签署", 0.9)]) == [f"敦促各国签署条约{end}"]


def test_a_passage_without_tokens_is_quoted_whole() -> None:
    bare = replace(
        evidence(LONG, [("能力建设", 0.9)]),
        similarity=np.zeros((1, 0), np.float32),
        spans=np.zeros((0, 2), np.int32),
    )
    assert spans_to_quote("", bare, None) == [Span(0, len(LONG.text) - 1, 0.0)]


def test_a_fact_is_quoted_in_its_clause() -> None:
    assert quoted(LONG, [("政府专家组", 0.9), ("最后报告", 0.8)], WHEN) == [THIRD[:-1]]


def test_a_clause_with_the_sort_of_fact_is_preferred() -> None:
    # 0.2 on average for the clause that matches, 0 + 0.25 for the one with a date.
    assert quoted(LONG, [("核查", 0.4), ("最后报告", 0.0)], WHEN) == [THIRD[:-1]]
    two = [("能力建设", 0.9), ("最后报告", 0.1)]
    # 0.45 against 0.05 + 0.25: the clause that matches has no date, so its act is quoted.
    assert quoted(LONG, two, WHEN) == [FIRST[:-1]]


def test_a_neighbour_that_adds_to_the_match_joins() -> None:
    found = passage(
        "强调全球储存总体减少的趋势对于世界至关重要，"
        + "而一些国家的行为使这一趋势目前面临风险，"
        + FIRST * 10
    )
    joined = quoted(found, [("全球储存", 0.9), ("面临风险", 0.9)])
    assert joined == ["强调全球储存总体减少的趋势对于世界至关重要，而一些国家的行为使这一趋势目前面临风险"]


def test_otherwise_the_act_that_answers() -> None:
    first, second = (
        FIRST,
        "鼓励所有国家广泛参与这一领域的各种会议和有关活动，包括今后举行的所有会议；" + "决" * 200,
    )
    assert quoted(passage(first * 3 + second), [("广泛参与", 0.9)])[0].startswith("鼓励所有国家广泛参与")


def test_acts_nearly_as_good_are_quoted_too() -> None:
    found = passage(FIRST + SECOND + "决定" + "不" * 250)
    assert quoted(found, [("能力建设", 0.80), ("所有国家", 0.0)]) == [FIRST[:-1]]
    both = [("能力建设", 0.80), ("广泛参与", 0.78)]
    # Means 0.40 and 0.39, closer than 0.05.
    assert quoted(found, both) == [FIRST[:-1], SECOND[:-1]]


def test_the_act_with_the_verb_that_is_asked_for() -> None:
    matches = [("能力建设", 0.5), ("最后报告", 0.4)]
    spans = {
        question: spans_to_quote(question, evidence(LONG, matches), None)
        for question in ("怎么说？", "欢迎了什么？", "¿Qué se acoge con beneplácito?")
    }
    assert LONG.text[slice(spans["怎么说？"][0].start, spans["怎么说？"][0].end)].startswith(FIRST[:4])
    for question in ("欢迎了什么？", "¿Qué se acoge con beneplácito?"):
        assert [LONG.text[span.start : span.end] for span in spans[question]] == [THIRD[:-1]]


def test_the_clause_that_was_read_is_quoted_beside_the_one_that_matches() -> None:
    found = evidence(LONG, [("能力建设", 0.9), ("最后报告", 0.1)])
    (first,) = spans_to_quote("", found, WHEN)
    place = LONG.text.index("2023")
    believed = replace(found, reading=Reading(place, place + 10, 0.5))
    assert [LONG.text[s.start : s.end] for s in with_what_was_read(believed, [first])] == [
        FIRST[:-1],
        THIRD[:-1],
    ]
    doubted = replace(found, reading=Reading(place, place + 10, -0.5))
    assert with_what_was_read(doubted, [first]) == [first]
    assert with_what_was_read(found, [first]) == [first]


def test_a_long_act_is_quoted_in_part_but_not_in_a_shred() -> None:
    parts = [f"吁请所有国家在第{n}个方面采取一切必要的具体措施和步骤，" for n in "一二三四五六七八九十"]
    act = "敦促" + "".join(part[2:] for part in parts) * 2
    (shown,) = quoted(passage(act), [("第五个方面", 0.9)])
    assert "第五个方面" in shown
    assert 149 <= width(shown) < 260


@pytest.mark.parametrize("text", ["敦促各国；", LONG.text, "，，，", "x" * 900])
def test_spans_lie_in_the_passage(text: str) -> None:
    found = passage(text)
    for span in spans_to_quote("", evidence(found, [(text[:2], 0.7)]), WHEN):
        assert 0 <= span.start < span.end <= len(text)

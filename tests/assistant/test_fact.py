"""The fact that leads an answer."""

from dataclasses import replace

import numpy as np
import pytest

from assistant.expected import expected_in, facts_in
from assistant.fact import SURE, fact_in
from assistant.patterns import understand
from assistant.question import Told
from assistant.reader.span import Reading
from tests.assistant.samples import evidence, passage

HELD = passage("会议由挪威主持，于2019年3月4日至8日举行，并于2021年结束，", "OP1")
WHO = understand("会议由谁主持？")


def led(question: str, reading: Reading | None, *matches: tuple[str, float]) -> str:
    found = replace(evidence(HELD, list(matches)), reading=reading)
    span = fact_in(understand(question), found, expected_in(question))
    return HELD.text[slice(*span)] if span else ""


def test_a_name_is_what_the_reader_is_sure_of() -> None:
    assert led("会议由谁主持？", Reading(3, 5, SURE)) == "挪威"
    assert led("会议由谁主持？", Reading(3, 5, SURE - 0.1)) == ""
    assert led("会议由谁主持？", None) == ""


def test_a_date_is_no_answer_to_who() -> None:
    start = HELD.text.index("2019")
    assert led("会议由谁主持？", Reading(start, start + len("2019年3月4日至8日"), 9.0)) == ""


def test_what_is_too_long_for_a_fact_does_not_lead() -> None:
    text = "宣称暂停执行关于进一步削减和限制进攻性战略武器措施的条约，强调指出该国必须刻不容缓地恢复，"
    found = replace(evidence(passage(text)), reading=Reading(0, len(text), 9.0))
    assert fact_in(understand("会议由谁主持？"), found, None) is None


def test_a_question_for_no_fact_has_none() -> None:
    assert led("会议怎么样？", Reading(3, 5, 9.0)) == ""


@pytest.mark.parametrize(("matched", "date"), [("举行", "2019年3月4日至8日"), ("结束", "2021年")])
def test_a_date_is_the_one_whose_phrase_matches(matched: str, date: str) -> None:
    assert led("会议何时？", None, (matched, 0.9)) == date


def test_of_dates_that_match_alike_the_readers_leads() -> None:
    edges = np.full((len(HELD.text), 2), -1.0, np.float32)
    at = HELD.text.index("2021年")
    edges[at, 0] = edges[at + 4, 1] = 4.0
    offsets = tuple((n, n + 1) for n in range(len(HELD.text)))
    reading = Reading(at, at + 5, 8.0, offsets, edges)
    assert led("会议何时？", reading, ("会议", 0.9)) == "2021年"


def test_where_the_reader_reads_elsewhere_no_fact_leads() -> None:
    """Of 23 such facts of questions marked tune 10 were right, of 114 agreed ones 95."""
    assert led("会议何时？", Reading(3, 5, 9.0), ("举行", 0.9)) == ""


@pytest.mark.parametrize(
    ("score", "lead"), [(SURE, "于2019年3月4日至8日举行"), (SURE - 0.1, "2019年3月4日至8日")]
)
def test_a_sure_reader_says_how_far_the_fact_reaches(score: float, lead: str) -> None:
    start = HELD.text.index("于2019")
    assert (
        led("会议何时？", Reading(start, start + len("于2019年3月4日至8日举行"), score), ("举行", 0.9))
        == lead
    )


def test_a_number_of_a_date_is_none_that_is_asked_for() -> None:
    expected = expected_in("有多少个国家？")
    assert expected is not None
    text = "2019年3月4日至8日，12个国家出席，"
    assert [match[0] for match in facts_in(expected, text)] == ["12"]


def test_who_asks_on_wants_another_date_than_the_one_told() -> None:
    start = HELD.text.index("于2019")
    q = replace(understand("会议何时？"), told=(Told(HELD.id, start, HELD.text.index("，并")),))
    span = fact_in(q, evidence(HELD, [("举行", 0.9)]), expected_in(q.text))
    assert span is not None
    assert HELD.text[slice(*span)] == "2021年"


def test_where_all_is_told_the_best_date_leads_all_the_same() -> None:
    q = replace(understand("会议何时？"), told=(Told(HELD.id, 0, len(HELD.text)),))
    span = fact_in(q, evidence(HELD, [("结束", 0.9)]), expected_in(q.text))
    assert span is not None
    assert HELD.text[slice(*span)] == "2021年"

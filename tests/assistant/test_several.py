"""Which passages are given besides the best."""

from dataclasses import replace

from assistant.evidence import Evidence
from assistant.patterns import understand
from assistant.reader.span import Reading
from assistant.several import passages_given
from tests.assistant.samples import evidence, passage


def found(label: str, score: float, read: float = 4.0) -> Evidence:
    return replace(evidence(passage("呼吁各国裁军，", label), score=score), reading=Reading(0, 2, read))


def given(question: str, *ranked: Evidence) -> list[str]:
    return [one.passage.label for one in passages_given(understand(question), ranked)]


def test_the_next_states_it_too_where_it_is_near_and_sure() -> None:
    assert given("对裁军有什么要求？", found("OP1", 9.0), found("OP2", 8.0), found("OP3", 7.5)) == [
        "OP1",
        "OP2",
    ]


def test_the_next_is_too_far_behind() -> None:
    assert given("对裁军有什么要求？", found("OP1", 9.0), found("OP2", 6.5)) == ["OP1"]


def test_the_next_is_not_sure_to_answer() -> None:
    assert given("对裁军有什么要求？", found("OP1", 9.0, -2.0), found("OP2", 9.0, -11.0)) == ["OP1"]


def test_a_footnote_states_nothing_besides() -> None:
    assert given("对裁军有什么要求？", found("OP1", 9.0), found("FN2", 8.0)) == ["OP1"]


def test_a_fact_is_told_once() -> None:
    assert given("条约何时生效？", found("OP1", 9.0), found("OP2", 8.9)) == ["OP1"]


def test_all_that_are_like_the_best_belong_in_a_list() -> None:
    ranked = [
        found("OP1", 16.0, 11.0),
        found("OP2", 9.0, 11.0),
        found("FN1", 9.0, 11.0),
        replace(found("OP3", 8.5, -12.0), elsewhere=0.2),  # a sentence on something else is as near
        found("OP4", 7.0),
    ]
    assert given("哪些段落谈到裁军教育？", *ranked) == ["OP1", "OP2"]

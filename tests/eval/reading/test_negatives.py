"""Passages that do not answer."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from eval.reading.negatives import Negatives
from tests.eval.reading.sets import example

LONG = "大会请秘书长提出一份关于执行情况的全面报告，并邀请各国、各区域组织和民间社会就此提供资料和意见。"
ASKED = example("报告由谁提出？", f"秘书长提出报告。{LONG.replace('秘书长', '主席')}", "秘书长", "cmrc-0")
NEAR = example("", "报告由副主席提出，题为裁军。", group="cmrc-1")
BESIDE = example("", "大会决定将此项目列入议程。", group="cmrc-0")
OTHERS = [
    NEAR,
    BESIDE,
    *(example("", f"{word}国的河流很长。", group=f"cmrc-{word}") for word in "甲乙丙丁戊己庚辛壬癸"),
]
ANSWERING = [example("", f"{word}报告由秘书长提出。", group="cmrc-0") for word in "子丑寅卯"]


def drawn(count: int = 60) -> list[str]:
    negatives = Negatives([ASKED, *OTHERS, *ANSWERING])
    found = [negatives.draw(ASKED, Random(seed)) for seed in range(count)]
    assert all((one.start, one.end, one.answer) == (-1, -1, "") for one in found)
    assert {(one.question, one.source, one.group) for one in found} == {(ASKED.question, "cmrc", "cmrc-0")}
    return [one.passage for one in found]


def test_all_three_sorts_are_drawn() -> None:
    found = set(drawn())
    assert LONG.replace("秘书长", "主席") in found  # the passage without the sentence that answers
    assert BESIDE.passage in found
    assert NEAR.passage in found


def test_what_answers_is_never_drawn() -> None:
    assert not any("秘书长" in passage for passage in drawn())


def test_a_language_has_its_own_passages() -> None:
    english = example("Who?", "The chair spoke.", "The chair", "xquad-0", "en")
    other = example("", "Nobody else came to the meeting.", group="xquad-1", language="en")
    negatives = Negatives([english, other, *OTHERS])
    assert {negatives.draw(english, Random(seed)).passage for seed in range(20)} == {other.passage}


def test_where_everything_answers_the_question_stays_as_it_is() -> None:
    negatives = Negatives([ASKED, *ANSWERING])
    short = example("谁？", "秘书长来。", "秘书长", "cmrc-0")
    assert {negatives.draw(short, Random(seed)) for seed in range(20)} == {short}


@settings(deadline=None, max_examples=40)  # each makes an index
@given(
    passages=st.lists(st.text("核裁军决议。", min_size=1, max_size=80), min_size=2, max_size=6, unique=True),
    place=st.integers(0, 200),
    length=st.integers(1, 4),
    seed=st.integers(0, 999),
)
def test_no_negative_has_the_answer_in_it(passages: list[str], place: int, length: int, seed: int) -> None:
    passage = passages[0]
    start = place % len(passage)
    asked = example("核裁军？", passage, passage[start : start + length], f"cmrc-{seed % 3}")
    others = [example("", text, group=f"cmrc-{n}") for n, text in enumerate(passages[1:])]
    found = Negatives([asked, *others]).draw(asked, Random(seed))
    assert found == asked or (found.start == -1 and asked.answer not in found.passage)

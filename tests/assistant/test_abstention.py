"""What is said when nothing is found."""

import pytest

from assistant.abstention import abstain, not_mentioned, scope_in_words
from index.passage import passages_of
from index.resolution import Resolution
from tests.assistant.samples import asked, reefs, scope_of


def test_nearest_passages_are_named(seed: Resolution) -> None:
    q, scope = asked("是否要求召开国际会议？", seed)
    nearest = [p for p in passages_of(seed) if p.label in ("PP22", "OP3")]
    answer = abstain(q, scope, nearest)
    assert answer.abstention == (
        "没有找到：A/RES/78/40 的 22 个序言段落、13 个执行段落和 13 条脚注都没有回答这个问题。"
        "最接近的是序言部分第22段、第3段。"
    )
    assert answer.nearest == tuple(nearest)
    assert answer.citations == ()


def test_in_english_and_without_any(seed: Resolution) -> None:
    q, scope = asked("Who pays for it?", seed)
    assert abstain(q, scope, []).abstention == (
        "Not found: A/RES/78/40 (22 preambular and 13 operative paragraphs, 13 footnotes) does not answer "
        "this question."
    )


def test_of_several_resolutions_the_nearest_say_whose_they_are(seed: Resolution) -> None:
    q, scope = asked("谁出钱？", seed, reefs())
    nearest = [p for p in passages_of(reefs()) if p.label == "OP2(a)"]
    assert abstain(q, scope, nearest).abstention == (
        "没有找到：已收录的 2 份决议都没有回答这个问题。最接近的是A/RES/80/7 第2段(a)。"
    )


@pytest.mark.parametrize(
    ("question", "topic"), [("决议提到火星了吗？", "火星"), ("哪些段落提到“月球”和“火星”？", "月球”“火星")]
)
def test_what_is_not_mentioned(seed: Resolution, question: str, topic: str) -> None:
    assert not_mentioned(*asked(question, seed)).abstention == (
        f"没有：A/RES/78/40 的 22 个序言段落、13 个执行段落和 13 条脚注都没有提到“{topic}”。"
    )


def test_scope_in_words() -> None:
    one = scope_in_words("zh", scope_of(reefs()))
    assert one == "A/RES/80/7 的 2 个序言段落、3 个执行段落、附件 2 个段落和 2 条脚注都"
    assert scope_in_words("zh", scope_of(reefs(), reefs("A/RES/80/8"))) == "已收录的 2 份决议都"

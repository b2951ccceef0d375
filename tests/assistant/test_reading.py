"""Which passages the reader is given, and what it changes in their order."""

from collections.abc import Sequence

from assistant.reader.span import Reading
from assistant.reading import READ, with_reading
from tests.assistant.samples import evidence, passage


class Reads:
    """Gives each passage the score that is said; remembers what it was asked."""

    def __init__(self, **scores: float) -> None:
        self._scores = scores
        self.asked: list[tuple[str, str]] = []

    def read(self, question: str, passages: Sequence[str]) -> list[Reading]:
        self.asked += [(question, text) for text in passages]
        return [Reading(0, 2, self._scores[text[0]]) for text in passages]


RANKED = [
    evidence(passage(f"{name}方说，", label), score=score)
    for name, label, score in (
        ("甲", "OP1", 5.0),
        ("乙", "OP2", 4.5),
        ("丙", "OP3", 4.0),
        ("丁", "OP4", 3.2),
        ("戊", "OP5", 3.1),
    )
]


def order(reader: Reads) -> list[tuple[str, float | None]]:
    found = with_reading(reader, "谁？", RANKED)
    return [(one.passage.label, one.reading and one.reading.score) for one in found]


def test_what_no_other_can_come_before_is_read_alone() -> None:
    reader = Reads(甲=4.0)
    assert order(reader) == [("OP1", 4.0), ("OP2", None), ("OP3", None), ("OP4", None), ("OP5", None)]
    assert reader.asked == [("谁？", "甲方说，")]


def test_a_passage_that_answers_comes_before_one_that_does_not() -> None:
    # 5.0 - 0.4 * 2 is less than 4.5 + 0.4 * 1, which 4.0 + 0.4 * 4 may still exceed and does not.
    reader = Reads(甲=-2.0, 乙=1.0, 丙=-8.0)
    assert order(reader) == [("OP2", 1.0), ("OP1", -2.0), ("OP3", -8.0), ("OP4", None), ("OP5", None)]
    assert [text for _, text in reader.asked] == ["甲方说，", "乙方说，", "丙方说，"]


def test_no_more_than_the_first_few_are_read() -> None:
    reader = Reads(甲=-9.0, 乙=-9.0, 丙=-9.0, 丁=-9.0)
    assert order(reader) == [*((f"OP{n}", -9.0) for n in range(1, 5)), ("OP5", None)]
    assert len(reader.asked) == READ


def test_certainty_counts_up_to_a_bound() -> None:
    """5.0 + 0.4 * 4 and no more, so that what scores far better is not overtaken by a loud reader."""
    ranked = [
        evidence(passage("甲方说，", "OP1"), score=8.0),
        evidence(passage("乙方说，", "OP2"), score=5.0),
    ]
    found = with_reading(Reads(甲=-3.0, 乙=99.0), "谁？", ranked)
    assert [one.passage.label for one in found] == ["OP1", "OP2"]


def test_nothing_found_is_nothing_read() -> None:
    reader = Reads()
    assert with_reading(reader, "谁？", []) == []
    assert reader.asked == []

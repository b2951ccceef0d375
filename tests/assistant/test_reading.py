"""Which passage the reader is given."""

from collections.abc import Sequence

from assistant.reader.span import Reading
from assistant.reading import with_reading
from tests.assistant.samples import evidence, passage


class FirstTwo:
    """Takes the first two characters of everything for the answer."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, tuple[str, ...]]] = []

    def read(self, question: str, passages: Sequence[str]) -> list[Reading]:
        self.asked.append((question, tuple(passages)))
        return [Reading(0, 2, 5.0) for _ in passages]


def test_only_the_first_passage_is_read() -> None:
    reader = FirstTwo()
    found = with_reading(
        reader, "谁？", [evidence(passage("甲方说，", "OP1")), evidence(passage("乙方说，", "OP2"))]
    )
    assert [one.reading for one in found] == [Reading(0, 2, 5.0), None]
    assert [one.passage.label for one in found] == ["OP1", "OP2"]
    assert reader.asked == [("谁？", ("甲方说，",))]


def test_nothing_found_is_nothing_read() -> None:
    reader = FirstTwo()
    assert with_reading(reader, "谁？", []) == []
    assert reader.asked == []

"""Numbers and places of questions that are known to be about paragraphs."""

import pytest

from assistant.loose_reference import loose_references


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Colleagues keep citing 50(f). Text?", [("", 50, 50, "(f)")]),
        ("the operative part: 4, 5 and 9", [("OP", 4, 4, ""), ("OP", 5, 5, ""), ("OP", 9, 9, "")]),
        ("执行部分：二、四、六", [("OP", 2, 2, ""), ("OP", 4, 4, ""), ("OP", 6, 6, "")]),
        ("5 – 7 please", [("", 5, 7, "")]),
        ("preamble, third from the bottom", [("PP", -3, -3, "")]),
        ("last three of the preamble", [("PP", -3, -1, "")]),
        ("序言收尾的那两段", [("PP", -2, -1, "")]),
        ("les deux derniers alinéas du préambule", [("PP", -2, -1, "")]),
        ("первый и последний пункты", [("", 1, 1, ""), ("", -1, -1, "")]),
        ("注 3 在哪", [("FN", 3, 3, "")]),
    ],
)
def test_numbers_and_places(text: str, expected: list[tuple[str, int, int, str]]) -> None:
    assert [(r.part, r.first, r.last, r.path) for r in loose_references(text)] == expected


@pytest.mark.parametrize(
    "text",
    ["adopted in 2023", "3 个国家", "78/40", "12%", "what follows from it", "Item 9 of the agenda", "第六条"],
)
def test_what_is_neither(text: str) -> None:
    assert loose_references(text) == ()


def test_items_count_where_an_agenda_stands_in_an_annex() -> None:
    assert loose_references("agenda item 9 = ?") == ()
    assert [(r.first, r.last) for r in loose_references("agenda item 9 = ?", items=True)] == [(9, 9)]

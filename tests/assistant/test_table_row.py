"""The row and the cell of a table that a question asks for."""

from dataclasses import replace

import pytest

from assistant.patterns import understand
from assistant.table_row import in_whole_rows, row_asked
from tests.assistant.samples import evidence, passage

TABLE = passage(
    "Decides on the table below:\n"
    "Level | Criterion | Threshold (dollars) | Discount (percentage)\n"
    "A | Permanent members, of the Security Council | Not applicable | Premium\n"
    "B | Less than twice the average (except level A) | Under 22,946 | 20\n"
    "C | Least developed countries (except level A) | Not applicable | 90",
    language="en",
)
ROWS = TABLE.text.split("\n")


def asked(question: str, *matches: tuple[str, float], carried: int = 0) -> tuple[str, str] | None:
    found = row_asked(replace(understand(question), carried=carried), evidence(TABLE, list(matches)))
    cell = TABLE.text[slice(*found.cell)] if found and found.cell else ""
    return (TABLE.text[slice(*found.row)], cell) if found else None


@pytest.mark.parametrize(
    ("question", "head", "row", "cell"),
    [
        ("What is the threshold for level B?", "Threshold", 3, "Under 22,946"),
        ("What discount does level B get?", "Discount", 3, "20"),
        ("What discount do least developed countries get?", "Discount", 4, "90"),
        ("最不发达国家享受多少折扣？", "Discount", 4, "90"),
        ("C级的折扣是多少？", "Discount", 4, "90"),
        ("Какова скидка у уровня C?", "Discount", 4, "90"),
        ("ما الخصم للمستوى باء؟", "Discount", 3, "20"),
        ("Quel est le seuil du niveau B ?", "Threshold", 3, "Under 22,946"),
        ("¿Cuál es el umbral del nivel B?", "Threshold", 3, "Under 22,946"),
        ("Which level has a discount of 90 per cent?", "Discount", 4, "C"),
        ("哪一级的折扣是20%？", "Discount", 3, "B"),
    ],
)
def test_the_cell_under_the_head_that_is_asked_for(question: str, head: str, row: int, cell: str) -> None:
    assert asked(question, (head, 0.9)) == (ROWS[row], cell)


def test_the_row_alone_where_no_head_is_clearly_meant() -> None:
    assert asked("What of level B?", ("Threshold", 0.9), ("Discount", 0.86)) == (ROWS[3], "")
    assert asked("What of level B?") == (ROWS[3], "")


@pytest.mark.parametrize(
    "question",
    [
        "What may I do?",
        "Which discount has a State?",
        "What is the discount of levels?",
        "What has level E?",
        "How do levels B and C compare, level B and level C?",
        "Are 20 States meant?",
    ],
)
def test_no_row_is_meant(question: str) -> None:
    assert asked(question, ("Discount", 0.9)) is None


def test_a_follow_up_names_another_row_or_keeps_it() -> None:
    before = "What is the threshold for level B? "
    assert asked(before + "And level C?", ("Threshold", 0.9), carried=len(before)) == (
        ROWS[4],
        "Not applicable",
    )
    assert asked(before + "And the discount?", ("Discount", 0.9), carried=len(before)) == (ROWS[3], "20")


def test_a_text_without_a_table_has_no_row() -> None:
    assert row_asked(understand("level B?"), evidence(passage("A | B", language="en"))) is None


def test_a_span_that_begins_within_a_cell_has_the_whole_row() -> None:
    text = TABLE.text
    span = in_whole_rows(text, text.index("of the Security"), len(text))
    assert text[slice(*span)] == "\n".join(ROWS[2:])
    assert in_whole_rows(text, 0, 7) == (0, 7)

"""Fragments to lines: marks, spaces, hyphens, right-to-left text; all places written by hand."""

import pytest

from index.readers.pdf.glyphs import Fragment
from index.readers.pdf.hyphens import Hyphens
from index.readers.pdf.lines import Line, read_lines


def words(*texts: str, y: float = 700.0, size: float = 10.0, gap: float = 2.5) -> list[Fragment]:
    """Fragments next to each other, each character half as wide as its size."""
    x, made = 100.0, []
    for text in texts:
        made.append(Fragment(text, x, x + len(text) * size / 2, y, size))
        x = made[-1].x1 + gap
    return made


def test_gaps_of_a_quarter_size_are_spaces_and_kerning_is_none() -> None:
    assert [line.text for line in read_lines(words("one", "two"), 1, 612.0)] == ["one two"]
    assert [line.text for line in read_lines(words("determination t", "o fully", gap=1.1), 1, 612.0)] == [
        "determination to fully"
    ]


def test_a_small_raised_number_is_a_mark_and_a_lowered_one_is_not() -> None:
    body = Fragment("Weapons,", 100, 140, 700, 10)
    raised = Fragment("2", 140.5, 143, 703.6, 6.5)
    lowered = Fragment("2", 140.5, 143, 698.5, 6.5)
    (line,) = read_lines([body, raised], 1, 612.0)
    assert [(run.text, run.superscript) for run in line.runs()] == [("Weapons,", False), ("2", True)]
    (line,) = read_lines([body, lowered], 1, 612.0)
    assert [run.superscript for run in line.runs()] == [False]


def test_lines_of_different_height_stay_apart() -> None:
    lines = read_lines([*words("large", y=694, size=20), *words("small", y=686, size=10)], 1, 612.0)
    assert [line.text for line in lines] == ["large", "small"]


def test_right_to_left() -> None:
    """As it is drawn: words from the right, the number from the left, brackets mirrored."""
    drawn = [
        Fragment("القرار", 300, 340, 700, 10),
        Fragment(")", 292, 295, 700, 10),
        Fragment("71", 260, 270, 700, 10),
        Fragment("/", 270, 273, 700, 10),
        Fragment("67", 273, 283, 700, 10),
        Fragment("(", 256, 260, 700, 10),
        Fragment("المؤرخ", 210, 250, 700, 10),
    ]
    (line,) = read_lines(drawn, 1, 612.0)
    assert line.text == "القرار ( 71/67) المؤرخ"
    assert line.x0 == 612 - 340


@pytest.mark.parametrize(
    ("above", "below", "joint"),
    [
        pytest.param("the nuclear-", "weapon-free zone", "-", id="hyphenated elsewhere"),
        pytest.param("the develop-", "ment of", "", id="a word cut in two"),
        pytest.param("the infra-", "structure", "", id="whole elsewhere"),
        pytest.param("low-", "and middle-income", "- ", id="suspended"),
        pytest.param("COVID-", "19", "-", id="digits"),
        pytest.param("the non-", "Member States", "-", id="capital"),
        pytest.param("no hyphen", "here", None, id="none"),
    ],
)
def test_hyphens_at_line_ends(above: str, below: str, joint: str | None) -> None:
    known = words("a nuclear-weapon State and its infrastructure")
    assert Hyphens([Line(tuple(known), 700, 10, 1)]).joint(above, below) == joint

"""Plain text: lines broken by hand, marks that are bare digits."""

from pathlib import Path

import pytest

from index.parse import parse
from index.read import read_resolution
from index.readers.bare_marks import BareMarks
from index.readers.plain import is_hard_wrapped, read_plain

FOLDER = Path(__file__).parents[3] / "shared" / "un-text"


@pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no texts: {FOLDER} is absent")
@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_same_labels_and_marks_in_both_languages(language: str) -> None:
    found = read_resolution(FOLDER / f"A_RES_61_x_LDC_op_paras.{language}.txt").resolution
    assert found.language == language
    assert [p.label for p in found.paragraphs()] == [f"OP{n}" for n in range(1, 20)]
    marks = [(p.label, [m.footnote for m in p.marks]) for p in found.operative if p.marks]
    assert marks == [("OP1", ["FN6"]), ("OP2", ["FN2", "FN7"]), ("OP3", ["FN8"]), ("OP13", ["FN1"])]


@pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no texts: {FOLDER} is absent")
def test_wrapped_lines_join_and_the_mark_behind_the_year_is_found() -> None:
    chinese = read_resolution(FOLDER / "A_RES_61_x_LDC_op_paras.zh.txt").resolution
    assert chinese.operative[2].text.startswith(
        "重申其对参加大会《2001-2010 十年期支援最不发达国家行动纲领》执行情况全球"
    )
    english = read_resolution(FOLDER / "A_RES_61_x_LDC_op_paras.en.txt").resolution
    assert "for the Decade 2001-2010 as an initiative owned" in english.operative[1].text


PAGES = """78/999. A title

The General Assembly,
Recalling its resolutions on the matter and the Declaration1 adopted
by the Conference,
Noting the report,2
1. Decides to go on with the work that it has begun in this
field;
        ________________
1
 Resolution 70/1.
2
 A/78/1.
23-24516                                          1/2
\fA/RES/78/999                                     A title
2. Requests the Secretary-General to report;
(a) Soon;
(b) Fully.
9th plenary meeting
4 December 2023
"""


def test_pages_with_notes_and_furniture() -> None:
    assert is_hard_wrapped(PAGES)
    parsed = parse(read_plain(PAGES), "pages.txt")
    found = parsed.resolution
    assert [(p.label, p.text) for p in found.paragraphs()] == [
        ("PP1", "Recalling its resolutions on the matter and the Declaration adopted by the Conference,"),
        ("PP2", "Noting the report,"),
        ("OP1", "Decides to go on with the work that it has begun in this field;"),
        ("OP2", "Requests the Secretary-General to report;"),
        ("OP2(a)", "Soon;"),
        ("OP2(b)", "Fully."),
    ]
    assert [(n.label, n.text, n.anchored_in) for n in found.footnotes] == [
        ("FN1", "Resolution 70/1.", ("PP1",)),
        ("FN2", "A/78/1.", ("PP2",)),
    ]
    assert (found.meeting, str(found.adopted_on)) == ("9th plenary meeting", "2023-12-04")
    assert parsed.doubts == ()


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("the Declaration8 adopted", ["8"]),
        ("of 2001-20107 as", []),
        ("a sum of 2,000 dollars, para.5 and COVID19", []),
        ("《宣言》8\n的承诺", ["8"]),
        ("倡议，7\n这是", ["7"]),
        ("Weapons,2 the outcome,3 especially", ["2", "3"]),
    ],
)
def test_bare_marks(text: str, marks: list[str]) -> None:
    assert [run.text for run in BareMarks(()).runs(text) if run.superscript] == marks


def test_a_number_that_is_no_footnote_is_no_mark() -> None:
    runs = list(BareMarks({"1", "2"}).runs("the Declaration8 and the Plan2 of"))
    assert [run.text for run in runs if run.superscript] == ["2"]

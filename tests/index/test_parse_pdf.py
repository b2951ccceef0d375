"""Real PDFs: the English text of the seed against its gold, and others by what is printed in them."""

import json
from functools import cache
from pathlib import Path

import pytest

from index.read import read_resolution
from index.report import Parsed
from index.resolution import Paragraph

FOLDER = Path(__file__).parents[3] / "shared" / "un-pdf"
GOLD = Path(__file__).parents[1] / "data" / "A_RES_78_40.zh.json"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no PDFs: {FOLDER} is absent")


@cache
def parsed(name: str) -> Parsed:
    return read_resolution(FOLDER / f"{name}.pdf")


def paragraph(name: str, label: str) -> Paragraph:
    return next(p for p in parsed(name).resolution.paragraphs() if p.label == label)


def test_english_and_chinese_have_the_same_labels_and_anchors() -> None:
    gold = json.loads(GOLD.read_text("utf-8"))
    found = parsed("A_RES_78_40").resolution
    for part in ("preambular", "operative"):
        expected = [(p["label"], [f"FN{mark['footnote']}" for mark in p["footnotes"]]) for p in gold[part]]
        assert [(p.label, [m.footnote for m in p.marks]) for p in getattr(found, part)] == expected
    anchors = [(note["label"], (note["anchored_in"],)) for note in gold["footnotes"]]
    assert [(note.label, note.anchored_in) for note in found.footnotes] == anchors


def test_metadata_of_the_english_text() -> None:
    found = parsed("A_RES_78_40").resolution
    assert (found.symbol, found.session, found.agenda_item) == ("A/RES/78/40", 78, "99(z)")
    assert (found.body, str(found.adopted_on)) == ("General Assembly", "2023-12-04")
    assert (found.meeting, found.report) == ("42nd plenary meeting", "A/78/409, para. 89")
    assert found.committee == "First Committee"
    assert found.title == "Steps to building a common roadmap towards a world without nuclear weapons"


def test_a_paragraph_that_runs_on_over_a_page_and_its_footnotes() -> None:
    found = paragraph("A_RES_78_40", "PP4")
    assert found.verb == "Noting"
    assert "nuclear arsenals leading to nuclear disarmament, and the conclusions and " in found.text
    assert "and the conclusions and recommendations for follow-on actions adopted by" in found.text
    assert [(m.footnote, found.text[m.offset - 11 : m.offset]) for m in found.marks] == [
        ("FN2", "ar Weapons,"),
        ("FN3", "Conference,"),
        ("FN4", "Conference,"),
    ]


def test_hyphens_at_line_ends_stay_where_the_word_has_them() -> None:
    assert "non-nuclear-weapon States" in paragraph("A_RES_78_40", "PP6").text
    assert "provides a renewed and action-oriented framework" in paragraph("A_RES_80_3", "A2").text


@pytest.mark.parametrize(
    ("name", "label", "start"),
    [
        pytest.param("A_RES_78_128", "OP4(j)", "Contribute to the mainstreaming", id="letters"),
        pytest.param("A_RES_80_210", "PP41(b)", "The Principles for Responsible", id="preambular letters"),
        pytest.param("A_RES_78_128", "A.I.12", "Closure of the Conference", id="annex I"),
        pytest.param("A_RES_78_128", "A.II.26", "The plenary meetings, the Ocean", id="annex II"),
        pytest.param("A_RES_78_128", "A.III.68", "These rules of procedure may be", id="rule of annex III"),
        pytest.param("A_RES_78_128", "A.III.43(2)", "Revised proposals shall be", id="step of a rule"),
        pytest.param("A_RES_78_3", "OP1", "Adopts the political declaration", id="unnumbered operative"),
        pytest.param("A_RES_78_3", "A.PP.2", "We therefore commit to scale up", id="unnumbered in annex"),
        pytest.param("A_RES_79_323", "A32(l)", "We will advance efforts to reduce", id="behind a heading"),
    ],
)
def test_labels(name: str, label: str, start: str) -> None:
    assert paragraph(name, label).text.startswith(start)


def test_headings_stand_over_their_paragraphs() -> None:
    assert paragraph("A_RES_79_323", "A32(l)").heading.split("\n") == [
        "Annex",
        "Sevilla Commitment",
        "II. Action areas",
        "B. Domestic and international private business and finance",
        "Access to financing, remittances, and correspondent banking relationships",
    ]


def test_a_footnote_of_a_heading_is_anchored_in_the_paragraph_below_it() -> None:
    note = next(n for n in parsed("A_RES_78_128").resolution.footnotes if n.label == "FN19")
    assert note.anchored_in == ("A.III.65",)
    below = paragraph("A_RES_78_128", "A.III.65")
    assert [(m.footnote, below.heading[m.offset - 12 : m.offset]) for m in below.heading_marks] == [
        ("FN19", "stakeholders")
    ]


def test_a_table_is_text_row_by_row() -> None:
    rows = paragraph("A_RES_79_250", "OP11").text.split("\n")
    assert rows[0].endswith("set forth in the table below:")
    assert "A | Permanent members of the Security Council | Not applicable | Premium" in rows
    assert (
        "E | Member States with per capita gross national income less than 1.8 times the average for all "
        "Member States (except level A, C and J contributors) | Under 20,651 | 40"
    ) in rows


@pytest.mark.parametrize(
    "path", sorted(FOLDER.glob("*.pdf")) if FOLDER.is_dir() else [], ids=lambda p: p.stem
)
def test_numbers_run_without_gap_and_every_footnote_is_anchored(path: Path) -> None:
    found = parsed(path.stem)
    numbers = [p.label for p in found.resolution.operative]
    assert numbers == [f"OP{n}" for n in range(1, len(numbers) + 1)]
    notes = found.resolution.footnotes
    assert [note.label for note in notes] == [f"FN{n}" for n in range(1, len(notes) + 1)]
    assert [note.label for note in notes if not note.anchored_in] == []
    assert found.doubts == ()
    assert found.resolution.symbol == path.stem.replace("_", "/")

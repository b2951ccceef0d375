"""A resolution survives being written as JSON and read again, whatever is in it."""

import dataclasses
import json
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from index.read import read_resolution
from index.resolution import Footnote, FootnoteMark, Paragraph, Resolution, TitleLine
from index.serial import from_json, to_json

GOLD = Path(__file__).parent.parent / "data" / "A_RES_78_40.zh.json"
SEED = Path(__file__).parent.parent.parent / "index" / "corpus" / "A_RES_78_40.zh.md"

_TEXT = st.text(max_size=20)
_NOTE = st.one_of(st.integers(1, 200).map(lambda n: f"FN{n}"), st.sampled_from(["FN*", "FN**"]))
_MARKS = st.lists(st.builds(FootnoteMark, _NOTE, st.integers(0, 99)), max_size=3).map(tuple)
_PAGE = st.none() | st.integers(1, 99)
_LEAVES = st.builds(Paragraph, st.just(""), _TEXT, _MARKS, _TEXT, _TEXT, _PAGE)
_PARAGRAPHS = st.recursive(
    _LEAVES,
    lambda below: st.builds(
        dataclasses.replace, _LEAVES, subparagraphs=st.lists(below, max_size=3).map(tuple)
    ),
    max_leaves=6,
)
_PART = st.lists(_PARAGRAPHS, max_size=3).map(tuple)
_FOOTNOTES = st.lists(
    st.builds(Footnote, _NOTE, _TEXT, st.lists(_TEXT, max_size=3).map(tuple), _PAGE), max_size=3
).map(tuple)
_RESOLUTIONS = st.builds(
    Resolution,
    preambular=_PART,
    operative=_PART,
    annex=_PART,
    footnotes=_FOOTNOTES,
    title_marks=_MARKS,
    session=st.none() | st.integers(1, 99),
    adopted_on=st.none() | st.dates(date(1946, 1, 1)),
    title_block=st.lists(st.builds(TitleLine, _TEXT, _TEXT), max_size=3).map(tuple),
    **{
        name: st.none() | st.text(min_size=1, max_size=9)
        for name in ("agenda_item", "agenda_title", "body", "meeting", "report", "committee", "vote")
    },
)


def labelled(resolution: Resolution) -> Resolution:
    """The same with a label of its own for each paragraph, as in every parse."""

    def number(paragraphs: tuple[Paragraph, ...], above: str) -> tuple[Paragraph, ...]:
        return tuple(
            dataclasses.replace(p, label=f"{above}{n}", subparagraphs=number(p.subparagraphs, f"{above}{n}."))
            for n, p in enumerate(paragraphs, 1)
        )

    return dataclasses.replace(
        resolution,
        preambular=number(resolution.preambular, "PP"),
        operative=number(resolution.operative, "OP"),
        annex=number(resolution.annex, "A"),
    )


@settings(max_examples=150, deadline=None)
@given(_RESOLUTIONS.map(labelled))
def test_reading_gives_back_what_was_written(resolution: Resolution) -> None:
    assert from_json(json.loads(json.dumps(to_json(resolution)))) == resolution


def test_no_field_is_left_out_of_the_test_above() -> None:
    drawn = {"symbol", "language", "title", "session", "agenda_item", "agenda_title", "body", "adopted_on"}
    drawn |= {"meeting", "report", "committee", "preambular", "operative", "annex", "footnotes"}
    drawn |= {"title_block", "title_marks", "vote"}
    assert {field.name for field in dataclasses.fields(Resolution)} == drawn


def test_the_seed_is_written_in_the_schema_of_its_gold() -> None:
    gold = json.loads(GOLD.read_text("utf-8"))
    written = to_json(read_resolution(SEED).resolution)
    assert list(written)[: len(gold)] == list(gold)
    assert {name: written[name] for name in gold} == gold


def test_what_most_paragraphs_lack_is_no_key_of_theirs() -> None:
    resolution = Resolution(
        "A/RES/1/1",
        "en",
        operative=(
            Paragraph(
                "OP1",
                "Decides:",
                (FootnoteMark("FN2", 7), FootnoteMark("FN*", 8)),
                "Decides",
                page=2,
                subparagraphs=(Paragraph("OP1(a)", "to meet"),),
            ),
        ),
        footnotes=(
            Footnote("FN2", "See A/1.", ("OP1", "TITLE")),
            Footnote("FN*", "Reissued."),
        ),
    )
    written = to_json(resolution)
    assert written["operative"] == [
        {
            "label": "OP1",
            "text": "Decides:",
            "footnotes": [{"footnote": 2, "offset": 7}, {"footnote": "*", "offset": 8}],
            "subparagraphs": [{"label": "OP1(a)", "text": "to meet", "footnotes": []}],
            "page": 2,
        }
    ]
    assert written["footnotes"] == [
        {"label": "FN2", "text": "See A/1.", "anchored_in": "OP1", "also_anchored_in": ["TITLE"]},
        {"label": "FN*", "text": "Reissued.", "anchored_in": None},
    ]
    assert written["verbs"] == {"OP1": "Decides"}
    assert "vote" not in written

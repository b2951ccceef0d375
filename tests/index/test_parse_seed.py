"""The bundled resolution against the parse made by hand."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from index.read import read_resolution
from index.report import Parsed
from index.resolution import Paragraph

SEED = Path(__file__).parents[2] / "index" / "corpus" / "A_RES_78_40.zh.md"
GOLD = Path(__file__).parents[1] / "data" / "A_RES_78_40.zh.json"


@pytest.fixture(scope="module")
def parsed() -> Parsed:
    return read_resolution(SEED)


@pytest.fixture(scope="module")
def gold() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(GOLD.read_text("utf-8"))
    return found


def _as_gold(paragraph: Paragraph) -> dict[str, Any]:
    marks = [{"footnote": int(mark.footnote[2:]), "offset": mark.offset} for mark in paragraph.marks]
    return {"label": paragraph.label, "text": paragraph.text, "footnotes": marks}


@pytest.mark.parametrize("part", ["preambular", "operative"])
def test_every_paragraph_with_its_marks_is_the_golds(part: str, parsed: Parsed, gold: dict[str, Any]) -> None:
    paragraphs = getattr(parsed.resolution, part)
    assert [_as_gold(paragraph) for paragraph in paragraphs] == gold[part]


def test_footnotes_are_the_golds(parsed: Parsed, gold: dict[str, Any]) -> None:
    found = [
        {"label": note.label, "text": note.text, "anchored_in": ", ".join(note.anchored_in)}
        for note in parsed.resolution.footnotes
    ]
    assert found == gold["footnotes"]


def test_metadata_is_the_golds(parsed: Parsed, gold: dict[str, Any]) -> None:
    fields = [key for key, value in gold.items() if not isinstance(value, list)]
    found = {key: getattr(parsed.resolution, key) for key in fields}
    found["adopted_on"] = str(found["adopted_on"])
    assert found == {key: gold[key] for key in fields}


def test_nothing_is_doubted_or_skipped(parsed: Parsed) -> None:
    assert parsed.doubts == ()
    assert parsed.skipped == ()


@pytest.mark.parametrize(
    ("label", "verb"),
    [("PP1", "重申"), ("PP2", "回顾"), ("PP5", "又注意到"), ("OP5", "吁请"), ("OP10", "特别指出")],
)
def test_opening_verbs(parsed: Parsed, label: str, verb: str) -> None:
    assert next(p.verb for p in parsed.resolution.paragraphs() if p.label == label) == verb


def test_every_character_of_the_source_lands_once_and_in_order(parsed: Parsed) -> None:
    """Compared with a stripping of the source that knows nothing of the reader."""
    lines = SEED.read_text("utf-8").splitlines()
    notes = [line for line in lines if re.match("[⁰¹²³⁴-⁹]", line)]
    others = [line for line in lines if not re.match("[⁰¹²³⁴-⁹]", line)]
    resolution = parsed.resolution
    above = [line for line in resolution.title_block if line.field not in ("closing_date", "meeting")]
    below = resolution.title_block[len(above) :]
    found = "".join(line.text for line in above)
    found += "".join(paragraph.text for paragraph in resolution.preambular)
    found += "".join(f"{paragraph.label[2:]}.{paragraph.text}" for paragraph in resolution.operative)
    found += "".join(line.text for line in below)
    assert _bare(found) == _bare("".join(others))
    assert _bare("".join(note.text for note in resolution.footnotes)) == _bare("".join(notes))


def _bare(text: str) -> str:
    text = re.sub(r"\[([^\]]*)\]\(#\)", r"\1", text)
    return re.sub(r"[\s*\\⁰¹²³⁴-⁹]", "", text)

"""Word files: real footnotes, automatic numbers, tables, and files that are not safe to open."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from index.errors import DocumentError
from index.limits import Limits
from index.read import read_resolution

NS = nsdecls("w")
NUMBERING = f"""
<w:numbering {NS}>
  <w:abstractNum w:abstractNumId="7">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
</w:numbering>"""
FOOTNOTES = f"""<?xml version="1.0" encoding="UTF-8"?>
<w:footnotes {NS}>
  <w:footnote w:id="-1" w:type="separator"><w:p><w:r><w:t>line</w:t></w:r></w:p></w:footnote>
  <w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> See A/78/1.</w:t></w:r></w:p></w:footnote>
  <w:footnote w:id="2"><w:p><w:r><w:t>Resolution 70/1.</w:t></w:r></w:p><w:p><w:r><w:t>And 70/2.</w:t></w:r></w:p></w:footnote>
  <w:footnote w:id="9"><w:p><w:r><w:t>* Reissued.</w:t></w:r></w:p></w:footnote>
</w:footnotes>"""  # noqa: E501


def note(id_: int) -> str:
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{id_}"/></w:r>'


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def listed(level: int, *runs: str) -> str:
    number = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="3"/></w:numPr></w:pPr>'
    return f"<w:p {NS}>{number}{''.join(runs)}</w:p>"


def plain(*runs: str) -> str:
    return f"<w:p {NS}>{''.join(runs)}</w:p>"


BODY = [
    plain(run("Seventy-eighth session")),
    plain(run("78/999.", "<w:b/>"), run(" A title", "<w:b/>")),
    plain(run("The General Assembly", "<w:i/>"), run(",")),
    plain(run("Recall", "<w:i/>"), run("ing", "<w:i/>"), run(" this,"), note(5), run(" and that,")),
    listed(0, run("Decides", "<w:i/>"), run(":")),
    listed(1, run("One thing;"), note(2)),
    listed(1, run("Others:")),
    listed(2, run("Small;")),
    listed(
        0, run("Requests", "<w:i/>"), run(" more"), f"<w:del {NS}>{run('less')}</w:del>", run("."), note(5)
    ),
]


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Path]:
    """A Word file with these paragraphs, its numbering and its footnotes."""

    def write(paragraphs: list[str], extra: dict[str, bytes] | None = None, header: str = "") -> Path:
        document = docx.Document()
        for paragraph in paragraphs:
            document.element.body.insert(-1, parse_xml(paragraph))
        document.sections[0].header.paragraphs[0].text = header
        if "table" in (extra or {}):
            table = document.add_table(2, 2)
            for cell, text in zip(table._cells, ["Level", "Rate", "A", "7.5"], strict=True):
                cell.text = text
        plain_file = io.BytesIO()
        document.save(plain_file)
        path = tmp_path / "draft.docx"
        with zipfile.ZipFile(plain_file) as before, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as after:
            for name in before.namelist():
                if name != "word/numbering.xml":
                    after.writestr(name, before.read(name))
            after.writestr("word/numbering.xml", NUMBERING)
            after.writestr("word/footnotes.xml", FOOTNOTES)
            for name, data in (extra or {}).items():
                after.writestr(name, data)
        return path

    return write


def test_footnotes_numbers_and_styles(make: Callable[..., Path]) -> None:
    parsed = read_resolution(make(BODY, header="A/RES/78/999"))
    found = parsed.resolution
    assert [(p.label, p.text) for p in found.paragraphs()] == [
        ("PP1", "Recalling this, and that,"),
        ("OP1", "Decides:"),
        ("OP1(a)", "One thing;"),
        ("OP1(b)", "Others:"),
        ("OP1(b)(i)", "Small;"),
        ("OP2", "Requests more."),
    ]
    assert (found.symbol, found.title, found.session) == ("A/RES/78/999", "A title", 78)
    assert found.preambular[0].verb == "Recalling"
    assert [(m.footnote, m.offset) for m in found.preambular[0].marks] == [("FN1", 15)]
    assert [(n.label, n.text, n.anchored_in) for n in found.footnotes] == [
        ("FN1", "See A/78/1.", ("PP1", "OP2")),
        ("FN2", "Resolution 70/1. And 70/2.", ("OP1(a)",)),
    ]
    assert parsed.doubts == ()


def test_a_mark_of_the_authors_own(make: Callable[..., Path]) -> None:
    own = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="9"/><w:t>*</w:t></w:r>'
    found = read_resolution(make([*BODY[1:4], listed(0, run("Decides."), own)])).resolution
    assert [(n.label, n.anchored_in) for n in found.footnotes] == [("FN1", ("PP1",)), ("FN*", ("OP1",))]


def test_a_table_is_text(make: Callable[..., Path]) -> None:
    found = read_resolution(make(BODY, {"table": b""})).resolution
    assert found.operative[1].text.split("\n") == ["Requests more.", "Level | Rate", "A | 7.5"]


@pytest.mark.parametrize(
    ("extra", "reason"),
    [
        pytest.param({"word/vbaProject.bin": b"x"}, "macros", id="macros"),
        pytest.param(
            {"word/styles.xml": b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'},
            "XML entities",
            id="entities",
        ),
        pytest.param({"word/styles.xml": b"<w:styles>"}, "no well-formed XML", id="broken"),
        pytest.param({"word/media/zeros.bin": b"\0" * 3_000_000}, "unpacks to", id="bomb"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_unsafe_files(extra: dict[str, bytes], reason: str, make: Callable[..., Path]) -> None:
    with pytest.raises(DocumentError, match=reason) as caught:
        read_resolution(make(BODY, extra), Limits(unpacked_bytes=2_000_000))
    assert "draft.docx" in str(caught.value)


def test_truncated_and_no_word_file(make: Callable[..., Path], tmp_path: Path) -> None:
    whole = make(BODY).read_bytes()
    cut = tmp_path / "cut.docx"
    cut.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DocumentError, match=r"cut\.docx is a damaged or truncated Word file"):
        read_resolution(cut)
    with zipfile.ZipFile(tmp_path / "sheet.docx", "w") as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
    with pytest.raises(DocumentError, match="no Word document"):
        read_resolution(tmp_path / "sheet.docx")


def test_the_ending_does_not_matter(make: Callable[..., Path], tmp_path: Path) -> None:
    renamed = tmp_path / "draft.pdf"
    make(BODY).rename(renamed)
    assert len(read_resolution(renamed).resolution.operative) == 2

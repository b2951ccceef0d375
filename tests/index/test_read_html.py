"""HTML as it is published: MediaWiki references, Word's own export, raised and bracketed marks."""

from pathlib import Path

import pytest

from index.errors import DocumentError
from index.limits import Limits
from index.read import read_resolution
from index.resolution import Resolution

HEAD = "<p>78/999. <b>A title</b></p><p><i>The General Assembly</i>,</p>"
WIKISOURCE = f"""<!DOCTYPE html><html><head><title>x</title><style>p {{}}</style></head><body>
<nav>Main page</nav>{HEAD}
<p><i>Recalling</i> its resolution,<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup> and so on,</p>
<ol><li><i>Decides</i>:<ol type="a"><li>This;</li><li>That;<sup class="reference"><a href="#cite_note-2">[2]</a></sup></li></ol></li>
<li><p><i>Requests</i> more.</p></li></ol>
<h2>Notes<span class="mw-editsection">[edit]</span></h2>
<ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">↑</a></span>
<span class="reference-text">See A/78/1.</span></li><li id="cite_note-2"><a href="#cite_ref-2">↑</a> Ibid., annex.</li></ol>
<script>document.write("1. Decides nothing")</script></body></html>"""  # noqa: E501
WORD = f"""<html><body>{HEAD}
<p><i>Recalling</i> this,<a style='mso' href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p>
<p>1. <i>Decides</i> so;</p><p>2. <i>Requests</i> more.<a href="#_ftn2" name="_ftnref2">(2)</a></p>
<div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> See A/78/1.</p></div>
<div id=ftn2><p><a href="#_ftnref2" name="_ftn2">(2)</a> See A/78/2.</p></div></body></html>"""
PLAIN = f"""<html><body>{HEAD}<p><i>Recalling</i> this,[1]</p><p>1. <i>Decides</i> so;[2]</p>
<p>[1] See A/78/1.</p><p>[2] See A/78/2.</p></body></html>"""
RAISED = f"""<html><body>{HEAD}
<p><i>Recalling</i> this,<sup>1</sup><br><br>1. <i>Decides</i> so;<sup>2</sup></p>
<hr><p><sup>1</sup> See A/78/1.</p><p><sup>2</sup> See A/78/2.</p></body></html>"""


def read(source: str, folder: Path) -> Resolution:
    path = folder / "page.txt"
    path.write_text(source, "utf-8")
    parsed = read_resolution(path)
    assert parsed.doubts == ()
    return parsed.resolution


def test_wikisource(tmp_path: Path) -> None:
    found = read(WIKISOURCE, tmp_path)
    assert [(p.label, p.text) for p in found.paragraphs()][:5] == [
        ("PP1", "Recalling its resolution, and so on,"),
        ("OP1", "Decides:"),
        ("OP1(a)", "This;"),
        ("OP1(b)", "That;"),
        ("OP2", "Requests more."),
    ]
    assert [(n.label, n.text, n.anchored_in) for n in found.footnotes] == [
        ("FN1", "See A/78/1.", ("PP1",)),
        ("FN2", "Ibid., annex.", ("OP1(b)",)),
    ]
    assert found.preambular[0].marks[0].offset == len("Recalling its resolution,")


@pytest.mark.parametrize(
    ("source", "second"), [(WORD, "OP2"), (PLAIN, "OP1"), (RAISED, "OP1")], ids=["word", "brackets", "raised"]
)
def test_marks(source: str, second: str, tmp_path: Path) -> None:
    found = read(source, tmp_path)
    assert [(n.label, n.text, n.anchored_in) for n in found.footnotes] == [
        ("FN1", "See A/78/1.", ("PP1",)),
        ("FN2", "See A/78/2.", (second,)),
    ]
    assert found.preambular[0].text == "Recalling this,"
    assert found.preambular[0].verb == "Recalling"


def test_tables_of_data_and_of_layout(tmp_path: Path) -> None:
    data = "<table><tr><th>Level</th><th>Rate</th></tr><tr><td>A</td><td>7.5</td></tr></table>"
    inside = f"{HEAD}<p>1. <i>Decides</i> as below:</p>{data}"
    source = f"<html><body><table><tr><td>{inside}</td></tr></table></body></html>"
    assert read(source, tmp_path).operative[0].text.split("\n") == [
        "Decides as below:",
        "Level | Rate",
        "A | 7.5",
    ]


def test_character_sets(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    page = '<html><head><meta charset="gb2312"></head><body><p>大会，</p><p>回顾，</p><p>1. 决定；</p>'
    path.write_bytes(page.encode("gb18030"))
    assert read_resolution(path).resolution.operative[0].text == "决定；"
    path.write_bytes(page.replace("gb2312", "utf-8").encode("gb18030"))
    with pytest.raises(DocumentError, match=r"page\.html is not in the characters that it claims"):
        read_resolution(path)


@pytest.mark.parametrize(
    ("source", "limits", "reason"),
    [
        pytest.param("<html>" + "<div>" * 100_000, Limits(), "deeper than any page", id="deep"),
        pytest.param(
            "<html><p>" + "x" * 2000, Limits(text_bytes=1000), "no resolution is that long", id="long"
        ),
        pytest.param(
            "<html>" + "<p>x" * 100_000, Limits(seconds=0.0), "takes more than 0 seconds", id="slow"
        ),
    ],
)
def test_pages_that_cost_too_much(source: str, limits: Limits, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(source, "utf-8")
    with pytest.raises(DocumentError, match=reason) as caught:
        read_resolution(path, limits)
    assert "page.html" in str(caught.value)

"""What a resolution is about as a whole."""

from dataclasses import replace

import pytest

from assistant.overview import answer_overview
from assistant.patterns import understand
from assistant.question import Kind
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import asked, reefs


@pytest.mark.parametrize(
    "text",
    ["这份决议主要讲了什么？", "78/40的主要内容是什么？", "概括一下78/40", "What is 78/40 about?",
     "What is 78/40?", "78/40是什么？",
     "Summarize the resolution.", "What are the main points of 78/40?", "De quoi parle la résolution 78/40 ?",
     "¿De qué trata la resolución?", "О чём резолюция 78/40?", "عمّ يتحدث القرار 78/40؟"],
)  # fmt: skip
def test_the_whole_is_asked_about(text: str) -> None:
    assert understand(text).kind is Kind.OVERVIEW


@pytest.mark.parametrize(
    "text",
    ["What does 78/40 say about States?", "78/40对教育说了什么？", "第7段主要讲什么？", "序言讲了什么？",
     "What is paragraph 3 about?", "What is the Treaty about?", "De quoi parle le paragraphe 7 ?",
     "When was it adopted?"],
)  # fmt: skip
def test_something_of_it_is_asked_about(text: str) -> None:
    assert understand(text).kind is not Kind.OVERVIEW


def rows(*resolutions: Resolution) -> list[str]:
    return [row.text for row in answer_overview(*asked("What is it about?", *resolutions)).statements]


def test_title_and_openings() -> None:
    assert rows(reefs()) == [
        "A/RES/80/7, title: Coral reefs (title block)",
        "para. 1: “Urges States to protect coral reefs”",
        "para. 2: “Requests the Secretary-General”",
        "para. 3: “Decides to review the matter in 2027”",
    ]


def test_headings_of_an_annex_and_of_many_paragraphs() -> None:
    parts = (("I. Reefs", 20), ("II. Nets", 15))
    many = tuple(
        Paragraph(f"OP{number}", f"Urges States to count {number} nets;", heading=heading)
        for number, heading in enumerate((h for h, n in parts for _ in range(n)), 1)
    )
    annex = tuple(replace(p, heading="Rules") for p in reefs().annex)
    assert rows(replace(reefs(), operative=many, annex=annex)) == [
        "A/RES/80/7, title: Coral reefs (title block)",
        "para. 1 – para. 20: “I. Reefs”",
        "para. 21 – para. 35: “II. Nets”",
        "annex, para. 1 – annex, para. 2: “Rules”",
    ]


def test_a_long_act_is_cut_between_clauses() -> None:
    said = "Urges States to count nets, " + "to look after reefs, " * 20 + "and to report;"
    (_, row) = answer_overview(
        *asked("What is it about?", replace(reefs(), operative=(Paragraph("OP1", said),), annex=()))
    ).statements
    (citation,) = row.citations
    assert len(citation.quote) <= 240
    assert citation.quote.endswith("to look after reefs")

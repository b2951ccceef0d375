"""What is written into the page: every text comes out as text, once, and nothing else does."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Answer, Statement
from assistant.citation import Citation
from assistant.event import Stage
from index.passage import passages_of
from index.resolution import FootnoteMark, Paragraph, Resolution
from tests.ui.fakes import FakeAssistant, FakeLibrary, bundled_resolution
from ui.answer_html import turn_html
from ui.html_text import Html, Span, element_id, tag, wrap_spans
from ui.resolution_html import marked_text, resolution_html
from ui.turn import Conversation, Turn
from ui.wording import CHINESE, ENGLISH

NASTY = st.text(alphabet=st.sampled_from("<>&\"'`${}/=abc 决议\N{RIGHT-TO-LEFT OVERRIDE}"), max_size=40)


class Reader(HTMLParser):
    """Collects elements, ids and the text outside ``sup``."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self._marks = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append(name)
        self.attributes += attributes
        self._marks += name == "sup"

    def handle_endtag(self, name: str) -> None:
        self._marks -= name == "sup"

    def handle_data(self, data: str) -> None:
        if not self._marks:
            self.text += data

    @property
    def ids(self) -> list[str | None]:
        return [value for key, value in self.attributes if key == "id"]


@given(NASTY, NASTY)
def test_text_and_attributes_come_out_as_they_went_in(text: str, attribute: str) -> None:
    read = Reader(tag("p", text, css=attribute, attributes={"title": attribute}))
    assert (read.elements, read.text) == (["p"], text)
    assert dict(read.attributes)["title"] == attribute


@given(NASTY, st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=4))
def test_wrapping_changes_no_text(text: str, pairs: list[tuple[int, int]]) -> None:
    spans = [Span(start, end, "em", "verb") for start, end in pairs]
    read = Reader(wrap_spans(text, spans))
    assert read.text == text
    assert set(read.elements) <= {"em"}


@given(NASTY, st.lists(st.integers(0, 40), max_size=3), st.integers(0, 10))
def test_marks_and_verb_change_no_text(text: str, offsets: list[int], verb: int) -> None:
    marks = [FootnoteMark(f"FN{n}", min(offset, len(text))) for n, offset in enumerate(offsets, start=1)]
    read = Reader(marked_text("A/RES/1/1:zh", "OP1", text, marks, text[:verb]))
    assert read.text == text
    assert read.elements.count("sup") == len(marks)


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("OP7", "OP7"),
        ("OP3(a)(ii)", "OP3-a-ii"),
        ("A.I.3", "A-I-3"),
        ("FN*", "FNstar"),
        ("FN**", "FNstarstar"),
    ],
)
def test_id_of_a_paragraph(label: str, expected: str) -> None:
    assert element_id("A/RES/78/40:zh", label) == f"r-A-RES-78-40-zh-{expected}"


def test_all_ids_of_the_bundled_resolution_differ_and_all_links_lead_somewhere() -> None:
    read = Reader(resolution_html(bundled_resolution()))
    assert len(read.ids) == len(set(read.ids))
    targets = {value for key, value in read.attributes if key == "data-target"}
    assert targets <= set(read.ids)


def test_second_mark_of_a_note_in_a_paragraph_has_no_id_of_its_own() -> None:
    marks = (FootnoteMark("FN1", 1), FootnoteMark("FN1", 2))
    resolution = Resolution("A/RES/1/1", "en", operative=(Paragraph("OP1", "abc", marks),))
    read = Reader(resolution_html(resolution))
    assert read.elements.count("sup") == 2
    assert len(read.ids) == len(set(read.ids))


def test_every_passage_can_be_aimed_at() -> None:
    resolution = bundled_resolution()
    ids = set(Reader(resolution_html(resolution)).ids)
    assert {element_id(resolution.id, passage.label) for passage in passages_of(resolution)} <= ids


def test_unfinished_turn_shows_its_stage_and_the_statements_so_far() -> None:
    assistant = FakeAssistant(FakeLibrary())
    statement = assistant.fact("何时？").statements[0]
    turn = Turn(1, "何时？", Stage.WRITING).after(statement)
    html = turn_html(turn, CHINESE)
    assert "撰写…" in html
    assert "序言部分第19段" in html
    assert 'aria-busy="true"' in html


def test_wording_follows_the_interface_and_names_follow_the_answer() -> None:
    assistant = FakeAssistant(FakeLibrary())
    html = turn_html(Turn(1, "q").after(assistant.table("q")), ENGLISH)
    assert "Paragraph" in html
    assert "第3段" in html


def test_symbol_is_named_when_an_answer_cites_several_resolutions() -> None:
    resolution = bundled_resolution()
    passage = next(p for p in passages_of(resolution) if p.label == "OP1")
    citations = (Citation.whole(passage), Citation.whole(replace(passage, symbol="A/RES/79/41")))
    html = turn_html(Turn(1, "q").after(Answer("q", "zh", (Statement("同。", citations),))), CHINESE)
    assert "A/RES/79/41 第1段" in html
    assert "A/RES/78/40 第1段" in html


def test_turn_that_was_cut_off_goes_when_the_next_begins() -> None:
    conversation = Conversation().begin("一？").begin("二？")
    assert [turn.question for turn in conversation.turns] == ["二？"]


def test_html_is_not_escaped_twice() -> None:
    assert tag("p", Html("<b>x</b>"), "<b>") == "<p><b>x</b>&lt;b&gt;</p>"

"""HTML, script, links, Markdown and template code in documents, questions and answers are shown as text."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from assistant.answer import Answer, Statement
from assistant.citation import Citation
from eval.feedback import FILE, load_feedback
from index.resolution import Footnote, FootnoteMark, Paragraph, Resolution, TitleLine
from tests.ui.conftest import Site, Visit, serving
from tests.ui.fakes import FakeAssistant, FakeLibrary

ATTACKS = (
    "<img src=x onerror=\"window.hacked='img'\">",
    "<script>window.hacked='script'</script>",
    '"><svg onload="window.hacked=\'svg\'">',
    "' onmouseover='window.hacked=1' x='",
    "[click](javascript:window.hacked='link') ![x](https://evil.example/x.png)",
    "${window.hacked='literal'} `${window.hacked='tick'}`",
    "{{#with window}}{{hacked}}{{/with}} {{{value}}} @children",
    "</style><style>body{display:none}</style>",
    "\N{RIGHT-TO-LEFT OVERRIDE}txet\N{POP DIRECTIONAL FORMATTING} &lt;b&gt;&amp;amp;",
)
EVERYTHING = " ".join(ATTACKS)


def hostile_resolution() -> Resolution:
    """Every field of it is an attack."""
    marks = (FootnoteMark("FN1", 5),)
    paragraph = Paragraph("OP1", f"敦促{EVERYTHING}", marks, verb="敦促", heading=EVERYTHING)
    return Resolution(
        symbol=f"A/RES/1/1{EVERYTHING}",
        language="zh",
        title=EVERYTHING,
        preambular=(Paragraph("PP1", EVERYTHING, verb=EVERYTHING[:30]),),
        operative=(paragraph, replace(paragraph, label="OP2(a)", marks=())),
        footnotes=(Footnote("FN1", EVERYTHING, ("OP1",)),),
        title_block=(TitleLine("session", EVERYTHING), TitleLine("opening", EVERYTHING)),
    )


@pytest.fixture(scope="module")
def hostile_site() -> Iterator[Site]:
    library = FakeLibrary(hostile_resolution(), replace(hostile_resolution(), symbol="A/RES/1/2"))
    assistant = FakeAssistant(library)
    with serving(library, assistant) as url:
        yield Site(url, library, assistant)


def hostile_answer(site: Site, *, table: bool = False) -> Answer:
    citation = Citation.whole(site.library.passage("OP1"))
    row = Statement(f"大会“{citation.quote}”{EVERYTHING}", (citation,), lead=EVERYTHING)
    note = site.library.passage("FN1")
    return Answer(EVERYTHING, "zh", (row,), footnotes=(note,), table=table, mode=EVERYTHING)


def hostile_abstention(site: Site) -> Answer:
    return Answer("x", "zh", abstention=EVERYTHING, nearest=(site.library.passage("OP1"),))


def assert_harmless(page: Page) -> None:
    assert page.evaluate("window.hacked") is None
    assert (
        page.locator("#turns, #full-text, #pane-head").locator("img, script, svg[onload], style").count() == 0
    )
    assert page.locator("a[href^=javascript], [onerror], [onload], [onmouseover]").count() == 0


def ask(page: Page, question: str) -> None:
    turns = page.locator(".turn").count()
    page.get_by_role("textbox").fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".turn")).to_have_count(turns + 1)
    expect(page.locator(".reply.pending")).to_have_count(0)


def test_document_is_text(hostile_site: Site, visit: Visit) -> None:
    page = visit(hostile_site.url)
    for part in ("h1.title", ".preamble .text", ".note .text", ".opening", ".heading >> nth=0"):
        for attack in ATTACKS:
            expect(page.locator(f"#full-text {part}")).to_contain_text(attack)
    assert_harmless(page)


@pytest.mark.parametrize("question", ATTACKS)
def test_question_is_text(fake_site: Site, visit: Visit, question: str) -> None:
    page = visit(fake_site.url)
    ask(page, f"{question} 何时")
    expect(page.locator(".question")).to_have_text(f"{question} 何时")
    assert_harmless(page)


@pytest.mark.parametrize("table", [False, True], ids=["statements", "table"])
def test_answer_is_text(hostile_site: Site, visit: Visit, table: bool) -> None:
    page = visit(hostile_site.url)
    hostile_site.assistant.enqueue(hostile_answer(hostile_site, table=table))
    ask(page, "何时")
    for attack in ATTACKS:
        expect(page.locator(".reply")).to_contain_text(attack)
    page.locator(".reply .chip").first.hover()
    for attack in ATTACKS:
        expect(page.get_by_role("tooltip").locator(".text")).to_contain_text(attack)
    page.locator(".reply .chip").first.click()
    expect(page.locator("#full-text mark").first).to_be_visible()
    assert "".join(page.locator("#full-text mark").all_text_contents()) == f"敦促{EVERYTHING}"
    assert_harmless(page)


def test_abstention_is_text(hostile_site: Site, visit: Visit) -> None:
    page = visit(hostile_site.url)
    hostile_site.assistant.enqueue(hostile_abstention(hostile_site))
    ask(page, "何时")
    for attack in ATTACKS:
        expect(page.locator(".reply.abstention")).to_contain_text(attack)
    assert_harmless(page)


def test_choice_of_resolutions_is_text(hostile_site: Site, visit: Visit) -> None:
    page = visit(hostile_site.url)
    page.get_by_role("combobox").select_option("A/RES/1/2:zh")
    expect(page.locator("#full-text .symbol")).to_have_text("A/RES/1/2")
    assert_harmless(page)


def test_kept_conversation_is_text(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, f"{EVERYTHING} 何时")
    page.wait_for_function("localStorage.getItem('jueyi.talks.')")
    page.get_by_role("button", name="对话记录").click()
    expect(page.locator("#talks .title")).to_have_text(f"{EVERYTHING} 何时")
    page.reload()
    expect(page.locator(".question")).to_have_text(f"{EVERYTHING} 何时")
    page.get_by_role("button", name="修改问题").click()
    expect(page.locator(".rewrite textarea")).to_have_value(f"{EVERYTHING} 何时")
    assert_harmless(page)


def test_rating_and_its_note_are_text(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, "何时")
    page.get_by_role("button", name="有帮助", exact=True).click()
    page.locator(".note-form textarea").fill(EVERYTHING)
    page.get_by_role("button", name="保存").click()
    expect(page.locator(".thanks")).to_be_visible()
    assert load_feedback(fake_site.library.home / FILE)[-1].note == EVERYTHING
    assert_harmless(page)

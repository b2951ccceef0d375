"""What can be done with a conversation, in Chromium: stop, ask again, rewrite, copy, rate, export, keep."""

import re
import threading
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from playwright.sync_api import Page, expect

from assistant.answer import Answer
from eval.feedback import FILE, load_feedback
from tests.ui.conftest import Site, Visit, serving
from tests.ui.fakes import FakeAssistant, FakeLibrary

QUESTION = "决议对《全面禁止核试验条约》提出了什么要求？"
FACT = "《禁止核武器条约》何时开放供签署？"


def ask(page: Page, question: str) -> None:
    turns = page.locator(".turn").count()
    page.locator("#question textarea").fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".turn")).to_have_count(turns + 1)
    expect(page.locator(".reply.pending")).to_have_count(0)


def button(page: Page, turn: int, name: str) -> Any:
    return page.locator(f"#turn-{turn}").get_by_role("button", name=name, exact=True)


def clipboard(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


class Held(FakeAssistant):
    """Answers nothing before it is let go."""

    def __init__(self, library: FakeLibrary) -> None:
        super().__init__(library)
        self.go_on = threading.Event()

    def _by_rule(self, ask: Any) -> Answer:
        if "停" in ask.question:
            self.go_on.wait(60)
        return super()._by_rule(ask)


def test_stopped_answer_frees_its_place_for_the_next(visit: Visit) -> None:
    library = FakeLibrary()
    assistant = Held(library)
    with serving(library, assistant, at_once=2) as url:
        page = visit(url)
        # More often than there are places in Gradio's queue.
        for turn in (1, 2):
            page.locator("#question textarea").fill("停")
            page.keyboard.press("Enter")
            expect(page.locator(f"#turn-{turn} .pending")).to_be_visible()
            page.get_by_role("button", name="停止").click()
            expect(page.locator(f"#turn-{turn} .stopped")).to_have_text("已停止")
            expect(page.locator("#question textarea")).to_be_focused()
        assistant.go_on.set()
        ask(page, FACT)
        expect(page.locator("#turn-3 .chip")).to_have_text("序言部分第19段")


def test_answer_is_asked_for_again_at_its_place(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, QUESTION)
    ask(page, FACT)
    fake_site.assistant.enqueue(fake_site.assistant.abstention(QUESTION))
    button(page, 1, "重新回答").click()
    expect(page.locator("#turn-1 .abstention")).to_be_visible()
    expect(page.locator(".question")).to_have_text([QUESTION, FACT])
    assert fake_site.assistant.asked[-1].history == ()


def test_question_is_rewritten_in_its_place(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    for question in (QUESTION, "第9段说什么？", "那上一段呢？"):
        ask(page, question)
    button(page, 2, "修改问题").click()
    box = page.locator("#turn-2 .rewrite textarea")
    expect(box).to_be_focused()
    page.keyboard.press("Escape")
    expect(box).not_to_be_visible()
    expect(button(page, 2, "修改问题")).to_be_focused()
    page.keyboard.press("Enter")
    box.fill(FACT)
    page.keyboard.press("Enter")
    expect(page.locator(".question")).to_have_text([QUESTION, FACT])
    expect(page.locator("#turn-2 .chip")).to_have_text("序言部分第19段")
    assert fake_site.assistant.asked[-1].history == (QUESTION,)


@pytest.mark.parametrize(
    "question", [QUESTION, "ما الفقرة الأخيرة من الديباجة في القرار 78/40 بشأن نزع السلاح النووي؟"]
)
def test_the_button_to_rewrite_hides_nothing_of_the_question(
    fake_site: Site, visit: Visit, question: str
) -> None:
    page = visit(fake_site.url)
    fake_site.assistant.enqueue(fake_site.assistant.abstention(question))
    ask(page, question)
    words, pencil = (
        page.locator("#turn-1 .question").bounding_box(),
        button(page, 1, "修改问题").bounding_box(),
    )
    assert words and pencil
    assert words["x"] + words["width"] <= pencil["x"]


def test_answer_and_citation_are_copied(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url, permissions=["clipboard-read", "clipboard-write"])
    ask(page, QUESTION)
    button(page, 1, "复制引注").click()
    expect(page.get_by_role("status").filter(has_text="已复制")).to_be_visible()
    assert clipboard(page) == "A/RES/78/40，第7段；A/RES/78/40，第10段"
    button(page, 1, "复制回答").click()
    page.wait_for_function("navigator.clipboard.readText().then(text => text.startsWith('大会敦促'))")
    assert "任何其他核爆炸”。[第7段]\n" in clipboard(page)
    page.locator("#turn-1 .chip").first.click()
    page.locator("#r-A-RES-78-40-zh-OP7").get_by_role("button", name="复制引注").click()
    page.wait_for_function("navigator.clipboard.readText().then(text => text.startsWith('A/RES'))")
    assert clipboard(page) == "A/RES/78/40，第7段"


def test_rating_and_note_are_stored(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, FACT)
    button(page, 1, "没有帮助").click()
    expect(button(page, 1, "没有帮助")).to_have_attribute("aria-pressed", "true")
    page.get_by_label("想补充什么吗").fill("<b>日期</b>对，段落不对")
    page.get_by_role("button", name="保存").click()
    expect(page.locator(".thanks")).to_be_visible()
    rating = load_feedback(fake_site.library.home / FILE)[-1]
    assert (rating.verdict, rating.note) == ("down", "<b>日期</b>对，段落不对")
    assert (rating.question, rating.kind) == (FACT, "fact")
    assert [cited.label for cited in rating.citations] == ["PP19"]


def test_follow_up_is_asked_by_a_click(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, QUESTION)
    page.get_by_role("button", name="脚注13是什么？").click()
    expect(page.locator("#turn-2 .question")).to_have_text("脚注13是什么？")
    expect(page.locator(".follow-ups")).to_have_count(1)
    expect(page.get_by_role("button", name="脚注13是什么？")).to_have_count(0)


def test_conversation_is_exported(fake_site: Site, visit: Visit, tmp_path: Path) -> None:
    page = visit(fake_site.url)
    ask(page, FACT)
    for name, ending in (("Markdown 文件", "md"), ("Word 文件", "docx")):
        page.get_by_role("button", name="导出对话").click()
        with page.expect_download() as started:
            page.get_by_role("button", name=name).click()
        assert re.fullmatch(rf"jueyi-[\d-]+\.{ending}", started.value.suggested_filename)
        started.value.save_as(tmp_path / ending)
    assert "## 引用的段落\n\n- **A/RES/78/40，序言部分第19段**" in (tmp_path / "md").read_text("utf-8")
    document = Document(BytesIO((tmp_path / "docx").read_bytes()))
    assert FACT in [paragraph.text for paragraph in document.paragraphs]


def test_reload_restores_the_conversation(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, FACT)
    page.wait_for_function("localStorage.getItem('jueyi.talks.')")
    page.reload()
    expect(page.locator("#turn-1 .question")).to_have_text(FACT)
    page.locator("#turn-1 .chip").click()
    expect(page.locator("#r-A-RES-78-40-zh-PP19 mark")).to_be_in_viewport()
    ask(page, "第9段说什么？")
    assert fake_site.assistant.asked[-1].history == (FACT,)


def test_kept_conversations_are_opened_and_deleted(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, FACT)
    page.get_by_role("button", name="新对话").click()
    expect(page.locator(".welcome")).to_be_visible()
    ask(page, QUESTION)
    page.get_by_role("button", name="对话记录").click()
    titles = page.locator("#talks .title")
    expect(titles).to_have_text([QUESTION, FACT])
    titles.last.click()
    expect(page.locator("#talks")).not_to_be_visible()
    expect(page.locator(".question")).to_have_text([FACT])
    page.get_by_role("button", name="对话记录").click()
    page.locator("#talks").get_by_role("button", name="删除", exact=True).first.click()
    expect(titles).to_have_text([FACT])
    page.locator("#talks").get_by_role("button", name="全部删除").click()
    expect(page.locator("#talks .empty")).to_have_text("还没有对话。")
    page.reload()
    page.wait_for_selector(".welcome")
    expect(page.locator(".turn")).to_have_count(0)


def test_card_of_a_paragraph_is_shown_to_pointer_and_keyboard(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, FACT)
    chip = page.locator("#turn-1 .chip")
    chip.hover()
    card = page.get_by_role("tooltip")
    expect(card.locator(".place")).to_have_text("A/RES/78/40，序言部分第19段")
    expect(card.locator(".text")).to_have_text(fake_site.library.passage("PP19").text)
    expect(chip).to_have_attribute("aria-describedby", "preview")
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    page.mouse.move(1, 1)
    button(page, 1, "复制回答").focus()
    page.keyboard.press("Shift+Tab")
    expect(chip).to_be_focused()
    expect(card).to_be_visible()
    page.keyboard.press("Tab")
    expect(card).to_have_count(0)


@pytest.mark.parametrize(
    "spoilt", ["[17]", "{", '[{"id": "x", "title": "<img src=x>", "turns": [{}], "at": 1}]']
)
def test_what_the_browser_kept_is_not_trusted(fake_site: Site, visit: Visit, spoilt: str) -> None:
    page = visit(fake_site.url)
    page.evaluate("kept => localStorage.setItem('jueyi.talks.', kept)", spoilt)
    page.get_by_role("button", name="对话记录").click()
    for title in page.locator("#talks [data-talk]").all():
        title.click()
    page.keyboard.press("Escape")
    ask(page, FACT)
    expect(page.locator(".question")).to_have_text([FACT])
    assert page.locator("#talks img").count() == 0

"""The page in Chromium, on an assistant that answers by rule."""

import threading
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from assistant.answer import Answer, Statement
from assistant.errors import QuestionError
from tests.ui.conftest import Site, Visit, serving
from tests.ui.fakes import FakeAssistant

QUESTION = "决议对《全面禁止核试验条约》提出了什么要求？"
QUOTE = "不进行核武器试爆或任何其他核爆炸"


def ask(page: Page, question: str) -> None:
    """Types a question, presses Enter and waits for the whole answer."""
    turns = page.locator(".turn").count()
    page.get_by_role("textbox").fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".turn")).to_have_count(turns + 1)
    expect(page.locator(".reply.pending")).to_have_count(0)


def last_reply(page: Page) -> Any:
    return page.locator(".turn").last.locator(".reply")


def test_full_text_is_typeset_as_a_resolution(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    article = page.locator("#full-text article")
    expect(article.locator(".preamble > .paragraph")).to_have_count(22)
    expect(article.locator(".operative > .paragraph")).to_have_count(13)
    expect(article.locator(".notes > .paragraph")).to_have_count(13)
    expect(article.locator("h1")).to_contain_text("78/40.")
    seventh = article.locator("#r-A-RES-78-40-zh-OP7")
    expect(seventh.locator(".number")).to_have_text("7.")
    expect(seventh.locator(".verb")).to_have_text("敦促")


def test_chip_scrolls_to_the_paragraph_and_marks_the_quoted_words(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, QUESTION)
    chip = last_reply(page).get_by_role("button", name="第7段")
    chip.click()
    expect(page.locator("#full-text mark")).to_have_text([QUOTE])
    expect(page.locator("#r-A-RES-78-40-zh-OP7 mark")).to_be_in_viewport()
    expect(chip).to_have_attribute("aria-pressed", "true")


def test_whole_paragraph_is_marked_around_its_footnote_mark(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    text = fake_site.library.passage("OP7").text
    fake_site.assistant.enqueue(fake_site.assistant.statement("问", "OP7", text))
    ask(page, "第7段说什么？")
    last_reply(page).get_by_role("button", name="第7段").click()
    expect(page.locator("#full-text mark")).to_have_count(3)
    assert "".join(page.locator("#full-text mark").all_text_contents()) == text


def test_chips_of_an_earlier_turn_work_after_a_later_one(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, QUESTION)
    ask(page, "《禁止核武器条约》何时开放供签署？")
    last_reply(page).get_by_role("button", name="序言部分第19段").click()
    expect(page.locator("#r-A-RES-78-40-zh-PP19 mark")).to_be_in_viewport()
    page.locator("#turn-1").get_by_role("button", name="第7段").click()
    expect(page.locator("#full-text mark")).to_have_text([QUOTE])
    expect(page.locator("#r-A-RES-78-40-zh-OP7 mark")).to_be_in_viewport()


def test_ids_in_the_page_are_unique(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, QUESTION)
    ask(page, QUESTION)
    ids = page.eval_on_selector_all(
        "[id]", "nodes => nodes.map(n => n.id).filter(id => /^(r-|turn-)/.test(id))"
    )
    assert len(ids) == len(set(ids)) > 60


def test_footnotes_link_both_ways(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    page.locator("#r-A-RES-78-40-zh-OP7 sup a").click()
    note = page.locator("#r-A-RES-78-40-zh-FN13")
    expect(note).to_be_in_viewport()
    note.locator(".back-link").click()
    expect(page.locator("#r-A-RES-78-40-zh-OP7 sup")).to_be_in_viewport()
    assert page.url == f"{fake_site.url}/"


def test_footnote_of_the_quoted_words_is_shown_with_its_chip(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, QUESTION)
    expect(last_reply(page).locator(".cited-notes")).to_contain_text("见第 50/245 号决议和 A/50/1027。")
    last_reply(page).get_by_role("button", name="脚注13").click()
    expect(page.locator("#r-A-RES-78-40-zh-FN13")).to_be_in_viewport()


def test_fact_comes_first_and_a_list_is_a_table(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, "《禁止核武器条约》何时开放供签署？")
    expect(last_reply(page).locator("strong")).to_have_text("2017 年 9 月 20 日")
    ask(page, "哪些段落提到2010年《行动计划》？")
    expect(last_reply(page).locator(".statement")).to_have_text("两个段落：")
    expect(last_reply(page).get_by_role("row")).to_have_count(3)
    expect(last_reply(page).get_by_role("cell").nth(1)).to_have_text("按照 2010 年《行动计划》行动 21")
    last_reply(page).get_by_role("button", name="第5段").click()
    expect(page.locator("#r-A-RES-78-40-zh-OP5 mark")).to_have_text("按照 2010 年《行动计划》行动 18")


def test_abstention_looks_different_and_names_the_nearest(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, "决议是否要求召开一次国际会议？")
    expect(page.locator(".reply.abstention .verdict")).to_have_text("决议没有这样说")
    last_reply(page).get_by_role("button", name="第3段").click()
    expect(page.locator("#r-A-RES-78-40-zh-OP3")).to_be_in_viewport()
    expect(page.locator("#full-text mark")).to_have_count(0)


def test_example_question_is_asked_by_a_click(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    page.get_by_role("button", name="第9段说什么？").click()
    expect(page.locator(".turn .question")).to_have_text("第9段说什么？")
    expect(page.locator(".reply .chip").first).to_be_visible()


def test_earlier_questions_are_the_history_of_a_later_one(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, "第9段说什么？")
    ask(page, "那上一段呢？")
    assert fake_site.assistant.asked[-1].history == ("第9段说什么？",)


def test_question_that_cannot_be_taken_says_why(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, "问" * 2001)
    expect(page.get_by_role("alert")).to_contain_text("2001")
    ask(page, QUESTION)
    expect(last_reply(page).locator(".chip").first).to_be_visible()
    assert fake_site.assistant.asked[-1].history == ()


def test_error_of_the_assistant_is_a_sentence(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    fake_site.assistant.enqueue(QuestionError("问题的语言不支持。"))
    ask(page, "何时？")
    expect(page.get_by_role("alert")).to_contain_text("问题的语言不支持。")


def test_failure_of_the_server_closes_the_turn(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    fake_site.assistant.enqueue(RuntimeError("secret detail"))
    ask(page, "何时？")
    expect(last_reply(page)).to_contain_text("回答时出错")
    assert "secret detail" not in page.content()


def test_two_users_do_not_see_each_other(fake_site: Site, visit: Visit) -> None:
    first, second = visit(fake_site.url), visit(fake_site.url)
    ask(first, "第9段说什么？")
    expect(second.locator(".turn")).to_have_count(0)
    ask(second, QUESTION)
    assert fake_site.assistant.asked[-1].history == ()
    expect(first.locator(".turn")).to_have_count(1)


def test_new_conversation_empties_it(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, QUESTION)
    page.get_by_role("button", name="新对话").click()
    expect(page.locator(".welcome")).to_be_visible()
    ask(page, QUESTION)
    assert fake_site.assistant.asked[-1].history == ()


def hold_answers(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Answers wait, after the first stage, until the event is set."""
    go_on = threading.Event()
    by_rule = FakeAssistant._by_rule

    def waiting(self: FakeAssistant, asked: Any) -> Answer:
        go_on.wait(60)
        return by_rule(self, asked)

    monkeypatch.setattr(FakeAssistant, "_by_rule", waiting)
    return go_on


def test_stages_are_shown_while_it_works(
    fake_site: Site, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = visit(fake_site.url)
    go_on = hold_answers(monkeypatch)
    page.get_by_role("textbox").fill(QUESTION)
    page.keyboard.press("Enter")
    expect(page.locator(".stages .current")).to_have_text("检索…")
    go_on.set()
    expect(page.locator(".reply .chip").first).to_be_visible()
    expect(page.locator(".stages")).to_have_count(0)


def test_question_sent_while_another_is_answered_comes_next(
    fake_site: Site, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = visit(fake_site.url)
    go_on = hold_answers(monkeypatch)
    page.get_by_role("button", name="第9段说什么？").click()
    expect(page.locator(".stages")).to_be_visible()
    page.get_by_role("textbox").fill("那上一段呢？")
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox")).to_have_value("那上一段呢？")
    go_on.set()
    expect(page.locator(".question")).to_have_text(["第9段说什么？", "那上一段呢？"])
    expect(page.locator(".reply.pending")).to_have_count(0)
    expect(page.get_by_role("textbox")).to_have_value("")
    assert fake_site.assistant.asked[-1].history == ("第9段说什么？",)


def test_an_answer_follows_a_switch_of_language_before_it_came(
    fake_site: Site, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = visit(fake_site.url)
    go_on = hold_answers(monkeypatch)
    page.get_by_role("button", name="第9段说什么？").click()
    expect(page.locator(".stages")).to_be_visible()
    page.get_by_role("button", name="English", exact=True).click()
    expect(page.locator(".stages .current")).to_have_text("Retrieving…")
    go_on.set()
    expect(page.get_by_role("button", name="Copy the answer")).to_be_visible()
    expect(page.get_by_role("button", name="复制回答")).to_have_count(0)


def test_who_has_to_wait_is_told_how_many_come_first(
    visit: Visit, fake_site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    assistant = FakeAssistant(fake_site.library)
    with serving(fake_site.library, assistant, at_once=1) as url:
        pages = [visit(url), visit(url, locale="en-US"), visit(url)]
        go_on = hold_answers(monkeypatch)
        said = ("检索…", "This question comes next…", "前面还有 1 个问题…")
        for page, line in zip(pages, said, strict=True):
            page.locator("#question textarea").fill("第9段说什么？")
            page.keyboard.press("Enter")
            expect(page.locator(".stages .current")).to_have_text(line)
        go_on.set()
        for page in pages:
            expect(page.locator(".reply:not(.pending) .chip").first).to_be_visible()


def test_several_resolutions_can_be_opened_and_cited(visit: Visit, fake_site: Site) -> None:
    from dataclasses import replace

    from assistant.citation import Citation
    from index.passage import passages_of
    from tests.ui.fakes import FakeLibrary, bundled_resolution

    first = bundled_resolution()
    other = replace(first, symbol="A/RES/79/41", title="另一份决议")
    library = FakeLibrary(first, other)
    assistant = FakeAssistant(library)
    passage = next(p for p in passages_of(other) if p.label == "OP2")
    here = Citation.whole(library.passage("OP1"))
    answer = Answer("问", "zh", (Statement("两份决议都说。", (here, Citation.whole(passage))),))
    assistant.enqueue(answer)
    with serving(library, assistant) as url:
        page = visit(url)
        ask(page, "哪些决议？")
        last_reply(page).get_by_role("button", name="A/RES/79/41 第2段").click()
        expect(page.locator("#full-text h1")).to_contain_text("另一份决议")
        expect(page.locator("#r-A-RES-79-41-zh-OP2 mark")).to_have_text(["吁请", passage.text[2:]])
        expect(page.get_by_role("combobox")).to_have_value("A/RES/79/41:zh")
        page.get_by_role("combobox").select_option("A/RES/78/40:zh")
        expect(page.locator("#full-text h1")).not_to_contain_text("另一份决议")

"""The page on a phone, by keyboard, in the dark, in two languages."""

import re

from playwright.sync_api import Page, expect

from tests.ui.conftest import Site, Visit

QUESTION = "决议对《全面禁止核试验条约》提出了什么要求？"


def ask(page: Page, question: str = QUESTION) -> None:
    page.get_by_role("textbox").fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".reply .chip").first).to_be_visible()
    expect(page.locator(".reply.pending")).to_have_count(0)


def test_on_a_phone_a_chip_opens_the_text_as_a_sheet(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url, width=390, height=844, has_touch=True)
    expect(page.locator("#pane")).not_to_be_visible()
    ask(page)
    chip = page.get_by_role("button", name="第7段")
    chip.tap()
    expect(page.locator("#r-A-RES-78-40-zh-OP7 mark")).to_be_in_viewport()
    page.get_by_role("button", name="关闭").tap()
    expect(page.locator("#pane")).not_to_be_visible()
    expect(chip).to_be_focused()


def test_on_a_phone_a_tap_beside_the_sheet_closes_it(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url, width=390, height=844, has_touch=True)
    ask(page)
    page.get_by_role("button", name="第7段").tap()
    expect(page.locator("#pane")).to_be_visible()
    expect(page.locator("#conversation")).to_have_js_property("inert", True)
    page.touchscreen.tap(190, 70)
    expect(page.locator("#pane")).not_to_be_visible()
    expect(page.locator("#conversation")).to_have_js_property("inert", False)


def test_on_a_phone_nothing_is_wider_than_the_screen(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url, width=390, height=844)
    ask(page, "哪些段落提到2010年《行动计划》？")
    wider = page.evaluate(
        "[...document.querySelectorAll('#conversation *, #page-head *')]"
        ".filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.className)"
    )
    assert wider == []


def test_on_a_phone_the_full_text_has_a_button(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url, width=390, height=844)
    page.get_by_role("button", name="决议全文").click()
    expect(page.locator("#full-text h1")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(page.locator("#pane")).not_to_be_visible()


def test_by_keyboard_alone(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    expect(page.get_by_role("textbox")).to_be_focused()
    page.keyboard.type("何时开放供签署")
    page.keyboard.press("Enter")
    chip = page.get_by_role("button", name="序言部分第19段")
    expect(chip).to_be_visible()
    expect(page.locator(".reply.pending")).to_have_count(0)
    for _ in range(10):  # back over what may be asked next and what can be done with the answer
        if chip.evaluate("chip => chip === document.activeElement"):
            break
        page.keyboard.press("Shift+Tab")
    expect(chip).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#r-A-RES-78-40-zh-PP19 mark")).to_be_in_viewport()
    expect(page.locator("#r-A-RES-78-40-zh-PP19")).to_be_focused()


def test_enter_while_composing_a_word_does_not_send(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    page.get_by_role("textbox").fill("he shi")
    page.evaluate(
        "document.querySelector('#question textarea').dispatchEvent(new KeyboardEvent("
        "'keypress', {key: 'Enter', isComposing: true, bubbles: true, cancelable: true}))"
    )
    page.keyboard.type("x")
    expect(page.get_by_role("textbox")).to_have_value("he shix")
    expect(page.locator(".turn")).to_have_count(0)


def test_theme_follows_the_system_and_can_be_switched(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url, color_scheme="dark")
    body = page.locator("body")
    expect(body).to_have_class(re.compile(r"\bdark\b"))
    page.get_by_role("button", name="切换深色与浅色").click()
    expect(body).not_to_have_class(re.compile(r"\bdark\b"))
    page.reload()
    page.wait_for_selector(".welcome")
    expect(body).not_to_have_class(re.compile(r"\bdark\b"))


def test_interface_is_in_the_language_of_the_browser(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url, locale="en-GB")
    expect(page.get_by_role("button", name="Ask", exact=True)).to_be_visible()
    expect(page.locator(".welcome h2")).to_have_text("Ask the resolution")


def test_language_can_be_switched_and_is_remembered(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page)
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("button", name="Ask", exact=True)).to_be_visible()
    expect(page.locator(".turn .mode")).to_have_text("quoted from the text")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.reload()
    expect(page.get_by_role("button", name="Ask", exact=True)).to_be_visible()

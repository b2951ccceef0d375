"""The page in Chromium on the real index and the real assistant."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from playwright.sync_api import Page, expect

from tests.ui.conftest import Visit, serving
from ui.places import Places


@pytest.fixture(scope="module")
def real_url(tmp_path_factory: pytest.TempPathFactory, indexed_home: Path) -> Iterator[str]:
    from ui.workspace import opened

    home = copytree(indexed_home, tmp_path_factory.mktemp("real") / "home")
    with opened(Places.chosen(home, None, None)) as (library, assistant), serving(library, assistant) as url:
        yield url


def ask(page: Page, question: str) -> None:
    turns = page.locator(".turn").count()
    page.get_by_role("textbox").fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".turn")).to_have_count(turns + 1)
    expect(page.locator(".reply.pending")).to_have_count(0, timeout=30_000)


def test_answer_is_cited_and_its_words_are_marked(real_url: str, visit: Visit) -> None:
    page = visit(real_url)
    ask(page, "决议对《全面禁止核试验条约》提出了什么要求？")
    reply = page.locator(".turn").last.locator(".reply")
    reply.get_by_role("button", name="第7段").first.click()
    expect(page.locator("#r-A-RES-78-40-zh-OP7 mark").first).to_be_in_viewport()
    marked = "".join(page.locator("#full-text mark").all_text_contents())
    assert marked in (reply.locator(".statement").first.text_content() or "")


def test_every_chip_of_every_kind_of_answer_leads_somewhere(real_url: str, visit: Visit) -> None:
    page = visit(real_url)
    for question in (
        "《禁止核武器条约》何时开放供签署？",
        "哪些段落提到2010年《行动计划》？",
        "第9段说什么？",
        "脚注13是什么？",
        "第31段说什么？",
        "What does paragraph 12 ask for?",
    ):
        ask(page, question)
    chips = page.locator(".chip")
    assert chips.count() >= 5
    for place in range(chips.count()):
        chip = chips.nth(place)
        target = chip.get_attribute("data-target")
        chip.click()
        expect(page.locator(f"#{target}")).to_be_focused()
        if chip.get_attribute("data-start"):
            length = int(chip.get_attribute("data-end") or 0) - int(chip.get_attribute("data-start") or 0)
            assert len("".join(page.locator("#full-text mark").all_text_contents())) == length


def test_follow_up_refers_to_the_question_before(real_url: str, visit: Visit) -> None:
    page = visit(real_url)
    ask(page, "第9段说什么？")
    ask(page, "那上一段呢？")
    expect(page.locator("#turn-2 .chip").first).to_have_text("第8段")


def test_question_without_an_answer_is_refused(real_url: str, visit: Visit) -> None:
    page = visit(real_url)
    ask(page, "第31段说什么？")
    expect(page.locator(".reply.abstention")).to_be_visible()

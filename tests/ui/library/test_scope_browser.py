"""The choice of resolutions in Chromium: kept over a reload and with each conversation, and not trusted."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from index.read import parse_document
from index.sources import SourceFile
from tests.index.documents import chinese
from tests.ui.conftest import Visit
from tests.ui.library.conftest import Stacks

LIGHTS = "A/RES/79/900"
SEED = "A/RES/78/40"


@pytest.fixture(scope="module")
def two(stacks: Stacks) -> Iterator[Stacks]:
    """A/RES/78/40, and a resolution about lighthouses."""
    source = SourceFile.of("lights.md", chinese("79/900").encode())
    stacks.library.add(parse_document(source.data, source.name).resolution, source)
    yield stacks
    stacks.library.remove(LIGHTS)


def box(page: Page, symbol: str) -> Locator:
    return page.locator(f'[data-scope="{symbol}"]')


def ask(page: Page, question: str) -> None:
    page.locator("#question textarea").fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".turn .question")).to_have_text([question])
    expect(page.locator(".reply.pending")).to_have_count(0)


def scope_line(page: Page) -> Locator:
    return page.locator("#asked-of .scope > span")


def test_a_reload_keeps_the_choice(two: Stacks, visit: Visit) -> None:
    page = visit(f"{two.url}/#library", ready=".shelf .entry")
    box(page, LIGHTS).check()
    page.reload()
    expect(box(page, LIGHTS)).to_be_checked()
    expect(box(page, SEED)).not_to_be_checked()
    page.get_by_role("link", name="提问").click()
    expect(scope_line(page)).to_have_text(f"只问 {LIGHTS}")
    ask(page, "第1段说什么？")
    expect(page.locator(".reply .chip").first).to_have_attribute("data-resolution", f"{LIGHTS}:zh")
    page.reload()
    expect(page.locator(".turn .question")).to_have_text(["第1段说什么？"])
    expect(scope_line(page)).to_have_text(f"只问 {LIGHTS}")


def test_a_kept_conversation_brings_its_choice_back(two: Stacks, visit: Visit) -> None:
    page = visit(f"{two.url}/#library", ready=".shelf .entry")
    box(page, LIGHTS).check()
    page.get_by_role("link", name="提问").click()
    ask(page, "第1段说什么？")
    page.get_by_role("button", name="新对话").click()
    expect(page.locator(".welcome")).to_be_visible()
    page.get_by_role("button", name="改为全部").click()
    expect(scope_line(page)).to_have_text("向全部 2 份决议提问")
    ask(page, "第9段说什么？")
    page.get_by_role("button", name="对话记录").click()
    page.locator("#talks .title").last.click()
    expect(page.locator(".turn .question")).to_have_text(["第1段说什么？"])
    expect(scope_line(page)).to_have_text(f"只问 {LIGHTS}")
    page.get_by_role("link", name="决议库").click()
    expect(box(page, LIGHTS)).to_be_checked()


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        (["A/RES/1/1", "<img src=x onerror=alert(1)>", LIGHTS], f"只问 {LIGHTS}"),
        (["<img src=x onerror=alert(1)>"], "向全部 2 份决议提问"),
        ({"0": LIGHTS}, "向全部 2 份决议提问"),
        ([[LIGHTS], 7, None], "向全部 2 份决议提问"),
    ],
)
def test_nothing_is_believed_but_what_is_in_the_library(
    two: Stacks, visit: Visit, kept: object, said: str
) -> None:
    page = visit(two.url)
    page.evaluate("kept => sessionStorage.setItem('jueyi.scope', kept)", json.dumps(kept))
    page.reload()
    page.wait_for_selector(".welcome")
    expect(scope_line(page)).to_have_text(said)
    # As if the script were another: the server looks for itself.
    page.evaluate("kept => { jueyi.part('scope').props.value = kept; }", kept)
    ask(page, "第1段说什么？")
    expect(page.locator(".reply:not(.failure)")).to_have_count(1)
    assert page.locator("#view-ask img").count() == 0


def test_a_text_that_goes_takes_its_choice_along(two: Stacks, visit: Visit, tmp_path: Path) -> None:
    page = visit(f"{two.url}/#library", ready=".shelf .entry")
    box(page, LIGHTS).check()
    box(page, SEED).check()
    record = two.library.record(f"{LIGHTS}:zh")
    assert record is not None
    source = two.library.source(record.resolution.id)
    assert source is not None
    two.library.remove(LIGHTS)
    try:
        page.get_by_role("link", name="提问").click()
        expect(page.locator("#asked-of .scope")).to_have_count(0)
        ask(page, "第9段说什么？")
        expect(page.locator(".reply .chip").first).to_have_attribute("data-resolution", f"{SEED}:zh")
    finally:
        two.library.add(record.resolution, source)

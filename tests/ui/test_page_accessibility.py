"""The page for those who do not see it as drawn: axe-core finds nothing serious, in no state of it."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.ui.conftest import Site, Visit

AXE = Path(sys.prefix) / "axe" / "axe.min.js"
SERIOUS = ("serious", "critical")


def violations(page: Page) -> list[str]:
    """Rule, element and what is wrong with it, of the serious ones."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed: sh tests/ui/install_browser.sh fetches it from npm")
    page.evaluate(AXE.read_text("utf-8"))
    found: list[dict[str, Any]] = page.evaluate("axe.run().then(result => result.violations)")
    return [
        f"{rule['id']}: {node['target']} {json.dumps(node['any'][:1], ensure_ascii=False)[:300]}"
        for rule in found
        if rule["impact"] in SERIOUS
        for node in rule["nodes"]
    ]


def ask(page: Page, question: str) -> None:
    turns = page.locator(".turn").count()
    page.locator("#question textarea").fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".turn")).to_have_count(turns + 1)
    expect(page.locator(".reply.pending")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_kind_of_answer(fake_site: Site, visit: Visit, scheme: str) -> None:
    page = visit(fake_site.url, color_scheme=scheme)
    for question in ("何时开放供签署？", "哪些段落提到2010年《行动计划》？", "召开国际会议吗？", "问" * 2001):
        ask(page, question)
    page.get_by_role("button", name="有帮助", exact=True).first.click()
    expect(page.locator(".note-form")).to_be_visible()
    page.locator("#turn-1 .chip").click()
    expect(page.locator("#full-text mark")).to_have_count(1)
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_welcome_on_a_phone_in_english(fake_site: Site, visit: Visit, scheme: str) -> None:
    page = visit(fake_site.url, width=390, height=844, locale="en-GB", color_scheme=scheme)
    assert violations(page) == []


def test_sheets(fake_site: Site, visit: Visit) -> None:
    page = visit(fake_site.url)
    ask(page, "何时开放供签署？")
    page.get_by_role("button", name="修改问题").click()
    page.get_by_role("button", name="对话记录").click()
    expect(page.locator("#talks .title")).to_have_count(1)
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="导出对话").click()
    assert violations(page) == []

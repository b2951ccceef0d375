"""The Library on a phone, by keyboard alone, and for those who do not see it as drawn."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.index.documents import chinese, english, write
from tests.ui.conftest import Visit
from tests.ui.library.conftest import Stacks
from tests.ui.library.test_library_browser import add, opened
from tests.ui.test_page_accessibility import violations

_WIDER = """[...document.querySelectorAll("#view-library *, #page-head *")]
    .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".compare"))
    .map((e) => `${e.tagName} ${e.className}`)"""
"""A comparison may be wider: it is scrolled in its frame."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_serious_in_any_state_of_it(
    stacks: Stacks, visit: Visit, tmp_path: Path, scheme: str
) -> None:
    page = opened(visit, stacks, color_scheme=scheme)
    add(page, write(tmp_path / "zh.md", chinese()), write(tmp_path / "bad.md", "no resolution"))
    page.locator("[data-scope]").first.check()
    assert violations(page) == []
    add(page, write(tmp_path / "en.md", english()))
    page.get_by_role("button", name="并排对照").click()
    expect(page.locator(".compare")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("button", name="返回决议库").click()
    page.locator("[data-remove]").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page) == []
    stacks.library.remove("A/RES/79/900")


def test_on_a_phone_nothing_is_wider_than_the_screen(stacks: Stacks, visit: Visit, tmp_path: Path) -> None:
    page = opened(visit, stacks, width=390, height=844)
    add(
        page,
        write(tmp_path / "zh.md", chinese()),
        write(tmp_path / "en.md", english()),
        write(tmp_path / f"{'a-long-name-' * 9}.md", "no resolution"),
    )
    assert page.evaluate(_WIDER) == []
    page.get_by_role("button", name="并排对照").click()
    expect(page.locator(".compare")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert page.evaluate(_WIDER) == []
    stacks.library.remove("A/RES/79/900")


def test_by_keyboard_alone(stacks: Stacks, visit: Visit, tmp_path: Path) -> None:
    page = opened(visit, stacks)
    add(page, write(tmp_path / "zh.md", chinese()))
    page.get_by_role("searchbox").focus()
    page.keyboard.type("灯塔")
    expect(page.locator(".entry:visible")).to_have_count(1)

    def tab_to(selector: str) -> None:
        for _ in range(12):
            if page.locator(selector).evaluate("element => element === document.activeElement"):
                return
            page.keyboard.press("Tab")
        expect(page.locator(selector)).to_be_focused()

    tab_to('[data-scope="A/RES/79/900"]')
    page.keyboard.press("Space")
    expect(page.locator('[data-scope="A/RES/79/900"]')).to_be_checked()
    tab_to('[data-remove="A/RES/79/900:zh"]')
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator('[data-remove="A/RES/79/900:zh"]')).to_be_focused()
    page.keyboard.press("Enter")
    tab_to("dialog .danger")
    page.keyboard.press("Enter")
    expect(page.locator(".said")).to_have_text("已移除 A/RES/79/900 · 中文。")


def test_a_dialog_closed_and_opened_in_one_breath_is_one_dialog(
    stacks: Stacks, visit: Visit, tmp_path: Path
) -> None:
    page = opened(visit, stacks)
    add(page, write(tmp_path / "zh.md", chinese()))
    dialogs = page.locator('[data-remove="A/RES/79/900:zh"]').evaluate(
        """remove => {
            remove.click();
            document.querySelector("dialog").close();
            remove.click();
            return document.querySelectorAll("dialog").length;
        }"""
    )
    assert dialogs == 1
    expect(page.get_by_role("dialog")).to_be_visible()
    stacks.library.remove("A/RES/79/900")

"""The Library tab in Chromium: adding, asking, comparing, removing; two users; hostile files."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.index.documents import chinese, english, write
from tests.ui.conftest import Visit
from tests.ui.library.conftest import Stacks
from tests.ui.test_page_hostile import ATTACKS

PDF = Path(__file__).parents[3].parent / "shared" / "un-pdf" / "A_RES_79_41.pdf"


def opened(visit: Visit, stacks: Stacks, **options: Any) -> Page:
    page: Page = visit(f"{stacks.url}/#library", ready=".drop-zone", **options)
    return page


def add(page: Page, *files: Path) -> None:
    page.set_input_files("[data-upload]", list(files))
    expect(page.locator(".intake:not(.running) .file")).to_have_count(len(files), timeout=60_000)


def remove(page: Page, resolution_id: str) -> None:
    page.locator(f'[data-remove="{resolution_id}"]').click()
    page.locator("dialog .danger").click()
    expect(page.locator("dialog")).to_have_count(0)


def ask(page: Page, question: str) -> None:
    page.get_by_role("textbox", name="问题").fill(question)
    page.keyboard.press("Enter")
    expect(page.locator(".reply.pending")).to_have_count(0)
    expect(page.locator(".turn")).not_to_have_count(0)


def test_files_are_added_with_a_report_each_asked_and_removed(
    stacks: Stacks, visit: Visit, tmp_path: Path
) -> None:
    good = write(tmp_path / "灯塔.md", chinese("79/900"))
    bad = write(tmp_path / "bad.md", "no resolution at all")
    page = opened(visit, stacks)
    add(page, good, bad)
    expect(page.locator(".file .step-name")).to_have_text(["已收入", "未收入"])
    expect(page.locator(".file").first).to_contain_text("序言 1 段，执行 2 段")
    expect(page.locator(".file").last).to_contain_text("bad.md 不是决议")
    page.locator('[data-scope="A/RES/79/900"]').check()
    page.locator('.shelf [data-resolution="A/RES/79/900:zh"]').click()
    expect(page.locator("#full-text h1.title")).to_contain_text("灯塔")
    expect(page.locator(".scope")).to_contain_text("只问 A/RES/79/900")
    ask(page, "第1段说什么？")
    page.locator(".reply .chip").first.click()
    expect(page.locator("#r-A-RES-79-900-zh-OP1 mark").first).to_be_visible()
    page.get_by_role("link", name="决议库").click()
    remove(page, "A/RES/79/900:zh")
    expect(page.locator(".said")).to_have_text("已移除 A/RES/79/900 · 中文。")
    expect(page.locator(".entry")).to_have_count(1)
    assert [r.id for r in stacks.library.resolutions()] == ["A/RES/78/40:zh"]


def test_removal_can_be_thought_better_of(stacks: Stacks, visit: Visit) -> None:
    page = opened(visit, stacks)
    page.locator('[data-remove="A/RES/78/40:zh"]').click()
    expect(page.get_by_role("dialog")).to_contain_text("A/RES/78/40 · 中文")
    page.get_by_role("button", name="保留").click()
    expect(page.locator("dialog")).to_have_count(0)
    assert [r.id for r in stacks.library.resolutions()] == ["A/RES/78/40:zh"]


def test_a_real_pdf_is_added_shown_at_the_paragraph_asked_and_removed(stacks: Stacks, visit: Visit) -> None:
    if not PDF.exists():
        pytest.skip(f"{PDF} is not on this machine")
    page = opened(visit, stacks)
    add(page, PDF)
    expect(page.locator(".file .step-name")).to_have_text("已收入")
    page.locator('.shelf [data-resolution="A/RES/79/41:en"]').click()
    page.locator("#r-A-RES-79-41-en-OP5 > .page-button").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("img")).to_be_visible(timeout=60_000)
    expect(dialog.get_by_role("heading")).to_have_text("A/RES/79/41 第 5 页")
    expect(dialog.locator(".pointer")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog")).to_have_count(0)
    ask(page, "A/RES/79/41 第5段说什么？")
    page.locator(".reply .chip").first.click()
    expect(page.locator("#r-A-RES-79-41-en-OP5 mark").first).to_be_in_viewport()
    page.get_by_role("link", name="决议库").click()
    remove(page, "A/RES/79/41:en")
    expect(page.locator(".said")).to_have_text("已移除 A/RES/79/41 · 英文。")
    assert [r.id for r in stacks.library.resolutions()] == ["A/RES/78/40:zh"]


def test_two_languages_stand_side_by_side_paragraph_by_paragraph(
    stacks: Stacks, visit: Visit, tmp_path: Path
) -> None:
    page = opened(visit, stacks)
    add(page, write(tmp_path / "zh.md", chinese()), write(tmp_path / "en.md", english()))
    page.get_by_role("button", name="并排对照").click()
    rows = page.locator(".compare [data-label]")
    expect(rows).to_have_count(3)
    expect(rows.nth(1).locator("th")).to_have_text("第1段")
    expect(rows.nth(1).locator("td")).to_have_text(
        ["请秘书长就灯塔提出报告；", "Requests the Secretary-General to report on lighthouses;"]
    )
    page.get_by_role("button", name="返回决议库").click()
    expect(page.locator(".entry")).to_have_count(2)
    page.get_by_role("searchbox").fill("lighthouses")
    expect(page.locator(".entry:visible")).to_have_count(1)
    page.get_by_role("searchbox").fill("")
    page.get_by_label("所有届会").select_option("78")
    expect(page.locator(".entry:visible h3")).to_have_text("A/RES/78/40")
    page.get_by_label("所有语文").select_option("en")
    expect(page.get_by_text("没有符合条件的决议。")).to_be_visible()
    stacks.library.remove("A/RES/79/900")


def test_one_removes_while_the_other_reads(stacks: Stacks, visit: Visit, tmp_path: Path) -> None:
    first, second = opened(visit, stacks), opened(visit, stacks)
    add(first, write(tmp_path / "a.md", english("79/902")))
    second.get_by_role("link", name="提问").click()
    second.get_by_role("link", name="决议库").click()
    second.locator('[data-scope="A/RES/79/902"]').check()
    expect(second.locator(".scope.chosen")).to_have_count(1)
    remove(first, "A/RES/79/902:en")
    expect(first.locator(".said")).not_to_be_empty()
    remove(second, "A/RES/79/902:en")
    expect(second.locator(".said")).to_have_text("A/RES/79/902 · 英文 已经不在库中。")
    expect(second.locator(".entry")).to_have_count(1)
    second.get_by_role("link", name="提问").click()
    ask(second, "第9段说什么？")
    expect(second.locator(".reply .chip").first).to_be_visible()


def test_hostile_names_and_documents_are_text(stacks: Stacks, visit: Visit, tmp_path: Path) -> None:
    attacks = " ".join(ATTACKS)
    name = "<img src=x onerror=\"window.hacked='name'\">${window.hacked=1}.md"
    document = english("79/903", attacks).replace(
        "A resolution on", f"[x](javascript:window.hacked=2) {attacks}"
    )
    page = opened(visit, stacks)
    add(page, write(tmp_path / name, document), write(tmp_path / f"bad {name}", attacks))
    expect(page.locator(".file-name")).to_have_text([name, f"bad {name}"])
    page.locator('.shelf [data-resolution="A/RES/79/903:en"]').click()
    expect(page.locator("#full-text article")).to_contain_text(ATTACKS[1])
    page.get_by_role("link", name="决议库").click()
    add(page, write(tmp_path / "zh.md", chinese("79/903")))
    page.locator('[data-scope="A/RES/79/903"]').check()
    page.get_by_role("button", name="并排对照").click()
    expect(page.locator(".compare tbody")).to_contain_text(ATTACKS[1])
    page.get_by_role("button", name="返回决议库").click()
    page.locator('[data-remove="A/RES/79/903:zh"]').click()
    expect(page.get_by_role("dialog")).to_contain_text("A/RES/79/903")
    page.get_by_role("button", name="保留").click()
    assert page.evaluate("window.hacked") is None
    parts = "#view-library, #full-text, #pane-head, .scope"
    assert page.locator(parts).locator("img, script, svg[onload], style, iframe").count() == 0
    assert page.locator("a[href^=javascript], [onerror], [onload], [onmouseover]").count() == 0
    stacks.library.remove("A/RES/79/903")


def test_a_file_that_is_too_large_is_refused_before_it_is_sent(
    stacks: Stacks, visit: Visit, tmp_path: Path
) -> None:
    page = opened(visit, stacks)
    page.eval_on_selector("[data-upload]", "input => { input.dataset.largest = 10; }")
    add(page, write(tmp_path / "a.md", english()))
    expect(page.locator(".file")).to_contain_text("a.md 超过 50 MB")

"""Every word of the Library and Evaluation tabs is in the language of the interface, whatever came first."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from assistant.pipeline import Assistant
from eval.running import Bench
from tests.index.documents import english, write
from tests.ui.conftest import Visit, serving
from tests.ui.library.conftest import Stacks
from ui.answer_text import plain_text

_HAN = """element => {
  const said = [], han = /\\p{Script=Han}/u;
  for (const part of element.querySelectorAll("*")) {
    if (part.closest("[lang^=zh]")) continue;
    for (const name of ["aria-label", "title", "placeholder"]) said.push(part.getAttribute(name) ?? "");
    for (const node of part.childNodes) if (node.nodeType === Node.TEXT_NODE) said.push(node.data);
  }
  return said.filter((text) => han.test(text));
}"""
"""What is written in Chinese characters and is not quoted from a Chinese text."""


@pytest.fixture(scope="module")
def url(stacks: Stacks) -> Iterator[str]:
    """With an Evaluation tab."""
    bench = Bench(stacks.library, ("bigrams@1",), Path("nowhere"), plain_text)
    with serving(stacks.library, Assistant(stacks.library), bench=bench) as url:
        yield url


def chinese_in(page: Page, view: str) -> Any:
    return page.eval_on_selector(f"#view-{view}", _HAN)


def switch(page: Page, to: str) -> None:
    page.get_by_role("button", name=to, exact=True).click()


@pytest.mark.parametrize("straight", [True, False], ids=["by its address", "by a click"])
def test_library_speaks_the_language_of_the_browser(url: str, visit: Visit, straight: bool) -> None:
    page: Page = visit(f"{url}/#library" if straight else url, locale="en-US", ready="[data-view=library]")
    if not straight:
        page.locator("[data-view=library]").click()
    expect(page.locator("#view-library h2")).to_have_text("Library")
    expect(page.locator(".shelf .entry")).to_have_count(1)
    assert chinese_in(page, "library") == []
    for heading, to in (("决议库", "中文"), ("Library", "English")):
        switch(page, to)
        expect(page.locator("#view-library h2")).to_have_text(heading)
    page.get_by_role("link", name="Ask").click()
    page.get_by_role("link", name="Library").click()
    expect(page.get_by_role("searchbox")).to_have_attribute("placeholder", "Find by symbol or title")
    assert chinese_in(page, "library") == []


def test_a_language_switched_back_before_it_was_there_is_the_one_shown(url: str, visit: Visit) -> None:
    page = visit(f"{url}/#library", ready=".shelf .entry")
    page.evaluate("""() => {
      const click = (code) => {
        const button = document.querySelector("[data-language]").cloneNode(true);
        button.dataset.language = code;
        document.body.append(button);
        button.click();
        button.remove();
      };
      ["en", "zh", "en"].forEach(click);
    }""")
    expect(page.locator("#view-library h2")).to_have_text("Library")
    expect(page.locator(".shelf .open-text")).to_have_text("Chinese")
    expect(page.get_by_role("button", name="中文")).to_be_visible()
    assert chinese_in(page, "library") == []


def test_evaluation_speaks_the_language_of_the_browser(url: str, visit: Visit) -> None:
    page = visit(f"{url}/#evaluation", locale="en-US", ready="#evaluation .evaluate")
    expect(page.locator("#evaluation .evaluate")).to_have_text("Run the evaluation")
    assert chinese_in(page, "evaluation") == []
    switch(page, "中文")
    expect(page.locator("#evaluation .evaluate")).to_have_text("开始评测")
    switch(page, "English")
    expect(page.locator("#evaluation .evaluate")).to_have_text("Run the evaluation")
    assert chinese_in(page, "evaluation") == []


def test_a_report_of_an_upload_changes_its_language_too(
    url: str, visit: Visit, stacks: Stacks, tmp_path: Path
) -> None:
    page = visit(f"{url}/#library", ready=".drop-zone")
    page.set_input_files("[data-upload]", [write(tmp_path / "a.md", english("79/910"))])
    expect(page.locator(".intake:not(.running) .step-name")).to_have_text("已收入", timeout=60_000)
    switch(page, "English")
    expect(page.locator(".intake .step-name")).to_have_text("Added")
    assert chinese_in(page, "library") == []
    page.get_by_role("button", name="Dismiss").click()
    expect(page.locator(".intake")).to_have_count(0)
    switch(page, "中文")
    expect(page.locator("#view-library h2")).to_have_text("决议库")
    expect(page.locator(".intake")).to_have_count(0)
    stacks.library.remove("A/RES/79/910")

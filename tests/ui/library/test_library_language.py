"""Every word of the Library and Evaluation tabs is in the language of the interface, whatever came first."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

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

_CLICKS = """codes => {
  for (const code of codes) {
    const button = document.querySelector("[data-language]").cloneNode(true);
    button.dataset.language = code;
    document.body.append(button);
    button.click();
    button.remove();
  }
}"""
"""Languages chosen one after the other, before the server is asked for the first."""


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
    page.evaluate(_CLICKS, ["en", "zh", "en"])
    expect(page.locator("#view-library h2")).to_have_text("Library")
    expect(page.locator(".shelf .open-text")).to_have_text("Chinese")
    expect(page.get_by_role("button", name="中文")).to_be_visible()
    assert chinese_in(page, "library") == []


class Late:
    """Keeps back the first event for the server that ``what`` takes, until it is let go."""

    def __init__(self, page: Page, what: Callable[[Any], bool]) -> None:
        self._what = what
        self._kept: list[Route] = []
        page.route("**/queue/join*", self._keep)

    def _keep(self, route: Route) -> None:
        body = route.request.post_data_json
        if not self._kept and self._what(body):
            self._kept.append(route)
        else:
            route.continue_()

    def kept_back(self, page: Page) -> Any:
        """A context that ends once there is such an event."""
        return page.expect_request(lambda sent: "queue/join" in sent.url and self._what(sent.post_data_json))

    def let_go(self, page: Page) -> None:
        """Sends it, and waits until what it asked for has been shown in Chinese."""
        page.evaluate("""() => {
          window.cameLast = [];
          const { props, watch } = jueyi.part("library-head");
          watch("value", () => cameLast.push(props.value));
        }""")
        self._kept[0].continue_()
        page.wait_for_function("() => cameLast.some((html) => html.includes('决议库'))")


def test_a_language_left_that_is_answered_last_does_not_stay(url: str, visit: Visit) -> None:
    page = visit(f"{url}/#library", ready=".shelf .entry")
    switch(page, "English")
    expect(page.locator("#view-library h2")).to_have_text("Library")
    late = Late(page, lambda body: body["data"][0] == "zh")
    with late.kept_back(page), page.expect_response("**/queue/join*"):
        page.evaluate(_CLICKS, ["zh", "en"])
    late.let_go(page)
    expect(page.locator("#view-library h2")).to_have_text("Library")
    expect(page.get_by_role("button", name="中文")).to_be_visible()
    assert chinese_in(page, "library") == []


def test_a_tab_that_is_looked_at_in_a_language_left_since_does_not_keep_it(url: str, visit: Visit) -> None:
    page = visit(url)
    late = Late(page, lambda body: "view" in (body["event_data"] or {}) and len(body["data"]) == 1)
    with late.kept_back(page):
        page.get_by_role("link", name="决议库").click()
    switch(page, "English")
    expect(page.locator("#view-library h2")).to_have_text("Library")
    late.let_go(page)
    expect(page.locator("#view-library h2")).to_have_text("Library")
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

"""Adding files in Chromium: stopped, a Word file, refused in the page's language, cited and then removed."""

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Page, expect

from assistant.pipeline import Assistant
from index.library import Library
from tests.fakes import BigramEmbedding, Vectors
from tests.index.documents import CHINESE, chinese, english, write
from tests.ui.conftest import Visit, serving
from tests.ui.library.conftest import Stacks
from tests.ui.library.test_library_browser import add, ask, opened


class HeldEmbedding(BigramEmbedding):
    """Has embedded one text of a file, and waits until it may go on."""

    def __init__(self) -> None:
        super().__init__()
        self.go_on = threading.Event()

    def passages(self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None) -> Vectors:
        if progress:
            progress(1, len(texts) + 1)
            self.go_on.wait(60)
        return super().passages(texts, progress)


@pytest.fixture
def held() -> HeldEmbedding:
    return HeldEmbedding()


@pytest.fixture
def slow(held: HeldEmbedding, tmp_path: Path) -> Iterator[Stacks]:
    """An empty library."""
    with (
        Library.open(tmp_path / "home", held) as library,
        serving(library, Assistant(library)) as url,
    ):
        yield Stacks(url, library)
        held.go_on.set()


def test_stopping_leaves_nothing_of_the_file_and_the_next_goes_in(
    slow: Stacks, held: HeldEmbedding, visit: Visit, tmp_path: Path
) -> None:
    page = opened(visit, slow)
    first, second = write(tmp_path / "a.md", chinese()), write(tmp_path / "b.md", english())
    page.set_input_files("[data-upload]", [first, second])
    embedding = page.locator(".file.embedding")
    expect(embedding.locator(".step-name")).to_contain_text("计算向量 1/")
    expect(embedding.get_by_role("progressbar")).to_have_attribute("value", "1")
    # There is one report: what else is to be added waits for its end.
    expect(page.locator("[data-upload]")).to_be_disabled()
    with page.expect_response("**/run/predict*"):
        page.locator("#library-intake").get_by_role("button", name="停止").click()
    held.go_on.set()
    expect(page.locator(".intake:not(.running) .step-name")).to_have_text(["已停止", "已停止"])
    assert slow.library.resolutions() == ()
    expect(page.get_by_text("决议库是空的")).to_be_visible()
    add(page, second)
    expect(page.locator(".file .step-name")).to_have_text(["已收入"])
    expect(page.locator(".shelf h3")).to_have_text(["A/RES/79/900"])


def word_file(path: Path) -> Path:
    """The small Chinese resolution as Word has it: opening verbs in bold runs."""
    document = docx.Document()
    for line in filter(None, CHINESE.format(number="79/905", subject="灯塔").splitlines()):
        paragraph = document.add_paragraph()
        for place, run in enumerate(line.split("**")):
            paragraph.add_run(run).bold = place % 2 == 1
    document.save(str(path))
    return path


def test_a_word_file_is_added_and_asked(stacks: Stacks, visit: Visit, tmp_path: Path) -> None:
    page = opened(visit, stacks)
    add(page, word_file(tmp_path / "灯塔.docx"))
    expect(page.locator(".file .step-name")).to_have_text("已收入")
    expect(page.locator(".file .counts")).to_contain_text("序言 1 段，执行 2 段")
    expect(page.locator(".shelf")).to_contain_text("灯塔.docx")
    page.locator('[data-scope="A/RES/79/905"]').check()
    page.get_by_role("link", name="提问").click()
    expect(page.locator(".scope.chosen")).to_be_visible()
    ask(page, "第1段说什么？")
    page.locator(".reply .chip").first.click()
    expect(page.locator("#r-A-RES-79-905-zh-OP1 mark").first).to_be_in_viewport()
    stacks.library.remove("A/RES/79/905")


def reasons(page: Page) -> list[str]:
    return page.locator(".file .reason").all_text_contents()


def test_a_refusal_is_said_in_the_language_of_the_page(stacks: Stacks, visit: Visit, tmp_path: Path) -> None:
    page = opened(visit, stacks)
    add(page, write(tmp_path / "a.md", "no resolution"), write(tmp_path / "b.rtf.md", "{\\rtf1 x}"))
    assert reasons(page) == [
        "a.md 不是决议：没有“大会，”这样的一行，其后也没有编号的段落",
        "b.rtf.md 是 RTF 文件；请另存为 .docx 或 PDF",
    ]
    page.get_by_role("button", name="English").click()
    expect(page.locator(".file .step-name")).to_have_text(["Refused", "Refused"])
    assert reasons(page)[1] == "b.rtf.md is an RTF file; save it as .docx or as PDF"


def test_a_citation_of_a_text_that_was_removed_says_so(stacks: Stacks, visit: Visit, tmp_path: Path) -> None:
    page = opened(visit, stacks)
    add(page, write(tmp_path / "a.md", chinese("79/906")))
    page.locator('[data-scope="A/RES/79/906"]').check()
    page.get_by_role("link", name="提问").click()
    expect(page.locator(".scope.chosen")).to_be_visible()
    ask(page, "第1段说什么？")
    page.locator(".reply .chip").first.click()
    expect(page.locator("#full-text h1.title")).to_contain_text("灯塔")
    stacks.library.remove("A/RES/79/906")
    page.get_by_role("link", name="决议库").click()
    page.get_by_role("link", name="提问").click()
    expect(page.locator("#full-text h1.title")).not_to_contain_text("灯塔")
    page.locator(".reply .chip").first.click()
    expect(page.locator("#notice.shown")).to_have_text("这份决议已不在库中，或者内容已变。")

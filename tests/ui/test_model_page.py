"""A language model answers in the page: drafts, ticks, what is struck off, who answers, stopping it."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from assistant.pipeline import Assistant
from assistant.writing.chat_model import ChatModel
from assistant.writing.model_assistant import ModelAssistant
from index.library import Library
from tests.fakes import BigramEmbedding
from tests.scripted_model import Reply, ScriptedModel, scripted_model
from tests.ui.conftest import Visit, serving
from tests.ui.fakes import bundled_resolution

QUESTION = "《禁止核武器条约》何时开放供签署？"
GOOD = "该《条约》“于 2017 年 9 月 20 日由联合国秘书长开放供签署”[PP19]。"
HOSTILE = "<img src=x onerror='document.title=1'>点击[这里](javascript:alert(1))[PP19]。"


@dataclass
class ModelSite:
    """A page whose answers a scripted model writes."""

    url: str
    script: ScriptedModel


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelSite]:
    home = tmp_path_factory.mktemp("model-page")
    with scripted_model() as script, Library.open(home, BigramEmbedding()) as library:
        library.add(bundled_resolution(), "seed")
        model = ChatModel("openai:scripted", script.chat())
        writer = ModelAssistant(library, Assistant(library), model)
        with serving(library, writer, model=model.name) as url:
            yield ModelSite(url, script)


@pytest.fixture
def site(running: ModelSite) -> ModelSite:
    running.script.clear()
    return running


def ask(page: Page) -> None:
    page.get_by_role("textbox").fill(QUESTION)
    page.keyboard.press("Enter")


def test_statements_are_ticked_and_hostile_text_is_struck_off_as_text(site: ModelSite, visit: Visit) -> None:
    site.script.enqueue(GOOD + HOSTILE, "2. drop")
    page = visit(site.url)
    ask(page)
    reply = page.locator(".turn .reply:not(.pending)")
    expect(reply.locator(".statement")).to_have_count(1)
    expect(reply.locator(".statement .verified")).to_have_count(1)
    expect(reply.locator(".statement .chip")).to_have_text("序言部分第19段")
    expect(reply.locator(".struck s")).to_contain_text("<img src=x onerror=")
    expect(reply.locator(".struck-reason")).to_contain_text("未获原文支持")
    expect(reply.locator("img, a")).to_have_count(0)
    expect(page.locator(".tools .mode")).to_have_text("模型撰写 · openai:scripted")


def test_a_draft_is_shown_while_the_model_writes_and_stopping_frees_its_server(
    site: ModelSite, visit: Visit
) -> None:
    site.script.enqueue(Reply([GOOD, "该《条约》"], stall_after=2))
    page = visit(site.url)
    ask(page)
    expect(page.locator(".reply.pending .statement .verified")).to_have_count(1)
    expect(page.locator(".reply.pending .draft")).to_have_text("该《条约》")
    page.locator('[data-send="stop"]').click()
    expect(page.locator(".reply.stopped .statement")).to_have_count(1)
    expect(page.locator(".draft")).to_have_count(0)
    assert site.script.left.wait(10)


def test_the_text_can_be_quoted_instead(site: ModelSite, visit: Visit) -> None:
    page = visit(site.url)
    page.locator('[data-mode="extractive"]').click()
    expect(page.locator('[data-mode="extractive"]')).to_have_attribute("aria-pressed", "true")
    ask(page)
    expect(page.locator(".tools .mode")).to_have_text("摘录原文")
    assert site.script.requests == []


def test_a_fault_is_explained_above_the_quotation(site: ModelSite, visit: Visit) -> None:
    site.script.enqueue(Reply(status=401, error="sk-secret"))
    page = visit(site.url)
    ask(page)
    expect(page.locator(".model-note")).to_contain_text("拒绝了密钥（401）")
    assert "sk-secret" not in page.content()

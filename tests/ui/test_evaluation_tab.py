"""The Evaluation tab in Chromium, on the bundled resolution: run, read, ask a missed question."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import ui.evaluation_tab
from assistant.pipeline import Assistant
from eval.question_set import EvalQuestion
from eval.running import Bench, NamedSet
from index.library import Library
from tests.fakes import BigramEmbedding
from tests.ui.conftest import Visit, serving
from tests.ui.fakes import bundled_resolution
from ui.answer_text import plain_text
from ui.evaluation_tab import EvaluationTab
from ui.report_wording import ENGLISH_REPORT

MISSED = "第10段讲了什么？"
ASKED = (
    {"id": "ten", "kind": "structure", "q": "第10段说什么？", "gold": ["OP10"]},
    {"id": "wrong", "kind": "structure", "q": MISSED, "gold": ["OP11"]},
)


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with Library.open(tmp_path_factory.mktemp("home"), BigramEmbedding()) as library:
        library.add(bundled_resolution(), "seed")
        yield Bench(library, ("bigrams@1",), Path("nowhere"), plain_text)


@pytest.fixture(autouse=True)
def two_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Instead of the hundreds that come with the package."""
    questions = tuple(
        EvalQuestion.model_validate({"lang": "zh", "symbol": "A/RES/78/40", **one}) for one in ASKED
    )
    monkeypatch.setattr(ui.evaluation_tab, "chosen_sets", lambda *_: [NamedSet("two.jsonl", questions)])


def test_run_read_and_ask(bench: Bench, visit: Visit) -> None:
    from playwright.sync_api import expect

    with serving(bench.library, Assistant(bench.library), bench=bench) as url:
        page = visit(url, locale="en-US")
        page.get_by_role("link", name="Evaluation").click()
        page.get_by_role("button", name="Run the evaluation").click()
        expect(page.locator(".report .headline")).to_have_text("50.0% right")
        page.locator(".report summary").click()
        expect(page.locator(".report blockquote").first).to_contain_text("A/RES/78/40 OP11")
        page.get_by_role("button", name="中文").click()
        expect(page.locator(".report .headline")).to_have_text("50.0% 正确")
        page.locator(".report summary").click()
        page.get_by_role("button", name="在对话中提问").click()
        expect(page.locator(".turn .question")).to_have_text(MISSED)
        expect(page.locator(".turn .reply")).to_contain_text("特别指出必须遵守不扩散义务")


class _Request:
    username = "reader"


def shown(tab: EvaluationTab) -> list[tuple[Any, ...]]:
    """In a thread of its own: the browser's loop runs in this one."""

    async def steps() -> list[tuple[Any, ...]]:
        request: Any = _Request()
        return [step async for step in tab.run("en", request)]

    with ThreadPoolExecutor(1) as threads:
        return threads.submit(asyncio.run, steps()).result()


def test_who_may_not_run_it_is_told_so(bench: Bench) -> None:
    ((bar, _, record),) = shown(EvaluationTab(bench, lambda name: name != "reader"))
    assert ENGLISH_REPORT.only_admins in bar
    assert record is None


def test_progress_then_the_report(bench: Bench) -> None:
    (progress, _, _), (_, report, record) = shown(EvaluationTab(bench, lambda _: True))
    assert "Question 1 of 2" in progress
    assert 'data-question="第10段讲了什么？"' in report
    assert record.figures["right"].value == 1 / 2

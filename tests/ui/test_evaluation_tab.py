"""The Evaluation tab in Chromium, on the bundled resolution: run, read, ask a missed question."""

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

import ui.evaluation_tab
from assistant.pipeline import Assistant
from eval.question_set import EvalQuestion
from eval.record import Record
from eval.running import Bench, NamedSet
from index.library import Library
from tests.fakes import BigramEmbedding
from tests.ui.conftest import Visit, serving
from tests.ui.fakes import bundled_resolution
from tests.ui.test_page_accessibility import violations
from tests.ui.test_page_hostile import ATTACKS, EVERYTHING
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
    with serving(bench.library, Assistant(bench.library), bench=bench) as url:
        page = visit(url, locale="en-US")
        page.get_by_role("link", name="Evaluation").click()
        page.get_by_role("button", name="Run the evaluation").click()
        expect(page.locator(".report .headline")).to_have_text("50.0% right", timeout=60_000)
        page.locator(".report summary").click()
        expect(page.locator(".report blockquote").first).to_contain_text("A/RES/78/40 OP11")
        assert violations(page) == []
        page.set_viewport_size({"width": 390, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth") == 390
        page.set_viewport_size({"width": 1440, "height": 900})
        page.get_by_role("button", name="中文").click()
        expect(page.locator(".report .headline")).to_have_text("50.0% 正确")
        page.locator(".report summary").click()
        page.get_by_role("button", name="在对话中提问").click()
        expect(page.locator(".turn .question")).to_have_text(MISSED)
        expect(page.locator(".turn .reply")).to_contain_text("特别指出必须遵守不扩散义务")


class _HeldBench:
    """Goes on with a run question by question, when it is told to."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.go_on = threading.Event()
        self.closed = threading.Event()

    def steps(self, *chosen: Any) -> Iterator[Any]:
        try:
            for step in self._bench.steps(*chosen):
                yield step
                if not isinstance(step, Record):
                    self.go_on.wait(60)
        finally:
            self.closed.set()


def test_a_run_is_stopped_and_begun_again(bench: Bench, visit: Visit) -> None:
    held: Any = _HeldBench(bench)
    with serving(bench.library, Assistant(bench.library), bench=held) as url:
        page = visit(f"{url}/#evaluation", ready="#evaluation .evaluate", locale="en-US")
        page.get_by_role("button", name="Run the evaluation").click()
        progress = page.locator("#evaluation [role=status]")
        expect(progress).to_have_text("Question 1 of 2")
        page.get_by_role("button", name="中文").click()
        expect(progress).to_have_text("第 1 题，共 2 题")
        page.get_by_role("button", name="停止").click()
        expect(page.get_by_role("button", name="开始评测")).to_be_visible()
        expect(page.locator("#evaluation .alert")).to_have_count(0)
        expect(page.locator(".report")).to_have_count(0)
        held.go_on.set()
        assert held.closed.wait(30)
        page.get_by_role("button", name="开始评测").click()
        expect(page.locator(".report .headline")).to_have_text("50.0% 正确")
        # Stopped once more, the report of the run before is still there.
        held.go_on.clear()
        page.get_by_role("button", name="开始评测").click()
        expect(progress).to_have_text("第 1 题，共 2 题")
        page.get_by_role("button", name="停止").click()
        expect(page.get_by_role("button", name="开始评测")).to_be_visible()
        page.get_by_role("button", name="English").click()
        expect(page.locator(".report .headline")).to_have_text("50.0% right", timeout=60_000)
        held.go_on.set()


def test_a_run_that_fails_says_so(bench: Bench, visit: Visit) -> None:
    failing: Any = _FailingBench()
    with serving(bench.library, Assistant(bench.library), bench=failing) as url:
        page = visit(f"{url}/#evaluation", ready="#evaluation .evaluate", locale="en-US")
        page.get_by_role("button", name="Run the evaluation").click()
        expect(page.locator("#evaluation .alert")).to_have_text(ENGLISH_REPORT.failed)
        expect(page.get_by_role("button", name="Run the evaluation")).to_be_visible()


class _FailingBench:
    def steps(self, *_: Any) -> Iterator[Any]:
        raise RuntimeError("no bench")
        yield


def test_a_hostile_question_and_its_answer_are_text(
    bench: Bench, visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = {"id": "x", "kind": "structure", "lang": "zh", "symbol": "A/RES/78/40", "gold": ["OP11"]}
    asked = EvalQuestion.model_validate({**hostile, "q": f"第10段说什么？{EVERYTHING}"})
    monkeypatch.setattr(ui.evaluation_tab, "chosen_sets", lambda *_: [NamedSet(EVERYTHING, (asked,))])
    with serving(bench.library, Assistant(bench.library), bench=bench) as url:
        page = visit(f"{url}/#evaluation", ready="#evaluation .evaluate")
        page.get_by_role("button", name="开始评测").click()
        page.locator(".report summary").first.click()
        for attack in ATTACKS:
            expect(page.locator(".report")).to_contain_text(attack)
        assert page.evaluate("window.hacked") is None
        assert page.locator("#evaluation").locator("img, script, svg[onload]").count() == 0
        assert page.locator("a[href^=javascript], [onerror], [onload], [onmouseover]").count() == 0


class _Request:
    username = "reader"


def shown(tab: EvaluationTab) -> list[tuple[Any, ...]]:
    """In a thread of its own: the browser's loop runs in this one."""

    async def steps() -> list[tuple[Any, ...]]:
        request: Any = _Request()
        return [step async for step in tab.run("en", None, request)]

    with ThreadPoolExecutor(1) as threads:
        return threads.submit(asyncio.run, steps()).result()


def test_who_may_not_run_it_is_told_so(bench: Bench) -> None:
    ((bar, _, state, _),) = shown(EvaluationTab(bench, lambda name: name != "reader"))
    assert ENGLISH_REPORT.only_admins in bar
    assert state.record is None


def test_progress_then_the_report(bench: Bench) -> None:
    (progress, *_), (_, report, state, _) = shown(EvaluationTab(bench, lambda _: True))
    assert "Question 1 of 2" in progress
    assert 'data-question="第10段讲了什么？"' in report
    assert state.record.figures["right"].value == 1 / 2

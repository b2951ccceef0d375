"""The Evaluation tab: the project's questions asked of the index that is served, and the report read."""

from collections.abc import AsyncIterator, Callable, Generator
from typing import Any

import gradio as gr

from eval.record import Record
from eval.running import Bench
from ui.buttons import text_button
from ui.html_text import Html, tag
from ui.in_thread import in_thread
from ui.question_sets import chosen_sets
from ui.report_html import report_article
from ui.report_wording import CHINESE_REPORT, ReportWords, report_words
from ui.tab import QUIET, Shell, part, spoken

_EVERY = 5
"""Questions after which progress is shown."""


class EvaluationTab:
    """One run of a user at a time; its report stays in the page until the next."""

    name = "evaluation"

    def __init__(self, bench: Bench, may_run: Callable[[str | None], bool]) -> None:
        self._bench = bench
        self._may_run = may_run

    async def run(self, language: str, request: gr.Request) -> AsyncIterator[tuple[Any, Any, Record | None]]:
        """Progress while it runs, then the report."""
        words = report_words(language)
        if not self._may_run(request.username):
            yield bar_html(words, words.only_admins), gr.skip(), None
            return
        async for step in in_thread(self._steps()):
            if isinstance(step, Record):
                yield bar_html(words), report_article(step, words, within_page=True), step
            else:
                yield progress_html(words, *step), gr.skip(), None

    def _steps(self) -> Generator[tuple[int, int] | Record, None, None]:
        for step in self._bench.steps(chosen_sets(None, None), "test"):
            if isinstance(step, Record) or step[0] % _EVERY == 1:
                yield step

    def stopped(self, language: str) -> Html:
        """The bar as it was before."""
        return bar_html(report_words(language))

    def failed(self, language: str) -> Html:
        """Shown when the server failed."""
        words = report_words(language)
        return bar_html(words, words.failed)

    def speak(self, record: Record | None, event: gr.EventData) -> tuple[Html, Html]:
        """Everything in the interface language."""
        words = report_words(spoken(event).language)
        report = Html() if record is None else report_article(record, words, within_page=True)
        return bar_html(words), report

    def build(self, shell: Shell) -> None:
        """Called once, inside the tab's column."""
        record: gr.State = gr.State(None)
        with gr.Column(elem_id="evaluation"):
            bar = part("evaluation-bar", bar_html(CHINESE_REPORT), ("evaluate", "leave"))
            report = part("evaluation-report", Html())
        running = bar.evaluate(self.run, [shell.language], [bar, report, record], **QUIET)
        running.failure(self.failed, [shell.language], [bar], **QUIET)
        bar.leave(self.stopped, [shell.language], [bar], cancels=[running], **QUIET)
        shell.head.speak(self.speak, [record], [bar, report], **QUIET)


def bar_html(words: ReportWords, notice: str = "") -> Html:
    """What a run does, and the button that begins one."""
    begin = text_button(words.run, {"data-send": "evaluate"}, css="evaluate")
    said = tag("p", notice or words.about, css="alert" if notice else "", attributes={"role": "status"})
    return tag("div", said, begin, css="evaluation-bar")


def progress_html(words: ReportWords, done: int, total: int) -> Html:
    """How far a run is, and the button that ends it."""
    told = words.running.format(done=done, total=total)
    meter = tag("progress", attributes={"value": done, "max": total, "aria-label": told})
    end = text_button(words.stop, {"data-send": "leave"}, css="evaluate")
    return tag("div", tag("p", told, attributes={"role": "status"}), meter, end, css="evaluation-bar")

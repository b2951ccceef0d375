"""The Evaluation tab: the project's questions asked of the index that is served, and the report read."""

from collections.abc import AsyncIterator, Callable, Generator
from dataclasses import dataclass
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
from ui.tab import QUIET, Shell, Speaker, part, spoken_in

_EVERY = 5
"""Questions after which progress is shown."""


# Asks the script, as the last input, whether it was the user who stopped the run.
_STOPPED = "(language, run) => [language, run, jueyi.wasStopped()]"


@dataclass(slots=True)
class Shown:
    """What a page shows. Its language may be switched while a run goes on, and after."""

    words: ReportWords
    progress: tuple[int, int] | None = None
    """Questions asked and all of them, while a run goes on."""
    record: Record | None = None
    """Of the last run that came to its end."""

    def bar(self, notice: str = "") -> Html:
        """How far a run is, or the button that begins one."""
        return progress_html(self.words, *self.progress) if self.progress else bar_html(self.words, notice)

    def report(self) -> Html:
        """Nothing before a run has come to its end."""
        return report_article(self.record, self.words, within_page=True) if self.record else Html()


class EvaluationTab:
    """One run of a user at a time; its report stays in the page until the next has come to its end."""

    name = "evaluation"

    def __init__(self, bench: Bench, may_run: Callable[[str | None], bool]) -> None:
        self._bench = bench
        self._may_run = may_run

    async def run(
        self, language: str, shown: Shown | None, request: gr.Request
    ) -> AsyncIterator[tuple[Any, Any, Shown, Any]]:
        """Progress while it runs, then the report."""
        shown = shown or Shown(report_words(language))
        if not self._may_run(request.username):
            yield shown.bar(shown.words.only_admins), gr.skip(), shown, gr.skip()
            return
        async for step in in_thread(self._steps()):
            if isinstance(step, Record):
                shown.progress, shown.record = None, step
                yield shown.bar(), shown.report(), shown, spoken_in(shown.words.language)
            else:
                shown.progress = step
                yield shown.bar(), gr.skip(), shown, gr.skip()

    def _steps(self) -> Generator[tuple[int, int] | Record, None, None]:
        for step in self._bench.steps(chosen_sets(None, None), "test"):
            if isinstance(step, Record) or step[0] % _EVERY == 1:
                yield step

    def ended(self, language: str, shown: Shown | None, stopped: str) -> tuple[Html, Shown]:
        """The user stopped the run, or the server failed."""
        shown = shown or Shown(report_words(language))
        shown.progress = None
        return shown.bar("" if stopped else shown.words.failed), shown

    def speak(self, language: str, request: gr.Request, shown: Shown | None) -> tuple[Html, Html, Shown]:
        """Everything in the interface language."""
        shown = shown or Shown(CHINESE_REPORT)
        shown.words = report_words(language)
        return shown.bar(), shown.report(), shown

    def build(self, shell: Shell) -> None:
        """Called once, inside the tab's column."""
        shown: gr.State = gr.State(None)
        with gr.Column(elem_id="evaluation"):
            bar = part("evaluation-bar", bar_html(CHINESE_REPORT), ("evaluate", "leave"))
            report = part("evaluation-report", Html())
        state = [shell.language, shown]
        running = bar.evaluate(self.run, state, [bar, report, shown, shell.spoken], **QUIET)
        stopped = gr.Textbox(visible=False)
        running.failure(self.ended, [*state, stopped], [bar, shown], js=_STOPPED, **QUIET)
        bar.leave(None, cancels=[running])
        shell.speakers.append(Speaker(self.speak, (shown,), (bar, report, shown)))


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

"""The Library tab: adding, finding, opening, comparing and removing resolutions, and choosing whom to ask."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import gradio as gr

from index.errors import JueyiError, UnknownResolutionError
from index.library import Library
from index.resolution import Resolution
from ui.html_text import Html
from ui.library.compare_html import compare_html
from ui.library.head_html import head_html
from ui.library.intake import Intake
from ui.library.intake_html import intake_html, refused_html
from ui.library.list_html import list_html
from ui.library.pages import Pages
from ui.library.report import UploadReport, uploaded
from ui.library.uploads import Uploads
from ui.library.words import LibraryWords, library_words
from ui.sentences import said_in
from ui.tab import EACH, QUIET, Shell, Speaker, part, sent, spoken_in

_LOOK_SECONDS = 0.15
"""How often a job is looked at."""


class LibraryTab:
    """The events of the tab. A job belongs to the page that began it; everything else is the library's."""

    name = "library"

    def __init__(
        self,
        library: Library,
        intake: Intake,
        uploads: Uploads,
        may_change: Callable[[str | None], bool],
    ) -> None:
        self._library = library
        self._intake = intake
        self._uploads = uploads
        self._may_change = may_change
        self._pages = Pages(library)

    async def take(
        self, language: str, event: gr.EventData, request: gr.Request
    ) -> AsyncIterator[tuple[Any, ...]]:
        """Indexes what was uploaded; yields how far it is, at the end also the new head and list."""
        data = sent(event)
        unsent, secrets = uploaded(data.get("files"))
        paths = [path for path in map(self._uploads.path, secrets) if path is not None]
        if not self._may_change(request.username):
            words = library_words(language)
            yield refused_html("", words.forbidden, words), *[gr.skip()] * 4
            return
        job = self._intake.begin(paths, replace_texts=data.get("replace") is True)
        report = UploadReport(job, unsent, library_words(language))
        shown: object = None
        while not job.is_over:
            now = (job.files, self._intake.before(job), report.words)
            if now != shown:
                shown = now
                yield self._progress(report), gr.skip(), gr.skip(), report, gr.skip()
            await asyncio.sleep(_LOOK_SECONDS)
        spoken = spoken_in(report.words.code)
        yield self._progress(report), *self._content(report.words, request), report, spoken

    def cancel(self, report: UploadReport | None) -> None:
        """Stops the job that this page began."""
        if report:
            report.job.cancel()

    def remove(self, language: str, event: gr.EventData, request: gr.Request) -> tuple[Any, ...]:
        """Takes a text out, unless somebody else has done it before."""
        words = library_words(language)
        symbol, _, code = str(sent(event).get("id", "")).rpartition(":")
        named = f"{symbol} · {words.language(code)}"
        if not self._may_change(request.username):
            said = words.forbidden
        else:
            try:
                self._library.remove(symbol, code)
                said = words.removed.format(symbol=named)
            except UnknownResolutionError:
                said = words.gone.format(symbol=named)
            except JueyiError as error:
                said = said_in(words.code, str(error))
        return *self._content(words, request, said), spoken_in(language)

    def compare(self, language: str, event: gr.EventData) -> tuple[Html, dict[str, str]]:
        """Two versions side by side: those asked for, else the interface's language and the next."""
        words = library_words(language)
        data = sent(event)
        versions = self._versions(str(data.get("symbol", "")))
        codes = [version.language for version in versions]
        if len(codes) < 2:
            return Html(), spoken_in(language)
        wished = [str(data.get("left", "")), str(data.get("right", "")), language, *codes]
        left, right, *_ = [*dict.fromkeys(code for code in wished if code in codes)]
        return compare_html(versions, left, right, words), spoken_in(language)

    def speak(
        self, language: str, request: gr.Request, report: UploadReport | None
    ) -> tuple[Html, Html, Html, Html]:
        """Everything that is written in the interface language."""
        words = library_words(language)
        if report:
            report.words = words
        reported = self._progress(report) if report else Html()
        return *self._content(words, request), reported, Html()

    def look(self, language: str, event: gr.EventData, request: gr.Request) -> tuple[Any, Any, Any]:
        """The tab is shown: others may have changed the library."""
        if sent(event).get("view") != self.name:
            return gr.skip(), gr.skip(), gr.skip()
        return *self._content(library_words(language), request), spoken_in(language)

    def build(self, shell: Shell) -> None:
        """The layout and its wiring."""

        def page_image(asked: list[str]) -> dict[str, object]:
            resolution_id, label, language = map(str, asked)
            return self._pages.shown(resolution_id, label, library_words(language))

        head = part("library-head", Html(), ("take",))
        intake = part("library-intake", Html(), ("cancel", "dismiss"))
        shelf = part("library-list", Html(), ("remove", "compare"))
        side_by_side = part("library-compare", Html(), ("back",), server_functions=[page_image])
        language, listed = [shell.language], [head, shelf]
        report = gr.State(None)
        head.take(self.take, language, [intake, *listed, report, shell.spoken], concurrency_limit=8, **QUIET)
        intake.cancel(self.cancel, [report], None, queue=False, **QUIET)
        intake.dismiss(_put_away, None, [intake, report], queue=False, **QUIET)
        shelf.remove(self.remove, language, [*listed, shell.spoken], **QUIET)
        shelf.compare(self.compare, language, [side_by_side, shell.spoken], **QUIET)
        side_by_side.back(_nothing, None, [side_by_side], queue=False, **QUIET)
        shell.speakers.append(Speaker(self.speak, (report,), (*listed, intake, side_by_side)))
        shell.head.view(self.look, language, [*listed, shell.spoken], **EACH)

    def _content(self, words: LibraryWords, request: gr.Request, said: str = "") -> tuple[Html, Html]:
        records = self._library.records()
        may_change = self._may_change(request.username)
        head = head_html(records, words, self._uploads.largest, may_change=may_change)
        return head, list_html(records, words, may_change=may_change, said=said)

    def _progress(self, report: UploadReport) -> Html:
        return intake_html(report, self._find, self._intake.before(report.job), self._uploads.largest)

    def _find(self, resolution_id: str) -> Resolution | None:
        record = self._library.record(resolution_id)
        return record.resolution if record else None

    def _versions(self, symbol: str) -> list[Resolution]:
        return [resolution for resolution in self._library.resolutions() if resolution.symbol == symbol]


def _nothing() -> Html:
    return Html()


def _put_away() -> tuple[Html, None]:
    return Html(), None

"""The Library tab: adding, finding, opening, comparing and removing resolutions, and choosing whom to ask."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

import gradio as gr

from index.errors import JueyiError, UnknownResolutionError
from index.library import Library
from index.resolution import Resolution
from ui.html_text import Html, join
from ui.library.compare_html import compare_html
from ui.library.head_html import head_html
from ui.library.intake import Intake, Job
from ui.library.intake_html import intake_html, refused_html
from ui.library.list_html import list_html
from ui.library.pages import Pages
from ui.library.uploads import Uploads
from ui.library.words import LibraryWords, library_words
from ui.shelf import existing
from ui.tab import QUIET, Shell, part, sent, spoken

_LOOK_SECONDS = 0.15
"""How often a job is looked at."""
Scope = tuple[str, ...]


class LibraryTab:
    """The events of the tab. Jobs belong to the page that began them; everything else is the library's."""

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
        self._jobs: dict[str, Job] = {}

    async def take(
        self, language: str, scope: Scope, event: gr.EventData, request: gr.Request
    ) -> AsyncIterator[tuple[Any, Any, Any]]:
        """Indexes what was uploaded; yields how far it is, at the end also the new head and list."""
        words = library_words(language)
        data = sent(event)
        unsent, secrets = _uploaded(data.get("files"), words)
        paths = [path for path in map(self._uploads.path, secrets) if path is not None]
        if not self._may_change(request.username):
            yield refused_html("", words.forbidden, words), gr.skip(), gr.skip()
            return
        job = self._intake.begin(paths, replace_texts=data.get("replace") is True)
        page = str(request.session_hash)
        self._jobs[page] = job
        shown: object = None
        while not job.is_over:
            now = (job.files, self._intake.before(job))
            if now != shown:
                shown = now
                yield self._progress(job, words, unsent, running=True), gr.skip(), gr.skip()
            await asyncio.sleep(_LOOK_SECONDS)
        self._jobs.pop(page, None)
        yield self._progress(job, words, unsent, running=False), *self._content(words, scope, request)

    def cancel(self, request: gr.Request) -> None:
        """Stops the job that this page began."""
        if job := self._jobs.get(str(request.session_hash)):
            job.cancel()

    def remove(
        self, language: str, scope: Scope, event: gr.EventData, request: gr.Request
    ) -> tuple[Html, Html, Scope]:
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
                said = str(error)
        left = self._existing(scope)
        return *self._content(words, left, request, said), left

    def choose(self, event: gr.EventData) -> Scope:
        """The symbols that questions are to be asked of; none means all."""
        return self._existing(str(sent(event).get("symbols", "")).split("\n"))

    def compare(self, language: str, event: gr.EventData) -> Html:
        """Two versions side by side: those asked for, else the interface's language and the next."""
        words = library_words(language)
        data = sent(event)
        versions = self._versions(str(data.get("symbol", "")))
        codes = [version.language for version in versions]
        if len(codes) < 2:
            return Html()
        wished = [str(data.get("left", "")), str(data.get("right", "")), language, *codes]
        left, right, *_ = [*dict.fromkeys(code for code in wished if code in codes)]
        return compare_html(versions, left, right, words, language)

    def speak(self, scope: Scope, event: gr.EventData, request: gr.Request) -> tuple[Html, ...]:
        """Everything that is written in the interface language."""
        words = library_words(spoken(event).language)
        return *self._content(words, scope, request), Html(), Html()

    def look(
        self, language: str, scope: Scope, event: gr.EventData, request: gr.Request
    ) -> tuple[Any, Any, Scope]:
        """The tab is shown: others may have changed the library."""
        left = self._existing(scope)
        if sent(event).get("view") != self.name:
            return gr.skip(), gr.skip(), left
        return *self._content(library_words(language), left, request), left

    def build(self, shell: Shell) -> None:
        """The layout and its wiring."""

        def page_image(asked: list[str]) -> dict[str, object]:
            resolution_id, label, language = map(str, asked)
            return self._pages.shown(resolution_id, label, library_words(language))

        head = part("library-head", Html(), ("take",))
        intake = part("library-intake", Html(), ("cancel", "dismiss"))
        shelf = part("library-list", Html(), ("remove", "scope", "compare"))
        side_by_side = part("library-compare", Html(), ("back",), server_functions=[page_image])
        state = [shell.language, shell.scope]
        head.take(self.take, state, [intake, head, shelf], concurrency_limit=8, **QUIET)
        intake.cancel(self.cancel, None, None, queue=False, **QUIET)
        intake.dismiss(_nothing, None, [intake], queue=False, **QUIET)
        shelf.remove(self.remove, state, [head, shelf, shell.scope], **QUIET)
        shelf.scope(self.choose, None, [shell.scope], **QUIET)
        shelf.compare(self.compare, [shell.language], [side_by_side], **QUIET)
        side_by_side.back(_nothing, None, [side_by_side], queue=False, **QUIET)
        everything = [head, shelf, intake, side_by_side]
        shell.head.speak(self.speak, [shell.scope], everything, **QUIET)
        shell.head.view(self.look, state, [head, shelf, shell.scope], **QUIET)

    def _content(
        self, words: LibraryWords, scope: Sequence[str], request: gr.Request, said: str = ""
    ) -> tuple[Html, Html]:
        records = self._library.records()
        may_change = self._may_change(request.username)
        head = head_html(records, words, self._uploads.largest, may_change=may_change)
        return head, list_html(records, words, scope, may_change=may_change, said=said)

    def _progress(self, job: Job, words: LibraryWords, unsent: Html, *, running: bool) -> Html:
        before = self._intake.before(job)
        return intake_html(job.files, words, self._find, unsent, running=running, before=before)

    def _find(self, resolution_id: str) -> Resolution | None:
        record = self._library.record(resolution_id)
        return record.resolution if record else None

    def _versions(self, symbol: str) -> list[Resolution]:
        return [resolution for resolution in self._library.resolutions() if resolution.symbol == symbol]

    def _existing(self, symbols: Sequence[str]) -> Scope:
        return existing(self._library, symbols)


def _nothing() -> Html:
    return Html()


def _uploaded(files: object, words: LibraryWords) -> tuple[Html, list[str]]:
    """Items for the files that did not arrive, and the secrets of those that did."""
    try:
        listed = json.loads(str(files))
    except ValueError:
        listed = []
    entries = [entry for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
    refused = (
        refused_html(str(entry.get("name", "")), str(entry["reason"]), words)
        for entry in entries
        if "reason" in entry
    )
    return join(refused), [str(entry["id"]) for entry in entries if "id" in entry]

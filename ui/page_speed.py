"""The page in Chromium: what its first load fetches, and how long an answer takes to be there."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from assistant.answer import Answer, Statement
from assistant.ask import Ask
from assistant.event import Event
from index.errors import JueyiError
from ui.serving.gate import Answers

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Request

_PATIENCE = 120_000
"""Milliseconds for one step of the page on a slow machine."""
# Times are taken in the page itself, from the key to the change of the document, so that the wire to the
# browser's driver does not count.
_WATCH = """() => {
  const times = window.benchTimes = {};
  document.addEventListener("keydown", () => times.asked = performance.now(), { capture: true, once: true });
  const look = () => {
    const reply = document.querySelector(".turn .reply");
    if (!reply) return;
    const now = performance.now(), over = !reply.matches(".pending");
    if (over || reply.querySelector(".statement")) times.first ??= now - times.asked;
    if (!over) return;
    watch.disconnect();
    times.failed = reply.matches(".failure, .stopped");
    times.whole = now - times.asked;
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
}"""


class BrowserError(JueyiError):
    """The page cannot be measured in a browser."""


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds from a question to the first words and to the end of its answer."""

    first: float
    whole: float


class TimedAssistant:
    """The assistant given; ``taken`` has the times of the answers it streamed, in their order."""

    def __init__(self, assistant: Answers) -> None:
        self._assistant = assistant
        self.taken: list[Times] = []

    def invoke(self, ask: Ask, /) -> Answer:
        return self._assistant.invoke(ask)

    def stream(self, ask: Ask, /) -> Iterator[Event]:
        started, first = perf_counter(), 0.0
        for event in self._assistant.stream(ask):
            now = (perf_counter() - started) * 1000
            if isinstance(event, Statement | Answer):
                first = first or now
            if isinstance(event, Answer):
                self.taken.append(Times(first, now))
            yield event


@contextmanager
def chromium() -> Iterator["Browser"]:
    """Debian's Chromium, or another that is installed.

    Raises:
        BrowserError: playwright or Chromium is missing, or the browser gives up within the block.
    """
    try:
        from playwright.sync_api import Error, sync_playwright
    except ModuleNotFoundError as error:
        raise BrowserError("the page is measured by playwright: pip install playwright") from error
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        raise BrowserError("the page is measured in Chromium: apt-get install chromium fonts-noto-cjk")
    try:
        with sync_playwright() as playwright, playwright.chromium.launch(executable_path=path) as browser:
            yield browser
    except Error as error:
        raise BrowserError(f"the browser gave up: {error.message.splitlines()[0]}") from error


class Visitor:
    """Somebody who has never been to the page."""

    def __init__(self, browser: "Browser") -> None:
        context = browser.new_context(locale="zh-CN", viewport={"width": 1440, "height": 900})
        self._page: Page = context.new_page()
        self._page.set_default_timeout(_PATIENCE)
        self._requests: list[Request] = []
        self._page.on("request", self._sent)

    def _sent(self, request: "Request") -> None:
        self._requests.append(request)

    def open(self, url: str) -> None:
        """Comes back when a question can be asked, in the visitor's language."""
        self._page.goto(url)
        self._page.wait_for_function("document.documentElement.lang.startsWith('zh')")
        self._page.wait_for_selector(".welcome")
        self._page.wait_for_selector("#question textarea:enabled")

    def weight(self) -> tuple[int, int]:
        """Bytes received, headers included, and requests sent until now; to be called when the page is open.

        A stream of events, which has no end, is a request without bytes.
        """
        sent = [request for request in self._requests if request.url.startswith("http")]
        return sum(map(_received, sent)), len(sent)

    def ask(self, question: str) -> Times:
        """Asks it in an empty conversation, and leaves an empty one behind.

        Raises:
            BrowserError: there is no answer to it.
        """
        self._page.evaluate(_WATCH)
        self._page.locator("#question textarea").fill(question)
        self._page.keyboard.press("Enter")
        self._page.wait_for_function("window.benchTimes.whole")
        times = self._page.evaluate("window.benchTimes")
        if times["failed"]:
            said = self._page.locator(".turn .reply").inner_text()
            raise BrowserError(f"the page did not answer “{question}”: {' '.join(said.split())}")
        self._page.locator(".talk-bar .new").click()
        self._page.wait_for_selector(".welcome")
        return Times(times["first"], times["whole"])


def _received(request: "Request") -> int:
    response = request.response()
    if response is None or "text/event-stream" in response.headers.get("content-type", ""):
        return 0
    sizes = request.sizes()
    return sizes["responseHeadersSize"] + sizes["responseBodySize"]

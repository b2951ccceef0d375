"""A page served on a free port, and Chromium looking at it."""

import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.ui.fakes import FakeAssistant, FakeLibrary
from ui import environment

environment.prepare(None)

_CHROMIUM = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update"),
)


@dataclass
class Site:
    """A served page, its fakes, and what the browser tried to fetch from elsewhere."""

    url: str
    library: FakeLibrary
    assistant: FakeAssistant
    foreign_requests: list[str] = field(default_factory=list)


@contextmanager
def serving(library: Any, assistant: Any, **chosen: Any) -> Iterator[str]:
    """The real server in a thread; ends with the block. ``chosen``: fields of ``Serving``."""
    from ui.server import served, web_app
    from ui.serving.serving import Serving

    with served(web_app(library, assistant, Serving(**chosen))) as url:
        yield url


def port_of(listening: socket.socket) -> int:
    return int(listening.getsockname()[1])


@pytest.fixture(scope="session")
def fake_site() -> Iterator[Site]:
    library = FakeLibrary()
    assistant = FakeAssistant(library)
    with serving(library, assistant) as url:
        yield Site(url, library, assistant)


@pytest.fixture(scope="session")
def chromium_path() -> str:
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("Chromium is not installed (Debian: apt-get install chromium fonts-noto-cjk)")
    return path


@pytest.fixture(scope="session")
def chromium(chromium_path: str) -> Iterator[Any]:
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=20_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path, args=list(_CHROMIUM))
        yield browser
        browser.close()


Visit = Callable[..., Any]


@pytest.fixture
def visit(chromium: Any) -> Iterator[Visit]:
    """Opens a page in a browser session of its own; the test fails if a request leaves the machine."""
    contexts = []
    foreign: list[str] = []
    errors: list[str] = []

    def open_page(
        url: str,
        width: int = 1440,
        height: int = 900,
        locale: str = "zh-CN",
        ready: str = ".welcome",
        **options: Any,
    ) -> Any:
        context = chromium.new_context(
            viewport={"width": width, "height": height}, locale=locale, reduced_motion="reduce", **options
        )
        contexts.append(context)
        context.set_default_timeout(20_000)
        page = context.new_page()
        page.on("request", lambda r: foreign.append(r.url) if not _is_local(r.url) else None)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(url)
        page.wait_for_selector(ready)
        page.wait_for_function("lang => document.documentElement.lang.startsWith(lang)", arg=locale[:2])
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert foreign == []
    assert errors == []


def _is_local(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "data:", "blob:", "about:"))

"""Pictures of the real page: ``.venv/bin/python docs/screenshots.py [--only NAME]… [--pdf DIR]``.

Needs Chromium and Chinese fonts (Debian: chromium, fonts-noto-cjk), and for the Library resolutions as PDF.
"""

import argparse
import io
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from ui import environment
from ui.places import Places

HERE = Path(__file__).parent
CHROMIUM = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
)
DESKTOP = {"width": 1440, "height": 900}
SMALL = {"width": 1200, "height": 760}
PHONE = {"width": 390, "height": 844}
PATIENCE = 180_000
"""Milliseconds for one step on a slow machine."""
CHINESE = ("决议对《全面禁止核试验条约》提出了什么要求？", "哪些段落提到2010年《行动计划》？")
ENGLISH = ("When was the Treaty on the Prohibition of Nuclear Weapons opened for signature?",)
REFUSED = "决议是否要求召开一次国际会议？"
PDFS = ("A_RES_78_40.pdf", "A_RES_79_41.pdf", "A_RES_80_48.pdf")
"""The bundled resolution in English, and its successors of two years."""
FEW = 40
"""Questions of the run in the picture of the Evaluation tab."""


@dataclass(frozen=True)
class Site:
    """Addresses of three servers: one resolution and the Evaluation tab, several, and one behind a login."""

    one: str
    several: str
    closed: str


@dataclass(frozen=True)
class FewQuestions:
    """A bench that asks the first questions of each set only."""

    bench: Any

    def steps(self, sets: Sequence[Any], split: str) -> Iterator[Any]:
        """As the bench's own."""
        from eval.running import NamedSet

        few = [NamedSet(one.name, tuple(islice(one.questions, FEW // len(sets)))) for one in sets]
        yield from self.bench.steps(few, split)


@contextmanager
def served(folder: Path, pdfs: Sequence[Path]) -> Iterator[Site]:
    """On free ports; the libraries are new, in the folder."""
    from assistant.pipeline import Assistant
    from index.adding import add_files
    from ui.eval_bench import bench_on
    from ui.server import served as served_app
    from ui.server import web_app
    from ui.serving.passwords import PasswordHash
    from ui.serving.serving import Serving
    from ui.serving.users import User, UserFile, write_users
    from ui.workspace import embedding_at, opened_library

    write_users(folder / "users.json", [User("Ann", PasswordHash.of("not a real password"), admin=True)])
    first, second = (Places.chosen(folder / name, None, None) for name in ("one", "several"))
    embedding = embedding_at(first)
    with (
        opened_library(first, filled=True, embedding=embedding) as library,
        opened_library(second, filled=True, embedding=embedding) as shelf,
    ):
        for outcome in add_files(shelf, pdfs):
            print(outcome.path.name, outcome.name, outcome.reason)
        bench = bench_on(library, first, embedding)
        assistant = Assistant(library, reader=bench.reader, recogniser=bench.recogniser)
        users = Serving(users=UserFile(folder / "users.json"))
        evaluated: Any = FewQuestions(bench)
        several = web_app(shelf, Assistant(shelf, reader=bench.reader, recogniser=bench.recogniser))
        with (
            served_app(web_app(library, assistant, Serving(bench=evaluated))) as one,
            served_app(several) as many,
            served_app(web_app(library, assistant, users)) as closed,
        ):
            yield Site(one, many, closed)


def opened(
    browser: Browser, url: str, seen: tuple[str, str, dict[str, int]], ready: str = ".welcome"
) -> Page:
    """The page as a new visitor sees it, whose browser has this locale, colour scheme and screen."""
    locale, scheme, viewport = seen
    scale = 2 if viewport == PHONE else 1
    options: Any = {"viewport": viewport, "color_scheme": scheme, "locale": locale}
    context = browser.new_context(reduced_motion="reduce", device_scale_factor=scale, **options)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(url)
    page.wait_for_function("lang => document.documentElement.lang.startsWith(lang)", arg=locale[:2])
    page.wait_for_selector(ready)
    page.locator(f"[data-language={'en' if locale.startswith('zh') else 'zh'}], form").first.wait_for()
    return page


def ask(page: Page, question: str) -> None:
    """Waits until the whole answer is there."""
    count = page.locator(".turn").count()
    page.locator("#question textarea").fill(question)
    page.keyboard.press("Enter")
    page.locator(".turn").nth(count).wait_for()
    page.wait_for_function("!document.querySelector('.pending')")


def picture(page: Page, name: str, *, keep: bool = False) -> None:
    """The whole window, with a palette: the page has few colours, and the file is a third as large."""
    page.evaluate("document.activeElement.blur()")
    page.wait_for_function("document.getAnimations().every(a => a.playState !== 'running')")
    image = Image.open(io.BytesIO(page.screenshot()))
    image.quantize(256, dither=Image.Dither.NONE).save(HERE / f"{name}.png", optimize=True)
    if not keep:
        page.context.close()


def answers_on_a_desktop(browser: Browser, site: Site) -> None:
    """Two languages, light and dark between them."""
    page = opened(browser, site.one, ("zh-CN", "light", DESKTOP))
    for question in CHINESE:
        ask(page, question)
    page.locator("#turns").evaluate("turns => { turns.scrollTop = 0; }")
    page.locator("#turn-1 .chip").first.click()
    picture(page, "desktop-zh-light")
    page = opened(browser, site.one, ("en-US", "dark", DESKTOP))
    for question in ENGLISH:
        ask(page, question)
    page.locator("#turn-1 .chip").first.click()
    picture(page, "desktop-en-dark")


def a_phone(browser: Browser, site: Site) -> None:
    """The answer, and the full text as a sheet over it."""
    page = opened(browser, site.one, ("zh-CN", "light", PHONE))
    ask(page, CHINESE[0])
    picture(page, "phone-zh-light", keep=True)
    page.locator("#turn-1 .chip").first.click()
    picture(page, "phone-sheet-zh-light")
    picture(opened(browser, site.one, ("en-US", "dark", PHONE)), "phone-en-dark")


def what_opens_over_the_page(browser: Browser, site: Site) -> None:
    """Conversations, and the card of a paragraph beside an abstention."""
    page = opened(browser, site.one, ("en-US", "light", DESKTOP))
    for question in ENGLISH:
        ask(page, question)
    page.get_by_role("button", name="Conversations").click()
    picture(page, "conversations-en-light")
    page = opened(browser, site.one, ("zh-CN", "dark", DESKTOP))
    for question in (CHINESE[1], REFUSED):
        ask(page, question)
    page.locator("#turn-2 .thumb.up").click()
    page.locator(".note-form").wait_for()
    page.locator("#turn-2 .chip").first.hover()
    page.locator(".preview").wait_for()
    picture(page, "abstention-zh-dark")


def the_library(browser: Browser, site: Site) -> None:
    """The list, on both screens; two languages side by side; a page of a PDF."""
    url = f"{site.several}/#library"
    for locale, scheme, viewport, name in (
        ("zh-CN", "light", DESKTOP, "library-zh-light"),
        ("en-US", "dark", DESKTOP, "library-en-dark"),
        ("en-US", "light", PHONE, "library-phone-en-light"),
    ):
        page = opened(browser, url, (locale, scheme, viewport), ready=".shelf .entry")
        page.locator("[data-scope]").nth(1).check()
        page.locator("#view-library").evaluate("view => { view.scrollTop = 0; }")
        picture(page, name)
    page = opened(browser, url, ("zh-CN", "light", DESKTOP), ready=".shelf .entry")
    page.locator("[data-send=compare]").first.click()
    page.locator(".compare").wait_for()
    page.locator('.compare [data-label="OP3"]').scroll_into_view_if_needed()
    picture(page, "compare-zh-light")
    page = opened(browser, url, ("en-US", "light", SMALL), ready=".shelf .entry")
    page.locator('.shelf [data-resolution="A/RES/79/41:en"]').click()
    page.locator("#r-A-RES-79-41-en-OP5 > .page-button").click()
    page.locator("dialog .pointer").wait_for()
    picture(page, "pdf-page-en-light")


def the_evaluation(browser: Browser, site: Site) -> None:
    """A report, of a few questions, in the page."""
    page = opened(
        browser, f"{site.one}/#evaluation", ("zh-CN", "light", DESKTOP), ready="#evaluation .evaluate"
    )
    page.locator("#evaluation .evaluate").click()
    page.locator(".report .headline").wait_for()
    picture(page, "evaluation-tab-zh-light")


def the_login(browser: Browser, site: Site) -> None:
    """Before the page."""
    for locale, scheme, viewport, name in (
        ("zh-CN", "light", DESKTOP, "login-zh-light"),
        ("en-US", "dark", PHONE, "login-phone-en-dark"),
    ):
        picture(opened(browser, site.closed, (locale, scheme, viewport), ready="form"), name)


PICTURES: dict[str, Callable[[Browser, Site], None]] = {
    "desktop": answers_on_a_desktop,
    "phone": a_phone,
    "over": what_opens_over_the_page,
    "library": the_library,
    "evaluation": the_evaluation,
    "login": the_login,
}


def main() -> None:
    """Writes the pictures beside this script."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--only", action="append", choices=PICTURES, help="some of them")
    options.add_argument("--pdf", type=Path, default=HERE.parent.parent / "shared" / "un-pdf")
    given = options.parse_args()
    chromium = shutil.which("chromium") or sys.exit("Chromium is not installed")
    environment.prepare(None)
    with TemporaryDirectory(prefix="jueyi-pictures-") as folder:
        pdfs = [given.pdf / name for name in PDFS]
        with served(Path(folder), pdfs) as site, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium, args=list(CHROMIUM))
            for name in given.only or PICTURES:
                PICTURES[name](browser, site)
            browser.close()


if __name__ == "__main__":
    main()

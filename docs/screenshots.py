"""Pictures of the real page for the README: ``.venv/bin/python docs/screenshots.py [--home DIR]``.

Needs Chromium and Chinese fonts (Debian: chromium, fonts-noto-cjk).
"""

import argparse
import io
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
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
PHONE = {"width": 390, "height": 844}
CHINESE = ("决议对《全面禁止核试验条约》提出了什么要求？", "哪些段落提到2010年《行动计划》？")
ENGLISH = ("When was the Treaty on the Prohibition of Nuclear Weapons opened for signature?",)


@contextmanager
def served(places: Places) -> Iterator[str]:
    """The page on a free port."""
    from ui.server import served as served_app
    from ui.server import web_app
    from ui.workspace import opened

    with opened(places) as (library, assistant), served_app(web_app(library, assistant)) as url:
        yield url


def opened(browser: Browser, url: str, locale: str, scheme: str, viewport: dict[str, int]) -> Page:
    """The page as a new visitor with this browser sees it."""
    options: Any = {"viewport": viewport, "color_scheme": scheme, "locale": locale}
    page = browser.new_context(reduced_motion="reduce", device_scale_factor=2, **options).new_page()
    page.goto(url)
    page.wait_for_function("lang => document.documentElement.lang.startsWith(lang)", arg=locale[:2])
    page.wait_for_selector(".welcome")
    return page


def ask(page: Page, question: str) -> None:
    """Waits until the whole answer is there."""
    count = page.locator(".turn").count()
    page.get_by_role("textbox").fill(question)
    page.keyboard.press("Enter")
    page.locator(".turn").nth(count).wait_for()
    page.wait_for_function("!document.querySelector('.pending')")


def picture(page: Page, name: str) -> None:
    """The whole window, with a palette: the page has few colours, and the file is a third as large."""
    page.evaluate("document.activeElement.blur()")
    page.wait_for_function("document.getAnimations().every(a => a.playState !== 'running')")
    image = Image.open(io.BytesIO(page.screenshot()))
    image.quantize(256, dither=Image.Dither.NONE).save(HERE / f"{name}.png", optimize=True)
    page.context.close()


def take_all(browser: Browser, url: str) -> None:
    """Desktop and phone, both languages, light and dark between them; then what opens over the page."""
    page = opened(browser, url, "zh-CN", "light", DESKTOP)
    for question in CHINESE:
        ask(page, question)
    page.locator("#turn-1 .chip").first.click()
    picture(page, "desktop-zh-light")
    page = opened(browser, url, "en-US", "dark", DESKTOP)
    for question in ENGLISH:
        ask(page, question)
    page.locator("#turn-1 .chip").first.click()
    picture(page, "desktop-en-dark")
    page = opened(browser, url, "zh-CN", "light", PHONE)
    ask(page, CHINESE[0])
    page.locator("#turn-1 .chip").first.click()
    picture(page, "phone-zh-light")
    picture(opened(browser, url, "en-US", "dark", PHONE), "phone-en-dark")
    page = opened(browser, url, "en-US", "light", DESKTOP)
    for question in ENGLISH:
        ask(page, question)
    page.get_by_role("button", name="Conversations").click()
    picture(page, "conversations-en-light")
    page = opened(browser, url, "zh-CN", "dark", DESKTOP)
    for question in (CHINESE[1], "决议是否要求召开一次国际会议？"):
        ask(page, question)
    page.locator("#turn-2 .thumb.up").click()
    page.locator(".note-form").wait_for()
    page.locator("#turn-2 .chip").first.hover()
    page.locator(".preview").wait_for()
    picture(page, "abstention-zh-dark")


def main() -> None:
    """Writes the pictures beside this script."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--home", type=Path, help="data directory with the index")
    chromium = shutil.which("chromium") or sys.exit("Chromium is not installed")
    environment.prepare(None)
    with served(Places.chosen(options.parse_args().home, None, None)) as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(CHROMIUM))
        take_all(browser, url)
        browser.close()


if __name__ == "__main__":
    main()

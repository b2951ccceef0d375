"""The pictures of a report in docs/evaluation.md: ``.venv/bin/python docs/report_pictures.py FOLDER``.

FOLDER is what ``jueyi eval --report FOLDER`` wrote, of questions marked ``test``. The pictures end above the
missed questions. Needs Chromium and Chinese fonts (Debian: chromium, fonts-noto-cjk).
"""

import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from eval.record import load_record
from index.errors import JueyiError
from ui.report_html import report_html
from ui.report_wording import CHINESE_REPORT, ENGLISH_REPORT, ReportWords

HERE = Path(__file__).parent
CHROMIUM = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
PICTURES: tuple[tuple[str, ReportWords, dict[str, Any], int], ...] = (
    ("desktop", ENGLISH_REPORT, {"viewport": {"width": 1280, "height": 1010}, "color_scheme": "light"}, 1),
    ("phone", CHINESE_REPORT, {"viewport": {"width": 390, "height": 1000}, "color_scheme": "dark"}, 2),
)
"""Name, words, screen, and pixels of the picture for one of the screen."""


def main(folder: Path) -> None:
    """Writes the pictures beside this script."""
    record = load_record(folder)
    if {row.split for row in record.questions} != {"test"}:
        raise JueyiError(f"{folder} is not only of questions marked test: its figures are not to be shown")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=list(CHROMIUM))
        for name, words, screen, scale in PICTURES:
            page = browser.new_context(device_scale_factor=scale, offline=True, **screen).new_page()
            page.set_content(report_html(record, words))
            page.screenshot(path=HERE / f"evaluation-{name}.png")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))

"""report.html: one file that needs nothing else, in which everything is escaped, looked at in Chromium."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from eval.figure import CALIBRATION_ERROR, FIGURES
from eval.question_set import EvalQuestion
from eval.record import Record
from eval.running import Bench, NamedSet
from index.library import Library
from tests.fakes import BigramEmbedding
from tests.ui.fakes import bundled_resolution
from ui.answer_text import plain_text
from ui.report_files import ReportError, write_report
from ui.report_html import report_html
from ui.report_wording import CHINESE_REPORT, ENGLISH_REPORT

HOSTILE = "<img src=x onerror=alert(1)>第10段说什么？"
ASKED = (
    {"id": "ten", "kind": "structure", "q": "第10段说什么？", "gold": ["OP10"]},
    {"id": "wrong<b>", "kind": "structure", "q": HOSTILE, "gold": ["OP11"], "lang": "x<y"},
    {"id": "law", "kind": "fact", "q": "何时更新核政策法？", "gold": ["OP11"]},
    {"id": "none", "kind": "none", "q": "第99段说什么？"},
)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    questions = tuple(
        EvalQuestion.model_validate({"lang": "zh", "symbol": "A/RES/78/40", **one}) for one in ASKED
    )
    with Library.open(tmp_path_factory.mktemp("home"), BigramEmbedding()) as library:
        library.add(bundled_resolution(), "seed")
        bench = Bench(library, ("bigrams@1",), Path("nowhere"), plain_text)
        yield bench.run([NamedSet("<set>.jsonl", questions)], "test")


def test_everything_is_escaped(record: Record) -> None:
    page = report_html(record)
    assert "<img" not in page
    assert "&lt;img src=x onerror=alert(1)&gt;第10段说什么？" in page
    assert "wrong&lt;b&gt;" in page
    assert "&lt;set&gt;.jsonl" in page
    assert "x&lt;y" in page
    assert "<script" not in page


@pytest.mark.parametrize("words", [CHINESE_REPORT, ENGLISH_REPORT], ids=["zh", "en"])
def test_every_figure_of_the_record_is_named(record: Record, words: Any) -> None:
    page = report_html(record, words)
    for name in record.figures:
        assert words.titles[name] in page
        assert words.says[name] in page
    assert f'lang="{words.language}"' in page
    assert record.configuration.index in page
    assert "bigrams@1" in page


def test_a_folder_that_cannot_be_written_is_a_sentence(record: Record, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ReportError, match="no report can be written"):
        write_report(record, tmp_path / "file" / "report")


@pytest.mark.parametrize(("width", "scheme"), [(1440, "light"), (390, "dark")], ids=["desktop", "phone"])
def test_in_chromium_offline(record: Record, tmp_path: Path, chromium: Any, width: int, scheme: Any) -> None:
    write_report(record, tmp_path, "zh")
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True
    )
    page = context.new_page()
    trouble: list[str] = []
    page.on("console", lambda message: trouble.append(message.text))
    page.on("request", lambda r: None if r.url.startswith("file:") else trouble.append(r.url))
    page.goto((tmp_path / "report.html").as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert page.locator("figure svg").count() == 5
    for chart in page.locator("figure svg").all():
        box = chart.bounding_box()
        assert box["width"] >= 300
        assert box["x"] + box["width"] <= width
    miss = page.locator("details", has_text="<img")
    assert not miss.locator("blockquote").first.is_visible()
    miss.locator("summary").click()
    assert miss.locator("blockquote").first.inner_text().startswith("A/RES/78/40 OP11\n")
    ground, ink = page.evaluate(
        "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
    )
    assert (sum(_rgb(ground)) < sum(_rgb(ink))) == (scheme == "dark")
    context.close()
    assert trouble == []


def _rgb(colour: str) -> list[int]:
    return [int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]


def test_both_languages_name_every_figure_there_can_be() -> None:
    names = {figure.name for figure in (*FIGURES, CALIBRATION_ERROR)}
    for words in (CHINESE_REPORT, ENGLISH_REPORT):
        assert set(words.titles) == set(words.says) == names

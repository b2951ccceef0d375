"""``jueyi bench page``: in Chromium, on a real index that is searched by pairs of characters."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import ui.eval_bench
import ui.workspace
from tests.fakes import BigramEmbedding
from ui.bench_page import PageFigures
from ui.cli import app

ASKED = ("《禁止核武器条约》何时生效？", "决议对《全面禁止核试验条约》提出了什么要求？", "谁来召开国际会议？")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(ui.workspace, "load_embedding", lambda *_: BigramEmbedding())
    monkeypatch.setattr(ui.eval_bench, "reader_at", lambda *_: None)
    return tmp_path / "home"


def run(home: Path, *questions: str) -> Result:
    lines = [
        {"id": f"q{place}", "lang": "zh", "kind": "none", "q": question, "symbol": "A/RES/78/40"}
        for place, question in enumerate(questions)
    ]
    path = home.parent / "set.jsonl"
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), "utf-8")
    arguments = ("bench", "page", "--questions", path, "--home", home, "--cache", home.parent, "--json")
    # Playwright refuses a second browser in the thread of the other browser tests.
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(CliRunner().invoke, app, list(map(str, arguments))).result()


@pytest.mark.usefixtures("chromium_path")
def test_figures_of_two_questions_after_one_to_warm_up_with(home: Path) -> None:
    done = run(home, *ASKED)
    assert done.exit_code == 0, done.stderr
    found = json.loads(done.stdout)
    assert list(found) == [field.name for field in fields(PageFigures)]
    assert [name for name, figure in found.items() if figure <= 0] == []
    assert found["questions"] == 2
    assert found["first_text"] <= found["answer"]
    assert found["own_first_text"] <= found["own_answer"]
    # The style and the script of the page come with its first load.
    assert found["bytes"] > 100_000
    assert found["requests"] > 10


def test_without_chromium_it_says_what_to_install(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(home.parent))
    done = run(home, *ASKED)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "apt-get install chromium" in done.stderr
    assert not home.exists()

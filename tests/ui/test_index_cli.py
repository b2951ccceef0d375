"""``jueyi index`` on a real library whose embedding counts pairs of characters."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import ui.workspace
from index.library import Library
from tests.fakes import BigramEmbedding
from tests.index.documents import chinese, english, write
from ui.cli import app

BUNDLED = "A/RES/78/40"


@pytest.fixture(autouse=True)
def fake_embedding(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(ui.workspace, "load_embedding", lambda *_: BigramEmbedding())
    monkeypatch.setenv("JUEYI_HOME", str(tmp_path / "home"))


def run(*arguments: str | Path, answer: str | None = None) -> Result:
    return CliRunner().invoke(app, ["index", *map(str, arguments)], input=answer)


def listed() -> dict[str, list[str]]:
    records = json.loads(run("list", "--json").stdout)
    return {record["symbol"]: [one["language"] for one in record["languages"]] for record in records}


@pytest.fixture
def both(tmp_path: Path) -> Path:
    """A folder with a resolution in two languages, indexed."""
    folder = tmp_path / "both"
    write(folder / "a.en.md", english())
    write(folder / "a.zh.md", chinese())
    assert run("add", folder).exit_code == 0
    return folder


def test_an_empty_home_gets_the_bundled_resolution_too(both: Path) -> None:
    assert listed() == {BUNDLED: ["zh"], "A/RES/79/900": ["en", "zh"]}


def test_each_file_has_a_line_and_bad_ones_a_reason(tmp_path: Path) -> None:
    write(tmp_path / "files" / "1.md", english())
    write(tmp_path / "files" / "2.md", "")
    write(tmp_path / "files" / "3.md", english())
    done = run("add", tmp_path / "files", tmp_path / "none.pdf")
    assert done.exit_code == 2
    lines = done.stdout.splitlines()
    assert [line.split()[0] for line in lines[:-1]] == ["added", "refused", "unchanged", "refused"]
    assert lines[1] == "refused   2.md is empty"
    assert lines[-1] == "1 added, 1 unchanged, 2 refused"
    assert done.stderr.splitlines()[-1] == "jueyi: 2 of 4 files were refused, for the reasons above"


def test_outcomes_as_json(tmp_path: Path) -> None:
    good, bad = write(tmp_path / "1.md", english()), write(tmp_path / "2.md", "")
    done = run("add", "--json", good, bad)
    assert done.exit_code == 2
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {
            "path": str(good),
            "outcome": "added",
            "resolution": "A/RES/79/900:en",
            "reason": None,
            "doubts": [],
        },
        {
            "path": str(bad),
            "outcome": "refused",
            "resolution": None,
            "reason": "2.md is empty",
            "doubts": [],
        },
    ]


def test_another_text_needs_replace(both: Path, tmp_path: Path) -> None:
    other = write(tmp_path / "other.md", english(subject="harbours"))
    refused = run("add", other)
    assert refused.exit_code == 2
    assert "other.md has another text of A/RES/79/900 (en) than a.en.md" in refused.stdout
    assert "--replace" in refused.stdout
    replaced = run("add", "--replace", other)
    assert (replaced.exit_code, replaced.stdout.split()[0]) == (0, "replaced")
    assert "harbours" in run("show", "79/900", "--language", "en").stdout


def test_the_bundled_resolution_as_a_pdf_of_its_own(tmp_path: Path) -> None:
    pdf = Path(__file__).parents[3] / "shared" / "un-pdf" / "A_RES_78_40.pdf"
    if not pdf.exists():
        pytest.skip(f"{pdf} is not there")
    assert run("add", pdf).exit_code == 0
    assert listed() == {BUNDLED: ["en", "zh"]}


def test_an_interrupted_add_says_how_far_it_came(both: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_args: object) -> None:
        raise KeyboardInterrupt

    write(both / "b.md", english("79/901"))
    with monkeypatch.context() as patch:
        patch.setattr(Library, "add", interrupted)
        done = run("add", both / "b.md")
    assert done.exit_code == 130
    assert "jueyi: interrupted; 0 of 1 files are done with" in done.stderr
    assert run("add", both / "b.md").exit_code == 0


def test_list(both: Path) -> None:
    head, _rule, bundled, first, second = run("list").stdout.splitlines()
    assert head.split() == ["Symbol", "Language", "Title", "Paragraphs", "Footnotes", "Adopted", "File"]
    assert [*first.split()[:2], *first.split()[-4:]] == [
        "A/RES/79/900",
        "en",
        "3",
        "0",
        "2024-12-02",
        "a.en.md",
    ]
    assert second.split()[:2] == ["A/RES/79/900", "zh"]
    assert "为建立一个无核武器世界制定共同路线图的步骤" in bundled


def test_list_of_nothing() -> None:
    assert (run("list").stdout, json.loads(run("list", "--json").stdout)) == ("", [])
    assert "Nothing is indexed" in run("list").stderr


@pytest.mark.parametrize("symbol", ["A/RES/79/900", "a/res/79/900", "79/900"])
def test_show(both: Path, symbol: str) -> None:
    done = run("show", symbol)
    assert done.exit_code == 0
    lines = [line for line in done.stdout.splitlines() if line]
    assert lines[0] == "A/RES/79/900 (en)"
    assert "79/900. A resolution on lighthouses" in lines
    assert "1. Requests the Secretary-General to report on lighthouses;" in lines
    assert done.stderr == "A/RES/79/900 is also indexed in zh: --language zh\n"


def test_show_with_footnote_marks_in_their_places(both: Path) -> None:
    shown = run("show", BUNDLED).stdout
    assert "PP3 重申《不扩散核武器条约》¹是" in shown
    notes = shown.partition("\n脚注\n")[2].splitlines()
    assert [note.split()[0] for note in notes] == [str(number) for number in range(1, 14)]


def test_show_as_json_is_the_parse(both: Path) -> None:
    shown = run("show", "79/900", "--language", "zh", "--json")
    parsed = CliRunner().invoke(app, ["parse", str(both / "a.zh.md"), "--json"])
    assert shown.stdout == parsed.stdout


def test_what_is_not_there_is_refused(both: Path) -> None:
    for arguments in (("show", "79/1"), ("remove", "--yes", "79/1")):
        done = run(*arguments)
        assert (done.exit_code, done.stdout) == (2, "")
        assert "79/1 is not in the index; indexed: A/RES/78/40:zh" in done.stderr
    done = run("show", "79/900", "--language", "fr")
    assert done.stderr == "jueyi: A/RES/79/900 is not indexed in “fr”, only in en, zh\n"


def test_remove_one_language_or_all(both: Path) -> None:
    assert run("remove", "79/900", "--language", "en", "--yes").stdout == "removed   A/RES/79/900:en\n"
    assert listed() == {BUNDLED: ["zh"], "A/RES/79/900": ["zh"]}
    run("add", both)
    assert run("remove", "79/900", "-y").exit_code == 0
    assert listed() == {BUNDLED: ["zh"]}


def test_remove_without_a_terminal_needs_yes(both: Path) -> None:
    done = run("remove", "79/900", answer="y\n")
    assert done.exit_code == 2
    assert "A/RES/79/900:en and A/RES/79/900:zh would be removed; say --yes" in done.stderr
    assert "A/RES/79/900" in listed()


def test_check_and_repair(both: Path, tmp_path: Path) -> None:
    done = run("check")
    assert (done.exit_code, done.stdout.splitlines()[0][:30]) == (0, "All is well: 3 resolutions, 54")
    for file in (tmp_path / "home" / "index-1" / "keyword").iterdir():
        file.unlink()
    done = run("check")
    assert done.exit_code == 2
    assert done.stdout.startswith(
        "wrong      the keyword index is missing or damaged\n1 wrong in 3 resolutions"
    )
    as_json = run("check", "--json")
    assert as_json.exit_code == 2
    assert json.loads(as_json.stdout)["findings"][0]["part"] == "keyword index"
    assert run("check", "--repair").exit_code == 0
    assert run("check").exit_code == 0


@pytest.mark.parametrize("left", ["sources", "nothing"])
def test_rebuild_of_a_lost_database(both: Path, tmp_path: Path, left: str) -> None:
    home = tmp_path / "home"
    (home / "index-1" / "chroma" / "chroma.sqlite3").write_bytes(b"not a database")
    if left == "nothing":
        for file in (home / "sources").iterdir():
            file.unlink()
    assert "damaged" in run("list").stderr
    assert run("rebuild").exit_code == 0
    expected = {BUNDLED: ["zh"], "A/RES/79/900": ["en", "zh"]} if left == "sources" else {BUNDLED: ["zh"]}
    assert listed() == expected
    assert run("check").exit_code == 0

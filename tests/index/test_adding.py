"""Files into a library: an outcome each, whatever the files are, and whatever ends the work."""

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.adding import Outcome, add_files
from index.checking import check
from index.errors import IndexStoreError
from index.find_files import find_files
from index.library import Change, Library
from index.limits import Limits
from index.read import parse_document
from index.report import Parsed
from tests.fakes import BigramEmbedding
from tests.index.documents import chinese, english, write

ROOT = Path(__file__).parent.parent.parent
PDFS = ROOT.parent / "shared" / "un-pdf"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def library(home: Path) -> Iterator[Library]:
    with Library.open(home, BigramEmbedding()) as opened:
        yield opened


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """One good, one empty, one binary, one duplicate, one without a symbol, and another good one."""
    folder = tmp_path / "files"
    write(folder / "1 good.md", english())
    write(folder / "2 empty.md", "")
    (folder / "3 binary.pdf").write_bytes(b"\x7fELF\0\0\0\1" * 50)
    write(folder / "4 duplicate.txt", english())
    write(folder / "5 nothing.md", "Dear all,\n\nsee you on Monday.\n")
    write(folder / "below" / "6 good.md", chinese())
    return folder


def named(outcomes: list[Outcome]) -> list[tuple[str, str]]:
    return [(outcome.path.name, outcome.name) for outcome in outcomes]


EXPECTED = [
    ("1 good.md", "added"),
    ("2 empty.md", "refused"),
    ("3 binary.pdf", "refused"),
    ("4 duplicate.txt", "unchanged"),
    ("5 nothing.md", "refused"),
    ("6 good.md", "added"),
]


@pytest.mark.parametrize("jobs", [0, 2])
def test_each_file_has_its_outcome_in_order(library: Library, files: Path, jobs: int) -> None:
    outcomes = list(add_files(library, find_files([files]), jobs=jobs))
    assert named(outcomes) == EXPECTED
    for outcome in outcomes:
        assert (outcome.path.name in outcome.reason) == (outcome.change is None), outcome
    assert [r.id for r in library.resolutions()] == ["A/RES/79/900:en", "A/RES/79/900:zh"]
    source = library.source("A/RES/79/900:zh")
    assert source is not None
    assert (source.name, source.data.decode()) == ("6 good.md", chinese())
    assert multiprocessing.active_children() == []


def test_a_file_that_is_in_is_not_read_again(library: Library, files: Path) -> None:
    assert named(list(add_files(library, [files / "1 good.md"]))) == [("1 good.md", "added")]
    # With these limits any text that is read is refused.
    again = add_files(library, [files / "1 good.md"], limits=Limits(text_bytes=1))
    assert [outcome.change for outcome in again] == [Change.UNCHANGED]
    refused = add_files(library, [files / "1 good.md"], limits=Limits(text_bytes=1), replace=True)
    assert [outcome.change for outcome in refused] == [None]


def test_another_text_takes_the_place_only_when_told_so(library: Library, tmp_path: Path) -> None:
    first = write(tmp_path / "first.md", english())
    second = write(tmp_path / "second.md", english(subject="harbours"))
    _, refused = add_files(library, [first, second])
    assert refused.change is None
    assert refused.reason == (
        "second.md has another text of A/RES/79/900 (en) than first.md: OP1; "
        "add it with --replace to put it in its place"
    )
    assert "lighthouses" in library.passage("A/RES/79/900:en:OP1").text
    (replaced,) = add_files(library, [second], replace=True)
    assert replaced.change is Change.REPLACED
    assert "harbours" in library.passage("A/RES/79/900:en:OP1").text
    (source,) = [record.source_name for record in library.records()]
    assert source == "second.md"


def test_the_same_text_in_another_file_is_no_other_text(library: Library, tmp_path: Path) -> None:
    first = write(tmp_path / "first.md", english())
    second = write(tmp_path / "second.md", english().replace("Seventy-ninth session\n", ""))
    assert [o.change for o in add_files(library, [first, second])] == [Change.ADDED, Change.UNCHANGED]
    assert library.records()[0].source_name == "first.md"


def test_languages_of_one_symbol_stand_side_by_side(library: Library, tmp_path: Path) -> None:
    paths = [write(tmp_path / "a.en.md", english()), write(tmp_path / "a.zh.md", chinese())]
    assert [o.resolution_id for o in add_files(library, paths)] == ["A/RES/79/900:en", "A/RES/79/900:zh"]


def test_what_cannot_be_read_is_refused(library: Library, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    outcomes = list(add_files(library, [tmp_path / "none.md", tmp_path / "empty", Path("/dev/zero")]))
    assert [outcome.change for outcome in outcomes] == [None, None, None]
    none, empty, zero = (outcome.reason for outcome in outcomes)
    assert "does not exist" in none
    assert "holds no file" in empty
    assert "more than 50 MB" in zero


def test_a_fault_of_a_reader_refuses_the_file_and_not_the_next(
    library: Library, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(data: bytes, name: str, limits: Limits) -> Parsed:
        if name.startswith("1"):
            raise IndexError("list index out of range")
        return parse_document(data, name, limits)

    monkeypatch.setattr("index.parse_ahead.parse_document", faulty)
    bad, good = add_files(library, [files / "1 good.md", files / "below" / "6 good.md"])
    assert "1 good.md cannot be read" in bad.reason
    assert "IndexError" in bad.reason
    assert good.change is Change.ADDED


def test_a_library_that_cannot_be_written_ends_the_work(
    library: Library, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    outcomes = add_files(library, [files / "1 good.md", files / "below" / "6 good.md"], jobs=1)
    assert next(outcomes).change is Change.ADDED
    with monkeypatch.context() as patch:
        patch.setattr("index.store.write_whole", full)
        with pytest.raises(IndexStoreError, match="No space left"):
            next(outcomes)
    assert multiprocessing.active_children() == []
    assert [o.name for o in add_files(library, find_files([files]))].count("added") == 1


MORTAL = """
import os, signal, sys
from pathlib import Path
from index.adding import add_files
from index.find_files import find_files
from index.library import Library
from tests.fakes import BigramEmbedding

class Mortal(BigramEmbedding):
    def passages(self, texts, progress=None):
        if any("harbours" in text for text in texts):
            print("working", flush=True)
            sys.stdin.read()
        return super().passages(texts, progress)

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the tests run in the background
    with Library.open(Path(sys.argv[1]), Mortal(), exclusive=True) as library:
        for outcome in add_files(library, find_files([sys.argv[2]]), jobs=2):
            print(outcome.name, flush=True)
"""


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_whatever_ends_the_work_the_next_add_goes_on(home: Path, tmp_path: Path, ending: int) -> None:
    script = write(tmp_path / "mortal.py", MORTAL)
    folder = tmp_path / "files"
    for number, subject in ((901, "lighthouses"), (902, "harbours"), (903, "buoys")):
        write(folder / f"{number}.md", english(f"79/{number}", subject))
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(script), str(home), str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert [process.stdout.readline(), process.stdout.readline()] == ["added\n", "working\n"]
        process.send_signal(ending)
        # The end of the stream: no process that parses outlives the one that asked it to.
        assert process.stdout.read() == ""
    assert not check(home, BigramEmbedding()).problems
    with Library.open(home, BigramEmbedding()) as library:
        assert [r.symbol for r in library.resolutions()] == ["A/RES/79/901"]
        outcomes = [outcome.name for outcome in add_files(library, find_files([folder]))]
        assert outcomes == ["unchanged", "added", "added"]
    assert not check(home, BigramEmbedding()).findings


def test_a_process_that_dies_takes_only_its_file_with_it(tmp_path: Path) -> None:
    program = f"""
import os, signal
from index import parse_ahead
from index.limits import DEFAULT_LIMITS
from index.sources import SourceFile

def deadly(file, limits):
    if file.name == "deadly.md":
        os.kill(os.getpid(), signal.SIGKILL)
    return parse_ahead.really(file, limits)

if __name__ in ("__main__", "__mp_main__"):
    parse_ahead.really, parse_ahead.parsed = parse_ahead.parsed, deadly
if __name__ == "__main__":
    names = ("1.md", "deadly.md", "3.md", "4.md")
    text = {english().encode()!r}
    with parse_ahead.Parsers(2, DEFAULT_LIMITS) as parsers:
        for wait in [parsers.begin(SourceFile.of(name, text)) for name in names]:
            answer = wait()
            print(str(answer) if isinstance(answer, Exception) else answer.resolution.id)
"""
    script = write(tmp_path / "deadly.py", program)
    done = subprocess.run(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    first, deadly, *others = done.stdout.splitlines()
    assert "deadly.md cannot be read: the process" in deadly
    assert {first, *others} == {"A/RES/79/900:en"}


def test_published_pdfs(library: Library) -> None:
    paths = [PDFS / f"A_RES_{name}.pdf" for name in ("78_15", "78_40")]
    if not all(path.exists() for path in paths):
        pytest.skip(f"{PDFS} with resolutions as published is not there")
    outcomes = list(add_files(library, paths, jobs=2))
    assert [(o.change, o.resolution_id, o.doubts) for o in outcomes] == [
        (Change.ADDED, "A/RES/78/15:en", ()),
        (Change.ADDED, "A/RES/78/40:en", ()),
    ]
    passages = library.passages("A/RES/78/40:en")
    assert sum(passage.label.startswith("PP") for passage in passages) == 22
    assert [o.change for o in add_files(library, paths)] == [Change.UNCHANGED] * 2

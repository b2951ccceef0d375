"""Kills, other processes, damage and read-only directories: the last complete state, or one sentence."""

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.checking import Part, check
from index.errors import IndexBusyError, IndexDamagedError, IndexStoreError
from index.library import Change, Library
from index.rebuilding import rebuild
from index.record import Record
from tests.fakes import BigramEmbedding
from tests.index.samples import nuclear, oceans

ROOT = Path(__file__).parent.parent.parent
NEW = "吁请各国批准条约；"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data directory with two resolutions."""
    home = tmp_path / "home"
    with Library.open(home, BigramEmbedding()) as library:
        library.add(nuclear(), "a")
        library.add(oceans(), "b")
    return home


def reopened(home: Path) -> Library:
    return Library.open(home, BigramEmbedding())


def chroma_of(home: Path) -> Path:
    return home / "index-1" / "chroma"


def holds(library: Library, demand: str) -> None:
    """Everything that can be found is of one state, in which ``demand`` is OP1, and all of that is found."""
    assert library.passage("A/RES/78/40:zh:OP1").text == demand
    assert library.dense(demand, 1)[0].score == pytest.approx(1, abs=1e-5)
    assert library.dense_clauses(demand, 1)[0].score == pytest.approx(1, abs=1e-5)
    assert {hit.id for hit in library.keyword(demand, 9, ["A/RES/78/40:zh"])} >= {"A/RES/78/40:zh:OP1"}
    assert len(library.dense("核裁军", 50)) == 7 + 3
    assert len(library.dense_clauses("核裁军", 50)) == 9 + 3
    assert len(library.keyword("核 裁 军 在 国 States the", 50)) <= 10


def run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


KILLED = f"""
import os, signal, sys
from pathlib import Path
from chromadb.api.models.Collection import Collection
from index.keyword import KeywordIndex
from index.library import Library
from tests.fakes import BigramEmbedding
from tests.index.samples import nuclear

left = int(sys.argv[2])

def mortal(call):
    def counted(*args, **kwargs):
        global left
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        return call(*args, **kwargs)
    return counted

library = Library.open(Path(sys.argv[1]), BigramEmbedding())
Collection.upsert = mortal(Collection.upsert)
Collection.delete = mortal(Collection.delete)
KeywordIndex.replace = mortal(KeywordIndex.replace)
library.add(nuclear({NEW!r}), "a2") if sys.argv[3] == "add" else library.remove("A/RES/78/40")
"""


@pytest.mark.parametrize(
    ("calls", "stands"),
    [
        pytest.param(0, "old", id="before anything is written"),
        pytest.param(1, "old", id="behind the passages"),
        pytest.param(2, "old", id="before the record"),
        pytest.param(3, "new", id="before the keyword index follows"),
        pytest.param(4, "new", id="before deleting old passages"),
        pytest.param(5, "new", id="between deleting old passages and old clauses"),
    ],
)
def test_a_kill_while_replacing_leaves_one_whole_state(home: Path, calls: int, stands: str) -> None:
    killed = run(KILLED, str(home), str(calls), "add")
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    pending = chroma_of(home) / "pending.json"
    assert pending.exists()
    # These have no files.
    assert {problem.part for problem in check(home, BigramEmbedding()).problems} == {Part.SOURCE}
    with reopened(home) as library:
        holds(library, NEW if stands == "new" else nuclear().operative[0].text)
        assert not pending.exists()
        expected = Change.UNCHANGED if stands == "new" else Change.REPLACED
        assert library.add(nuclear(NEW), "a2") is expected
        holds(library, NEW)


def test_a_kill_while_removing_leaves_no_rows(home: Path) -> None:
    assert run(KILLED, str(home), "1", "remove").returncode == -signal.SIGKILL
    with reopened(home) as library:
        assert [r.id for r in library.resolutions()] == ["A/RES/79/5:en"]
        assert library._store._passages.count() == library._store._clauses.count() == 3
        assert library.keyword("核", 5) == []


def test_a_reader_beside_others_reads_past_what_a_kill_left(home: Path) -> None:
    assert run(KILLED, str(home), "2", "add").returncode == -signal.SIGKILL
    (chroma_of(home) / "pending.json").rename(home / "kept")
    with reopened(home) as reader:
        (home / "kept").rename(chroma_of(home) / "pending.json")
        with reopened(home) as second:
            assert second._store.is_pending
            holds(second, nuclear().operative[0].text)
        holds(reader, nuclear().operative[0].text)


def test_a_kill_while_rebuilding_leaves_the_old_index(home: Path) -> None:
    (home / "index-2" / "chroma").mkdir(parents=True)
    with reopened(home) as library:
        holds(library, nuclear().operative[0].text)
    rebuild(home, BigramEmbedding())
    assert [path.name for path in home.glob("index-*")] == ["index-3"]
    with reopened(home) as library:
        holds(library, nuclear().operative[0].text)


HOLDING = """
import sys
from pathlib import Path
from index.library import Library
from tests.fakes import BigramEmbedding

with Library.open(Path(sys.argv[1]), BigramEmbedding(), exclusive=sys.argv[2] == "writer"):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(params=["reader", "writer"])
def other_process(home: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Another process has the library open."""
    command = [sys.executable, "-c", HOLDING, str(home), request.param]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        yield request.param
        holder.communicate()


def test_readers_share_and_a_writer_excludes(home: Path, other_process: str) -> None:
    with pytest.raises(IndexBusyError, match="another process is"):
        Library.open(home, BigramEmbedding(), exclusive=True)
    if other_process == "writer":
        with pytest.raises(IndexBusyError, match=f"is writing to the index in {home}"):
            reopened(home)
        return
    with reopened(home) as library:
        with pytest.raises(IndexBusyError, match=f"is reading the index in {home}"):
            library.add(nuclear(NEW), "a2")
        with pytest.raises(IndexBusyError):
            library.remove("A/RES/79/5")
        holds(library, nuclear().operative[0].text)


def garbage(path: Path) -> None:
    path.write_bytes(random.Random(0).randbytes(max(path.stat().st_size, 100)))


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


@pytest.mark.parametrize("break_", [garbage, truncated, Path.unlink], ids=["garbage", "half", "gone"])
def test_a_damaged_database_is_named_with_the_way_out(home: Path, break_: object) -> None:
    assert callable(break_)
    break_(chroma_of(home) / "chroma.sqlite3")
    with pytest.raises(IndexDamagedError, match=f"the index in {home} is damaged.*jueyi index rebuild"):
        reopened(home)
    with pytest.raises(IndexDamagedError):
        rebuild(home, BigramEmbedding())
    rebuild(home, BigramEmbedding(), records=[Record.of(nuclear(), "a"), Record.of(oceans(), "b")])
    with reopened(home) as library:
        holds(library, nuclear().operative[0].text)


def test_an_index_whose_folder_is_gone_is_damaged(home: Path) -> None:
    shutil.rmtree(home / "index-1")
    with pytest.raises(IndexDamagedError, match="jueyi index rebuild"):
        reopened(home)


def test_vectors_that_are_gone_are_noticed_and_rebuilt_from_the_records(tmp_path: Path) -> None:
    """More than Chroma's log keeps, so that the files of the vector index are needed."""
    from index.resolution import Paragraph, Resolution

    long = Resolution(
        "A/RES/1/1",
        "zh",
        operative=tuple(Paragraph(f"OP{n}", f"第{n}条，{n * 7919}。") for n in range(1, 1400)),
    )
    with Library.open(tmp_path, BigramEmbedding(dimension=32)) as library:
        library.add(long, "a")
    for file in list(tmp_path.rglob("data_level0.bin")):
        shutil.rmtree(file.parent)
    with pytest.raises(IndexDamagedError):
        Library.open(tmp_path, BigramEmbedding(dimension=32))
    rebuild(tmp_path, BigramEmbedding(dimension=32))
    with Library.open(tmp_path, BigramEmbedding(dimension=32)) as library:
        assert len(library.dense("第7条", 2000)) == 1399


def every_file(break_: object) -> object:
    def break_all(folder: Path) -> None:
        assert callable(break_)
        for file in folder.iterdir():
            if file.stat().st_size:
                break_(file)

    return break_all


@pytest.mark.parametrize(
    "break_",
    [
        pytest.param(shutil.rmtree, id="gone"),
        pytest.param(every_file(garbage), id="garbage"),
        pytest.param(every_file(truncated), id="half"),
        pytest.param(lambda folder: garbage(folder / "meta.json"), id="meta"),
        pytest.param(lambda folder: [garbage(f) for f in folder.glob("*.idx")], id="postings"),
        pytest.param(lambda folder: [f.unlink() for f in folder.glob("*.store")], id="documents"),
    ],
)
def test_a_damaged_keyword_index_is_rebuilt_in_silence(home: Path, break_: object) -> None:
    assert callable(break_)
    break_(home / "index-1" / "keyword")
    for _ in range(2):
        with reopened(home) as library:
            holds(library, nuclear().operative[0].text)


def test_a_keyword_index_that_is_out_of_step_is_rebuilt(home: Path) -> None:
    stale = home / "stale"
    shutil.copytree(home / "index-1" / "keyword", stale)
    with reopened(home) as library:
        library.add(nuclear(NEW), "a2")
    shutil.rmtree(home / "index-1" / "keyword")
    stale.rename(home / "index-1" / "keyword")
    with reopened(home) as library:
        holds(library, NEW)


@pytest.fixture
def read_only(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The data directory without permission to write; root, whom that does not stop, is told so."""
    folders = [home, *(path for path in home.rglob("*") if path.is_dir())]
    for folder in folders:
        folder.chmod(0o555)
    if os.geteuid() == 0:
        real = os.access
        monkeypatch.setattr(
            "index.home.os.access",
            lambda path, mode: not Path(path).is_relative_to(home) and real(path, mode),
        )
    yield home
    for folder in folders:
        folder.chmod(0o755)


def test_a_read_only_directory_is_read_and_says_that_it_cannot_be_written(read_only: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in read_only.rglob("*")}
    with reopened(read_only) as library:
        holds(library, nuclear().operative[0].text)
        with pytest.raises(IndexStoreError, match=f"the index in {read_only} cannot be written.*--home"):
            library.add(nuclear(NEW), "a2")
    with pytest.raises(IndexStoreError, match="make it writable"):
        Library.open(read_only, BigramEmbedding(), exclusive=True)
    assert {path: path.stat().st_mtime_ns for path in read_only.rglob("*")} == before


def test_a_read_only_directory_without_an_index_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.home.os.access", lambda _path, _mode: False)
    with pytest.raises(IndexStoreError, match=f"{tmp_path} cannot be written and holds no index"):
        reopened(tmp_path)


def test_a_full_disk_leaves_the_old_state(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    with reopened(home) as library:
        with monkeypatch.context() as patch:
            patch.setattr("index.store.write_whole", full)
            with pytest.raises(IndexStoreError, match=r"No space left.*what was indexed before is unchanged"):
                library.add(nuclear(NEW), "a2")
        holds(library, nuclear().operative[0].text)
        library.add(nuclear(NEW), "a2")
        holds(library, NEW)


def test_an_unreadable_journal_is_damage_and_not_a_crash(home: Path) -> None:
    (chroma_of(home) / "pending.json").write_text("{")
    with reopened(home) as library:
        holds(library, nuclear().operative[0].text)
        with pytest.raises(IndexDamagedError, match="jueyi index rebuild"):
            library.add(nuclear(NEW), "a2")
    rebuild(home, BigramEmbedding())
    with reopened(home) as library:
        assert library.add(nuclear(NEW), "a2") is Change.REPLACED

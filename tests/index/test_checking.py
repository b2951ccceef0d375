"""What is wrong in a data directory is said, and put right."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from index.adding import add_files
from index.checking import Part, Report, check
from index.errors import IndexBusyError
from index.library import Library
from index.repairing import repair
from tests.fakes import BigramEmbedding
from tests.index.documents import chinese, english, write

ID = "A/RES/79/900:en"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A data directory with a resolution in two languages."""
    home = tmp_path / "home"
    paths = [write(tmp_path / "a.en.md", english()), write(tmp_path / "a.zh.md", chinese())]
    with Library.open(home, BigramEmbedding()) as library:
        assert [outcome.name for outcome in add_files(library, paths)] == ["added", "added"]
    return home


def checked(home: Path) -> Report:
    return check(home, BigramEmbedding())


def repaired(home: Path) -> tuple[Report, list[str]]:
    notes: list[str] = []
    return repair(home, BigramEmbedding(), notes.append, lambda _what, _done, _total: None), notes


def source_of(home: Path, ending: str = ".md") -> Path:
    return next(path for path in sorted((home / "sources").iterdir()) if path.suffix == ending)


def delete_rows(home: Path) -> None:
    with Library.open(home, BigramEmbedding()) as library:
        library._store._passages.delete(where={"passage": f"{ID}:OP1"})


def change_record(home: Path) -> None:
    with Library.open(home, BigramEmbedding()) as library:
        table = library._store._resolutions
        (text,) = table.get(ids=[ID], include=["documents"])["documents"] or []
        changed = text.replace("lighthouses", "harbours")
        table.update(ids=[ID], documents=[changed], embeddings=np.ones((1, 512), np.float32))


def stale_keyword(home: Path) -> None:
    keyword = home / "index-1" / "keyword"
    shutil.copytree(keyword, home / "kept")
    with Library.open(home, BigramEmbedding()) as library:
        library.remove("A/RES/79/900", "zh")
    shutil.rmtree(keyword)
    (home / "kept").rename(keyword)


def half_tokens(home: Path) -> None:
    for file in (home / "index-1" / "tokens").rglob("vectors.npy"):
        file.write_bytes(file.read_bytes()[:200])


def test_a_sound_library_and_none_at_all(home: Path, tmp_path: Path) -> None:
    report = checked(home)
    # PP1, OP1 and OP2 in each language, none of them cut into clauses.
    assert (report.resolutions, report.passages, report.clauses, report.sources) == (2, 6, 6, 2)
    assert report.findings == ()
    assert checked(tmp_path / "new") == Report()


DAMAGES = [
    pytest.param(
        lambda home: (home / "index-1" / "chroma" / "chroma.sqlite3").unlink(),
        Part.DATABASE,
        "2 source files are kept to rebuild it from",
        id="no database",
    ),
    pytest.param(delete_rows, Part.DATABASE, f"{ID}: 1 of 3 paragraphs and footnotes are missing", id="rows"),
    pytest.param(change_record, Part.DATABASE, f"{ID}: its text is not the one", id="record"),
    pytest.param(
        lambda home: shutil.rmtree(home / "index-1" / "keyword"),
        Part.KEYWORD,
        "the keyword index is missing or damaged",
        id="no keyword index",
    ),
    pytest.param(
        stale_keyword, Part.KEYWORD, "A/RES/79/900:zh is in the keyword index, but not in", id="old keyword"
    ),
    pytest.param(half_tokens, Part.TOKENS, f"{ID}: its token vectors are missing or damaged", id="tokens"),
    pytest.param(
        lambda home: shutil.rmtree(home / "index-1" / "tokens"), Part.TOKENS, "missing", id="no tokens"
    ),
]


@pytest.mark.parametrize(("damage", "part", "sentence"), DAMAGES)
def test_damage_is_named_and_repaired(
    home: Path, damage: Callable[[Path], None], part: Part, sentence: str
) -> None:
    damage(home)
    report = checked(home)
    assert {finding.part for finding in report.problems} == {part}
    assert sentence in " / ".join(finding.sentence for finding in report.problems)
    assert report == checked(home)
    after, notes = repaired(home)
    assert (after.findings, notes) == ((), [])
    with Library.open(home, BigramEmbedding()) as library:
        assert "lighthouses" in library.passage(f"{ID}:OP1").text
        assert [hit.id for hit in library.keyword("lighthouses", 5)] == [f"{ID}:OP1"]
        assert library.records()[0].source_name == "a.en.md"
        assert len(library.tokens(f"{ID}:OP1").vectors) > 0


def test_an_index_of_another_model_is_rebuilt(home: Path) -> None:
    other = BigramEmbedding(name="other@2", dimension=64)
    (finding,) = check(home, other).problems
    assert finding.sentence.startswith("the database was built with bigrams@1 (format")
    assert repair(home, other, print, lambda *_: None).findings == ()


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        pytest.param(Path.unlink, "its source file a.", id="missing"),
        pytest.param(lambda path: path.write_bytes(b"x"), "is not what was read", id="changed"),
    ],
)
def test_a_source_file_that_is_lost_can_only_be_added_again(
    home: Path, tmp_path: Path, damage: Callable[[Path], None], sentence: str
) -> None:
    damage(source_of(home))
    (finding,) = checked(home).problems
    assert finding.part is Part.SOURCE
    assert sentence in finding.sentence
    assert "add it again" in finding.sentence
    after, _ = repaired(home)
    assert after.problems == (finding,)
    with Library.open(home, BigramEmbedding()) as library:
        files = [tmp_path / "a.en.md", tmp_path / "a.zh.md"]
        assert [outcome.name for outcome in add_files(library, files)] == ["unchanged", "unchanged"]
    assert checked(home).findings == ()


def test_what_is_left_over_is_harmless_and_removed(home: Path) -> None:
    write(home / "sources" / "00ff.pdf", "left by a kill")
    (home / "index-1" / "tokens" / ".half").mkdir()
    with Library.open(home, BigramEmbedding()) as library:
        table = library._store._passages
        table.upsert(
            ids=["A/RES/1/1:en:OP1@0"],
            embeddings=np.ones((1, 512), np.float32),
            metadatas=[{"revision": "0"}],
        )
    report = checked(home)
    assert report.problems == ()
    assert [finding.part for finding in report.findings] == [Part.DATABASE, Part.TOKENS, Part.SOURCE]
    assert repaired(home)[0].findings == ()
    assert not (home / "sources" / "00ff.pdf").exists()


def test_a_repair_reads_the_files_with_the_reader_of_today(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from index.read import parse_document

    monkeypatch.setattr(
        "index.parse_ahead.parse_document",
        lambda data, name, limits: parse_document(data.replace(b"lighthouses", b"lights"), name, limits),
    )
    assert repaired(home)[0].findings == ()
    with Library.open(home, BigramEmbedding()) as library:
        assert library.passage(f"{ID}:OP1").text.endswith("report on lights;")
        assert library.source(ID) is not None


def test_a_file_that_cannot_be_read_any_more_leaves_its_record(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    delete_rows(home)
    monkeypatch.setattr("index.parse_ahead.parse_document", lambda *_: 1 / 0)
    after, notes = repaired(home)
    assert after.findings == ()
    assert [note.split(":en stays")[0] for note in notes][:1] == ["A/RES/79/900"]
    with Library.open(home, BigramEmbedding()) as library:
        assert "lighthouses" in library.passage(f"{ID}:OP1").text


def test_a_library_in_use_is_checked_and_not_repaired(home: Path) -> None:
    with Library.open(home, BigramEmbedding()):
        assert checked(home).findings == ()
        with pytest.raises(IndexBusyError):
            repaired(home)
    with Library.open(home, BigramEmbedding(), exclusive=True), pytest.raises(IndexBusyError):
        checked(home)

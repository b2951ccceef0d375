"""The files kept beside the index."""

import hashlib
from pathlib import Path
from typing import Any

import pytest

from index.checking import check
from index.errors import IndexDamagedError, IndexStoreError
from index.library import Change, Library
from index.sources import SourceFile, Sources
from tests.fakes import BigramEmbedding
from tests.index.samples import nuclear, oceans

FILE = SourceFile.of("draft.md", "核裁军".encode())
OTHER = SourceFile.of("Rev 1.PDF", b"%PDF-1.7")


def kept(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "sources").iterdir() if path.suffix != ".name")


def opened(home: Path) -> Library:
    return Library.open(home, BigramEmbedding())


def test_a_file_is_kept_by_the_hash_of_its_content(tmp_path: Path) -> None:
    sources = Sources(tmp_path)
    sources.keep(FILE)
    sources.keep(OTHER)
    assert FILE.hash == hashlib.sha256(FILE.data).hexdigest()
    assert kept(tmp_path) == sorted([f"{FILE.hash}.md", f"{OTHER.hash}.pdf"])
    assert sources.read(FILE.hash, FILE.name) == FILE
    assert sources.all() == [FILE, OTHER]


@pytest.mark.parametrize(
    ("name", "ending"),
    [("a.PDF", ".pdf"), ("a", ".bin"), ("a.name", ".bin"), ("a.new", ".bin"), ("a.b/../x y", ".bin")],
)
def test_the_ending_is_a_plain_one(tmp_path: Path, name: str, ending: str) -> None:
    assert Sources(tmp_path).path("00ff", name) == tmp_path / "sources" / f"00ff{ending}"


def test_a_name_that_is_not_unicode_can_be_written(tmp_path: Path) -> None:
    Sources(tmp_path).keep(SourceFile.of("\udcff.md", b"1"))
    assert Sources(tmp_path).all()[0].name == "?.md"


def test_a_changed_file_is_not_given_out_and_is_written_again(tmp_path: Path) -> None:
    sources = Sources(tmp_path)
    sources.keep(FILE)
    sources.path(FILE.hash, FILE.name).write_bytes(b"something else")
    assert sources.read(FILE.hash, FILE.name) is None
    assert sources.all() == []
    sources.keep(FILE)
    assert sources.read(FILE.hash, FILE.name) == FILE


def test_a_library_keeps_the_files_its_records_name(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.add(nuclear(), FILE)
        assert library.source("A/RES/78/40:zh") == FILE
        library.add(nuclear("吁请各国批准条约；"), OTHER)
        assert library.source("A/RES/78/40:zh") == OTHER
        assert kept(tmp_path) == [f"{OTHER.hash}.pdf"]
    with opened(tmp_path) as library:
        assert library.records()[0].source_name == "Rev 1.PDF"
        library.remove("A/RES/78/40")
        assert list((tmp_path / "sources").iterdir()) == []


def test_a_file_of_two_resolutions_goes_with_the_second(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.add(nuclear(), FILE)
        library.add(oceans(), FILE)
        library.remove("A/RES/78/40")
        assert library.source("A/RES/79/5:en") == FILE
        library.remove("A/RES/79/5")
        assert kept(tmp_path) == []


def test_what_is_unchanged_gets_back_a_file_that_is_lost(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.add(nuclear(), FILE)
        Sources(tmp_path).drop(FILE.hash, FILE.name)
        assert library.add(nuclear(), OTHER) is Change.UNCHANGED
        assert library.source("A/RES/78/40:zh") == OTHER
    with opened(tmp_path) as library:
        assert library.source("A/RES/78/40:zh") == OTHER


def test_what_was_indexed_without_a_file_gets_one(tmp_path: Path) -> None:
    with opened(tmp_path) as library:
        library.add(nuclear(), "a hash")
        assert library.source("A/RES/78/40:zh") is None
        assert library.add(nuclear(), FILE) is Change.UNCHANGED
    with opened(tmp_path) as library:
        assert library.source("A/RES/78/40:zh") == FILE


@pytest.mark.parametrize("where", ["index.sources.write_whole", "index.token_store.np.save"])
def test_a_full_disk_leaves_neither_record_nor_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    with opened(tmp_path) as library:
        library.add(oceans(), OTHER)
        with monkeypatch.context() as patch:
            patch.setattr(where, full)
            with pytest.raises(IndexStoreError, match=r"No space left.*is unchanged"):
                library.add(nuclear(), FILE)
        assert [record.source_name for record in library.records()] == ["Rev 1.PDF"]
        assert kept(tmp_path) == [f"{OTHER.hash}.pdf"]
        assert len(list((tmp_path / "index-1" / "tokens").iterdir())) == 1
        assert library.add(nuclear(), FILE) is Change.ADDED


def test_a_record_that_chroma_has_after_all_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without space Chroma may say that a row is not written and yet have it in its log."""
    from chromadb.api.models.Collection import Collection
    from chromadb.errors import InternalError

    real = Collection.upsert

    def failing(table: Collection, **columns: Any) -> None:
        real(table, **columns)
        if table.name == "resolutions":
            raise InternalError("Failed to apply logs to the metadata segment")

    with opened(tmp_path) as library:
        with monkeypatch.context() as patch:
            patch.setattr(Collection, "upsert", failing)
            with pytest.raises(IndexStoreError, match="Failed to apply logs"):
                library.add(nuclear(), FILE)
        assert library.resolutions() == ()
    assert not check(tmp_path, BigramEmbedding()).problems
    with opened(tmp_path) as library:
        assert library.source("A/RES/78/40:zh") == FILE
    assert check(tmp_path, BigramEmbedding()).findings == ()


def test_a_write_after_a_failed_one_takes_up_what_it_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    with opened(tmp_path) as library:
        with monkeypatch.context() as patch:
            patch.setattr("index.store.clause_rows", failing)
            with pytest.raises(IndexStoreError):
                library.add(nuclear(), FILE)
        assert kept(tmp_path) == [f"{FILE.hash}.md"]
        library.add(oceans(), OTHER)
        assert kept(tmp_path) == [f"{OTHER.hash}.pdf"]
        assert [hit.id[:10] for hit in library.keyword("coral 核", 5)] == ["A/RES/79/5"]
    assert check(tmp_path, BigramEmbedding()).findings == ()


def test_without_space_nothing_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(tmp_path) as library:
        library.add(oceans(), OTHER)
        with monkeypatch.context() as patch:
            patch.setattr("index.space.NEEDED", 10**18)
            with pytest.raises(IndexStoreError, match=r"MB are free on the disk of .* make space and go on"):
                library.add(nuclear(), FILE)
            assert library.add(oceans(), OTHER) is Change.UNCHANGED
            library.remove("A/RES/79/5")
        assert library.add(nuclear(), FILE) is Change.ADDED


def test_a_database_that_does_not_open_without_space_is_not_called_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(tmp_path).close()
    (tmp_path / "index-1" / "chroma" / "chroma.sqlite3").write_bytes(b"")
    with pytest.raises(IndexDamagedError):
        opened(tmp_path)
    monkeypatch.setattr("index.space.NEEDED", 10**18)
    with pytest.raises(IndexStoreError, match="cannot be opened: only"):
        opened(tmp_path)

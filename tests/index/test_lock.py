"""Readers share, a writer excludes. Locks of one process stand for those of several: each opens the files."""

from pathlib import Path

import pytest

from index.errors import IndexBusyError, IndexStoreError
from index.lock import DirectoryLock


def test_readers_share(tmp_path: Path) -> None:
    with DirectoryLock(tmp_path), DirectoryLock(tmp_path):
        pass


def test_a_reader_keeps_a_writer_out(tmp_path: Path) -> None:
    with DirectoryLock(tmp_path):
        with pytest.raises(IndexBusyError, match=f"is reading the index in {tmp_path}.*--home"):
            DirectoryLock(tmp_path, exclusive=True)
        with DirectoryLock(tmp_path) as second, pytest.raises(IndexBusyError), second.writing():
            pass


def test_a_writer_keeps_readers_and_writers_out(tmp_path: Path) -> None:
    with DirectoryLock(tmp_path, exclusive=True):
        for exclusive in (False, True):
            with pytest.raises(IndexBusyError, match="is writing to"):
                DirectoryLock(tmp_path, exclusive=exclusive)


def test_a_reader_that_wrote_reads_again(tmp_path: Path) -> None:
    with DirectoryLock(tmp_path) as lock:
        with lock.writing(), lock.writing(), pytest.raises(IndexBusyError):
            DirectoryLock(tmp_path)
        with DirectoryLock(tmp_path), pytest.raises(IndexBusyError):
            DirectoryLock(tmp_path, exclusive=True)


def test_a_reader_that_could_not_write_still_reads(tmp_path: Path) -> None:
    with DirectoryLock(tmp_path) as first:
        with DirectoryLock(tmp_path), pytest.raises(IndexBusyError), first.writing():
            pass
        with pytest.raises(IndexBusyError):
            DirectoryLock(tmp_path, exclusive=True)
        with first.writing():
            pass


def test_writing_inside_an_exclusive_hold_does_not_end_it(tmp_path: Path) -> None:
    with DirectoryLock(tmp_path, exclusive=True) as lock:
        with lock.writing():
            pass
        with pytest.raises(IndexBusyError):
            DirectoryLock(tmp_path)


def test_a_closed_lock_holds_nothing(tmp_path: Path) -> None:
    lock = DirectoryLock(tmp_path, exclusive=True)
    lock.close()
    with (
        DirectoryLock(tmp_path, exclusive=True),
        pytest.raises(IndexStoreError, match="closed"),
        lock.writing(),
    ):
        pass

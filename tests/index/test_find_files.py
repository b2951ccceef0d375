"""Which files a name on the command line stands for."""

import os
from pathlib import Path

import pytest

from index.find_files import find_files
from tests.index.documents import write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.pdf", "a.md", "below/c.pdf", ".hidden", ".git/config"):
        write(tmp_path / "files" / name, name)
    return tmp_path / "files"


def names(folder: Path, *asked: str | Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find_files(asked)]


def test_a_folder_is_all_files_below_it_but_hidden_ones(folder: Path) -> None:
    assert names(folder, folder) == ["a.md", "b.pdf", "below/c.pdf"]


def test_patterns(folder: Path) -> None:
    assert names(folder, folder / "*.pdf") == ["b.pdf"]
    assert names(folder, folder / "**" / "*.pdf") == ["b.pdf", "below/c.pdf"]
    assert names(folder, folder / "bel*") == ["below/c.pdf"]


def test_a_file_is_there_once_in_the_order_of_the_names(folder: Path) -> None:
    assert names(folder, folder / "below/c.pdf", folder, folder / "a.md") == ["below/c.pdf", "a.md", "b.pdf"]


def test_a_name_like_a_pattern_that_exists_is_that_file(folder: Path) -> None:
    odd = write(folder / "a[1].md", "")
    assert find_files([odd]) == [odd]


def test_what_stands_for_nothing_is_passed_on(folder: Path) -> None:
    (folder / "empty").mkdir()
    asked = [folder / "none.pdf", folder / "*.docx", folder / "empty"]
    assert find_files(asked) == asked


def test_links_to_folders_and_pipes_are_left_out(folder: Path) -> None:
    (folder / "below" / "up").symlink_to(folder)
    os.mkfifo(folder / "pipe")
    assert names(folder, folder) == ["a.md", "b.pdf", "below/c.pdf"]

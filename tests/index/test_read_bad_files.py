"""Files that are no resolution: one sentence that names the file and the reason."""

from pathlib import Path

import pytest

from index.errors import DocumentError
from index.read import read_resolution


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(b"", "empty", id="empty"),
        pytest.param(b" \n\n\t", "empty", id="blank"),
        pytest.param("大会，".encode("gb18030") * 5, "not UTF-8", id="not-utf8"),
        pytest.param(b"\x7fELF\0\0\0\1" * 50, "binary", id="binary"),
        pytest.param("今天天气很好。\n\n没有决议。".encode(), "no resolution", id="no-resolution"),
    ],
)
def test_the_sentence_names_file_and_reason(content: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "draft.md"
    path.write_bytes(content)
    with pytest.raises(DocumentError) as caught:
        read_resolution(path)
    assert reason in str(caught.value)
    assert "draft.md" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_and_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="is a folder"):
        read_resolution(tmp_path)
    with pytest.raises(DocumentError, match="does not exist"):
        read_resolution(tmp_path / "none.md")

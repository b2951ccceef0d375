"""What is uploaded is kept under a secret, within limits, and under a name that is only a name."""

from collections.abc import AsyncIterator, Iterator

import pytest

from ui.library.uploads import UploadError, Uploads, safe_name


@pytest.fixture
def uploads() -> Iterator[Uploads]:
    made = Uploads(largest=10)
    yield made
    made.close()


def receive(uploads: Uploads, name: str, *chunks: bytes) -> str:
    async def stream() -> AsyncIterator[bytes]:
        for chunk in chunks:
            yield chunk

    # Playwright, in the same run, keeps a loop going in this thread.
    coroutine = uploads.receive(name, stream())
    try:
        while True:
            coroutine.send(None)
    except StopIteration as done:
        return str(done.value)


def test_a_file_is_there_under_its_secret_until_it_is_dropped(uploads: Uploads) -> None:
    secret = receive(uploads, "决议.md", b"12345", b"67890")
    path = uploads.path(secret)
    assert path is not None
    assert (path.name, path.read_bytes()) == ("决议.md", b"1234567890")
    uploads.drop(path)
    assert uploads.path(secret) is None


def test_a_file_that_is_too_large_is_refused_and_leaves_nothing(uploads: Uploads) -> None:
    with pytest.raises(UploadError, match="more than"):
        receive(uploads, "a.md", b"12345", b"678901")
    assert list(uploads._folder.iterdir()) == []


@pytest.mark.parametrize("secret", ["", ".", "..", "../..", "/etc", "no-such-secret", "a/b"])
def test_a_secret_that_was_not_given_stands_for_nothing(uploads: Uploads, secret: str) -> None:
    receive(uploads, "a.md", b"1")
    assert uploads.path(secret) is None


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("A_RES_78_40.pdf", "A_RES_78_40.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..\\x.md", "_x.md"),
        ("<script>alert(1)</script>.md", "<script>alert(1)<_script>.md"),
        ("a\0b\n.md", "ab.md"),
        ("", "document"),
        ("...", "document"),
        ("长" * 100 + ".pdf", "长" * 52 + ".pdf"),
        ("x." + "y" * 400, "document"),
    ],
)
def test_a_name_is_only_a_name(name: str, safe: str) -> None:
    assert safe_name(name) == safe
    assert len(safe_name(name).encode()) <= 160

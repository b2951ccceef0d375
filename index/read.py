"""A file to a parsed resolution, whatever its ending says."""

from collections.abc import Iterator
from pathlib import Path

from index.block import Block
from index.errors import DocumentError
from index.parse import parse
from index.readers.markdown import read_markdown
from index.readers.pdf.document import read_pdf
from index.report import Parsed

MAX_TEXT_BYTES = 20_000_000


def read_resolution(path: Path) -> Parsed:
    """Read and parse one file.

    Raises:
        DocumentError: the file is missing, empty, too large, not text, or no resolution; the message
            names the file and says what to do.
    """
    data = _bytes(path)
    if data[:1024].lstrip().startswith(b"%PDF-"):
        blocks, skipped = read_pdf(data, path.name, 1000)
        return parse(blocks, path.name, skipped)
    return parse(_blocks(path, data), path.name)


def _blocks(path: Path, data: bytes) -> Iterator[Block]:
    if b"\0" in data[:8192]:
        raise DocumentError(
            f"{path.name} is a binary file of a kind that cannot be read; give the text of the resolution"
        )
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"{path.name} is not UTF-8 text (byte {error.start}); save it as UTF-8 and try again"
        ) from error
    if not source.strip():
        raise DocumentError(f"{path.name} is empty")
    return read_markdown(source)


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise DocumentError(f"{path} is a folder; name a file in it")
        if path.stat().st_size > MAX_TEXT_BYTES:
            raise DocumentError(
                f"{path.name} has more than {MAX_TEXT_BYTES // 1_000_000} MB; no resolution is that long"
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise DocumentError(f"{path} does not exist") from None
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}") from error

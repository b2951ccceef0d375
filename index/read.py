"""A file to a parsed resolution, whatever its ending says."""

from pathlib import Path

from index.errors import DocumentError
from index.format import Format, recognise
from index.limits import DEFAULT_LIMITS, Limits, megabytes
from index.parse import parse
from index.readers.markdown import read_markdown
from index.readers.plain import is_hard_wrapped, read_plain
from index.report import Parsed


def read_resolution(path: Path, limits: Limits = DEFAULT_LIMITS) -> Parsed:
    """Read and parse one file.

    Raises:
        DocumentError: the file is missing, empty, too large, of a kind that has no reader, damaged, or no
            resolution; the message names the file and says what to do.
    """
    return parse_document(read_bytes(path, limits), path.name, limits)


def parse_document(data: bytes, name: str, limits: Limits = DEFAULT_LIMITS) -> Parsed:
    """Parse a file's content; raises DocumentError as ``read_resolution`` does."""
    found = recognise(data, name)
    if found is Format.PDF:
        from index.readers.pdf.document import read_pdf

        blocks, skipped = read_pdf(data, name, limits)
        return parse(blocks, name, skipped)
    if found is Format.DOCX:
        from index.readers.docx.document import read_docx

        return parse(read_docx(data, name, limits), name)
    if len(data) > limits.text_bytes:
        raise DocumentError(
            f"{name} has {megabytes(len(data))} of text, more than {megabytes(limits.text_bytes)}; "
            "no resolution is that long"
        )
    if found is Format.HTML:
        from index.readers.html.document import read_html

        return parse(read_html(data, name, limits), name)
    source = _decoded(data, name)
    blocks = list(read_plain(source) if is_hard_wrapped(source) else read_markdown(source))
    return parse(blocks, name)


def _decoded(data: bytes, name: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif b"\0" in data[:8192]:
        raise DocumentError(
            f"{name} is a binary file of a kind that cannot be read; give the PDF, .docx, HTML or text"
        )
    else:
        encoding = "utf-8-sig"
    try:
        source = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"{name} is not UTF-8 text (byte {error.start}); save it as UTF-8 and try again"
        ) from error
    if not source.strip():
        raise DocumentError(f"{name} is empty")
    return source


def read_bytes(path: Path, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """A file's content; raises DocumentError where it is missing, too large or no file."""
    try:
        if path.is_dir():
            raise DocumentError(f"{path} is a folder; name a file in it")
        with path.open("rb") as file:
            # The size a file gives itself says nothing of a device or a pipe.
            data = file.read(limits.file_bytes + 1)
    except FileNotFoundError:
        raise DocumentError(f"{path} does not exist") from None
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}") from error
    if len(data) > limits.file_bytes:
        size = max(path.stat().st_size, len(data))
        raise DocumentError(
            f"{path.name} has {megabytes(size)}, more than {megabytes(limits.file_bytes)}; "
            "no resolution is that long"
        )
    return data

"""What kind of file it is, from its first bytes: endings lie."""

import io
import re
import struct
import zipfile
from enum import Enum

from index.errors import DocumentError


class Format(Enum):
    """Formats that have a reader."""

    PDF = "PDF"
    DOCX = "Word"
    HTML = "HTML"
    TEXT = "text"


_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_TAGS = re.compile(rb"</?(?:p|div|table|tr|td|ol|ul|li|h[1-6]|html|body|center)\b[^>]*>", re.I)
_FEW = 6


def recognise(data: bytes, name: str) -> Format:
    """The format of a file's content.

    Raises:
        DocumentError: it is of a kind that has no reader; the message says which and what to do.
    """
    head = data[:4096]
    if b"%PDF-" in head[:1024]:
        return Format.PDF
    if head.startswith(b"PK\x03\x04"):
        return _archive(data, name)
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise DocumentError(
            f"{name} is a Word file of the old kind, or an encrypted one; save it as .docx without a password"
        )
    if head.startswith(b"{\\rtf"):
        raise DocumentError(f"{name} is an RTF file; save it as .docx or as PDF")
    if head.startswith(_PICTURES):
        raise DocumentError(f"{name} is a picture; run OCR over it and give the text or the PDF")
    if _HTML.match(head.removeprefix(b"\xef\xbb\xbf")) or len(_TAGS.findall(data[:100_000])) >= _FEW:
        return Format.HTML
    return Format.TEXT


def _archive(data: bytes, name: str) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, struct.error, ValueError, OSError, NotImplementedError):
        raise DocumentError(f"{name} is a damaged or truncated Word file; get a fresh copy of it") from None
    if "word/document.xml" not in names:
        raise DocumentError(f"{name} is an archive, but no Word document; unpack it and give the file in it")
    return Format.DOCX

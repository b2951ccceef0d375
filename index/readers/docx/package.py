"""A Word file is a ZIP of XML parts: opened only when it is safe to."""

import io
import re
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

from lxml import etree

from index.errors import DocumentError
from index.limits import Limits, megabytes

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ENTITY = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)
_MOST_PARTS = 5000
ZIP_ERRORS = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    OSError,
)
"""What zipfile raises on archives that are not whole; NotImplementedError is a RuntimeError."""


@dataclass(frozen=True, slots=True)
class Package:
    """The parts of a Word file that hold text."""

    document: Any
    """Root element of ``word/document.xml``; lxml has no types of its own."""
    footnotes: Any | None
    endnotes: Any | None
    numbering: Any | None
    styles: Any | None
    headers: tuple[Any, ...]


def open_package(data: bytes, name: str, limits: Limits) -> Package:
    """The parts of a Word file.

    Raises:
        DocumentError: damaged, encrypted, too large when unpacked, with macros or with XML entities.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check(archive, name, limits)
            parts = {
                info.filename: archive.read(info)
                for info in archive.infolist()
                if re.fullmatch(
                    r"word/(?:document|footnotes|endnotes|numbering|styles|header\d*)\.xml", info.filename
                )
            }
    except ZIP_ERRORS:
        raise DocumentError(f"{name} is a damaged or truncated Word file; get a fresh copy of it") from None
    except NotImplementedError:
        raise DocumentError(f"{name} is packed in a way that Word does not use; save it anew") from None
    except RuntimeError:
        raise DocumentError(f"{name} is encrypted; save it without a password and try again") from None
    roots = {part.removeprefix("word/"): _parsed(xml, part, name) for part, xml in parts.items()}
    headers = tuple(root for part, root in sorted(roots.items()) if part.startswith("header"))
    return Package(
        roots["document.xml"],
        roots.get("footnotes.xml"),
        roots.get("endnotes.xml"),
        roots.get("numbering.xml"),
        roots.get("styles.xml"),
        headers,
    )


def _check(archive: zipfile.ZipFile, name: str, limits: Limits) -> None:
    infos = archive.infolist()
    unpacked = sum(info.file_size for info in infos)
    if unpacked > limits.unpacked_bytes or len(infos) > _MOST_PARTS:
        raise DocumentError(
            f"{name} unpacks to {megabytes(unpacked)} in {len(infos)} parts, more than "
            f"{megabytes(limits.unpacked_bytes)}: it is no ordinary Word file and is not read"
        )
    if any(info.filename.casefold().endswith("vbaproject.bin") for info in infos):
        raise DocumentError(f"{name} holds macros; save it as .docx, which has none, and try again")


def _parsed(xml: bytes, part: str, name: str) -> Any:
    if _ENTITY.search(xml):
        raise DocumentError(
            f"{name} declares XML entities in {part}, which no Word file does; it is not read"
        )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as error:
        raise DocumentError(f"{name} is damaged: {part} is no well-formed XML ({error.msg})") from None

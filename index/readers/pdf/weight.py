"""What a PDF unpacks to, found out before anything is made of it."""

import re
import zlib
from dataclasses import dataclass

from index.errors import DocumentError
from index.limits import Limits, megabytes

_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_FORM = re.compile(rb"/Subtype\s*/Form\b")
_FONT = re.compile(rb"/Length1\b|/Subtype\s*/(?:Type1C|CIDFontType0C|OpenType)\b")
_IMAGE = re.compile(rb"/Subtype\s*/Image\b")
_DICTIONARY = 600
"""Bytes before a stream in which its dictionary is looked for."""
_PIECE = 1 << 20
_ORDINARY = 4_000_000
"""A page of text stays far below this."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What was found in a PDF's streams."""

    unpacked: int
    is_ordinary: bool
    """Whether it can be read in this process: no drawings inside drawings, no huge or unknown streams."""


def weigh(data: bytes, name: str, limits: Limits) -> Weight:
    """Unpack the streams of a PDF, a piece at a time, without keeping them.

    Raises:
        DocumentError: they come to more than ``limits.unpacked_bytes``.
    """
    total, ordinary = 0, b"/Encrypt" not in data and not _FORM.search(data)
    for match in _STREAM.finditer(data):
        head = data[max(0, match.start() - _DICTIONARY) : match.start()]
        head = head[head.rfind(b"obj") + 3 :]
        if _IMAGE.search(head):
            continue
        if head.count(b"/FlateDecode") != 1:
            ordinary = ordinary and b"/Filter" not in head
            continue
        size, has_form = _unpack(data, match.end(), limits.unpacked_bytes - total)
        total += size
        if total > limits.unpacked_bytes:
            raise DocumentError(
                f"{name} unpacks to more than {megabytes(limits.unpacked_bytes)}: "
                "it is no ordinary document and is not read"
            )
        if has_form or (size > _ORDINARY and not _FONT.search(head)):
            ordinary = False
    return Weight(total, ordinary)


def _unpack(data: bytes, start: int, most: int) -> tuple[int, bool]:
    """Size of a stream, and whether it defines a drawing; stops beyond ``most``."""
    unpacker = zlib.decompressobj()
    size, has_form = 0, False
    view = memoryview(data)[start:]
    rest = bytes(view[:_PIECE])
    place = len(rest)
    try:
        while rest and not unpacker.eof:
            piece = unpacker.decompress(rest, _PIECE)
            size += len(piece)
            has_form = has_form or _FORM.search(piece) is not None
            if size > most:
                break
            rest = unpacker.unconsumed_tail
            if not rest:
                rest = bytes(view[place : place + _PIECE])
                place += len(rest)
    except zlib.error:
        pass  # A damaged stream unpacks to what came before the damage, in pdfium too.
    return size, has_form

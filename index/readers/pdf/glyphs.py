"""What stands on a page: stretches of text in one font, size and style, with their place."""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from index.text import is_han

_BOLD = re.compile(r"bold|black|heavy|demi|simhei|stheiti|fzhei", re.I)
# Chinese has no italics: UN documents set opening verbs in a Kai face.
_ITALIC = re.compile(r"ital|obliq|kaiti|fzkai|stkai|simkai", re.I)
_ITALIC_FLAG = 0x40
_FILL_AND_STROKE = 2
# pdfium writes 2 for a hyphen at a line end; Word writes a soft hyphen for one that is drawn.
_HYPHENS = {"\x02": "-", "\xad": "-", "\ufffe": "-"}
_NOTHING = frozenset("\r\n\x00\u200b\u200e\u200f\ufeff\u202a\u202b\u202c")


@dataclass(frozen=True, slots=True)
class Fragment:
    """A stretch of text in one style on one baseline; lengths in points, y upwards."""

    text: str
    x0: float
    x1: float
    y: float
    """Baseline."""
    size: float
    bold: bool = False
    italic: bool = False

    @property
    def style(self) -> tuple[bool, bool]:
        return self.bold, self.italic


@dataclass(frozen=True, slots=True)
class _Style:
    size: float
    bold: bool
    italic: bool


def read_fragments(page: Any) -> list[Fragment]:
    """Fragments of a pypdfium2 page, in the order of the file."""
    textpage = page.get_textpage()
    try:
        return list(_fragments(textpage.raw))
    finally:
        textpage.close()


def _fragments(text: Any) -> Iterator[Fragment]:
    """Joins characters of one text object; characters without one are pdfium's own spaces."""
    styles: dict[int, _Style] = {}
    letters: list[str] = []
    start, above = 0, 0
    count = pdfium.FPDFText_CountChars(text)
    for place in range(count + 1):
        found = pdfium.FPDFText_GetTextObject(text, place) if place < count else None
        key = ctypes.addressof(found.contents) if found else 0
        if key != above:
            if letters:
                yield _fragment(text, range(start, place), "".join(letters), styles[above])
                letters = []
            start, above = place, key
            if key and key not in styles:
                styles[key] = _style(found)
        if key:
            letters.append(_letter(pdfium.FPDFText_GetUnicode(text, place)))


def _letter(code: int) -> str:
    letter = chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code < 0xE000 else ""
    return "" if letter in _NOTHING else _HYPHENS.get(letter, letter)


def _fragment(text: Any, places: range, letters: str, style: _Style) -> Fragment:
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text, places[0], x, y)
    left, right = _box(text, places[0]), _box(text, places[-1])
    x0, x1 = min(left[0], right[0]), max(left[1], right[1])
    if is_han(letters[-1:]):
        # The box of a slanted character leans over its neighbour; a Han character is as wide as its size.
        end = ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(text, places[-1], end, ctypes.c_double())
        x1 = min(x1, end.value + style.size)
    return Fragment(letters, x0, x1, y.value, style.size, style.bold, style.italic)


def _box(text: Any, place: int) -> tuple[float, float]:
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(text, place, box)
    return min(box.left, box.right), max(box.left, box.right)


def _style(owner: Any) -> _Style:
    size, matrix = ctypes.c_float(), pdfium.FS_MATRIX()
    pdfium.FPDFTextObj_GetFontSize(owner, size)
    pdfium.FPDFPageObj_GetMatrix(owner, matrix)
    font = pdfium.FPDFTextObj_GetFont(owner)
    name = ctypes.create_string_buffer(128)
    pdfium.FPDFFont_GetBaseFontName(font, name, 128)
    face = name.value.decode("utf-8", "replace")
    bold = bool(_BOLD.search(face)) or pdfium.FPDFTextObj_GetTextRenderMode(owner) == _FILL_AND_STROKE
    italic = bool(_ITALIC.search(face)) or bool(pdfium.FPDFFont_GetFlags(font) & _ITALIC_FLAG)
    return _Style(round(size.value * math.hypot(matrix.c, matrix.d), 2), bold, italic)

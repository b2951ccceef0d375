"""What stands on a page: stretches of text in one font, size and style, with their place."""

import ctypes
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

_BOLD = re.compile(r"bold|black|heavy|demi|simhei|stheiti|fzhei", re.I)
# Chinese has no italics: UN documents set opening verbs in a Kai face.
_ITALIC = re.compile(r"ital|obliq|kaiti|fzkai|stkai|simkai", re.I)
_ITALIC_FLAG = 0x40
_FILL_AND_STROKE = 2
# pdfium writes 2 for a hyphen at a line end; Word writes a soft hyphen for one that is drawn.
_HYPHENS = {"\x02": "-", "\xad": "-", "\ufffe": "-"}
_LIGATURE = re.compile("[\u0622\u0623\u0625\u0627]\u0644")
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
    skew: float
    """Slant put on by the matrix, as a share of the height."""


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
    left, right, baseline = _extent(text, places[0], style)
    other_left, other_right, _ = _extent(text, places[-1], style)
    x0, x1 = min(left, other_left), max(right, other_right)
    if _LIGATURE.search(letters):
        letters = _with_ligatures(text, places, letters)
    return Fragment(letters, x0, x1, baseline, style.size, style.bold, style.italic)


def _extent(text: Any, place: int, style: _Style) -> tuple[float, float, float]:
    """Left and right edge of a character, by its advance, and its baseline."""
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    pdfium.FPDFText_GetCharOrigin(text, place, x, y)
    pdfium.FPDFText_GetLooseCharBox(text, place, box)
    if not style.skew:
        return min(box.left, box.right), max(box.left, box.right), y.value
    # The box of a slanted character is that of a parallelogram, which leans over its neighbour.
    advance = abs(box.right - box.left) - abs(style.skew * (box.top - box.bottom))
    return x.value, x.value + max(advance, 0.0), y.value


def _with_ligatures(text: Any, places: range, letters: str) -> str:
    """Lam-alef drawn as one glyph comes out of pdfium back to front: both letters stand at one place."""
    mended = list(letters)
    if len(letters) == len(places):
        for match in _LIGATURE.finditer(letters):
            first, second = (_origin(text, places[match.start() + n]) for n in (0, 1))
            if abs(first - second) < 0.01:
                mended[match.start() : match.end()] = reversed(match[0])
    return "".join(mended)


def _origin(text: Any, place: int) -> float:
    x = ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text, place, x, ctypes.c_double())
    return x.value


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
    skew = round(matrix.c / matrix.d, 3) if matrix.d and not matrix.b else 0.0
    italic = italic or 0.1 < abs(skew) < 0.6
    return _Style(
        round(size.value * (abs(matrix.d) or math.hypot(matrix.c, matrix.d)), 2), bold, italic, skew
    )

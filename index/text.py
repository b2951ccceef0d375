"""Plain text and footnote marks out of runs; white space the way each script sets it."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from index.block import Run
from index.resolution import FootnoteMark

LINE_BREAK = "\u2028"
"""A line end that belongs to the text, as between the rows of a table; other line ends are spaces."""
_MOST_DIGITS = 4
_SUPERSCRIPT_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_CJK = (
    "\u2e80-\u2fdf\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
    "\u2018\u2019\u201c\u201d\u2014\u2026"
)
_IS_HAN_OR_CJK = re.compile(f"[{_CJK}]")
_IS_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3001\u3002\uff0c\uff1b\uff1a]")


def note_number(mark: str) -> str | None:
    """``13`` for ``¹³`` or ``13``, ``*`` for ``*``; None for anything that is no footnote mark."""
    mark = mark.strip().translate(_SUPERSCRIPT_DIGITS).strip("()[]. \u200e\u200f")
    if mark.isdigit():
        return str(int(mark)) if len(mark) <= _MOST_DIGITS else None
    return mark if 0 < len(mark) <= _MOST_DIGITS and not mark.strip("*†‡") else None


def is_note_mark(text: str) -> bool:
    """Whether a text is the mark of one footnote: a number or asterisks."""
    return note_number(text) is not None


def compose(runs: Iterable[Run]) -> tuple[str, tuple[FootnoteMark, ...]]:
    """Text without marks, and the marks at their offsets in it.

    White space is folded to one space, and goes altogether between two Chinese characters, where only a
    line end or removed markup can have left it.
    """
    characters: list[str | FootnoteMark] = []
    for run in runs:
        numbers = _note_numbers(run.text) if run.superscript else []
        if numbers and not _is_exponent(characters, numbers):
            characters.extend(FootnoteMark(f"FN{number}", 0) for number in numbers)
        else:
            characters.extend(run.text)
    return _settle(characters)


def _note_numbers(text: str) -> list[str]:
    """The marks in a superscript: one, or several as in ``12, 13``."""
    parts = [note_number(part) for part in re.split(r"[,،，;\s]+", text.strip())]
    return [part for part in parts if part] if all(parts) else []


def _is_exponent(before: Sequence[str | FootnoteMark], numbers: Sequence[str]) -> bool:
    """``km²`` is no reference to footnote 2."""
    word = re.search(r"(?:^|[\s\d(])(\w+)$", "".join(c for c in before[-4:] if isinstance(c, str)))
    return word is not None and word[1] in ("km", "m", "cm", "mm") and numbers[0] in ("2", "3")


def _settle(characters: Sequence[str | FootnoteMark]) -> tuple[str, tuple[FootnoteMark, ...]]:
    text: list[str] = []
    marks: list[FootnoteMark] = []
    pending = ""
    for item in characters:
        if isinstance(item, FootnoteMark):
            marks.append(FootnoteMark(item.footnote, len(text)))
        elif item == LINE_BREAK:
            if text and text[-1] != "\n":
                text.append("\n")
            pending = ""
        elif item.isspace():
            pending += item
        elif item not in "\u200b\ufeff\u00ad":
            if pending and text and text[-1] != "\n" and _keeps_space(text[-1], item, pending):
                text.append(" ")
            pending = ""
            text.append(item)
    joined = "".join(text).rstrip("\n")
    return joined, tuple(FootnoteMark(mark.footnote, min(mark.offset, len(joined))) for mark in marks)


def _keeps_space(before: str, after: str, white: str) -> bool:
    if _IS_HAN.match(before) and _IS_HAN_OR_CJK.match(after):
        return False
    if is_han(after) and before in ",;:)" and not white.strip("\n"):
        # A line end behind a half-width comma is only that: Chinese sets no space there.
        return False
    return not (_IS_HAN_OR_CJK.match(before) and _IS_HAN.match(after))


def tidy(text: str) -> str:
    """Plain text with its white space settled like a paragraph's."""
    return compose([Run(text)])[0]


def fold(text: str) -> str:
    """For comparison only: NFKC, lower case, no white space, one sort of apostrophe."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text.translate(APOSTROPHES))).casefold()


APOSTROPHES = dict.fromkeys(map(ord, "’‘ʼ`´"), "'")
"""For ``str.translate``: print sets “people’s”, a keyboard types “people's”."""


def whole_words(words: str) -> str:
    """A pattern for words that are no part of longer ones; Chinese sets none apart and matches anywhere."""
    return rf"(?<![^\W\u3400-\u9fff]){re.escape(words)}(?![^\W\u3400-\u9fff])"


def is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"

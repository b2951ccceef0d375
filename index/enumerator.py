"""Numbers and letters that open a paragraph, a subparagraph or a heading, in the six languages."""

import re
from dataclasses import dataclass

from index.numerals import HAN_NUMERAL, whole_number

_DIGITS = r"[\d０-９]{1,3}"
_NUMBER = re.compile(rf"\s*({_DIGITS})\s*(?:[.．、](?!\d)|\s[-–—](?=\s)|[)）])\s*")
_BRACKETED = re.compile(
    rf"\s*[(（]\s*([a-zа-я]{{1,5}}|[\u0621-\u064a]{{1,2}}|{_DIGITS}|{HAN_NUMERAL}{{1,3}})\s*[)）]\s*"
)
_HALF_BRACKETED = re.compile(r"\s*([a-zа-я]{1,4})\)\s+")
_DOTTED = re.compile(r"\s*([a-z]|[ivx]{1,4})\.\s+(?=\S)")
_ENCLOSED_HAN = re.compile(r"\s*([㈠-㈩])\s*")
_ROMAN = re.compile(r"(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})")
_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя"
_HEADING = re.compile(
    rf"\s*(?:(?:part|section|chapter|partie|section|chapitre|parte|sección|capítulo|часть|раздел)\s+)?"
    rf"(?:([IVXLC]{{1,6}}|[A-Z])(?:\s*[.．:–—]|\s*\n|\s*$|\s(?=\s*\S))|({HAN_NUMERAL}{{1,3}})\s*[、.．\n]|({_DIGITS})\s*[.．]\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Marker:
    """What opens a subparagraph; ``(i)`` may be read as a letter or as a Roman numeral."""

    length: int
    readings: tuple[tuple[str, int], ...]
    """Style of numbering and ordinal in it."""


def paragraph_number(text: str) -> tuple[int, int] | None:
    """The number that opens a numbered paragraph, and how many characters it takes."""
    match = _NUMBER.match(text)
    number = whole_number(match[1]) if match else None
    return (number, match.end()) if match and number else None


def subparagraph_marker(text: str) -> Marker | None:
    """``(a)``, ``a)``, ``a.``, ``(ii)``, ``(1)``, ``(一)``, ``㈠``, ``(أ)`` at the start of a text."""
    if match := _ENCLOSED_HAN.match(text):
        return Marker(match.end(), (("bracketed han", ord(match[1]) - ord("㈠") + 1),))
    for style, pattern in (
        ("bracketed", _BRACKETED),
        ("half-bracketed", _HALF_BRACKETED),
        ("dotted", _DOTTED),
    ):
        if match := pattern.match(text):
            readings = tuple((f"{style} {kind}", ordinal) for kind, ordinal in _readings(match[1]))
            return Marker(match.end(), readings) if readings else None
    return None


def _readings(token: str) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    if token.isdigit():
        return [("digit", int(token))]
    if re.fullmatch(f"{HAN_NUMERAL}+", token):
        return [("han", whole_number(token) or 0)]
    if token.isascii():
        if len(set(token)) == 1:
            found.append(("letter", ord(token[0]) - ord("a") + 1 + 26 * (len(token) - 1)))
        if _ROMAN.fullmatch(token):
            found.append(("roman", whole_number(token) or 0))
        return found
    if len(token) > 1 and token != "هـ":
        return []
    return [("letter", a.index(token[0]) + 1) for a in (_ABJAD, _CYRILLIC) if token[0] in a]


def step_name(style: str, ordinal: int) -> str:
    """How a step of a subparagraph path is written, the same for every language: ``a``, ``ii``, ``1``."""
    if style.endswith("letter"):
        turns, place = divmod(ordinal - 1, 26)
        return chr(ord("a") + place) * (turns + 1)
    if style.endswith(("roman", "han")):
        return roman(ordinal).lower()
    return str(ordinal)


def heading_number(text: str) -> str | None:
    """The enumerator of a heading in capitals: ``II``, ``B``; Han and Arabic numerals come as Roman ones."""
    match = _HEADING.match(text)
    if match is None:
        return None
    if match[1]:
        # A capital letter that is a word, such as "A" in "A new agenda", has no dot behind it.
        dotted = re.match(r"\s*(?:\w+\s+)?\w+\s*(?:[.．:–—\n]|$)", text)
        return match[1] if match[1].isupper() and (dotted or len(match[1]) > 1) else None
    number = whole_number(match[2] or match[3])
    return roman(number) if number else None


def roman(number: int) -> str:
    """7 as VII."""
    letters = ""
    for value, sign in (
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ):
        count, number = divmod(number, value)
        letters += sign * count
    return letters

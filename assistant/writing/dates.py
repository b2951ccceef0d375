"""Dates in the six languages as year, month and day: 2017年9月20日, 20 September 2017, 2017-09-20."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.reference import normalised
from index.numerals import HAN_NUMERAL, whole_number

_MONTHS = (
    r"jan(?:uary|\.)?|janvier|enero|январ\w+|يناير",
    r"feb(?:ruary|\.)?|février|febrero|феврал\w+|فبراير",
    r"mar(?:ch|\.)?|mars|marzo|марта?е?|مارس",
    r"apr(?:il|\.)?|avril|abril|апрел\w+|أبريل",
    r"may|mai|mayo|ма[йяе]|مايو",
    r"june?|juin|junio|июн\w+|يونيو|يونيه",
    r"july?|juillet|julio|июл\w+|يوليو|يوليه",
    r"aug(?:ust|\.)?|août|agosto|август\w*|أغسطس",
    r"sept?(?:ember|\.)?|septembre|septiembre|сентябр\w+|سبتمبر",
    r"oct(?:ober|\.)?|octobre|octubre|октябр\w+|أكتوبر",
    r"nov(?:ember|\.)?|novembre|noviembre|ноябр\w+|نوفمبر",
    r"dec(?:ember|\.)?|décembre|diciembre|декабр\w+|ديسمبر",
)
_MONTH = "(?P<m>" + "|".join(_MONTHS) + ")"
_H = f"(?:{HAN_NUMERAL}+|\\d+)"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<y>\d{{4}}|[〇零一二三四五六七八九]{{4}})\s*年(?:\s*(?P<n>{_H})\s*月(?:份|\s*(?P<d>{_H})\s*[日号])?)?",
        rf"(?P<n>{_H})\s*月\s*(?P<d>{_H})\s*[日号]",
        r"(?<!\d)(?P<y>\d{4})[-/.](?P<n>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<d>\d{1,2})\.(?P<n>\d{1,2})\.(?P<y>\d{4})(?!\d)",
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|-го)?\s+(?:of\s+|de\s+)?(?:[^\W\d]+(?: [^\W\d]+)?/)?{_MONTH}\b,?"
        rf"(?:\s+(?:de\s+|г\.\s*)?(?P<y>\d{{4}}))?",
        rf"\b{_MONTH}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?!\d),?(?:\s+(?P<y>\d{{4}}))?",
        rf"\b{_MONTH}\s+(?:de\s+|of\s+)?(?P<y>\d{{4}})",
    )
)


@dataclass(frozen=True, slots=True)
class Date:
    """As much of a date as is said, and where."""

    year: int | None
    month: int | None
    day: int | None
    span: tuple[int, int]

    def is_in(self, other: "Date") -> bool:
        """Whether the other says at least what this says, and the same."""
        mine, theirs = (self.year, self.month, self.day), (other.year, other.month, other.day)
        return all(part is None or part == said for part, said in zip(mine, theirs, strict=True))


def dates_in(text: str) -> tuple[Date, ...]:
    """The dates of a text in order; spans are in ``normalised(text)``."""
    found: list[Date] = []
    folded = normalised(text)
    for pattern in _DATES:
        for match in pattern.finditer(folded):
            if not any(match.start() < date.span[1] and date.span[0] < match.end() for date in found):
                found.extend(_read(match))
    return tuple(sorted(found, key=lambda date: date.span))


def _read(match: re.Match[str]) -> Iterator[Date]:
    groups = match.groupdict()
    year, day = (whole_number(groups.get(name) or "") for name in ("y", "d"))
    month = whole_number(groups.get("n") or "") or _month(groups.get("m") or "")
    if month is None or 1 <= month <= 12:
        yield Date(year, month, day, match.span())


def _month(word: str) -> int | None:
    for number, pattern in enumerate(_MONTHS, start=1):
        if word and re.fullmatch(pattern, word, re.IGNORECASE):
            return number
    return None

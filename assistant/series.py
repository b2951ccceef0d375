"""The n-th of a series that one paragraph tells in order: the First to Third Meetings, held in Rome (2004), …

A search finds the paragraph, and a reader the first of its places; which is the fourth is counted.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.ordinals import ORDINAL, ordinal_number
from index.numerals import whole_number

Span = tuple[int, int]

_ONES = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_NTH = rf"(?:第\s*[一二三四五六七八九十百\d]+\s*[次届]?|\b(?:(?:{_TENS})-)?(?:{_ONES})\b|\b(?:tenth|eleventh|twelfth|\w+teenth|\w+tieth)\b|\b\d+(?:st|nd|rd|th)\b|(?<!\w){ORDINAL}(?!\w))"
_TO = r"\s*(?:\bto\b|\bthrough\b|至|到|\bà\b|\ba\b|\bпо\b|\bдо\b|إلى)\s*(?:the |la |el )?"
_AND = r"\s*(?:,? and\b|,|、|和|\bet\b|\by\b|\bи\b|و)\s*(?:the |la |el )?"
_NTHS = re.compile(rf"{_NTH}(?:(?:{_TO}|{_AND}){_NTH})+", re.IGNORECASE)
_ONE_NTH = re.compile(_NTH, re.IGNORECASE)
_UP_TO = re.compile(_TO, re.IGNORECASE)
_HELD_IN = re.compile(
    r"\b(?:held|convened|took place)(?: respectively,?)? (?:in|at) |分别[在于]|在|\btenues? (?:respectivement )?à |\bcelebrad[ao]s (?:respectivamente )?en |\b(?:состоявш\w+|проведенн\w+)(?: соответственно)? в |عُ?قدت? (?:على التوالي )?في "
)
_YEARS = re.compile(
    r"\s*[（(](?P<years>\d{4}\s?年?(?:(?:,? and |, |、|和| et | y | и | و)\d{4}\s?年?)*)[)）]"
)
_YEAR = re.compile(r"\d{4}")
_JOINS = re.compile(r"\s*(?:[,、，;]\s*)?(?:(?:and|et|y|и) |[和及]|و(?=\w))?\s*(?:(?:in|at|à|en|в|في) |在)?")
_FARTHEST = 60
"""Characters that the name of a place has at most."""


@dataclass(frozen=True, slots=True)
class Held:
    """One of the series: its number, where the text has its place, and its year."""

    number: int
    place: Span
    year: Span


@dataclass(frozen=True, slots=True)
class Series:
    """What was held several times, and each time in order."""

    name: Span
    held: tuple[Held, ...]


def series_in(text: str) -> list[Series]:
    """Those of which as many places and years are told as there are numbers."""
    found = [*_NTHS.finditer(text)]
    if not found:
        return []
    edges = [0, *(match.start() for match in found[1:]), len(text)]
    series = (
        _series(text, match, start, end) for match, (start, end) in zip(found, pairwise(edges), strict=True)
    )
    return [one for one in series if one]


def numbers_of(text: str) -> frozenset[int]:
    """All ordinal numbers of a text, those between the first and the twentieth too."""
    alone = frozenset(n for match in _ONE_NTH.finditer(text) if (n := _number(match[0])))
    return alone.union(*(_counted(match[0]) for match in _NTHS.finditer(text)))


def last_number(question: str) -> int | None:
    """The last ordinal number of a question, which is the one that a follow-up asks of."""
    numbers = [number for match in _ONE_NTH.finditer(question) if (number := _number(match[0]))]
    return numbers[-1] if numbers else None


def _series(text: str, numbers: re.Match[str], start: int, end: int) -> Series | None:
    """Places stand behind the name, in Chinese before the numbers."""
    behind = _HELD_IN.search(text, numbers.end(), end)
    held_in = behind or next(_HELD_IN.finditer(text, start, numbers.start()), None)
    if held_in is None:
        return None
    told = _events(text, held_in.end(), end if behind else numbers.start())
    events = sorted(told, key=lambda event: text[slice(*event[1])])
    counted = sorted(_counted(numbers[0]))
    if len(events) != len(counted):
        return None
    held = (Held(number, *event) for number, event in zip(counted, events, strict=True))
    return Series((numbers.end(), behind.start() if behind else end), tuple(held))


def _events(text: str, start: int, end: int) -> Iterator[tuple[Span, Span]]:
    """Place and year of each, a place with two years twice."""
    for years in _YEARS.finditer(text, start, end):
        joins = _JOINS.match(text, start)
        place = (joins.end() if joins else start), years.start()
        if not 0 < place[1] - place[0] <= _FARTHEST:
            return
        yield from ((place, year.span()) for year in _YEAR.finditer(text, *years.span("years")))
        start = years.end()


def _counted(numbers: str) -> frozenset[int]:
    """The numbers of a run: the second, third and fourth; the first to the twentieth."""
    found = [*_ONE_NTH.finditer(numbers)]
    counted = {number for match in found if (number := _number(match[0]))}
    for one, other in pairwise(found):
        first, last = _number(one[0]), _number(other[0])
        if first and last and _UP_TO.fullmatch(numbers, one.end(), other.start()):
            counted |= set(range(first, last))
    return frozenset(counted)


def _number(nth: str) -> int | None:
    bare = re.sub(r"^第\s*|\s*[次届]$|(?<=\d)(?:st|nd|rd|th)$", "", nth)
    return whole_number(bare) or ordinal_number(nth)


def nth(series: Sequence[Series], number: int) -> list[tuple[Series, Held]]:
    """Whatever has this number in one of the series."""
    return [(one, held) for one in series for held in one.held if held.number == number]


def of_year(series: Sequence[Series], text: str, year: str) -> list[tuple[Series, Held]]:
    """Whatever was held in this year."""
    return [(one, held) for one in series for held in one.held if text[slice(*held.year)] == year]

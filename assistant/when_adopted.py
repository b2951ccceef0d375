"""When the resolution was adopted that words name: “the 2025 debt resolution”, 第八十届会议的决议."""

import re
from collections.abc import Sequence

from assistant.expected import MONTHS
from assistant.ordinals import ORDINAL, ordinal_number
from index.numerals import HAN_NUMERAL, whole_number
from index.resolution import Resolution

_TENS = "seventy|eighty|ninety"
_SESSION = (
    rf"第?(?P<zh>\d{{2}}|{HAN_NUMERAL}{{2,4}})届(?:联大|大会|会议|常会)?"
    rf"|\b(?:(?P<digits>\d{{2}})(?:st|nd|rd|th|e|è?me|[ªº°o.]*|-?[йя]|-?ой)|(?P<en>(?:{_TENS})-\w+|\w+tieth)|(?P<word>{ORDINAL}))"
    r" (?:regular )?(?:session\b|p[ée]r[ií]ode?o?(?: de sess?iones?)?\b|сесси\w+)|\b(?:session|сессия) (?P<behind>\d{2})\b"
    rf"|(?:ال)?دور(?:ة|تها) (?:(?P<ar_digits>\d{{2}})|(?P<ar>{ORDINAL}))"
)
_SESSION_SAID = re.compile(_SESSION, re.IGNORECASE)
_WHEN = re.compile(
    rf"{_SESSION}|(?:(?:{MONTHS})(?:/\w+(?: \w+)?)? (?:de )?|(?:عام|لعام|سنة|لسنة) )?(?<![\d/–-])(?P<year>20\d\d)(?![\d/–-])"
    r"(?:\s*年(?:\s*\d{1,2}\s*月)?| года| (?:version|edition)\b)?|\b(?:version|edition)\b",
    re.IGNORECASE,
)


def session_in(text: str) -> tuple[int | None, str]:
    """The session that a text says, None where it says none, and the text without it."""
    said = _SESSION_SAID.search(text)
    return (_session(said), _SESSION_SAID.sub(" ", text)) if said else (None, text)


def without_time(name: str) -> str:
    """A name without the session, the month and the year that it says."""
    return _WHEN.sub(" ", name)


def of_that_time(name: str, resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """Of the resolutions that are adopted anew each year those of the session or year that a name says."""
    if of_session := of_that_session(name, resolutions):
        return of_session
    years = {match["year"] for match in _WHEN.finditer(name) if match["year"]}
    return tuple(r for r in resolutions if str(r.adopted_on or "")[:4] in years)


def of_that_session(name: str, resolutions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """The same where it says the session: a year may be that of an event."""
    sessions = set(map(_session, _WHEN.finditer(name))) - {None}
    return tuple(r for r in resolutions if r.session in sessions)


def _session(match: re.Match[str]) -> int | None:
    spelt = match["word"] or match["ar"]
    number = match["zh"] or match["digits"] or match["behind"] or match["ar_digits"] or match["en"]
    return ordinal_number(spelt) if spelt else whole_number((number or "").lower())

"""Conferences, meetings and summits named in a text, by the shape of their names."""

import re
from collections.abc import Iterator

_CAPITAL = r"(?:[A-Z][\w’'\u2011-]*|\d{4})"
_JOINT = r"(?:of|on|for|to|and|against)"
_ENGLISH = re.compile(
    rf"(?<![\w/])(?:{_CAPITAL} (?:(?:of|on|for|and) (?={_CAPITAL}))?)*"
    r"(?:Conference|Summit|Meeting|Forum|Special Session|Dialogue)s?\b"
    rf"(?: {_JOINT} (?:the |their |its |all )?{_CAPITAL}(?:(?: {_JOINT}(?: the)?)? {_CAPITAL})*)*"
)
_NO_MEETING = re.compile(
    r"^(?:The|This|That|Each|Any|A) \w+$|^\w+$|^\d{4} and|\bon Disarmament\b|General Conference$"
)
_HAN = re.compile(
    r"(?:\d{4}\s*年|第[一二三四五六七八九十]+[次届])[^，。；、,;《》“”（）()\d]{0,18}?"
    r"(?:审议和延期大会|审议大会|审查会议|首脑会议|峰会|高级别会议|特别会议|筹备委员会第[一二三四五六七八九十]+届会议"
    r"|工作组会议|缔约国会议|缔约方会议|会议|届会)"
    r"|[^，。；、,;《》“”（）()\s的于按照]{2,16}(?:首脑会议|峰会|高级别会议)"
)
_NO_HAN = re.compile(r"议程|大会第.{1,6}届会议|次全体会议")


def meetings_in(text: str, language: str) -> Iterator[tuple[str, int, int]]:
    """What each is called, white space apart, and where it is named."""
    if language == "zh":
        for match in _HAN.finditer(text):
            before = text[max(0, match.start() - 2) : match.start()]
            if not _NO_HAN.search(match[0]) and not before.endswith("大会"):
                yield re.sub(r"\s", "", match[0]), match.start(), match.end()
        return
    for match in _ENGLISH.finditer(text):
        name, start = match[0], match.start()
        first, _, rest = name.partition(" ")
        if start == 0 and re.fullmatch(r"[A-Z][a-z]+(?:s|ing|ed)", first):
            start, name = start + len(first) + 1, rest
        if not _NO_MEETING.search(name) and name[:1].isupper() | name[:1].isdigit():
            yield name, start, start + len(name)

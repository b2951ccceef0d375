"""Paragraphs told in words that no pattern knows: every number and place, once it is known they are meant.

``reference`` reads what is a reference in any question. This reads ``Sevilla 50(f), text?`` too, and would
take the 3 of ``3 States`` for a paragraph: it is for questions that are known to be about paragraphs.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant import cues
from assistant.reference import Reference, normalised, ordinal_of
from assistant.reference_patterns import PATH, RANGE
from index.numerals import HAN_NUMERAL, whole_number

_FIRST = (
    r"开头|打头|起首|起始|起头|开篇|最前面?|(?<![上里下外后前])头(?!尾)|首(?!尾)|前(?!言|面|往|[一1]?段)"
    r"|\b(?:first|opening|initial|leading|starting)\b|\bpremi(?:er|ère)s?\b|\bprimer[oa]?s?\b"
    r"|\bперв\w+\b|\bначальн\w+\b|الأول(?:ى|ين)?\b"
)
_LAST = (
    r"最后|最末尾?|末尾|结尾|收尾|收束|结束|末|尾(?!注)|(?<!-)\b(?:last|final|closing|concluding|ending)\b"
    rf"|后(?=[的那这]*(?:{HAN_NUMERAL}|\d)+个?[段条注])|\bderni(?:er|ère)s?\b|\bfinal(?:e|es|aux|s)\b"
    r"|\búltim[oa]s?\b|\bпоследн\w+\b|\bзаключительн\w+\b|الأخير(?:ة|تين|ين)?\b"
)
_SMALL = {
    word: number
    for number, words in enumerate(
        ("two deux dos два две", "three trois tres три", "four quatre cuatro четыре"), 2
    )
    for word in words.split()
}
_COUNT = rf"(?:\d{{1,2}}|{HAN_NUMERAL}+|\b(?:five|six|{'|'.join(_SMALL)})\b)"
_PLACE = re.compile(
    rf"(?:(?P<before>{_COUNT})\s+)?(?:(?P<first>{_FIRST})|{_LAST})(?:的|那|这|頭|\s)*(?P<behind>{_COUNT})?",
    re.IGNORECASE,
)
_NO_PARAGRAPH = r"(?![\d/]|[.,]\d|\s*(?:年|月|日|%|个|项|国))"
_OF_OTHER_THINGS = re.compile(
    r"\b(?:items?|articles?|art\.|rules?|sections?|chapters?|annex(?:es|e|o)?|resolutions?|decisions?|pages?|actions?|volumes?"
    r"|artículos?|reglas?|punto|стать\w+|правил\w+|раздел\w*|المادة)\W*$|(?:议程项目|分项|规则|行动|附件|章节?|页)\W*$",
    re.IGNORECASE,
)
_COUNTS_OTHER_THINGS = re.compile(r"\s*(?:条(?!脚?注)|條(?!註)|届|次|卷|章|节|页|项|号(?:决议|文件))")
_NUMBER = re.compile(
    rf"(?:(?<![\w/.,()])(?<!/ )|(?<=[\u3400-\u9fff]))(?:第\s*(?P<placed>{HAN_NUMERAL}+|\d{{1,3}})"
    rf"|(?P<n>\d{{1,3}}){_NO_PARAGRAPH})(?:\s*[号段](?!决议|文件))?{PATH}",
    re.IGNORECASE,
)
_SERIES = re.compile(
    rf"(?<=[:：,，、及和与]){HAN_NUMERAL}+(?=\s*[、,，及和与]|[三两四]?(?:段|条|$))"
    rf"|{HAN_NUMERAL}+(?=[、及和与]{HAN_NUMERAL})"
)
"""Bare numerals one after the other: 二、四、六."""
_ORDINAL = re.compile(
    r"\b(?P<n>\d{1,3}(?:st|nd|rd|th)|[a-z]+-to-last|[^\W\d]{3,}(?:-[^\W\d]+)?)\b"
    r"(?P<back>\s+(?:from the )?(?:bottom|end|last)\b)?"
    r"(?!\s+(?:session|meeting|anniversary|conference|plenary|committee|year|quarter|time)\b)",
    re.IGNORECASE,
)
_PARTS = (("FN", cues.FOOTNOTES), ("PP", cues.PREAMBLE), ("OP", cues.OPERATIVE), ("A", cues.ANNEX))
_NOTES = re.compile(r"注|\bnotes?\b|\bfn\b|\bnotas?\b|\bприм\w*\b|هامش", re.IGNORECASE)


def loose_references(text: str, *, items: bool = False) -> tuple[Reference, ...]:
    """Every place and number of a question about paragraphs, in its order; of the part named nearest.

    ``items``: whether those of an agenda count, as they do where it stands in an annex.
    """
    text = _ITEM.sub(_blank, normalised(text)) if items else normalised(text)
    found: list[Reference] = []
    for reference in (*_ordinals(text), *_places(text), *_numbers(text), *_series(text)):
        if not any(reference.span[0] < one.span[1] and one.span[0] < reference.span[1] for one in found):
            found.append(reference)
    found.sort(key=lambda reference: reference.span)
    parts = _parts(text)
    return tuple(_ranges([replace(one, part=_nearest(parts, one)) for one in found], text))


_ITEM = re.compile(r"\b(?:items?|puntos?|points?|пункт\w*)(?=\W*\d)|(?:议程)?项目(?=\W*\d)", re.IGNORECASE)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _ordinals(text: str) -> Iterator[Reference]:
    for match in _ORDINAL.finditer(text):
        if number := ordinal_of(match["n"]):
            number = -number if match["back"] else number
            if number != -1:  # “last” may be of several
                yield Reference("", number, number, "", match.span())


def _places(text: str) -> Iterator[Reference]:
    for match in _PLACE.finditer(text):
        counted = (match["before"] or match["behind"] or "1").lower()
        count = _SMALL.get(counted) or whole_number(counted) or 1
        ends = (1, count) if match["first"] else (-count, -1)
        yield Reference("", *ends, "", match.span())


def _numbers(text: str) -> Iterator[Reference]:
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        other = _OF_OTHER_THINGS.search(text, 0, start) or _COUNTS_OTHER_THINGS.match(text, end)
        if not other and (number := whole_number(match["n"] or match["placed"])):
            yield Reference("", number, number, re.sub(r"\s", "", match["path"] or ""), match.span())


def _series(text: str) -> Iterator[Reference]:
    for match in _SERIES.finditer(text):
        if number := whole_number(match[0]):
            yield Reference("", number, number, "", match.span())


def _parts(text: str) -> list[tuple[str, int]]:
    """The parts that are named, and where."""
    named = [(part, match.start()) for part, pattern in _PARTS for match in pattern.finditer(text)]
    return named or [("FN", match.start()) for match in _NOTES.finditer(text)]


def _nearest(parts: list[tuple[str, int]], reference: Reference) -> str:
    middle = sum(reference.span) / 2
    return min(parts, key=lambda part: abs(part[1] - middle), default=("", 0))[0]


def _ranges(found: list[Reference], text: str) -> Iterator[Reference]:
    """``5 – 7`` is one range."""
    before: Reference | None = None
    for now in found:
        if before and _joins(text[before.span[1] : now.span[0]]) and 0 < before.last < now.first:
            before = replace(before, last=now.last, span=(before.span[0], now.span[1]))
            continue
        yield from (before,) if before else ()
        before = now
    yield from (before,) if before else ()


def _joins(between: str) -> bool:
    return bool(re.fullmatch(RANGE, between.strip(" 第段号¶§"), re.IGNORECASE))

"""Numbers of a sentence and of its passages, however they are written: 1,300, 十三, thirteen, XIII, 13 亿."""

import re
from collections.abc import Collection, Iterator
from decimal import Decimal

from assistant.reference import normalised, references_in
from assistant.writing.dates import Date, dates_in
from index.label import Label
from index.numerals import HAN_NUMERAL, whole_number
from index.passage import Passage

_SCALES = {
    "万": 4, "萬": 4, "亿": 8, "億": 8, "百万": 6, "千万": 7, "十亿": 9, "thousand": 3, "million": 6, "billion": 9,
    "trillion": 12, "mille": 3, "millions": 6, "milliard": 9, "milliards": 9, "mil": 3, "millones": 6, "millón": 6,
    "тысяч": 3, "миллион": 6, "миллионов": 6, "миллиард": 9, "миллиардов": 9, "مليون": 6, "مليار": 9, "بليون": 9,
    "ألف": 3,
}  # fmt: skip
_SCALE = "|".join(sorted(map(re.escape, _SCALES), key=len, reverse=True))
_DIGITS = re.compile(r"\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*")
_SCALED = re.compile(rf"\s*({_SCALE})(?![A-Za-z])", re.IGNORECASE)
_MEASURE = "个|個|名|次|届|屆|项|項|条|條|种|種|年|天|周|日|月|倍|成|国|國|亿|万|元|段|份|轮|輪|处|處|方面|点|點|位|票|美元|分之|部分|级|層|层"
_HAN_COUNTED = re.compile(
    rf"第\s*(?P<ordinal>{HAN_NUMERAL}+)|百分之(?P<percent>{HAN_NUMERAL}+)|(?P<count>{HAN_NUMERAL}+)(?=\s*(?:{_MEASURE}))"
    rf"|(?P<long>[二三四五六七八九]?十[一二三四五六七八九]|[二三四五六七八九]十|[一二两三四五六七八九][百千]{HAN_NUMERAL}*)"
)
_HAN_RUN = re.compile(f"{HAN_NUMERAL}+")
_ROMAN = re.compile(r"\b[IVXLC]+\b")
_ROMAN_COUNTED = re.compile(r"\b[IVXLC]{2,}\b")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_WORDS_ELSEWHERE = {
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit"
    " dix-neuf vingt",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
    " dieciocho diecinueve veinte",
    "ru": "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать"
    " пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать",
    "ar": "اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
}
_VALUES = {
    word: value for words in _WORDS_ELSEWHERE.values() for value, word in enumerate(words.split(), start=2)
}
_ENGLISH_ONLY = ("six", "once", "may")
"""Words that are numbers in one language and something else, or the same, in another."""
_UNCOUNTED = 1
"""One thing is an article in most languages: 一个, a, one another."""


def foreign_numbers(text: str, cited: Collection[Passage]) -> tuple[str, ...]:
    """The dates and numbers of a sentence that stand in none of the passages it cites, as written.

    A paragraph's own number may be named beside its mark.
    """
    source = "\n".join(f"{p.lead_in} {p.text} {p.heading}" for p in cited)
    known, known_dates = frozenset(_all_numbers(source)), dates_in(source)
    folded = normalised(text)
    foreign = []
    for date in dates_in(text):
        if not _is_known(date, known_dates, known):
            foreign.append(folded[slice(*date.span)].strip())
        folded = _blank(folded, date.span)
    for reference in references_in(folded):
        if _names_cited(reference.part, reference.first, reference.last, cited):
            folded = _blank(folded, reference.span)
    foreign += [written for written, values in _claimed(folded) if not values & known]
    return tuple(foreign)


def _blank(text: str, span: tuple[int, int]) -> str:
    return text[: span[0]] + " " * (span[1] - span[0]) + text[span[1] :]


def _is_known(date: Date, known: Collection[Date], numbers: Collection[Decimal]) -> bool:
    """Whether a passage gives the date; its year may stand apart, as in a range of dates."""
    if any(date.is_in(other) for other in known):
        return True
    parts = [Decimal(part) for part in (date.year, date.day) if part is not None]
    if date.month is None:
        return all(part in numbers for part in parts)
    same_month = any(other.month == date.month for other in known)
    apart = not any(
        other.month == date.month and None not in (other.year, other.day) and other.year != date.year
        for other in known
    )
    return same_month and apart and all(part in numbers for part in parts)


def _names_cited(part: str, first: int, last: int, cited: Collection[Passage]) -> bool:
    labels = [Label.parse(passage.label) for passage in cited]
    part = part or "OP"
    numbers = {int(label.number) for label in labels if label.part == part and label.number.isdigit()}
    return set(range(first, last + 1)) <= numbers


def _claimed(text: str) -> Iterator[tuple[str, frozenset[Decimal]]]:
    """Each number that a sentence states, as written, with the values it may mean."""
    for match in _DIGITS.finditer(text):
        yield match[0], frozenset(_values_of_digits(text, match))
    for match in _HAN_COUNTED.finditer(text):
        written = next(group for group in match.groups() if group)
        value = whole_number(written)
        if value is not None and (value != _UNCOUNTED or match["ordinal"]):
            yield match[0], frozenset({Decimal(value), *_scaled(text, match.end(), Decimal(value))})
    for match in _ROMAN_COUNTED.finditer(text):
        value = whole_number(match[0])
        if value is not None:
            yield match[0], frozenset({Decimal(value)})
    for match in _WORD.finditer(text):
        value = _word_value(match[0])
        if value is not None and value > _UNCOUNTED:
            yield match[0], frozenset({Decimal(value), *_scaled(text, match.end(), Decimal(value))})


def _values_of_digits(text: str, match: re.Match[str]) -> Iterator[Decimal]:
    plain = _decimal(match[0])
    scaled = list(_scaled(text, match.end(), plain))
    yield from scaled or [plain]


def _all_numbers(source: str) -> Iterator[Decimal]:
    """Every number that a source can be read to name."""
    text = normalised(source)
    for match in _DIGITS.finditer(text):
        value = _decimal(match[0])
        yield value
        yield from _scaled(text, match.end(), value)
        yield from (Decimal(digits) for digits in re.findall(r"\d+", match[0]))
    for pattern in (_HAN_RUN, _ROMAN):
        for match in pattern.finditer(text):
            number = whole_number(match[0])
            if number is not None:
                yield Decimal(number)
                yield from _scaled(text, match.end(), Decimal(number))
    for match in _WORD.finditer(text):
        number = _word_value(match[0])
        if number is not None:
            yield Decimal(number)
            yield from _scaled(text, match.end(), Decimal(number))


def _scaled(text: str, place: int, value: Decimal) -> Iterator[Decimal]:
    if scale := _SCALED.match(text, place):
        yield value * Decimal(10) ** _SCALES[scale[1].lower()]


def _decimal(digits: str) -> Decimal:
    """``1,300`` and ``1 300`` are thousands; ``2,5`` and ``2.5`` are two and a half."""
    if re.fullmatch(r"\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?", digits):
        return Decimal(re.sub(r"[^\d.]", "", digits))
    whole, *parts = re.split(r"[.,]", digits)
    return Decimal(f"{whole}.{parts[0]}").normalize() if len(parts) == 1 else Decimal(whole)


def _word_value(word: str) -> int | None:
    if _ROMAN.fullmatch(word.upper()):
        return None
    lower = word.lower()
    return _VALUES.get(lower) if lower in _VALUES and lower not in _ENGLISH_ONLY else whole_number(lower)

"""Whether and where a term stands in a text, letter for letter but for case, width and white space."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache

from index.text import APOSTROPHES, is_han


@lru_cache(maxsize=4096)
def term_pattern(term: str) -> re.Pattern[str]:
    """Matches ``term`` in a folded text: Chinese anywhere, other scripts as whole words, plural allowed.

    An abbreviation is met in capitals only: WHO is not who.
    """
    folded = unicodedata.normalize("NFKC", term.translate(APOSTROPHES)).strip()
    if any(is_han(character) for character in folded):
        letters = [
            _SIGNS.get(character) or re.escape(character) for character in folded if not character.isspace()
        ]
        return re.compile(r"\s*".join(letters).removeprefix(_COMMA), re.IGNORECASE)
    number = _NUMBER.fullmatch(folded)
    words = [re.escape(word) for word in ([number[1]] if number else _BETWEEN_WORDS.split(folded))]
    if words and (singular := _PLURAL.fullmatch(words[-1])):
        words[-1] = singular[1]
    ends = "" if folded.endswith("/") else r"(?:e?s|'s)?(?!\w)"  # S/ opens the symbols of a series
    begins = _OF_ASSEMBLY if number else r"(?<!\w)"
    pattern = begins + r"[\s\u2010\u2011–-]+".join(words) + ends
    return re.compile(pattern, 0 if folded.isupper() and len(folded) <= _ABBREVIATION else re.IGNORECASE)


_BETWEEN_WORDS = re.compile(r"\s+|(?<=[^\W\d])[\u2010\u2011-](?=[^\W\d])")
"""A hyphen is set now as a space, now as one that does not break: Non-Proliferation, Non Proliferation."""
_NUMBER = re.compile(r"(?:A/RES/)?(\d{1,3}/\d{1,3})", re.IGNORECASE)
_OF_ASSEMBLY = r"(?<![\w/])(?:A/RES/)?"
"""The number of a resolution, 70/1 or A/RES/70/1, which A/70/1, a report, does not have."""
_COMMA = "[，,]?"
_SIGNS = dict.fromkeys("，,、；;", "[，,、；;]") | {"《": f"{_COMMA}《"}
"""Signs for which others may stand: 联合国《条约汇编》 is 联合国，《条约汇编》 in a footnote."""
_ABBREVIATION = 6
"""Characters that an abbreviation has at most."""
_PLURAL = re.compile(r"([a-z]{3,}[^\Wsui])s")
"""A plural, whose singular counts too."""


def find_terms(text: str, terms: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Spans in ``text`` where any of the terms stands, in order, not overlapping.

    Offsets are those of ``text`` itself: width folding is done character by character.
    """
    folded = _fold_width(text)
    spans = sorted(
        match.span() for term in terms if term.strip() for match in term_pattern(term).finditer(folded)
    )
    kept: list[tuple[int, int]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return tuple(kept)


def titles_among(terms: Iterable[str], texts: Iterable[str]) -> frozenset[str]:
    """Those of the terms that stand as a whole title, 《…》, in one of the texts."""
    known = list(texts)
    return frozenset(term for term in terms if any(f"《{term}》" in text for text in known))


def find_names(text: str, terms: Iterable[str], titles: Collection[str]) -> list[tuple[int, int]]:
    """The same without what is one of these titles elsewhere and only ends another here.

    《禁止核武器条约》 is not named by 《拉丁美洲和加勒比禁止核武器条约》.
    """
    return [span for span in find_terms(text, terms) if not _ends_title(text, span, titles)]


def _ends_title(text: str, span: tuple[int, int], titles: Collection[str]) -> bool:
    opens = text.rfind("《", 0, span[0])
    within = opens > text.rfind("》", 0, span[0])
    return within and opens < span[0] - 1 and text[slice(*span)] in titles


@lru_cache(maxsize=8192)
def _fold_width(text: str) -> str:
    """Compatibility forms and apostrophes folded where one character stays one character."""
    return "".join(map(_folded_character, text.translate(APOSTROPHES)))


@cache
def _folded_character(character: str) -> str:
    folded = unicodedata.normalize("NFKC", character)
    return folded if len(folded) == 1 else character


def stretch(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch between commas, semicolons and full stops that holds characters ``start`` to ``end``.

    A comma within a number, 25,000, or within brackets that stand beside parts nothing.
    """
    beside = [b.span() for b in _BRACKETS.finditer(text) if not (b.start() < start and end < b.end())]
    stops = [stop for stop in _STOPS.finditer(text) if not any(a < stop.start() < b for a, b in beside)]
    first = max((stop.end() for stop in stops if stop.start() < start), default=0)
    last = min((stop.start() for stop in stops if stop.start() >= end), default=len(text))
    return first, last


_STOPS = re.compile(r"[，；;。]|(?<!\d),|,(?!\d)")
_BRACKETS = re.compile(r"\([^()]*\)|（[^（）]*）")


def widen(text: str, spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The stretch that holds the first of the spans, without space before it."""
    start, end = stretch(text, *spans[0])
    while start < end and text[start].isspace():
        start += 1
    return start, end

"""Footnote marks that are no longer raised: ``the Declaration8 adopted``, ``2001-20107 as``, ``倡议，7``."""

import re
from collections.abc import Collection, Iterator

from index.block import Run

_GLUED = re.compile(
    r"""
    (?: (?<=[a-zà-öø-ÿа-яё\u0621-\u064a”’"»)\]》」』〉])
      | (?<=[^\d\s][,;.，；。：、،؛])
      | (?<=\d{4},)
      | (?<=\b(?:19|20)\d\d)
    )
    (\d{1,3})
    (?= \s | $ | [,;.，；。：、，)] (?!\d) | [\u3400-\u9fff《“] )
    """,
    re.X,
)
_SPACED = re.compile(
    r"(?<=[^\d\s(/-])[ \n](\d{1,3})(?=[\s,;.:)]|$)(?!\s(?:per|of|to|and|or|years?|[A-Z][a-z]+ (?:19|20)))"
)
_COUNTED = re.compile(
    r"\b(?:[Pp]aragraphs?|[Aa]rticles?|[Aa]nnex|[Rr]esolutions?|[Dd]ecisions?|[Ss]ection|[Pp]age|[Gg]oals?|[Tt]argets?"
    r"|[Cc]hapter|[Nn]o\.|[Vv]ol\.|and|to|of|on|from|or|by|than|least|with|the)$"
)
_ABBREVIATION = re.compile(
    r"\b(?:No|Nos|no|vol|vols|para|paras|art|arts|p|pp|sect|chap|Art|Vol|par|párr|п|ст|т)\.$"
)
_MOST = 300


class BareMarks:
    """Finds the marks of a text in reading order: a new mark counts up, an old one may come again."""

    def __init__(self, numbers: Collection[str]) -> None:
        """``numbers``: the footnotes that the text has; empty where it was cut off from them."""
        self._numbers = frozenset(numbers)
        self._last = 0

    def runs(self, text: str, page: Collection[str] = ()) -> Iterator[Run]:
        """The text with its marks as superscript runs; ``page``: the footnotes at the foot of its page."""
        place = 0
        matches = [*_GLUED.finditer(text), *(_SPACED.finditer(text) if page else ())]
        for match in sorted(matches, key=lambda m: m.start(1)):
            before = text[: match.start()]
            spaced = match[0] != match[1]
            if self._is_due(match[1], before, page) if spaced else self._is_mark(int(match[1]), before):
                self._last = max(self._last, int(match[1]))
                yield Run(text[place : match.start()])
                yield Run(match[1], superscript=True)
                place = match.end()
        yield Run(text[place:])

    def _is_due(self, mark: str, before: str, page: Collection[str]) -> bool:
        """A number set off by a space is a mark if it is the next and its note stands on the page."""
        return mark in page and int(mark) == self._last + 1 and not _COUNTED.search(before[-14:])

    def _is_mark(self, number: int, before: str) -> bool:
        if not 0 < number < _MOST or _ABBREVIATION.search(before[-6:]):
            return False
        if self._numbers and str(number) not in self._numbers:
            return False
        if re.search(r"\d$", before):
            # Behind a year only the mark that is due: 20107 is else a number.
            return number == self._last + 1
        return number <= self._last + 1 or not self._last

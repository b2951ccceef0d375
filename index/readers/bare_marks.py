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

    def runs(self, text: str) -> Iterator[Run]:
        """The text with its marks as superscript runs."""
        place = 0
        for match in _GLUED.finditer(text):
            if self._is_mark(int(match[1]), text[: match.start()]):
                self._last = max(self._last, int(match[1]))
                yield Run(text[place : match.start()])
                yield Run(match[1], superscript=True)
                place = match.end()
        yield Run(text[place:])

    def _is_mark(self, number: int, before: str) -> bool:
        if not 0 < number < _MOST or _ABBREVIATION.search(before[-6:]):
            return False
        if self._numbers and str(number) not in self._numbers:
            return False
        if re.search(r"\d$", before):
            # Behind a year only the mark that is due: 20107 is else a number.
            return number == self._last + 1
        return number <= self._last + 1 or not self._last

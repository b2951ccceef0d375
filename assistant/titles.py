"""Resolutions named by their titles: “the resolution on radiological weapons”, 关于朝鲜人权的决议."""

import math
import re
from collections import Counter
from collections.abc import Sequence

from index.resolution import Resolution
from index.segment import terms

_CALLED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:resolutions?|texts?) (?:on|about|concerning|regarding|entitled|titled|dealing with|that \w+) (?:the )?([^,?.;:]{3,120})",
        r"\bthe (?:\d{4} )?((?:(?!of\b|in\b)[\w’'-]+ ){1,6}?)resolution\b",
        r"(?:关于|有关|题为)[“《]?([^，。？“”《》]{2,60}?)[”》]?的?(?:那份|那项|这份|这项)?(?:联大|大会)?决议",
    )
)
ENOUGH = 0.6
"""Share of the weight of the words of the name that the title must have."""
_CLEAR = 1.3
"""How much better the best title must be than the next."""
_SMALL = frozenset("the of on and in to for a an its with this same general assembly united nations".split())


def named_by_title(question: str, language: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The symbol of the one resolution that the question names by words of its title; none otherwise."""
    match = next((found for pattern in _CALLED if (found := pattern.search(question))), None)
    if match is None:
        return ()
    words = _words(match[1], language)
    titles = {r.symbol: _words(r.title, r.language) for r in resolutions}
    if not words or not titles:
        return ()
    frequency = Counter(word for title in titles.values() for word in title)
    weight = {word: math.log((len(titles) + 1) / (frequency[word] + 0.5)) for word in words}
    total = sum(weight.values())
    shares = {s: sum(weight[w] for w in words & title) / total for s, title in titles.items()}
    ranked = sorted(shares, key=lambda symbol: -shares[symbol])
    if shares[ranked[0]] < ENOUGH:
        return ()
    if len(ranked) > 1 and shares[ranked[0]] < _CLEAR * shares[ranked[1]]:
        return ()
    return (ranked[0],)


def _words(text: str, language: str) -> set[str]:
    return {word for word in terms(text, language) if word not in _SMALL}

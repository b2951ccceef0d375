"""A resolution told by a name out of its title: “Where will the 2026 UN Water Conference take place?”"""

import re
from collections.abc import Iterator, Sequence

from assistant.titles import SMALL
from index.resolution import Resolution

LEAST = 3
"""So many telling words of a title must stand together in the question, each as a name is written."""
_EVENT = frozenset(
    "conference summit mission base treaty declaration commitment forum convention zone".split()
)
_WORD = re.compile(r"[^\W_]+")


def named_by_event(question: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The symbol of the one resolution whose title has a name that the question says; none otherwise.

    The name is one of a conference, a mission, a treaty … and is told by its capitals and years.
    """
    said = [word for word in _words(question) if word.casefold() not in SMALL]
    lengths = {r.symbol: 0 for r in resolutions}
    for resolution in resolutions:
        title = [word.casefold() for word in _words(resolution.title) if word.casefold() not in SMALL]
        lengths[resolution.symbol] = max(lengths[resolution.symbol], _longest(said, title))
    most = max(lengths.values(), default=0)
    found = [symbol for symbol, length in lengths.items() if length == most]
    return tuple(found) if most >= LEAST and len(found) == 1 else ()


def _words(text: str) -> Iterator[str]:
    return (match[0] for match in _WORD.finditer(text))


def _longest(said: Sequence[str], title: Sequence[str]) -> int:
    """Words of the longest stretch that both have, with an event in it and written as a name."""
    longest = 0
    for start in range(len(said)):
        for place in range(len(title)):
            length = 0
            while (
                start + length < len(said)
                and place + length < len(title)
                and said[start + length].casefold() == title[place + length]
                and not said[start + length][0].islower()
            ):
                length += 1
            if _EVENT & {word.casefold() for word in said[start : start + length]}:
                longest = max(longest, length)
    return longest

"""A resolution told by a name out of its title: “Where will the 2026 UN Water Conference take place?”"""

import re
from collections.abc import Iterator, Sequence

from assistant.matching import find_terms
from assistant.synonyms import synonyms
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
    return tuple(found) if most >= LEAST and len(found) == 1 else _by_subject(question, resolutions)


def _by_subject(question: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The one in whose title a conference has the subject that it is given here: ``the ocean conference``."""
    named = _OF_SUBJECT.search(question)
    if named is None:
        return ()
    words = re.findall(r"[^\W\d_]+", _subject(named))
    year = named["year"] or named["zh_year"] or named["year_behind"]
    found = dict.fromkeys(
        r.symbol
        for r in resolutions
        if (named["meeting"] or _CONVENED.search(r.title))
        and (not year or year in r.title)
        and all(find_terms(r.title, synonyms(word, r.language)) for word in words)
    )
    return tuple(found) if len(found) == 1 else ()


def without_subject(question: str) -> str:
    """``When is the ocean conference?`` with no subject of the conference: ``When is the conference?``"""
    return _OF_SUBJECT.sub(
        lambda named: re.sub(r"\s+on(?: the)?\s*$", "", named[0].replace(_subject(named), "")), question
    )


def _subject(named: re.Match[str]) -> str:
    return named["en"] or named["behind"] or named["meeting"] or named["zh"] or ""


_CONVENED = re.compile(r"\b(?:Conference|Summit)\b|会议|峰会")
_OF_SUBJECT = re.compile(
    r"\b[Tt]he (?:(?P<year>20\d\d) )?(?:UN |United Nations )?(?P<en>(?!(?:next|last|first|second|third|fourth|fifth|review|preparatory|high|world|same|whole|annual|regional|previous|"
    r"press|opening|closing|general)\b)[A-Za-z]{4,}) (?:[Cc]onference|[Ss]ummit)\b"
    r"|\b[Tt]he (?:(?P<year_behind>20\d\d) )?(?:UN |United Nations )?(?:[Cc]onference|[Ss]ummit) on (?:the )?(?P<behind>[A-Za-z]{4,})\b(?! [a-z]*[a-z] )"
    r"|\b[Mm]eetings?(?: of States)? on (?:the )?(?P<meeting>[A-Za-z]{5,})\b"
    r"|(?:(?P<zh_year>20\d\d)年)?(?:联合国)(?P<zh>[\u3400-\u9fff]{1,4}?)(?:会议|峰会)"
)


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

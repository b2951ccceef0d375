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
    for named in _events_in(question):
        found = dict.fromkeys(r.symbol for r in resolutions if _is_titled(named, r))
        if len(found) == 1:
            return tuple(found)
    return ()


def words_naming_event(question: str, resolution: Resolution) -> str:
    """The words that only say which conference it is, the one in this title: ``2026 UN Water`` of the 2026 UN
    Water Conference. Empty where there are none: its resolution calls it “the Conference”.
    """
    for named in _events_in(question):
        if not named.groupdict().get("meeting") and _is_titled(named, resolution):
            return _words_naming(named)
    return ""


def _words_naming(named: re.Match[str]) -> str:
    said = named.groupdict()
    if said.get("en"):
        return named[0][len("the ") : named.end("en") - named.start()]
    if said.get("zh"):  # 大会 alone is the Assembly
        return named[0]
    noun = named[0].find(" on ") + 1 or named[0].find(" ") + 1
    return named[0][noun:]


def _events_in(question: str) -> Iterator[re.Match[str]]:
    yield from _OF_SUBJECT.finditer(question)
    yield from _OF_SUBJECT_ELSEWHERE.finditer(question)


def _is_titled(named: re.Match[str], resolution: Resolution) -> bool:
    words = re.findall(r"[^\W\d_]+", _subject(named))
    whole = _YEAR_HAN.sub("", named[0])
    year = _YEAR.search(named[0])
    return bool(
        (named.groupdict().get("meeting") or _CONVENED.search(resolution.title))
        and (not year or year[0] in resolution.title)
        and (
            all(find_terms(resolution.title, synonyms(word, resolution.language)) for word in words)
            or find_terms(resolution.title, synonyms(whole, resolution.language)[1:])
        )
    )


def without_subject(question: str) -> str:
    """``When is the ocean conference?`` with no subject of the conference: ``When is the conference?``"""
    return _OF_SUBJECT.sub(
        lambda named: re.sub(r"\s+on(?: the)?\s*$", "", named[0].replace(_subject(named), "")), question
    )


def _subject(named: re.Match[str]) -> str:
    return next(
        said
        for name in ("en", "behind", "meeting", "zh", "es", "ru", "ar")
        if (said := named.groupdict().get(name))
    )


_CONVENED = re.compile(r"\b(?:Conference|Summit)\b|会议|峰会")
_OF_SUBJECT = re.compile(
    r"\b[Tt]he (?:20\d\d )?(?:UN |United Nations )?(?:[A-Z][a-z]+ )?(?P<en>(?!(?:next|last|first|second|third|fourth|fifth|review|preparatory|high|world|same|whole|annual|regional|previous|"
    r"press|opening|closing|general)\b)[A-Za-z]{4,}) (?:[Cc]onference|[Ss]ummit)\b"
    r"|\b[Tt]he (?:20\d\d )?(?:UN |United Nations )?(?:[Cc]onference|[Ss]ummit) on (?:the )?(?P<behind>[A-Za-z]{4,})\b(?! [a-z]*[a-z] )"
    r"|\b[Mm]eetings?(?: of States)? on (?:the )?(?P<meeting>[A-Za-z]{5,})\b"
    r"|(?:20\d\d年)?(?:联合国|(?<![\u3400-\u9fff]))(?!联合国)(?P<zh>[\u3400-\u9fff]{1,4}?)(?:会议|大会|峰会)"
)
_OF_SUBJECT_ELSEWHERE = re.compile(
    r"\b(?:conférence|sommet)(?: des Nations Unies)?(?: de [A-Z]\w+)? sur (?:l['’]|les? |la )?(?P<behind>\w{3,})(?: (?:de )?20\d\d)?"
    r"|\b(?:conferencia|cumbre)(?: de las Naciones Unidas)?(?: de [A-Z]\w+)? sobre (?:el |los? |las? )?(?P<es>\w{4,})(?: (?:de )?20\d\d)?"
    r"|\b(?:конференци|саммит)\w*(?: ООН)? (?:по|об?) (?P<ru>\w{4,})(?: 20\d\d(?: года)?)?"
    r"|(?:ال|لل|ل)?(?:مؤتمر|قمة)(?: الأمم المتحدة)? (?P<ar>ال\w{4,})(?: (?:لعام )?20\d\d)?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"20\d\d")
_YEAR_HAN = re.compile(r"^20\d\d年")


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

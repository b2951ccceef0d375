"""Resolutions named by their titles: “the resolution on radiological weapons”, 关于朝鲜人权的决议."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from assistant import cues
from assistant.called import spaced
from assistant.glossary import Match, glossary
from assistant.matching import find_terms
from assistant.metadata_fields import without_field_words
from assistant.scope import named_symbols
from assistant.sections import names_annex
from assistant.when_adopted import of_that_time, without_time
from index.resolution import Resolution
from index.segment import terms
from index.text import fold, is_han

_CALLED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:resolutions?|texts?) (?:on|about|concerning|regarding|entitled|titled|dealing with|that \w+) (?:the )?([^,?.;:]{3,120})",
        r"\bthe (?:\d{4} )?((?:(?!of\b|in\b)[\w’'-]+ ){1,6}?)resolution\b",
        r"(?:关于|有关|题为)[“《]?([^，。？“”《》]{2,60}?)[”》]?的?(?:那份|那项|这份|这项)?(?:联大|大会)?决议",
    )
)
_QUOTED = re.compile(r"[“\"「『《«]\s*([^“”\"「」『』《》«»]+?)\s*[”\"」』》»]")
ENOUGH = 0.6
"""Share of the weight of the words of the name that the title must have."""
_CLEAR = 1.3
"""How much better the best title must be than the next."""
SMALL = frozenset(
    "the of on and in to for a an its with against at by this same general assembly united nations un".split()
)


def named_by_title(question: str, language: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The symbol of the one resolution that the question names by words of its title; none otherwise."""
    if whole := (
        _of_annexed(question, resolutions)
        or _in_quotes(question, resolutions)
        or _set_apart(question, resolutions)
    ):
        return whole
    said = (found[1] for pattern in _CALLED if (found := pattern.search(question)))
    named = (_by_words(_words(without_field_words(name), language), resolutions) for name in said)
    return next(filter(None, named), ())


def named_by_words(name: str, language: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The symbol of the one resolution whose title these words are of, which only name it; none otherwise."""
    words = telling(without_time(name), language)
    found = (
        _of_annexed(name, resolutions)
        or named_by_initials(name, resolutions)
        or _by_words(words, resolutions)
    )
    of_time = of_that_time(name, resolutions)
    return (
        found
        or named_by_initials(name, of_time)
        or _by_words(words, of_time)
        or _by_other_names(without_time(name), language, resolutions)
    )


def named_by_initials(name: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The one resolution whose title has the words that an abbreviation was made of.

    UNMIK is the United Nations [Interim Administration] Mission In Kosovo: two words may be left out; of three
    letters, as in DRR, only a small one.
    """
    said = [
        re.compile(rf"\b{(_LEFT_OUT if len(short) > _SHORT else _NEXT).join(short)}", re.IGNORECASE)
        for short in _ABBREVIATION.findall(name)
    ]
    found = {r.symbol for r in resolutions if any(words.search(r.title) for words in said)}
    return tuple(found) if len(found) == 1 else ()


_ABBREVIATION = re.compile(r"\b[A-Z]{3,8}\b")
_SHORT = 3
_NEXT = r"\w*\W+(?:(?:of|and|the|on|for)\W+)?"
_LEFT_OUT = r"\w*\W+(?:\w+\W+){0,2}?"
"""Between the initials: the rest of a word, and words that gave the abbreviation no letter."""


def speaks_of(name: str, language: str, text: str) -> bool:
    """Whether a text has at least half of the words that describe a resolution."""
    said = telling(name, language)
    return bool(said) and len(said & _words(text, language)) >= len(said) / 2


def describes(name: str, language: str) -> bool:
    """Whether words say something of a resolution: ``that text`` does not, nor does ``the 2024 one``.

    What sort of text it is says too little: many have an agreement or a conference in their titles.
    """
    return bool(telling(without_time(name), language) - _SORTS_OF_TEXT)


def telling(name: str, language: str) -> set[str]:
    """The words that say something of a resolution; of Chinese pairs of characters only."""
    said = _words(cues.GENERIC.sub(" ", without_field_words(name)), language) - _CALLING
    return {word for word in said if len(word) > 1 or not is_han(word)}


def _stems(words: str) -> frozenset[str]:
    """The words as they stand in a text of each language that has endings."""
    return frozenset(stem for language in ("en", "fr", "es", "ru", "ar") for stem in terms(words, language))


_CALLING = _stems(
    "resolution resolutions text texts document declaration last year year's one paper that this these those"
    " per according under your my our ce cet cette votre ese esa este esta su texte texto"
)
"""Words around what a resolution is called."""
_SORTS_OF_TEXT = _stems(
    "agreement agreements convention conventions treaty treaties conference conferences meeting programme"
    " political declaration политическая декларация политической декларации политическую декларацию politique"
    " déclaration declaración política الإعلان السياسي إعلان سياسي report commitment protocol accord traité convenio tratado договор конвенция"
)


def _by_words(words: set[str], resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The one resolution whose title has most of the weight of these words, clearly more than any other's."""
    return _most_titled({r.id: words for r in resolutions}, resolutions) if words else ()


def _by_other_names(name: str, language: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The same where a title calls a thing otherwise: landmines are anti-personnel mines."""
    matches = glossary().concepts_in(name)
    called = {r.id: _in_words_of(r, name, matches) for r in resolutions}
    words = {one: telling(one, language) for one in set(called.values())}
    said = {version: words[one] for version, one in called.items()}
    return _most_titled(said, resolutions) if all(said.values()) else ()


def _in_words_of(resolution: Resolution, name: str, matches: Sequence[Match]) -> str:
    """The name with what the glossary knows called as the title of a resolution calls it."""
    for match in reversed(matches):
        forms = match.concept.forms[resolution.language]
        titled = next((form for form in forms if find_terms(resolution.title, (form,))), "")
        if titled:
            name = f"{name[: match.start]} {titled} {name[match.end :]}"
    return name


def _most_titled(said: Mapping[str, set[str]], resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """``said``: the words of the name, for each version of each resolution."""
    titles = {r.id: _words(r.title, r.language) for r in resolutions}
    if not titles:
        return ()
    frequency = Counter(word for title in titles.values() for word in title)

    def weight(words: set[str]) -> float:
        return sum(math.log((len(titles) + 1) / (frequency[word] + 0.5)) for word in words)

    shares: dict[str, float] = {}
    for r in resolutions:
        share = weight(said[r.id] & titles[r.id]) / weight(said[r.id])
        shares[r.symbol] = max(share, shares.get(r.symbol, 0.0))
    ranked = sorted(shares, key=lambda symbol: -shares[symbol])
    if shares[ranked[0]] < ENOUGH:
        return ()
    if len(ranked) > 1 and shares[ranked[0]] < _CLEAR * shares[ranked[1]]:
        return ()
    return (ranked[0],)


def _of_annexed(question: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The resolution whose title is that of the text it annexes, where the question says the whole of it.

    “The Awaza Political Declaration” is such a text and its resolution at once. Where it is asked who mentions
    it, no one resolution is meant.
    """
    said = fold(question)
    found = [r for r in resolutions if r.annex and fold(r.title) in said and names_annex(r.title, r)]
    if len({r.symbol for r in found}) != 1 or cues.WHICH_RESOLUTIONS.search(question):
        return ()
    mentioned = rf"(?:{cues.MENTIONS.pattern})\s*(?:the\s+)?[“\"《]?{spaced(found[0].title)}"
    return () if re.search(mentioned, question, re.IGNORECASE) else (found[0].symbol,)


def _in_quotes(question: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The resolution whose whole title stands in quotation marks, where it is only one."""
    quoted = {fold(match[1]) for match in _QUOTED.finditer(question)}
    found = {r.symbol for r in resolutions if fold(r.title) in quoted}
    return tuple(found) if len(found) == 1 else ()


def _set_apart(question: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The resolution whose whole title stands by itself: “Regional disarmament: how many footnotes?”."""
    said = fold(question)
    found = {
        r.symbol
        for r in resolutions
        if r.title
        and re.search(rf"(?:^|[,;:，；：–—-]\s*){re.escape(fold(r.title))}\s*(?:[,;:，；：?？.–—]|$)", said)
    }
    return tuple(found) if len(found) == 1 else ()


def titles_named(question: str, language: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    """The titles, in every language indexed, of the resolutions named by symbol, or else by their titles."""
    written = tuple(match[0].strip() for match in cues.SYMBOL.finditer(question))
    known = tuple(dict.fromkeys(resolution.symbol for resolution in resolutions))
    named = named_symbols(written, known) if written else named_by_title(question, language, resolutions)
    return tuple(resolution.title for resolution in resolutions if resolution.symbol in named)


def _words(text: str, language: str) -> set[str]:
    return {word for word in terms(text, language) if word not in SMALL}

"""Names in a sentence that stand in none of the passages it cites."""

import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import lru_cache

from assistant.glossary import Concept, glossary
from assistant.inflection import word_keys
from assistant.writing.quotations import unquoted
from index.passage import Passage
from index.text import fold

_TITLE = re.compile(r"《([^《》]+)》")
_CAPITALISED = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ENDS_SENTENCE = re.compile(r"(?:^|[.!?:;。：；！？])[\s\"“«(（]*$")
_COMMON = frozenset(
    """general assembly assemblée asamblea assemblea générale ассамблея генеральная united nations nations unies naciones
    unidas организация объединенных наций оон un onu state states member members état états etats estado estados miembro
    miembros государство государства государств resolution résolution resolución резолюция i ii iii iv v vi vii viii ix x
    pp op fn
    january february march april may june july august september october november december""".split()
)
_ALWAYS_MEANT = ("United Nations", "General Assembly", "Member State", "State party", "Annex 2 States")
"""Whoever speaks of a resolution of the Assembly may say these; the number of an annex is checked as one."""


def foreign_names(text: str, language: str, cited: Collection[Passage]) -> tuple[str, ...]:
    """Titles in 《》, names known to the glossary, and capitalised words; as written.

    A name counts as standing in a passage under any of its names in the glossary, in any language.
    """
    own = unquoted(text)
    source = "\n".join(f"{p.symbol} {p.lead_in} {p.text} {p.heading}" for p in cited)
    languages = tuple(dict.fromkeys(passage.language for passage in cited))
    foreign = [title for title in _TITLE.findall(own) if not _titled(title, source, languages)]
    covered = bytearray(len(own))
    for match in glossary().concepts_in(own, language):
        there = _is_named(match.concept, source, languages)
        if there or not _is_name(match.concept):
            covered[match.start : match.end] = b"\1" * (match.end - match.start)
        elif not _within_title(own, match.start):
            foreign.append(own[match.start : match.end])
            covered[match.start : match.end] = b"\1" * (match.end - match.start)
    foreign += [
        word for word, place in _capitalised(own) if not covered[place] and not _is_word_of(word, source)
    ]
    return tuple(dict.fromkeys(foreign))


def _titled(title: str, source: str, languages: Collection[str]) -> bool:
    if fold(title) in _folded(source):
        return True
    matches = glossary().concepts_in(title)
    whole = [match for match in matches if match.end - match.start >= len(title.strip())]
    return any(_is_named(match.concept, source, tuple(languages)) for match in whole)


def _within_title(text: str, place: int) -> bool:
    """Titles are checked whole."""
    return text[:place].count("《") > text[:place].count("》")


def _is_name(concept: Concept) -> bool:
    """A concept whose English name has a capital letter is one of a kind: a treaty, a body, a place."""
    first = concept.forms["en"][0] if concept.forms.get("en") else ""
    return first[:1].isupper() and first not in _ALWAYS_MEANT


def _is_named(concept: Concept, source: str, languages: tuple[str, ...]) -> bool:
    folded = _folded(source)
    forms = [form for language in languages for form in concept.forms.get(language, ())]
    if any(fold(form) in folded for form in forms):
        return True
    return any(concept is found for language in languages for found in _concepts(source, language))


@lru_cache(maxsize=256)
def _concepts(source: str, language: str) -> tuple[Concept, ...]:
    return tuple(match.concept for match in glossary().concepts_in(source, language))


@lru_cache(maxsize=256)
def _folded(source: str) -> str:
    return fold(source)


def _capitalised(text: str) -> Iterator[tuple[str, int]]:
    """Capitalised words and their places, but for those that a sentence's beginning makes so."""
    for match in _CAPITALISED.finditer(text):
        word = match[0]
        if not word[0].isupper() or len(word) < 2 or _within_title(text, match.start()):
            continue
        if _ENDS_SENTENCE.search(text[: match.start()]) and not word.isupper():
            continue
        yield word, match.start()


def _is_word_of(word: str, source: str) -> bool:
    keys = _keys(word)
    return bool(keys & _source_keys(source)) or _plain(word) in _COMMON


def _keys(word: str) -> frozenset[str]:
    """Under which a word and its other forms are found; of l’Assemblée also what follows the apostrophe."""
    parts = {word, *re.split(r"[’'-]", word)} if re.search(r"[’']", word) else {word}
    return frozenset(key for part in parts if len(part) > 1 for key in word_keys(_plain(part)))


@lru_cache(maxsize=256)
def _source_keys(source: str) -> frozenset[str]:
    return frozenset(key for match in _CAPITALISED.finditer(source) for key in _keys(match[0]))


def _plain(word: str) -> str:
    """Lower case, without accents, apostrophes and hyphens."""
    decomposed = unicodedata.normalize("NFD", word.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c) and c not in "’'-")

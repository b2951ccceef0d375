"""A proper name that stands nowhere in the resolution asked about: what does 78/72 say about SpaceX?

It is looked for word by word, not by nearness; whatever may be another way to write something that the text
has counts as standing there, so that only a name that is surely absent is said not to be mentioned.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence, Set
from difflib import get_close_matches

from assistant.confidence import names_one_thing
from assistant.everyday import formal_words
from assistant.glossary import glossary
from assistant.matching import find_terms
from assistant.question import Question
from assistant.scope import Scope
from assistant.synonyms import synonyms

_NAME = re.compile(r"(?:[A-Z][\w’'-]*[^\W\d_](?: |$)){1,4}")
"""Words written with capitals."""
_NATIONAL = re.compile(r"\w{2}(?:ish|ese|ch|ss|ans?|[^\W\d_]{2}i)$", re.IGNORECASE)
"""Endings of what belongs to a country, which may be named otherwise: Dutch, Swiss, Israeli."""
_WORD = re.compile(r"[^\W\d_]+")
_INNER_CAPITAL = re.compile(r"[a-z][A-Z]|[A-Z]{2}")
"""An abbreviation, or a name that no other word is a form of: SpaceX."""
_SYLLABIC = re.compile(r"(?:UN|EU)[A-Z]")
"""UNMIK and EULEX are no initials, and the text may have the body by its full name."""
_LIKE, _STEM, _SHORTEST = 0.8, 5, 3


def absent_name(q: Question, scope: Scope) -> str:
    """The name that a question is about and nothing else, where its one resolution has no word of it.

    Empty for any other question, and where the name may be written otherwise in the language of the text.
    """
    resolution, name = scope.single, q.topic.strip()
    if resolution is None or resolution.language != "en" or q.carried or not _asks_of_name(q, name):
        return ""
    passages = scope.source.passages(resolution.id)
    texts = [resolution.title, *(passage.text for passage in passages)]
    known = synonyms(name, "en")[1:]
    if known:
        return "" if any(find_terms(text, (name, *known)) for text in texts) else name
    if glossary().concepts_in(name) or formal_words(name, ("en",)):
        return ""
    words = {_folded(word) for text in texts for word in _WORD.findall(text)}
    initials = [_initials(text) for text in texts]
    said = [word for word in _WORD.findall(name) if not word.islower()]
    stands = any(_stands(word, words, initials) or _is_in_other_name(word, texts) for word in said)
    return "" if stands else name


def _asks_of_name(q: Question, name: str) -> bool:
    """Whether nothing but a name is asked about, written as one within a sentence."""
    foreign = q.language in ("zh", "ru", "ar")
    if q.language != "en" and not foreign:
        return False
    within = rf"{'' if foreign else '[a-z] '}(?<![^\W\u3400-\u9fff]){re.escape(name)}"
    written = _NAME.fullmatch(name) and re.search(within, q.text)
    return bool(written) and names_one_thing(q)


def _stands(word: str, words: Set[str], initials: Iterable[str]) -> bool:
    """Whether a word, a form or a misspelling of it, or what it abbreviates, is among the words of a text."""
    folded = _folded(word)
    if len(folded) < _SHORTEST or folded in words or folded.removesuffix("s") in words:
        return True
    if _INNER_CAPITAL.search(word):
        return bool(_SYLLABIC.match(word)) or any(folded.removesuffix("s") in row for row in initials)
    alike = [w for w in get_close_matches(folded, words, 3, _LIKE) if w[0] == folded[0]]
    of_stem = len(folded) > _STEM and any(w.startswith(folded[:_STEM]) for w in words)
    return bool(alike or of_stem or _NATIONAL.search(word))


def _is_in_other_name(word: str, texts: Sequence[str]) -> bool:
    """Whether something the text has is also called by a name with this word: Ottawa in Ottawa Convention."""
    named = (c.forms["en"] for c in glossary().concepts if any(word in form for form in c.forms["en"]))
    return any(find_terms(text, forms) for forms in named for text in texts)


def _initials(text: str) -> str:
    """Of the words of a text without its smallest: fao for Food and Agriculture Organization."""
    return "".join(word[0].casefold() for word in _WORD.findall(text) if word not in _SMALL)


_SMALL = frozenset("and of the for on in to a an by with".split())


def _folded(word: str) -> str:
    """Without case and accents."""
    plain = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()

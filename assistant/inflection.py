"""Under which keys a word of each script is found, so that договора meets договор and للأسلحة meets أسلحة.

Two words are taken for forms of one when they share a key. The rules are endings, not a dictionary: they are
for matching a table of known terms, where a wrong match needs a wrong stem and the right neighbours.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

_CYRILLIC = re.compile("[\u0400-\u04ff]")
_ARABIC = re.compile("[\u0600-\u06ff]")
# Written without й and ё, as folding leaves them.
_RUSSIAN_ENDINGS = frozenset(
    (
        "а я о е ы и у ю ь ои еи ии ыи ая яя ое ее ые ие их ых им ым ом ем ам ям ах ях ов ев ию ия ью "
        "ую юю ого его ому ему ыми ими ами ями ием иях иям иеи ет ют ит ят ут ть"
    ).split()
)
_SHORTEST_RUSSIAN_STEM = 4
_REFLEXIVE = ("ся", "сь")
_SHORT = "~"
"""Marks the key of a stem so short that it tells little by itself."""
_SHORTEST_ARABIC_STEM = 3
_ARTICLE = re.compile("(?:[وف]?(?:[بك]?ال|لل))(?=..)")
_PARTICLE = re.compile("[وف]?[بلك]?(?=...)")
_FEMININE = "ة"
_ARABIC_SUFFIXES = ("ها", "هم", "نا", "كم", "ه", "ين", "ون", "ان", "ات", "ا")


@lru_cache(maxsize=65536)
def word_keys(word: str) -> frozenset[str]:
    """The keys of a folded word: itself, and its likely stems."""
    if _ARABIC.search(word):
        return frozenset(_arabic(word, inflected=True))
    if _CYRILLIC.search(word):
        return frozenset((*_russian(word), *_short_russian(word)))
    return frozenset(_latin(word))


def form_keys(word: str, *, alone: bool = True) -> frozenset[str]:
    """The keys of a word of the table, which stands in its base form: in Arabic only the article may go.

    A short Russian word is met in other forms only beside others of its term: Азии in Центральной Азии.
    """
    if _ARABIC.search(word):
        return frozenset(_arabic(word, inflected=False))
    keys = word_keys(word)
    return frozenset(key for key in keys if not key.startswith(_SHORT)) if alone else keys


def _latin(word: str) -> Iterator[str]:
    """Without the plural's ending."""
    yield word
    if len(word) > 3 and word.endswith(("s", "aux", "eux")):
        yield word[:-1]
    if len(word) > 5 and word.endswith("es"):
        yield word[:-2]
    if len(word) > 4 and word.endswith("ies"):
        yield word[:-3] + "y"


def _russian(word: str) -> Iterator[str]:
    yield word
    if len(word) > _SHORTEST_RUSSIAN_STEM + 4 and word.endswith(_REFLEXIVE):
        yield from _russian(word[:-2])
    for length in (1, 2, 3):
        if len(word) - length >= _SHORTEST_RUSSIAN_STEM and word[-length:] in _RUSSIAN_ENDINGS:
            yield word[:-length]


def _short_russian(word: str) -> Iterator[str]:
    stem, ending = word[: _SHORTEST_RUSSIAN_STEM - 1], word[_SHORTEST_RUSSIAN_STEM - 1 :]
    if not ending or ending in _RUSSIAN_ENDINGS:
        yield _SHORT + stem


def _arabic(word: str, inflected: bool) -> Iterator[str]:
    bare = {word, _ARTICLE.sub("", word, count=1) if _ARTICLE.match(word) else word}
    if inflected:
        bare |= {word[end:] for end in _particle_ends(word)}
    for stem in bare:
        yield stem
        yield from _without_suffix(stem, inflected)


def _particle_ends(word: str) -> Iterator[int]:
    match = _PARTICLE.match(word)
    yield from range(1, match.end() + 1 if match else 1)


def _without_suffix(word: str, inflected: bool) -> Iterator[str]:
    """A feminine ending is kept apart, since سلام (peace) and سلامة (safety) are two words."""
    for suffix in _ARABIC_SUFFIXES if inflected else ("ات",):
        stem = word.removesuffix(suffix)
        if stem == word or len(stem) < _SHORTEST_ARABIC_STEM:
            continue
        yield stem
        if suffix == "ات":
            yield stem + _FEMININE
        elif stem.endswith("ت"):
            yield stem[:-1] + _FEMININE

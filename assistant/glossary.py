"""The terms of the field in six languages: what questions call a thing, and what resolutions call it.

``glossary.tsv`` holds one concept a line and one language a column; within a cell the forms are set apart by
`` | ``, the one most likely to stand in a resolution first. Words are matched whole, in any case, with or
without accents and the commonest endings; Chinese is matched anywhere, simplified or traditional.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from assistant.inflection import form_keys, word_keys
from index.han import to_simplified
from index.language import language_of
from index.text import APOSTROPHES

LANGUAGES = ("zh", "en", "fr", "es", "ru", "ar")
_LATIN = ("en", "fr", "es")
BETWEEN_FORMS = " | "
_ABBREVIATIONS = "en abbreviations"
_REMEMBERED = 1024
"""Texts: a question and its parts are looked through again for each resolution that is asked."""
# Punctuation is a word too, so that a term is not found across it; hyphens, dashes, apostrophes are blanks.
_WORD = re.compile(r"[^\W_\u3400-\u9fff]+|[\u3400-\u9fff]|[^\w\s'’‘`‐‑‒–—―/_-]")
# Abbreviations that in small letters are words of some language: WHO is an organization, who asks.
_ONLY_IN_CAPITALS = frozenset(
    "WHO SG AIDS ATT COP TRIPS SIDA SALA TIC OIT UN AI AU EU UE UA IA TB CAB FIDA "
    "АС КС ЕС САС МОТ МОМ ВОЗ ЛАГ ИИ ПРО".split()
)


@dataclass(frozen=True, slots=True, eq=False)
class Concept:
    """One thing and its names. Two concepts are equal only if they are the same line of the table."""

    forms: Mapping[str, tuple[str, ...]]
    """By language; the form most likely to stand in a resolution first."""

    @property
    def is_name(self) -> bool:
        """Whether it is one thing with a name of its own, as its capital in English says."""
        return self.forms["en"][0][:1].isupper()


@dataclass(frozen=True, slots=True)
class Match:
    """Where a text names a concept: ``text[start:end]``."""

    concept: Concept
    start: int
    end: int
    form: str
    """The form of the table that was met; the text may have it inflected."""


@dataclass(frozen=True, slots=True)
class _Folded:
    """A text made comparable, with the place in the original of each of its characters."""

    text: str
    origin: tuple[int, ...]

    def span(self, start: int, end: int, source: str) -> tuple[int, int]:
        stop = self.origin[end - 1] + 1
        while stop < len(source) and unicodedata.combining(source[stop]):
            stop += 1
        return self.origin[start], stop


@dataclass(frozen=True, slots=True, eq=False)
class _Entry:
    """A form ready to be met."""

    order: int
    """The line of the table, which decides between forms that are alike."""
    concept: Concept
    form: str
    words: tuple[str, ...]
    """Folded; of a Chinese form there is one, without blanks."""
    keys: tuple[frozenset[str], ...]

    def difference(self, met: Sequence[str]) -> int:
        """How many of the words met are other forms of the words of the table."""
        return sum(word != other for word, other in zip(self.words, met, strict=True))


_Index = Mapping[str, Sequence[_Entry]]
_Candidate = tuple[int, int, tuple[int, int], _Entry]
"""Start and end in the folded text; in which language and how many words in other forms; what was met."""


class Glossary:
    """Finds the concepts of a table in a text."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self.concepts = tuple(concepts)
        self._index = cache(self._build_index)
        self._remembered = lru_cache(_REMEMBERED)(self._concepts_in)

    def prepare(self) -> None:
        """Makes its terms ready to be met in all languages, which takes a second."""
        for name in (*LANGUAGES, _ABBREVIATIONS):
            self._index(name)

    def forms_in(self, language: str) -> tuple[str, ...]:
        """Every form of a language, in the order of the table."""
        return tuple(form for concept in self.concepts for form in concept.forms.get(language, ()))

    def concepts_in(self, text: str, language: str | None = None) -> tuple[Match, ...]:
        """The concepts named in the text, the longest names first taken, in the order of the text.

        ``language`` is that of the text; where it is not said, it is told by the script, and of the languages
        in Latin script it is the one in which most of the text is terms. English words are found in Chinese,
        Russian and Arabic texts too, English abbreviations in all.
        """
        return self._remembered(text, language)

    def knows(self, name: str) -> bool:
        """Whether a name is that of one concept as a whole."""
        return any(match.end - match.start == len(name) for match in self.concepts_in(name))

    def _concepts_in(self, text: str, language: str | None) -> tuple[Match, ...]:
        folded = _fold(text)
        if language is not None:
            return self._matches(text, folded, language)
        language = language_of(text)
        if language not in _LATIN:
            return self._matches(text, folded, language)
        tried = sorted(_LATIN, key=lambda latin: latin != language)
        return max((self._matches(text, folded, latin) for latin in tried), key=_covered)

    def _matches(self, text: str, folded: _Folded, language: str) -> tuple[Match, ...]:
        """Longest first; of equally long ones that in exactly the table's words first."""
        candidates = [*self._in_words(folded, language)]
        if language == "zh":
            candidates += self._in_han(folded)
        candidates.sort(key=lambda found: (found[0] - found[1], found[2], found[0], found[3].order))
        matches = []
        taken = bytearray(len(text))
        for start, end, _, entry in candidates:
            first, last = folded.span(start, end, text)
            if any(taken[first:last]) or (entry.form in _ONLY_IN_CAPITALS and not text[first:last].isupper()):
                continue
            taken[first:last] = b"\1" * (last - first)
            matches.append(Match(entry.concept, first, last, entry.form))
        return tuple(sorted(matches, key=lambda match: match.start))

    def _in_han(self, folded: _Folded) -> Iterator[_Candidate]:
        """Blanks are passed over: Chinese has them about numbers and at line ends."""
        kept = [place for place, character in enumerate(folded.text) if not character.isspace()]
        squeezed = "".join(folded.text[place] for place in kept)
        index = self._index("zh")
        for start, character in enumerate(squeezed):
            for entry in index.get(character, ()):
                if squeezed.startswith(entry.words[0], start):
                    yield kept[start], kept[start + len(entry.words[0]) - 1] + 1, (0, 0), entry

    def _in_words(self, folded: _Folded, language: str) -> Iterator[_Candidate]:
        found = list(_WORD.finditer(folded.text))
        words = [match.group() for match in found]
        keys = [word_keys(word) for word in words]
        for rank, index in enumerate(self._word_indexes(language)):
            for i, of_first in enumerate(keys):
                for entry in {entry for key in of_first for entry in index.get(key, ())}:
                    end = i + len(entry.words)
                    if end <= len(words) and all(map(frozenset.__and__, entry.keys, keys[i:end])):
                        difference = entry.difference(words[i:end])
                        yield found[i].start(), found[end - 1].end(), (rank, difference), entry

    def _word_indexes(self, language: str) -> tuple[_Index, ...]:
        if language == "en":
            return (self._index("en"),)
        if language in _LATIN:
            return self._index(language), self._index(_ABBREVIATIONS)
        return (self._index("en"),) if language == "zh" else (self._index(language), self._index("en"))

    def _build_index(self, name: str) -> _Index:
        """The entries of a language by the keys of their first words; in Chinese, by first characters."""
        index: defaultdict[str, list[_Entry]] = defaultdict(list)
        make = _han_entry if name == "zh" else _word_entry
        for order, concept in enumerate(self.concepts):
            for form in concept.forms.get("en" if name == _ABBREVIATIONS else name, ()):
                if name != _ABBREVIATIONS or form.isupper():
                    entry = make(order, concept, form)
                    for key in entry.keys[0]:
                        index[key].append(entry)
        return dict(index)


def _han_entry(order: int, concept: Concept, form: str) -> _Entry:
    word = re.sub(r"\s", "", _fold(form).text)
    return _Entry(order, concept, form, (word,), (frozenset(word[0]),))


def _word_entry(order: int, concept: Concept, form: str) -> _Entry:
    words = tuple(_WORD.findall(_fold(form).text))
    return _Entry(order, concept, form, words, tuple(form_keys(word, alone=len(words) < 2) for word in words))


@cache
def glossary() -> Glossary:
    """The table that ships with the package."""
    return Glossary(tuple(read_table(files("assistant").joinpath("glossary.tsv").read_text("utf-8"))))


def read_table(text: str) -> Iterator[Concept]:
    """The concepts of a table.

    Raises:
        ValueError: a line that has not one cell for each language.
    """
    header, *lines = text.splitlines()
    languages = header.split("\t")
    for number, line in enumerate(lines, start=2):
        cells = line.split("\t")
        if len(cells) != len(languages):
            raise ValueError(f"line {number} has {len(cells)} cells, not {len(languages)}: {line[:60]!r}")
        yield Concept(
            {
                language: tuple(filter(None, cell.split(BETWEEN_FORMS)))
                for language, cell in zip(languages, cells, strict=True)
            }
        )


def _covered(matches: Sequence[Match]) -> int:
    return sum(match.end - match.start for match in matches)


def _fold(text: str) -> _Folded:
    """NFKC and then some: no case, no accents, no Arabic vowels, simplified characters."""
    characters: list[str] = []
    origin: list[int] = []
    for place, character in enumerate(text):
        for folded in _fold_character(character):
            characters.append(folded)
            origin.append(place)
    return _Folded(to_simplified("".join(characters)), tuple(origin))


@cache
def _fold_character(character: str) -> str:
    written = unicodedata.normalize("NFKD", character.translate(APOSTROPHES))
    plain = "".join(c for c in written if not unicodedata.combining(c))
    return plain.casefold().replace("ـ", "").replace("ى", "ي").replace("،", ",")

"""A question as a library lets it be understood: which resolution it names, what was recognised of it."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant import cues
from assistant.entitled import entitled, titled, whole_name
from assistant.event_named import named_by_event
from assistant.headed import head_of
from assistant.intent.intent import Intent, Meant
from assistant.one_called import one_called
from assistant.ordinals import ordinal_number
from assistant.patterns import understand
from assistant.question import Kind, Listing, Question
from assistant.quote import width
from assistant.recognised import Recognises, recognised, without_names
from assistant.reference import in_annex
from assistant.scope import named_symbols
from assistant.sections import annex_in
from assistant.titles import (
    describes,
    named_by_title,
    named_by_words,
    of_that_time,
    speaks_of,
    titles_named,
)
from assistant.weigh import telling_words
from index.language import language_of
from index.library import Library

DESCRIBED, MOSTLY = 12, 0.34
"""Of so many clauses found for the words that describe a resolution, the share that are of the one meant.
Of 155 such descriptions in questions marked tune the title told 115 rightly; this 19 more, and 2 wrongly."""
WORDED, MEANT, CLEARLY = 24, 10, 1.5
"""Of so many passages with these words, and so many near their meaning: how much more of the words must stand
in the one meant than in any other. Of 67 descriptions in questions marked tune that no title told, this tells
36 and none wrongly; with the clauses behind it 49, and 2 wrongly."""
FEW, MOSTLY_OF_FEW = 3, 0.75
"""Of so few resolutions one has half of anything that is found."""
FEW_WORDS = 2
"""So few words that head a question are rather its subject than near a title in meaning: ``New START: …``."""
_SHORTEST = 1.5
"""Width in Chinese characters that words naming a resolution have at least."""


_ANY = "决议"


@dataclass(frozen=True, slots=True)
class Understanding:
    """Reads questions about the resolutions of a library; without a recogniser by patterns alone."""

    library: Library
    recogniser: Recognises | None = None

    def of(self, text: str, *, before: str = "", chosen: bool = False) -> Question:
        """The question by itself, with the resolution that it names by symbol, title or description.

        ``before``: the question before, empty where there is none; ``chosen``: whether the user chose the
        resolutions, so that no description is looked up.
        """
        resolutions = self.library.resolutions()
        q = self._by_patterns(text)
        if before and not any(map(str.isalpha, text)):  # “79/41?” is in the language of what it takes up
            q = replace(q, language=language_of(before))
        known = tuple(dict.fromkeys(resolution.symbol for resolution in resolutions))
        if len(known) > 1 and not named_symbols(q.symbols, known):
            q = replace(q, symbols=named_by_title(q.text, q.language, resolutions) or q.symbols)
        others = before and len(known) > 1 and not (chosen or q.symbols)
        if others and (one := one_called(q.text, before)):
            symbols = self.titled(one.name, q.language)
            q = replace(q, symbols=symbols, naming=(one.said,)) if symbols else q
        if self.recogniser is None or q.naming:
            return q
        meant = self.recogniser.recognise(q.text)
        q = self._without_names(q, meant, () if chosen else known, follows=bool(before))
        if meant.intent is Intent.META and _names_another_document(q, meant):
            return q
        read = q if q.beside else recognised(q, meant, follows=bool(before))
        return read if chosen else self._of_event(read, known)

    def _of_event(self, q: Question, known: Sequence[str]) -> Question:
        """Asked of the resolution in whose title the conference, the mission … stands, if none is named."""
        if len(known) < 2 or q.symbols or q.naming or q.kind is not Kind.CONTENT:
            return q
        if cues.WHICH_RESOLUTIONS.search(q.text) or cues.SEVERAL_RESOLUTIONS.search(q.text):
            return q
        return replace(q, symbols=named_by_event(q.text, self.library.resolutions()))

    def titled(self, name: str, language: str, *, by_meaning: bool = True) -> tuple[str, ...]:
        """The resolution whose title these words are of, or are near in meaning."""
        if not describes(name, language):
            return ()
        found = named_by_words(name, language, self.library.resolutions())
        return found or (self._entitled(name, language) if by_meaning else ())

    def _entitled(self, name: str, language: str) -> tuple[str, ...]:
        """The one near in meaning, where several are those of the year or session that is said."""
        of_time = of_that_time(name, self.library.resolutions())
        found = entitled(name, language, self.library)
        return found or (entitled(name, language, self.library, of_time) if of_time else ())

    def prepare(self) -> None:
        """Loads and embeds what the first question would wait for."""
        self.library.title_tokens(titled(self.library))
        if self.recogniser is not None:
            self.recogniser.recognise(_ANY)

    def _by_patterns(self, text: str) -> Question:
        resolutions = self.library.resolutions()
        return understand(text, lambda text, language: titles_named(text, language, resolutions))

    def _without_names(
        self, q: Question, meant: Meant, known: Sequence[str], *, follows: bool = False
    ) -> Question:
        """The question as the patterns read it without the words that name its resolution.

        What a follow-up describes is of the resolution before; another one is told by its title.
        """
        names = [name for name in meant.names if width(name) > _SHORTEST and not _names_nothing(name)]
        called = _CALLED.search(q.text) if len(known) > 1 and all(map(_CUT_OFF.search, names)) else None
        if called and self.titled(called[0], q.language):
            names = [called[0]]
        head = self._head(q, names) if len(known) > 1 else ""
        naming = (head,) if head else tuple(name for name in names if not _seeks(q, name))
        if not naming:
            return q
        titles = titles_named(q.text, q.language, self.library.resolutions())
        whole = {_whole_title(_NUMBER_OF_ANNEX.sub("", name), titles, q.text) for name in naming}
        naming = tuple(sorted(whole, key=lambda name: (-len(name), q.text.find(name))))
        if len(known) < 2:  # a treaty or a report is described as well, and is no name of the one resolution
            naming = tuple(name for name in naming if self._is_of_the_one(name, q.language))
        several = any(map(cues.SEVERAL_RESOLUTIONS.search, naming)) or cues.WHICH_RESOLUTIONS.search(q.text)
        symbols = q.symbols
        if naming and not (symbols or several) and len(known) > 1:
            name = " ".join(naming)
            of_it = f"{' '.join(meant.subjects)} {name}" if _ITS.search(name) else name
            symbols = self._described(of_it, q.language, by_title=follows)
        elif naming and not cues.SYMBOL.search(q.text) and len(known) > 1:
            symbols = self._of_calling(naming, q.language) or symbols
        if not naming or not (symbols or several or len(known) < 2):
            return q
        if len(symbols) == 1:
            naming = tuple(whole_name(name, q.text, q.language, symbols[0], self.library) for name in naming)
        bare = self._by_patterns(without_names(q.text, naming))
        # “6 (b) of 79/300” is a paragraph by the symbol behind it; “the end of 79/300” is cut off from it
        if q.references and (not bare.references or _from_end(q) != _from_end(bare)):
            return replace(q, symbols=symbols, naming=naming)
        if annex := annex_in(" ".join(naming)):  # “Annex II to resolution 78/327: paragraphs 23 to 25”
            bare = replace(bare, references=tuple(in_annex(r, annex) for r in bare.references))
        if not bare.part:  # “in the preamble of the mine text” may have been cut as a whole
            placed = q.references if q.part in ("PP", "OP") and bare.references else bare.references
            bare = replace(bare, part=q.part, parts=q.parts, references=placed)
        said = replace(bare, text=q.text, language=q.language, version=q.version, fresh=q.fresh)
        return replace(said, symbols=symbols, naming=naming)

    def _head(self, q: Question, names: Sequence[str]) -> str:
        """What heads the question, where it is what a resolution is called and no other name is."""
        head = head_of(q.text)
        of_all = cues.SYMBOL.search(q.text) or cues.WHICH_RESOLUTIONS.search(q.text)
        words = len(telling_words(head))
        titled = self.titled(head, q.language, by_meaning=words > FEW_WORDS) if head and not of_all else ()
        if not titled or q.symbols not in ((), titled):
            return ""
        others = (name for name in names if name not in head)
        return "" if any(self.titled(name, q.language) for name in others) else head

    def _of_calling(self, naming: Sequence[str], language: str) -> tuple[str, ...]:
        """The one that is called a resolution, where a title that is asked about names another:
        “In the 2025 disaster risk reduction resolution, where is the Sevilla Commitment cited?”"""
        called = [name for name in naming if _RESOLUTION.search(name)]
        return named_by_words(" ".join(called), language, self.library.resolutions()) if called else ()

    def _is_of_the_one(self, name: str, language: str) -> bool:
        """By its symbol or title, or because it says nothing but that it is the resolution."""
        resolutions = self.library.resolutions()
        said = cues.SYMBOL.search(name) or not describes(name, language)
        return bool(said or named_by_words(name, language, resolutions))

    def _described(self, name: str, language: str, *, by_title: bool = False) -> tuple[str, ...]:
        """The resolution that these words describe: by its title, or else most of what is found for them."""
        by_meaning = not by_title or bool(_RESOLUTION.search(name))
        if found := self.titled(name, language, by_meaning=by_meaning):
            return found
        if by_title or not describes(name, language):
            return ()
        if found := self._most_spoken_of(name):
            return found
        hits = [self.library.passage(hit.id) for hit in self.library.dense_clauses(name, DESCRIBED)]
        symbol, count = next(iter(Counter(hit.symbol for hit in hits).most_common(1)), ("", 0))
        spoken = " ".join(hit.text for hit in hits if hit.symbol == symbol)
        mostly = MOSTLY if len(self.library.resolutions()) > FEW else MOSTLY_OF_FEW
        return (symbol,) if count >= mostly * len(hits) and speaks_of(name, language, spoken) else ()

    def _most_spoken_of(self, name: str) -> tuple[str, ...]:
        """The one that has far more of the words than any other, and most of what is near in meaning."""
        said: dict[str, float] = defaultdict(float)
        for hit in self.library.keyword(name, WORDED):
            said[self.library.passage(hit.id).symbol] += hit.score
        (symbol, most), (_, behind) = [*sorted(said.items(), key=lambda one: -one[1]), *_NOTHING][:2]
        near = Counter(self.library.passage(hit.id).symbol for hit in self.library.dense(name, MEANT))
        clear = most >= CLEARLY * behind and near and near.most_common(1)[0][0] == symbol
        return (symbol,) if clear else ()


_NOTHING = (("", 0.0), ("", 0.0))


def _from_end(q: Question) -> bool:
    return any(reference.first < 0 or reference.last < 0 for reference in q.references)


def _names_another_document(q: Question, meant: Meant) -> bool:
    """Whether some of the names are of something else than the resolution."""
    return any(name not in q.naming and not cues.SYMBOL.search(name) for name in meant.names)


def _names_nothing(name: str) -> bool:
    """A part of a word or of a quotation, or the place of a meeting in a row."""
    return bool(_BROKEN.search(name)) or ordinal_number(name) is not None


_BROKEN = re.compile(r"^[-–—”’»」』》)）]|[“‘«「『《(（]$")
"""Words that begin or end within a word or a quotation."""


_ITS = re.compile(r"\b(?:its|their|s(?:on|a|es)|leurs?|sus?|его|её|их)\b|其(?!他|它)|该", re.IGNORECASE)
"""“The logistics base, in its financing resolution”: the name says of what only with the subject."""


_CALLED = re.compile(
    r"(?:\bрезолюци\w+ (?:\d{4} года )?(?:о|об|по)|(?<!\w)(?:ال)?قرار"
    r"|\brésolution (?:(?:de |d['’])?\d{4} )?(?:sur|relative (?:à|aux?)|concernant)"
    r"|\bresolución (?:de \d{4} )?(?:sobre|relativa a))(?: [^\s?؟,،;:]+){1,8}(?=\W*$)",
    re.IGNORECASE,
)
"""What a resolution is called up to the end of the question, where the recogniser saw less of it."""
_CUT_OFF = re.compile(r"\s(?:о|об|по|на|de|sur|sobre|relative|concernant|بشأن|عن|حول)$", re.IGNORECASE)
_RESOLUTION = re.compile(r"\b(?:resolution|résolution|resolución|резолюци\w+)\b|决议|قرار", re.IGNORECASE)
_NUMBER_OF_ANNEX = re.compile(r"^[IVX]+ (?=(?:of|to|in)\b)")
"""Cut off from the word before it: annex “I of 78/128”."""


def _whole_title(name: str, titles: Sequence[str], text: str) -> str:
    """The title that is said whole, where only some of its words were read as a name."""
    for title in titles:
        place = text.casefold().find(title.casefold())
        if place >= 0 and name.casefold() in title.casefold():
            return text[place : place + len(title)]
    return name


def _seeks(q: Question, name: str) -> bool:
    """Whether the name is of what the text is to mention, not of the resolution asked about."""
    cited = any(cues.SYMBOL.search(term) and term in name for term in q.quoted)
    return cited or (q.listing is Listing.MENTIONS and any(name in term for term in q.quoted))

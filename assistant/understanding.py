"""A question as a library lets it be understood: which resolution it names, what was recognised of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant import cues
from assistant.descriptions import Descriptions
from assistant.division import SECTIONS
from assistant.entitled import name_in_clause, title_behind, titled, whole_name
from assistant.glossary import glossary
from assistant.intent.intent import Intent, Meant
from assistant.name_whole import called_to_the_end, is_cut_off, joined, whole_title, with_title
from assistant.not_indexed import not_indexed
from assistant.one_called import one_called
from assistant.ordinals import ordinal_number
from assistant.patterns import understand
from assistant.question import Kind, Listing, Question
from assistant.quote import width
from assistant.recognised import Recognises, is_of_what_they_cite, of_agenda_annexed, recognised
from assistant.reference import in_annex
from assistant.resolution_sought import subject_of_whole, subject_sought
from assistant.scope import named_symbols
from assistant.sections import annex_in, without_sort
from assistant.substitution import names_only_resolution
from assistant.titles import describes, named_by_title, titles_named
from assistant.utmost import utmost_in
from assistant.without_names import without_names
from index.language import language_of
from index.library import Library

_LOOKED_UP = (
    Intent.PARAGRAPH,
    Intent.NOTE_PLACE,
    Intent.NOTE_OF,
    Intent.HEADING_OF,
    Intent.COUNT,
    Intent.META,
)
"""What is left of a name that was cut off would be taken for a subject, and these have none."""
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
        if len(known) > 1 and (utmost := utmost_in(text, before)):
            return replace(q, kind=Kind.META, fields=("title",), utmost=utmost, symbols=(), fresh=True)
        if before and _cites_others(q, known) and not not_indexed(q, self.library):
            q = replace(q, symbols=())
        if len(known) > 1 and not named_symbols(q.symbols, known):
            q = replace(q, symbols=named_by_title(q.text, q.language, resolutions) or q.symbols)
        others = before and len(known) > 1 and not (chosen or q.symbols)
        if others and (one := one_called(q.text, before)):
            symbols = self._descriptions.titled(one.name, q.language)
            q = replace(q, symbols=symbols, naming=(one.said,)) if symbols else q
        if len(known) > 1 and not chosen and (as_whole := self._as_a_whole(q)):
            return as_whole
        if self.recogniser is None or q.naming:
            return q
        meant = self.recogniser.recognise(q.text)
        q = self._without_names(q, meant, () if chosen else known, follows=bool(before))
        q = of_agenda_annexed(q)
        if meant.intent is Intent.META and _names_another_document(q, meant):
            return q
        read = q if q.beside else recognised(q, meant, follows=bool(before))
        return read if chosen else self._descriptions.of_event(read, known)

    def _as_a_whole(self, q: Question) -> Question | None:
        """The resolution that is sought by its subject, or asked about as a whole; None where none is."""
        sought, whole = subject_sought(q.text), subject_of_whole(q.text)
        symbols = q.symbols or self._descriptions.titled(sought or whole, q.language)
        if whole and symbols:
            return replace(q, kind=Kind.OVERVIEW, symbols=symbols, naming=(whole,), topic="", fresh=True)
        if not sought:
            return None
        q = replace(q, whether=True, fresh=True)
        if of_title := self._descriptions.on(sought, symbols):
            return replace(q, kind=Kind.META, fields=("title",), symbols=of_title, listing=None, topic="")
        return replace(q, kind=Kind.LIST, listing=Listing.MENTIONS, topic=sought, symbols=())

    @property
    def _descriptions(self) -> Descriptions:
        return Descriptions(self.library)

    def prepare(self) -> None:
        """Loads and embeds what the first question would wait for."""
        glossary().prepare()
        self.library.title_tokens(titled(self.library))
        if self.recogniser is not None:
            self.recogniser.recognise(_ANY)

    def _by_patterns(self, text: str) -> Question:
        resolutions = self.library.resolutions()
        return understand(text, lambda text, language: titles_named(text, language, resolutions))

    def _names(self, q: Question, recognised: Meant, known: Sequence[str]) -> list[str]:
        """The words that name a resolution, as far as the recogniser saw them or, cut off, as they go on."""
        whole = (_VERB_BEFORE.sub("", name) for name in recognised.names)
        seen = [name for name in whole if width(name) > _SHORTEST]  # “de” is met in “del” as well
        names = [name for name in joined(seen, q.text, q.language) if not _names_nothing(name)]
        if len(names) > 1:
            names = [name for name in names if not _ONE_WORD.fullmatch(name)]
        cut_off = all(is_cut_off(name) or not describes(name, q.language) for name in names)
        called = called_to_the_end(q.text) if len(known) > 1 and (cut_off or q.references) else ""
        if not called:
            return names
        symbols = self._descriptions.titled(called, q.language)
        if cut_off:
            return [called] if symbols else names
        inside = [name for name in names if name in called]
        meant = {self._descriptions.titled(name, q.language) for name in inside}
        if len(meant) == 1 and meant != {()} and symbols in ((), *meant):
            return [called, *(name for name in names if name not in inside)]
        return names

    def _completed(self, name: str, q: Question, intent: Intent, symbol: str) -> str:
        """A name that was cut off, with all that is said of the title of its resolution."""
        complete = whole_name
        if cues.SYMBOL.search(name):
            complete = title_behind
        elif q.language != "zh" and (q.references or intent in _LOOKED_UP):
            complete = name_in_clause
        return complete(name, q.text, q.language, symbol, self.library)

    def _without_names(
        self, q: Question, meant: Meant, known: Sequence[str], *, follows: bool = False
    ) -> Question:
        """The question as the patterns read it without the words that name its resolution.

        What a follow-up describes is of the resolution before; another one is told by its title.
        """
        names = self._names(q, meant, known)
        head = self._descriptions.headed(q, names) if len(known) > 1 else ""
        naming = (head,) if head else tuple(name for name in names if not _seeks(q, name))
        if not naming:
            return q
        titles = titles_named(q.text, q.language, self.library.resolutions())
        naming = tuple(with_title(name, q.text, titles) for name in naming)
        whole = {whole_title(_NUMBER_OF_ANNEX.sub("", name), titles, q.text) for name in naming}
        naming = tuple(sorted(whole, key=lambda name: (-len(name), q.text.find(name))))
        if len(known) < 2:  # a treaty or a report is described as well, and is no name of the one resolution
            naming = tuple(name for name in naming if self._descriptions.is_of_the_one(name, q.language))
        several = any(map(cues.SEVERAL_RESOLUTIONS.search, naming)) or cues.WHICH_RESOLUTIONS.search(q.text)
        symbols = q.symbols
        if naming and not (symbols or several) and len(known) > 1:
            name = " ".join(map(without_sort, naming))
            of_it = f"{' '.join(meant.subjects)} {name}" if _ITS.search(name) else name
            symbols = self._descriptions.described(of_it, q.language, by_title=follows)
            if not symbols and (alone := self._descriptions.titled_alone(naming, q.language)):
                symbols, naming = alone.symbols, alone.naming
            symbols = symbols or self._descriptions.of_that_time(name, q.text)
        elif naming and not cues.SYMBOL.search(q.text) and len(known) > 1:
            symbols = self._descriptions.of_calling(naming, q.language) or symbols
        if not naming or not (symbols or several or len(known) < 2):
            return q
        if len(of := named_symbols(symbols, known)) == 1:
            completed = [self._completed(name, q, meant.intent, of[0]) for name in naming]
            naming = tuple(
                name for name in dict.fromkeys(completed) if not any(name in o != name for o in completed)
            )
        if q.kind is Kind.OVERVIEW:  # of the whole, whatever else of the question names it
            return replace(q, symbols=symbols, naming=naming)
        bare = self._by_patterns(without_names(q.text, naming))
        # “6 (b) of 79/300” is a paragraph by the symbol behind it; “the end of 79/300” is cut off from it
        if q.references and (not bare.references or _from_end(q) != _from_end(bare)):
            return replace(q, symbols=symbols, naming=naming)
        if annex := annex_in(" ".join(naming)):  # “Annex II to resolution 78/327: paragraphs 23 to 25”
            bare = replace(bare, references=tuple(in_annex(r, annex) for r in bare.references))
        # “in the preamble of the mine text” may have been cut as a whole
        if not bare.part and bare.parts != (SECTIONS,):
            of_part = q.part in ("PP", "OP") or (q.part == "A" and not annex)
            placed = q.references if of_part and bare.references else bare.references
            bare = replace(bare, part=q.part, parts=q.parts, references=placed)
        said = replace(bare, text=q.text, language=q.language, version=q.version, fresh=q.fresh)
        return replace(said, symbols=symbols, naming=naming)


def _cites_others(q: Question, known: Sequence[str]) -> bool:
    """Whether the symbols of a follow-up are of what the text cites: ``and under 59/276?``"""
    if not q.symbols or named_symbols(q.symbols, known) or names_only_resolution(q):
        return False
    return not any("/RES/" in symbol.upper() for symbol in q.symbols)


def _from_end(q: Question) -> bool:
    return any(reference.first < 0 or reference.last < 0 for reference in q.references)


def _names_another_document(q: Question, meant: Meant) -> bool:
    """Whether some of the names are of something else than the resolution."""
    return any(name not in q.naming and not cues.SYMBOL.search(name) for name in meant.names)


def _names_nothing(name: str) -> bool:
    """Too short, a part of a word or of a quotation, or the place of a meeting in a row."""
    broken = _BROKEN.search(name) or _SHORT_IN_BRACKETS.fullmatch(name)
    return width(name) <= _SHORTEST or bool(broken) or ordinal_number(name) is not None


_VERB_BEFORE = re.compile(
    r"^(?:is|are|was|were|does|do|did|has|have|est|sont|es|son|fue|était|dit|dice)\s+(?=\S)", re.IGNORECASE
)
"""No name begins so: what *is 79/205* about?"""
_ONE_WORD = re.compile(
    r"\W*(?:(?:of|the|in|de|des?|la|les?|du|el|los|las|del|о|об|в|по) )*"
    r"[^\W\d_][^\W\d_’'-]+[a-zà-ÿа-я\u0600-\u06ff][)）]?"
)
"""A word apart from the rest of a name that was seen elsewhere: of the *levels*."""
_BROKEN = re.compile(r"^[-–—”’»」』》)）]|[“‘«「『《(（/-]$")
"""Words that begin or end within a word or a quotation."""
_SHORT_IN_BRACKETS = re.compile(r"[(（][A-Z][A-Za-z-]*")


_ITS = re.compile(r"\b(?:its|their|s(?:on|a|es)|leurs?|sus?|его|её|их)\b|其(?!他|它)|该", re.IGNORECASE)
"""“The logistics base, in its financing resolution”: the name says of what only with the subject."""


_NUMBER_OF_ANNEX = re.compile(r"^[IVX]+ (?=(?:of|to|in)\b)")
"""Cut off from the word before it: annex “I of 78/128”."""


def _seeks(q: Question, name: str) -> bool:
    """Whether the name is of what the text is to mention, not of the resolution asked about."""
    symbols = [term for term in q.quoted if cues.SYMBOL.search(term)]
    cited = any(term in name or term.startswith(name.rsplit(maxsplit=1)[-1]) for term in symbols)
    of_mentions = q.listing is Listing.MENTIONS
    return cited or (of_mentions and any(name in term for term in q.quoted)) or is_of_what_they_cite(q, name)

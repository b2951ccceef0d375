"""Which of the resolutions indexed a question is about."""

import re
from collections import Counter
from collections.abc import Sequence

from assistant import cues
from assistant.answer import Answer
from assistant.ask import Ask
from assistant.catalogue import answer_catalogue
from assistant.finding import Finder
from assistant.not_indexed import not_indexed
from assistant.of_each import MOST
from assistant.phrases import say
from assistant.question import STRUCTURE, Kind, Listing, Question
from assistant.resolution_sought import subject_sought
from assistant.scope import Scope, choose, named_symbols
from assistant.titles import named_by_words
from assistant.utmost_answer import answer_utmost
from index.library import Library

FOUND, NEARLY_ALL = 5, 4
"""So many of the passages found first must be of one resolution for a question to be about that one."""


class Scoping:
    """Chooses the resolutions of a library by what a question says; safe to share between threads."""

    def __init__(self, library: Library, finder: Finder) -> None:
        self._library = library
        self._finder = finder

    def of(self, q: Question, ask: Ask) -> Scope | Answer:
        """The resolutions asked about, or the answer that there is none or that it must be said which."""
        known = self._known()
        asked_of = choose(self._library, ask.resolutions, q.language)
        of_all = len(known) > 1 and (
            answer_utmost(q, asked_of.resolutions) or answer_catalogue(q, asked_of.resolutions)
        )
        if of_all:
            return of_all
        named = self._named(q)
        if not named and (unknown := not_indexed(q, self._library)):
            sentence = say(q.language, "unknown_resolution", symbol=unknown, known=_some(known))
            return Answer(q.text, q.language, abstention=sentence)
        scope = choose(self._library, named or ask.resolutions, q.version or q.language)
        if q.version and (lacking := [r for r in scope.resolutions if r.language != q.version]):
            return self._no_version(q, lacking[0].symbol)
        looked_up = q.kind in (*STRUCTURE, Kind.META) or (q.references and not named)
        if scope.single is None and looked_up:
            scope = self._most_about(q, scope)
        of_few = q.listing is Listing.ACTS and len(scope.resolutions) > MOST
        if scope.single is None and (looked_up or of_few or _lists_of_one(q)):
            sentence = say(q.language, "which_resolution", n=len(scope.resolutions), known=_some(known))
            return Answer(q.text, q.language, abstention=sentence)
        return scope

    def of_all(self, q: Question) -> Scope:
        """All the resolutions that a question names."""
        return choose(self._library, self._named(q), q.version or q.language)

    def _known(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(resolution.symbol for resolution in self._library.resolutions()))

    def _named(self, q: Question) -> tuple[str, ...]:
        return named_symbols(q.symbols, self._known())

    def each_named(self, q: Question) -> tuple[str, ...]:
        """The indexed resolutions in each of which it is to be looked up, where a question names several."""
        named = self._named(q)
        return named if q.kind in (*STRUCTURE, Kind.META) and 2 <= len(named) <= MOST else ()

    def is_open(self, q: Question, ask: Ask) -> bool:
        """Whether several resolutions are indexed and the question does not say which of them it is of."""
        if q.symbols or ask.resolutions or _lists_of_one(q):
            return False
        of_all = q.fresh or cues.WHICH_RESOLUTIONS.search(q.text)
        if of_all and q.kind not in (*STRUCTURE, Kind.META):
            return False
        return len(self._known()) > 1

    def _most_about(self, q: Question, scope: Scope) -> Scope:
        """The one whose title the question says, or nearly all that is found is of; otherwise all."""
        if titled := named_by_words(q.topic, q.language, scope.resolutions) if q.topic else ():
            return choose(self._library, titled, q.version or q.language)
        first = self._finder.find(q, scope)[:FOUND] if q.topic else []
        found = Counter(evidence.passage.symbol for evidence in first)
        symbol, count = next(iter(found.most_common(1)), ("", 0))
        return choose(self._library, (symbol,), q.version or q.language) if count >= NEARLY_ALL else scope

    def _no_version(self, q: Question, symbol: str) -> Answer:
        known = [r.language for r in self._library.resolutions() if r.symbol == symbol]
        sentence = say(q.language, "no_version", symbol=symbol, known=", ".join(known))
        return Answer(q.text, q.language, abstention=sentence)


def _lists_of_one(q: Question) -> bool:
    """Whether a list is asked of one resolution: all that every resolution says is then no answer."""
    several = any(asks.search(q.text) for asks in (cues.WHICH_RESOLUTIONS, cues.SEVERAL_RESOLUTIONS))
    several = several or bool(subject_sought(q.text))
    of_one = cues.OF_TITLE.search(q.text) or _ARABIC_TITLE.search(q.text)
    return q.kind is Kind.LIST and bool(of_one) and not several


_ARABIC_TITLE = re.compile(r"(?<!\w)(?:في|من) (?:ال)?قرار \w{3,}")
"""Apart from OF_TITLE, which takes a title out: in Arabic nothing tells where it ends."""


def _some(symbols: Sequence[str]) -> str:
    shown = ", ".join(symbols[:5])
    return f"{shown} …" if len(symbols) > 5 else shown

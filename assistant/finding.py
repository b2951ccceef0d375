"""What of the resolutions asked about can answer: the search, what is ruled out, and the reader."""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant import cues
from assistant.carried import shared
from assistant.citing_note import without_citing_notes
from assistant.confidence import passages_about, with_fact
from assistant.demand import asks_nobody_by_name, makes
from assistant.everyday import with_formal_words
from assistant.evidence import Evidence
from assistant.question import Listing, Question, sought
from assistant.reading import Reads, with_reading
from assistant.rendered import in_words_of
from assistant.retrieve import Search
from assistant.scope import Scope
from assistant.spoken_of import of_what_is_named
from index.library import Library

AGAIN, FORMALLY = 0.5, 0.3
"""What a second search counts: for a follow-up by itself or a question rendered in another language, and for
one with formal words beside everyday ones. Of 143 statements and facts with such words, the right passage is
first for 108 without, 115 with 0.3, 114 with 0.5, 113 with 0.7."""
_ANY = "决议"


@dataclass(frozen=True, slots=True)
class Found:
    """What the search brought, and what of it can answer."""

    ranked: list[Evidence]
    about: list[Evidence]
    """All passages that name the subject, where the question is about nothing but a name."""
    able: list[Evidence]
    """The ranking headed by what can hold the answer; empty where nothing can."""


class Finder:
    """Searches, and reads what was found; safe to share between threads."""

    def __init__(self, library: Library, search: Search, reader: Reads | None) -> None:
        self._library = library
        self._search = search
        self._reader = reader

    def prepare(self) -> None:
        """Loads the models, so that the first question does not wait for them."""
        self._library.dense(_ANY, 1)
        if self._reader is not None:
            self._reader.read(_ANY, [_ANY])

    def find(self, q: Question, scope: Scope, within: Sequence[str] | None = None) -> list[Evidence]:
        """Scored passages, best first; those of ``within`` only, where it is given."""
        text, carried = sought(q)
        found = self._search(self._library, text, scope.ids, within, carried=carried)
        languages = {resolution.language for resolution in scope.resolutions}
        again = in_words_of(languages, text[carried:], q.language)
        share = AGAIN
        if again == text:
            again, share = with_formal_words(text, q.language), FORMALLY
        if again == text:
            return found
        return shared(found, self._search(self._library, again, scope.ids, within), share)

    def read(self, q: Question, ranked: list[Evidence]) -> list[Evidence]:
        """The ranking with its first passages read; a follow-up is read with the question before it."""
        if self._reader is None:
            return ranked
        text, _ = sought(q)
        languages = {evidence.passage.language for evidence in ranked}
        return with_reading(self._reader, in_words_of(languages, text, q.language), ranked)

    def weigh(self, q: Question, scope: Scope) -> Found:
        """What is found without the passages that are not asked about, and what of it can answer."""
        ranked = without_citing_notes(q.text, self.find(q, scope))
        if q.listing is Listing.DEMANDS:  # those that the preamble makes of somebody would have been listed
            ranked = [e for e in ranked if e.passage.label.startswith("OP") or asks_nobody_by_name(e.passage)]
        elif q.demanded:
            ranked = [evidence for evidence in ranked if makes(q.demanded.sorts, evidence.passage)]
        of_notes = q.part == "FN" and cues.NOTES_THAT.search(q.text)
        if of_notes or q.part in ("PP", "OP"):  # what the other parts say of it is not asked
            ranked = [evidence for evidence in ranked if evidence.passage.label.startswith(q.part)]
        ranked = [evidence for evidence in ranked if evidence.passage.label not in q.excluded]
        about = passages_about(q, ranked)
        if about:
            return Found(ranked, about, [])
        able = ranked if scope.single else of_what_is_named(q.text, ranked, self._library)
        return Found(ranked, about, self.read(q, with_fact(q, able)) if able else [])

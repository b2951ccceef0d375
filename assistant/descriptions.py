"""Which resolution words mean: by its title, by what the title means, or by what its passages speak of."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant import cues
from assistant.entitled import entitled
from assistant.event_named import named_by_event, words_naming_event
from assistant.glossary import glossary
from assistant.headed import before_comma, head_of
from assistant.matching import find_terms
from assistant.of_each import MOST
from assistant.own_event import asks_of_plan, asks_of_plan_alone, convening
from assistant.question import Kind, Question
from assistant.scope import named_symbols
from assistant.synonyms import synonyms
from assistant.titles import describes, named_by_initials, named_by_words, speaks_of
from assistant.weigh import telling_words
from assistant.when_adopted import of_that_time
from index.library import Library
from index.resolution import Resolution

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


@dataclass(frozen=True, slots=True)
class Named:
    """A resolution, and the words of a question that name it."""

    symbols: tuple[str, ...]
    naming: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Descriptions:
    """Finds the resolution of a library that is described."""

    library: Library

    def of_event(self, q: Question, known: Sequence[str]) -> Question:
        """Asked of the resolution in whose title the conference, the mission … stands, if none is named."""
        if len(known) < 2 or q.kind is not Kind.CONTENT:
            return q
        if cues.WHICH_RESOLUTIONS.search(q.text) or cues.SEVERAL_RESOLUTIONS.search(q.text):
            return q
        if not (q.symbols or q.naming):
            q = replace(q, symbols=named_by_event(q.text, self.library.resolutions()))
        return self._without_event(q)

    def _without_event(self, q: Question) -> Question:
        """Without the words that only say which conference is meant, where the one resolution convenes it.

        When and where it is stands with its name; all else is said of “the Conference”.
        """
        of = [r for r in self.library.resolutions() if r.symbol in named_symbols(q.symbols, (r.symbol,))]
        words = words_naming_event(q.text, of[0]) if of and len(q.symbols) == 1 else ""
        passage = convening(self.library.passages(of[0].id)) if words else None
        if passage is None or not all(
            name.casefold() in passage.text.casefold() for name in _NAME.findall(words)
        ):
            return q  # the Lisbon ocean conference is not the one of Nice
        if _MEETING_BEFORE.search(q.text):
            return q
        others = (name for name in q.naming if not set(name.split()) & set(words.split()))
        bare = replace(q, naming=(words, *others))
        return q if asks_of_plan(q.text) and not asks_of_plan_alone(bare, of[0].title) else bare

    def titled(self, name: str, language: str, *, by_meaning: bool = True) -> tuple[str, ...]:
        """The resolution whose title these words are of, or are near in meaning."""
        if not describes(name, language):
            return ()
        resolutions = self.library.resolutions()
        found = named_by_words(name, language, resolutions)
        of_time = {resolution.symbol for resolution in of_that_time(name, resolutions)}
        if not by_meaning or (found and (not of_time or set(found) <= of_time)):
            return found
        near = entitled(name, language, self.library)
        return near if not found or set(near) <= of_time else found

    def on(self, subject: str, likeliest: Sequence[str]) -> tuple[str, ...]:
        """All resolutions whose titles name a subject; of too many only those that are likeliest meant."""
        known = dict.fromkeys(resolution.symbol for resolution in self.library.resolutions())
        named = tuple(symbol for symbol in known if self.say((symbol,), subject))
        return named if len(named) <= MOST else tuple(symbol for symbol in likeliest if symbol in named)

    def say(self, symbols: Sequence[str], subject: str) -> bool:
        """Whether the title of one of these resolutions names a subject, or has all of its words."""
        titles = [(r.title, r.language) for r in self.library.resolutions() if r.symbol in symbols]
        parts = [word for word in telling_words(subject) if len(word) > 1]
        return any(
            find_terms(title, synonyms(subject, language))
            or (parts and all(find_terms(title, synonyms(part, language)) for part in parts))
            for title, language in titles
        )

    def titled_alone(self, naming: Sequence[str], language: str) -> Named | None:
        """The one resolution that some of the names are of, where the others are of other things."""
        found = {name: symbols for name in naming if (symbols := self.titled(name, language))}
        meant = set(found.values())
        return Named(meant.pop(), tuple(found)) if len(meant) == 1 and len(naming) > 1 else None

    def of_that_time(self, name: str, text: str) -> tuple[str, ...]:
        """The one of a session or year in whose title something stands that the question names elsewhere:
        “What is UNMIK to pay under the 2025 financing resolution?”"""
        resolutions = self.library.resolutions()
        of_time = of_that_time(name, resolutions)
        return named_by_initials(text, of_time) or _sharing_a_name(text, of_time)

    def headed(self, q: Question, names: Sequence[str]) -> str:
        """What heads the question, where it is what a resolution is called and no other name is."""
        head = head_of(q.text)
        if not head and (said := before_comma(q.text)) and self.titled(said, q.language, by_meaning=False):
            head = said
        of_all = cues.SYMBOL.search(q.text) or cues.WHICH_RESOLUTIONS.search(q.text)
        words = len(telling_words(head))
        titled = self.titled(head, q.language, by_meaning=words > FEW_WORDS) if head and not of_all else ()
        if not titled or q.symbols not in ((), titled):
            return ""
        called = [name for name in names if name in head and name != head and _RESOLUTION.search(name)]
        if q.language != "zh" and any(self.titled(name, q.language) == titled for name in called):
            return ""  # “All that is requested in the ammunition resolution – list it”
        others = (name for name in names if name not in head)
        return "" if any(self.titled(name, q.language) for name in others) else head

    def of_calling(self, naming: Sequence[str], language: str) -> tuple[str, ...]:
        """The one that is called a resolution, where a title that is asked about names another:
        “In the 2025 disaster risk reduction resolution, where is the Sevilla Commitment cited?”"""
        called = [name for name in naming if _RESOLUTION.search(name)]
        return named_by_words(" ".join(called), language, self.library.resolutions()) if called else ()

    def is_of_the_one(self, name: str, language: str) -> bool:
        """By its symbol or title, or because it says nothing but that it is the resolution."""
        resolutions = self.library.resolutions()
        said = cues.SYMBOL.search(name) or not describes(name, language)
        return bool(said or named_by_words(name, language, resolutions))

    def described(self, name: str, language: str, *, by_title: bool = False) -> tuple[str, ...]:
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


def _sharing_a_name(text: str, resolutions: Sequence[Resolution]) -> tuple[str, ...]:
    said = {match.concept for match in glossary().concepts_in(text) if match.concept.is_name}
    found = {
        resolution.symbol
        for resolution in resolutions
        if said & {match.concept for match in glossary().concepts_in(resolution.title)}
    }
    return tuple(found) if len(found) == 1 else ()


_RESOLUTION = re.compile(r"\b(?:resolution|résolution|resolución|резолюци\w+)\b|决议|قرار", re.IGNORECASE)
_NAME = re.compile(r"\b(?!UN\b)[A-Z]\w+")
_NOTHING = (("", 0.0), ("", 0.0))


_MEETING_BEFORE = re.compile(
    r"筹备|\bpreparatory\b|\bpréparatoire|\bpreparatori|\bподготовительн|تحضيري", re.IGNORECASE
)
"""Of another meeting than the conference, which is told by it."""

"""The resolution whose title is nearest in meaning to what it is called, in any language.

*La résolution sur les armes radiologiques* shares no word with “Radiological weapons”.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from assistant.metadata_fields import field_cues
from assistant.titles import telling
from assistant.weigh import token_weights
from assistant.when_adopted import of_that_session, of_that_time, without_time
from index.library import Library
from index.resolution import Resolution
from index.token_vectors import maxsim, similarities

LIKE, CLEARLY, BY_A_WORD = 0.5, 0.08, 0.3
"""Least likeness of name and title, and by how much it must exceed that of any other resolution's title; more
where a single word tells. What that was chosen by stands in docs/retrieval.md."""
ALIKE = 0.1
"""So much less like may be the title of the resolution of the year that is said."""


def entitled(name: str, language: str, library: Library) -> tuple[str, ...]:
    """The symbol of the one resolution with such a title; none where no title is clearly nearest.

    Of resolutions that come back with the same title that of the session or year that the name says.
    """
    resolutions = titled(library)
    bare = without_time(name)
    likenesses = _likenesses(_title_alone(bare), language, library, resolutions)
    clearly = CLEARLY if len(telling(bare, language)) > 1 else BY_A_WORD
    if session := {resolution.symbol for resolution in of_that_session(name, resolutions)}:
        return _clearest(likenesses, session, clearly)
    best = _clearest(likenesses, likenesses, clearly)
    of_time = {resolution.symbol for resolution in of_that_time(name, resolutions)}
    timely = _clearest(likenesses, of_time, clearly)
    if not (best and timely):
        return best or timely
    return timely if likenesses[timely[0]].whole >= likenesses[best[0]].whole - ALIKE else best


def _title_alone(name: str) -> str:
    """A name without the word for a resolution and what leads up to it, which no title has."""
    return _NOT_OF_TITLE.sub("", name).strip() or name


_NOT_OF_TITLE = re.compile(
    r"^(?:(?:of|in|from|under|by|for|the|this)\s+)*(?:resolution|text)\s+(?:on|about|concerning)\s+"
    r"|\s+(?:resolution|text)$|^(?:在|根据)?(?:关于|有关)|(?:的|这[份个])?决议[里中]?$"
    r"|^(?:(?:de|dans|selon)\s+|d['’])?(?:(?:la|cette)\s+)?résolution\s+"
    r"(?:(?:sur|concernant|relative (?:à|aux?))\s*)?"
    r"|^(?:(?:de|en|según)\s+)?(?:(?:la|esta)\s+)?resolución\s+(?:(?:sobre|relativa al?|acerca de)\s+)?"
    r"|^(?:(?:в|из|по|к|согласно)\s+)?резолюци\w+\s+(?:(?:об?|по)\s+)?"
    r"|^(?:(?:في|من|ضمن|حسب)\s+)?[بل]?(?:ال)?قرار\s+(?:(?:بشأن|عن|حول)\s+)?",
    re.IGNORECASE,
)


class Likeness(NamedTuple):
    """Of a name and a title."""

    said: float
    """MaxSim of the name with the title: whether the title has what is said."""
    unsaid: float
    """MaxSim of the title with the name: whether the name leaves out much of the title."""
    same_language: bool

    @property
    def whole(self) -> float:
        """A title may have all of a short name and be of something else; what is not in the name tells it."""
        return self.said + self.unsaid


def _clearest(likenesses: Mapping[str, Likeness], among: Collection[str], clearly: float) -> tuple[str, ...]:
    """The one that is clearly most like, and of which no other has more of what is said; clearly less where
    the words could be the very ones of the title."""
    first, *others = sorted(among, key=lambda symbol: -likenesses[symbol].whole) or [""]
    if not first or likenesses[first].whole < LIKE:
        return ()
    most = likenesses[first]
    apart = CLEARLY if most.same_language else 0.0
    clear = all(
        most.whole - likenesses[other].whole >= clearly and most.said - likenesses[other].said >= apart
        for other in others
    )
    return (first,) if clear else ()


def whole_name(name: str, text: str, language: str, symbol: str, library: Library) -> str:
    """A name with what stands before it in its clause, where that is more like the title: a Chinese name has
    no sign that tells where it begins."""
    meant = _of_symbol(symbol, library)
    if language != "zh" or not meant or not name.endswith("决议") or name not in text:
        return name
    before = _CLAUSE.split(text[: text.find(name)])[-1]
    if not before.strip():
        return name
    whole = f"{before}{name}"
    like, liker = (_likenesses(said, language, library, meant)[symbol].said for said in (name, whole))
    return whole if liker > like else name


_CLAUSE = re.compile(r"[，。？！：；,?!:;]\s*")


def name_in_clause(name: str, text: str, language: str, symbol: str, library: Library) -> str:
    """A name with the words beside it in its clause that make it more like the title: *la resolución sobre
    control de armas en los planos* regional y subregional."""
    meant = _of_symbol(symbol, library)
    start = text.find(name)
    if not meant or start < 0:
        return name
    before = _WORDS_BEFORE.search(text[:start])
    end = start + len(name)
    last = _end_of_clause(text, end)
    spans = [(start, end), (start, last)]
    if before and not (_ASKING.search(before["words"]) or field_cues(before["words"])):
        spans.append((before.start("words"), last))
    likeness = {
        text[first:end]: _likenesses(text[first:end], language, library, meant)[symbol].whole
        for first, end in dict.fromkeys(spans)
    }
    best = max(likeness, key=lambda said: likeness[said])
    return best if likeness[best] > likeness[name] else name


def _end_of_clause(text: str, end: int) -> int:
    """Where the clause behind a name ends, or its last word begins, before what asks for the title block."""
    behind = _WORDS_BEHIND.match(text, end)
    ends = (behind.end(), text.rindex(" ", end, behind.end())) if behind else ()
    return next((place for place in ends if not field_cues(text[end:place])), end)


def title_behind(name: str, text: str, language: str, symbol: str, library: Library) -> str:
    """A symbol with the words behind it that say its title in other words: ``80/118 on ICTs for …``."""
    meant = _of_symbol(symbol, library)
    said = _ON.match(text, text.find(name) + len(name)) if name in text else None
    if not (said and meant):
        return name
    start = said.start("subject")
    ends = [place.start() for place in _BLANK.finditer(text, *said.span("subject"))] + [said.end()]
    like = {end: _likenesses(text[start:end], language, library, meant)[symbol].whole for end in ends}
    best = max(like, key=lambda end: like[end])
    return text[text.find(name) : best] if like[best] >= RETOLD else name


RETOLD = 1.1
"""Least likeness of a title in other words: *ICTs for sustainable development* 1.4 with the title of 80/118,
*the digital divide*, of which it speaks, 0.7; *food security* 0.95 with *The right to food*."""
_ON = re.compile(r",? (?:on|about|concerning|regarding) (?P<subject>[^,;:?.()]{3,80})", re.IGNORECASE)
_STOPS = r",;:?!.،؛؟()«»“”\"¿¡"
_WORDS_BEFORE = re.compile(rf"(?P<words>[^\s{_STOPS}]+(?: [^\s{_STOPS}]+){{0,7}} )$")
_WORDS_BEHIND = re.compile(rf"(?: [^\s{_STOPS}]+){{1,8}}")
_BLANK = re.compile(r"\s")
_ASKING = re.compile(
    r"\b(?:wh\w+|how|qu\w+|cu[aá]nt\w+|cuál\w*|combien|сколько|как\w+|что|где)\b|(?<!\w)(?:كم|ما|ماذا|أي|متى|من)(?!\w)",
    re.IGNORECASE,
)


def _of_symbol(symbol: str, library: Library) -> list[Resolution]:
    """The versions of a resolution that have a title."""
    return [resolution for resolution in titled(library) if resolution.symbol == symbol]


def titled(library: Library) -> list[Resolution]:
    """The resolutions that have a title."""
    return [resolution for resolution in library.resolutions() if resolution.title]


def _likenesses(
    name: str, language: str, library: Library, resolutions: Sequence[Resolution]
) -> dict[str, Likeness]:
    """Of a name and each title of these resolutions, by symbol; of several versions the one most like."""
    asked = library.question_tokens(name, language)
    weights = token_weights(name, asked.spans)
    titles = library.title_tokens(resolutions)
    alike = similarities(asked.vectors, [tokens.vectors for tokens in titles])
    likeness: dict[str, Likeness] = {}
    for resolution, title, similarity in zip(resolutions, titles, alike, strict=True):
        of_title = np.maximum(token_weights(resolution.title, title.spans), _FAINT)
        found = Likeness(
            maxsim(similarity, weights), maxsim(similarity.T, of_title), resolution.language == language
        )
        known = likeness.get(resolution.symbol, found)
        likeness[resolution.symbol] = max(found, known, key=lambda one: one.whole)
    return likeness


_FAINT = 0.001
"""What a word weighs in a title that has no other: all of them may be words of asking."""

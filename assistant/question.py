"""A question understood: its kind, the paragraphs it names, its subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from assistant import cues
from assistant.beside_described import Beside
from assistant.demand_cues import Demanded
from assistant.extremes import Extreme
from assistant.named_cues import Asked
from assistant.reference import Reference
from assistant.subject import without_parts
from assistant.utmost import Utmost
from assistant.weigh import telling_words
from index.han import to_simplified
from index.text import whole_words


class Kind(Enum):
    """What would answer the question."""

    CONTENT = "content"
    """Words of a paragraph: a fact or a statement, sought by meaning."""
    STRUCTURE = "structure"
    """Paragraphs or footnotes named by number."""
    NOTE_PLACE = "note_place"
    """The paragraph that carries a footnote."""
    NOTE_OF = "note_of"
    """The footnotes of a paragraph."""
    HEADING = "heading"
    """The heading under which a paragraph stands."""
    COUNT = "count"
    """How many paragraphs or footnotes there are."""
    LIST = "list"
    """All paragraphs that mention something, begin with a verb, or cite documents."""
    META = "meta"
    """The title block."""
    OVERVIEW = "overview"
    """What the resolution is about as a whole."""


STRUCTURE = (Kind.STRUCTURE, Kind.HEADING, Kind.NOTE_PLACE, Kind.NOTE_OF, Kind.COUNT, Kind.OVERVIEW)
"""Kinds that are answered from the structure alone."""


class Listing(Enum):
    """What a list question lists."""

    MENTIONS = "mentions"
    VERB = "verb"
    DEMANDS = "demands"
    """Who is asked to do what."""
    ACTS = "acts"
    """What the organ decides, welcomes, condemns …"""
    NAMED = "named"
    """What is named: countries, treaties, documents …"""
    FOOTNOTES = "footnotes"
    NOTED = "noted"
    """Paragraphs that carry a footnote."""


OF_ACTS = (Listing.DEMANDS, Listing.ACTS)
"""Lists of what the organ does: of verbs, not of words that are sought in the text."""


@dataclass(frozen=True, slots=True)
class Told:
    """A stretch of a passage that the user has read."""

    passage: str
    """Its id."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Question:
    """A question understood, standing on its own."""

    text: str
    language: str
    kind: Kind
    references: tuple[Reference, ...] = ()
    topic: str = ""
    """What remains without the words of asking: the subject."""
    quoted: tuple[str, ...] = ()
    """What the question sets in quotation marks or 《》."""
    names: tuple[str, ...] = ()
    """What stands in 《》: titles, which are names of what is asked about."""
    part: str = ""
    """``PP``, ``OP``, ``A`` or ``FN`` where the question speaks of one part only."""
    parts: tuple[str, ...] = ()
    """All parts that the question names."""
    listing: Listing | None = None
    fields: tuple[str, ...] = ()
    carried: int = 0
    """Characters at the beginning of ``text`` that come from the question before."""
    wants_fact: bool = False
    whether: bool = False
    excluded: tuple[str, ...] = ()
    """Labels already given, where a follow-up asks for others."""
    symbols: tuple[str, ...] = ()
    """Resolutions named by symbol, as written."""
    negated: bool = False
    """Whether a list is of the paragraphs that do not."""
    asked: Asked | None = None
    """What sort of thing a list is of, where it is of things named."""
    follow_up: str = ""
    """The follow-up that this question was made of, where it names what must stand in the answer."""
    fresh: bool = False
    """Whether the user says that this is about something else than before."""
    version: str = ""
    """Language of the text that is asked for, where the question says it."""
    articles: tuple[Reference, ...] = ()
    """Articles named, which a resolution may have as headings of its paragraphs."""
    extreme: Extreme | None = None
    """What is asked for by its length or its number of footnotes."""
    utmost: Utmost | None = None
    """By what all resolutions are compared."""
    beside: Beside | None = None
    """The neighbour asked for, of a paragraph that is told by what it says."""
    acts: tuple[tuple[str, ...], ...] = ()
    """What a list of acts is of: sorts of ``act_sorts.SORTS``, any of these, in one act all that stand together."""
    demanded: Demanded | None = None
    """Which demands a list is of, where it is of those."""
    heading: str = ""
    """The heading whose paragraphs are asked for."""
    alternatives: tuple[str, ...] = ()
    """Several subjects of a list: what has one of them belongs in it."""
    subject: str = ""
    """What a list is of as it was recognised, for a topic that does not stand in the text."""
    apart: tuple[str, ...] = ()
    """The subjects that were recognised one by one, where together they stand nowhere."""
    naming: tuple[str, ...] = ()
    """Words of the question that only say which resolution is meant."""
    told: tuple[Told, ...] = ()
    """What the answer before quoted, where this question goes on from it."""


_NAMING = re.compile(
    r"(?:[,，(（]?\s*\b(?:according to|as (?:stated|mentioned|noted|set out|described|said|listed) in|mentioned in|in the words of|in|under|of|see|from|by|per|selon|según|согласно)\s+"
    r"|(?:根据|按照|依据|在|关于)\s*)?(?:\b(?:the )?(?:UN |General Assembly )?resolutions?\s+|\brésolution\s+|\bresolución\s+"
    rf"|\bрезолюци\w+\s+|第)?(?:{cues.SYMBOL.pattern})(?:\s*号?决议)?(?:[中里])?[)）,，]?",
    re.IGNORECASE,
)


def sought(q: Question) -> tuple[str, int]:
    """The text to search with, and how many characters of it are carried over.

    Which resolution is meant is known by now: its symbol would only find the paragraphs that cite it.
    """
    before, now = q.text[: q.carried], q.text[q.carried :]
    left = len(telling_words(_unnamed(now, q.naming)))
    of_text = left > 0 and all(map(_OF_TEXT.search, q.naming))
    naming = q.naming if left > 1 or of_text else ()  # what is named is the subject
    before, now = _unnamed(before, naming), _unnamed(now, naming)
    text, carried = (before + now, len(before)) if now.strip() else (q.text, q.carried)
    return to_simplified(text), carried


_OF_TEXT = re.compile(
    r"决议|\bresolutions?\b|\brésolutions?\b|\bresoluci(?:ón|ones)\b|\bрезолюци\w+|(?:ال)?قرار", re.IGNORECASE
)
"""A name of a resolution that says so: ``the right to food resolution``, which is no subject of its own."""


def _unnamed(text: str, naming: Sequence[str]) -> str:
    for name in naming:
        text = re.sub(whole_words(name), " ", text, count=1)
    return _NAMING.sub(" ", text) if cues.SYMBOL.search(text) else text


def asking(q: Question) -> str:
    """The words that tell what sort of thing is asked for: those of the question before where this has none.

    ``When does it leave? And what did the pandemic do to it?`` asks for no date any more.
    """
    now = q.text[q.carried :]
    asks = any(cue.search(now.strip()) for cue in (cues.FACT, cues.WHAT, cues.WHETHER))
    return _unnamed(now if asks else q.text, q.naming)


def asks_of_content(q: Question) -> bool:
    """Whether a question says enough of its subject that a paragraph can be seen not to speak of it.

    How a paragraph begins, or what a footnote points at, is no subject.
    """
    if cues.BEGINS_WITH.search(q.text) or any(reference.part == "FN" for reference in q.references):
        return False
    return sum(len(word) > 1 for word in telling_words(without_parts(q.topic))) > 1

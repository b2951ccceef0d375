"""What an intent makes of a question that only had words to search for."""

import re
from collections.abc import Callable
from dataclasses import replace

from assistant import cues
from assistant.asked_of import asked_of
from assistant.demand_cues import Demanded, names_demand, points_back
from assistant.extremes import extreme_in
from assistant.intent.intent import Intent
from assistant.metadata_fields import field_cues, without_field_words
from assistant.metadata_wording import ANNIVERSARY, EVENT, FUTURE
from assistant.named_cues import MOST_LEFT, asked_for
from assistant.patterns import ASKED_AFTERWARDS, notes_within
from assistant.question import Kind, Listing, Question, asks_of_content
from assistant.quote import width
from assistant.recognised_subjects import apart, together
from assistant.without_names import nameless


def _mentions(q: Question, subjects: tuple[str, ...]) -> Question:
    if not subjects or _WHICH_DOCUMENT.search(q.text) or ASKED_AFTERWARDS.search(q.text):
        return q
    topic, others = together(q, subjects)
    listed = replace(q, kind=Kind.LIST, listing=Listing.MENTIONS, topic=topic)
    return replace(listed, alternatives=others, apart=apart(q, subjects))


_WHICH_DOCUMENT = re.compile(
    r"在?(?:哪|什么)(?:[一几]?[份个])?(?:文件|文书|报告)(?:里|中|上)?(?:\W*$|[？?。，,])"
    r"|^\W*(?:in )?(?:which|what) (?:\w+ )?(?:document|report)\b",
    re.IGNORECASE,
)
"""It is a document of which the text speaks that is asked for, not a paragraph."""


def _verb(q: Question, subjects: tuple[str, ...]) -> Question:
    expressed = tuple(_EXPRESSING.sub("", subject) for subject in subjects)
    if (cues.MENTIONS.search(q.text) or expressed != subjects) and not cues.BEGINS_WITH.search(q.text):
        return _mentions(q, expressed)
    return replace(q, kind=Kind.LIST, listing=Listing.VERB, quoted=subjects) if subjects else q


_EXPRESSING = re.compile(
    r"^(?:表示了?|表达了?|流露出?|抒发)(?=[\u3400-\u9fff]{2})|^(?:express(?:es|ing|ed)?|voic(?:es?|ing|ed))\s+(?=\w)",
    re.IGNORECASE,
)
"""What is expressed stands in the midst of a paragraph too: 表达关切的段落."""


def _demands(q: Question, subjects: tuple[str, ...]) -> Question:
    of = asked_of(nameless(q)) or next(iter(subjects), "")
    if not of and (points_back(q.text) or not names_demand(nameless(q))):  # “who picks up the bill?”
        return q
    return replace(q, kind=Kind.LIST, listing=Listing.DEMANDS, demanded=Demanded(of=of))


def _named(q: Question, subjects: tuple[str, ...]) -> Question:
    asked = asked_for(nameless(q))
    if asked is None or cues.PROCEEDINGS.search(q.text):  # sponsors are seldom those that the text names
        return q
    if q.listing is Listing.MENTIONS and cues.WHICH_RESOLUTIONS.search(q.text) and not q.symbols:
        return q  # which of those indexed mention it, not which ones are mentioned
    asked = replace(asked, about=subjects[0] if subjects else "")
    return replace(q, kind=Kind.LIST, listing=Listing.NAMED, asked=asked, topic=asked.noun)


def _notes(q: Question, subjects: tuple[str, ...]) -> Question:
    if subjects or ("FN" in q.parts and asks_of_content(q)):
        return q
    return replace(q, kind=Kind.LIST, listing=Listing.FOOTNOTES, part="FN", parts=("FN",))


def _noted(q: Question, subjects: tuple[str, ...]) -> Question:
    return q if subjects else replace(q, kind=Kind.LIST, listing=Listing.NOTED)


def _count(q: Question, subjects: tuple[str, ...]) -> Question:
    if subjects or not q.parts or q.whether:
        return q
    return replace(q, kind=Kind.COUNT, parts=notes_within(q.parts, nameless(q)))


def _extreme(q: Question, subjects: tuple[str, ...]) -> Question:
    extreme = None if subjects else extreme_in(nameless(q))
    return replace(q, kind=Kind.STRUCTURE, extreme=extreme) if extreme else q


def _meta(q: Question, subjects: tuple[str, ...]) -> Question:
    left = cues.GENERIC.sub(" ", without_field_words(nameless(q)))
    named = q.symbols or q.naming  # what else is said of a resolution that is named is beside the question
    of_more = any(width(subject) > 1 for subject in subjects) or any(
        p.search(nameless(q)) for p in (FUTURE, EVENT, ANNIVERSARY)
    )
    fields = field_cues(nameless(q)) if named or width("".join(left.split())) <= MOST_LEFT else ()
    fields = () if of_more else fields
    return replace(q, kind=Kind.META, fields=fields) if fields else q


_KINDS: dict[Intent, Callable[[Question, tuple[str, ...]], Question]] = {
    Intent.MENTIONS: _mentions,
    Intent.WHETHER: _mentions,
    Intent.VERB: _verb,
    Intent.DEMANDS: _demands,
    Intent.NAMED: _named,
    Intent.NOTES: _notes,
    Intent.NOTED: _noted,
    Intent.COUNT: _count,
    Intent.EXTREME: _extreme,
    Intent.META: _meta,
}


def intended(intent: Intent, q: Question, subjects: tuple[str, ...]) -> Question:
    """The question of the kind that an intent asks for; unchanged where it asks for no other."""
    becomes = _KINDS.get(intent)
    return becomes(q, subjects) if becomes else q

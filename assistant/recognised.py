"""A question with what was recognised of it: new words of asking, that no pattern knows, are understood too.

What the patterns of ``question`` find holds; where they find nothing but words to search for, the intent
decides, and its subject is what a list is of.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from assistant import cues
from assistant.asked_of import asked_of
from assistant.demand_cues import Demanded, names_demand
from assistant.extremes import extreme_in
from assistant.intent.intent import Intent, Meant
from assistant.loose_reference import loose_references
from assistant.metadata_fields import field_cues, without_field_words
from assistant.metadata_wording import ANNIVERSARY, EVENT, FUTURE
from assistant.named_cues import MOST_LEFT, asked_for
from assistant.neighbours import neighbours_named
from assistant.patterns import ASKED_AFTERWARDS, notes_within
from assistant.place_asked import place_asked
from assistant.question import Kind, Listing, Question, asks_of_content
from assistant.quote import width
from assistant.recognised_subjects import apart, subjects_of, together
from assistant.reference import normalised
from assistant.weigh import telling_words
from index.han import to_simplified
from index.text import whole_words

SURE = 0.7
"""Certainty from which an intent decides."""
SURER = 0.85
"""The same where patterns know most of the ways to ask."""
HALF_SURE = 0.4
"""The same where something stands in quotation marks, as words do that are to be looked for."""
_LEANS_BACK = re.compile(
    r"它|^那?这些(?!段|条|脚注|决议)|(?<!其)[他她]|^那(?!些)|呢\W*$|其中|^\W*(?:and|et|y|а|и|но)\b|^و(?:هل|ما|من|أين|متى)"
    r"|^\W*(?=(?:\w+\W+){0,8}\w+\W*$).*\b(?:it|its|they|them|their)\b",
    re.IGNORECASE,
)
"""A follow-up that leans on the question before wants what that wanted."""


class Recognises(Protocol):
    """What is needed of a recogniser."""

    def recognise(self, question: str, /) -> Meant:
        """What a question wants, and which of its words are the subject."""


def recognised(q: Question, meant: Meant, *, follows: bool = False) -> Question:
    """The question of another kind, or with another subject, where the intent says so.

    ``follows``: whether there was a question before, which this one may lean on.
    """
    subjects = _apart_from_names(q, subjects_of(meant, q.text))
    if meant.intent is Intent.UNDER_HEADING and meant.certainty >= SURE and not q.references:
        return _under_heading(q, subjects)
    if q.kind is Kind.LIST and q.listing is Listing.MENTIONS:
        if meant.intent is Intent.NAMED and meant.certainty >= SURER and not q.quoted:
            return _named(q, subjects)
        if meant.intent is Intent.VERB and q.quoted and cues.BEGINS_WITH.search(q.text):
            return replace(q, listing=Listing.VERB)
        return _with_subject(q, meant, subjects)
    if q.listing is Listing.VERB and meant.intent is Intent.VERB and not q.quoted:
        return replace(q, quoted=subjects)
    if meant.intent is Intent.PARAGRAPH and len(q.references) > 1 and q.kind is Kind.CONTENT:
        return replace(q, kind=Kind.STRUCTURE) if meant.certainty >= HALF_SURE else q
    enough = HALF_SURE if _quotes_words(q) else SURE
    if q.kind not in (Kind.CONTENT, Kind.STRUCTURE) or meant.certainty < enough:
        return q
    if follows and _leans_back(q) and meant.intent is not Intent.VERB:
        return q
    if meant.intent in _OF_PARAGRAPHS and not (subjects or q.extreme or _asks_how_it_begins(q)):
        q = _with_more_references(q)
    if q.references:
        return _of_references(q, meant)
    if q.kind is Kind.STRUCTURE:
        return q
    if _stays_content(q, meant, subjects):
        return q
    becomes = _KINDS.get(meant.intent)
    return becomes(q, subjects) if becomes else q


def _apart_from_names(q: Question, subjects: tuple[str, ...]) -> tuple[str, ...]:
    """Without those that are only part of what the resolution is called, where any is left."""
    said = without_names(q.text, q.naming)
    return tuple(subject for subject in subjects if subject in said) or subjects


def _quotes_words(q: Question) -> bool:
    """Whether something stands in quotation marks that is no title in 《》."""
    return bool(set(q.quoted) - set(q.names))


def _stays_content(q: Question, meant: Meant, subjects: tuple[str, ...]) -> bool:
    """Whether the intent is not sure enough to decide, or more is asked than whether a thing is mentioned."""
    if meant.intent is Intent.WHETHER and (_says_more(q, subjects) or _says_of_each_other(q, subjects)):
        return True
    if meant.certainty >= SURER:
        return False
    unsure = meant.intent is Intent.MENTIONS and not (_quotes_words(q) or _lists(q))
    return unsure or meant.intent in (Intent.NAMED, Intent.DEMANDS, Intent.WHETHER)


def _says_more(q: Question, subjects: Sequence[str]) -> bool:
    """Whether it is asked if something is said of the subject, not only if it is mentioned."""
    rest = cues.MENTIONS.sub(" ", cues.WHETHER.sub(" ", _said(q)))
    for subject in subjects:
        rest = rest.replace(subject, " ")
    return len([word for word in telling_words(rest) if len(word) > 1]) >= MORE


def _lists(q: Question) -> bool:
    """Whether places, passages or resolutions are asked for, or where a thing is spoken of."""
    if q.wants_fact and not q.parts:
        return False
    listed = (cues.MENTIONS, cues.PARAGRAPHS, cues.WHERE_MENTIONED, cues.ALL_MENTIONS, cues.IN_WHICH, _PLACES)
    return any(cue.search(q.text) for cue in listed) or bool(q.parts)


_PLACES = re.compile(r"地方|哪[里儿些]|几处|\b(?:where|places?|spots?|bits)\b", re.IGNORECASE)


def _says_of_each_other(q: Question, subjects: tuple[str, ...]) -> bool:
    """Whether one subject is said to be the other, 朝鲜算“合法”的, where no word of mentioning stands."""
    if len(subjects) < 2 or cues.MENTIONS.search(q.text):
        return False
    return not together(q, subjects)[1]


MORE = 2
"""So many telling words beside the subject say something of it."""


def _asks_how_it_begins(q: Question) -> bool:
    """“With which word does paragraph 10 begin?” asks for no first paragraph."""
    return bool(q.references and cues.BEGINS_WITH.search(q.text))


def _leans_back(q: Question) -> bool:
    """Whether a follow-up wants what the question before it wanted, or some of what answered that."""
    if _LEANS_BACK.search(q.text) or cues.OF_THOSE.search(q.text):
        return True
    return place_asked(normalised(q.text)) is not None


_OF_PARAGRAPHS = (Intent.PARAGRAPH, Intent.NOTE_PLACE, Intent.NOTE_OF)


def without_names(text: str, names: Sequence[str]) -> str:
    """A question without the words that only say which resolution is meant."""
    for name in names:
        text = " ".join(part.strip() for part in re.split(whole_words(name), text, maxsplit=1))
    return text.strip(" ,，:：;；-–—")


def _said(q: Question) -> str:
    """The question as patterns read it, without the names."""
    return to_simplified(normalised(without_names(q.text, q.naming)))


def _with_subject(q: Question, meant: Meant, subjects: tuple[str, ...]) -> Question:
    """What is quoted is the subject, unless it names the resolution or is only a part of the subject."""
    if not subjects or meant.intent not in (Intent.MENTIONS, Intent.WHETHER, Intent.CONTENT):
        return q
    if any(map(cues.SYMBOL.fullmatch, q.quoted)):  # of a document that is to be mentioned
        return q
    of_more = (*meant.names, *(s for s in subjects if s not in q.quoted and any(n in s for n in q.names)))
    if any(all(term not in more for more in of_more) for term in q.quoted):
        return q
    subject, alternatives = together(q, subjects)
    q = replace(q, alternatives=alternatives, apart=apart(q, subjects))
    if q.quoted:
        return replace(q, topic=subject, quoted=(), names=())
    if _SORT_ONLY.fullmatch(q.topic):  # “New START: where does the treaty appear?”
        return replace(q, topic=subject)
    if q.topic != subject and q.topic in subject and not _POINTS.search(subject):  # only a part was read
        return replace(q, topic=subject, subject=q.topic)
    return replace(q, subject=subject)


_SORT_ONLY = re.compile(
    r"(?:the )?(?:treaty|convention|agreement|protocol|organi[sz]ation|body|agency|conference|programme|fund|document|report|country|term|word|phrase|name)"
    r"|(?:该|这一?个?|此)?(?:条约|公约|协定|机构|组织|会议|文件|报告|国家|词|名称)",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"[这那该此]|\b(?:its?|this|that|these|those|ce|cette|ces|est[ae]|es[ae]|эт\w+)\b", re.IGNORECASE
)
"""What was spoken of before is no name of it: 这个国家."""


def _under_heading(q: Question, subjects: tuple[str, ...]) -> Question:
    """Words that are quoted may be looked for in paragraphs as well: those of the heading only are not."""
    of_it = q.kind in (Kind.CONTENT, Kind.STRUCTURE) or q.quoted == subjects
    return replace(q, heading=subjects[0]) if of_it and len(subjects) == 1 else q


def _with_more_references(q: Question) -> Question:
    """With what else may be a number or place, where what the patterns read is among it."""
    said = _said(q)
    more = loose_references(said)
    more = neighbours_named(said, more) or more
    strict, loose = ({(r.part, r.first, r.last, r.path) for r in found} for found in (q.references, more))
    return replace(q, references=more) if strict < loose else q


def _of_references(q: Question, meant: Meant) -> Question:
    notes = [reference.part == "FN" for reference in q.references]
    asks_source = cues.SOURCE.search(q.text) and not cues.PARAGRAPHS.search(q.text)
    if meant.intent is Intent.NOTE_PLACE and all(notes) and meant.certainty >= SURER and not asks_source:
        return replace(q, kind=Kind.NOTE_PLACE)
    if q.kind is Kind.STRUCTURE:
        return q
    if meant.intent in (Intent.NOTE_OF, Intent.NOTES) and all(notes):
        return replace(q, kind=Kind.STRUCTURE)
    if meant.intent is Intent.NOTE_OF and not any(notes):
        return replace(q, kind=Kind.NOTE_OF)
    if meant.intent is Intent.HEADING_OF and not any(notes):
        return replace(q, kind=Kind.HEADING)
    return replace(q, kind=Kind.STRUCTURE) if meant.intent is Intent.PARAGRAPH else q


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
    of = asked_of(_said(q)) or next(iter(subjects), "")
    if not of and not names_demand(_said(q)):  # “who picks up the bill?”
        return q
    return replace(q, kind=Kind.LIST, listing=Listing.DEMANDS, demanded=Demanded(of=of))


def _named(q: Question, subjects: tuple[str, ...]) -> Question:
    asked = asked_for(_said(q))
    if asked is None or cues.PROCEEDINGS.search(q.text):  # sponsors are seldom those that the text names
        return q
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
    return replace(q, kind=Kind.COUNT, parts=notes_within(q.parts, _said(q)))


def _extreme(q: Question, subjects: tuple[str, ...]) -> Question:
    extreme = None if subjects else extreme_in(_said(q))
    return replace(q, kind=Kind.STRUCTURE, extreme=extreme) if extreme else q


def _meta(q: Question, subjects: tuple[str, ...]) -> Question:
    left = cues.GENERIC.sub(" ", without_field_words(_said(q)))
    named = q.symbols or q.naming  # what else is said of a resolution that is named is beside the question
    of_more = any(width(subject) > 1 for subject in subjects) or any(
        p.search(_said(q)) for p in (FUTURE, EVENT, ANNIVERSARY)
    )
    fields = field_cues(_said(q)) if named or width("".join(left.split())) <= MOST_LEFT else ()
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

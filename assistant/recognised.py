"""A question with what was recognised of it: new words of asking, that no pattern knows, are understood too.

What the patterns of ``question`` find holds; where they find nothing but words to search for, the intent
decides, and its subject is what a list is of.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from assistant import cues
from assistant.intended import intended
from assistant.intent.intent import Intent, Meant
from assistant.loose_reference import loose_references
from assistant.neighbours import neighbours_named
from assistant.place_asked import place_asked
from assistant.question import Kind, Listing, Question
from assistant.recognised_subjects import apart, subjects_of, together
from assistant.reference import normalised
from assistant.sections import names_agenda
from assistant.weigh import telling_words
from assistant.without_names import nameless, without_names
from index.han import to_simplified

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
        return _of_mentions(q, meant, subjects)
    if q.listing is Listing.VERB and meant.intent is Intent.VERB and not q.quoted:
        return replace(q, quoted=subjects)
    placed = len(q.references) > 1 or any(r.path or r.below for r in q.references)
    if meant.intent is Intent.PARAGRAPH and placed and q.kind is Kind.CONTENT:
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
    return intended(meant.intent, q, subjects)


def _of_mentions(q: Question, meant: Meant, subjects: tuple[str, ...]) -> Question:
    if cited := [_ARTICLE.sub("", name) for name in meant.names if is_of_what_they_cite(q, name)]:
        return replace(q, subject=next((name for name in cited if " " in name), ""))
    if meant.intent is Intent.NAMED and meant.certainty >= SURER and not q.quoted:
        return intended(meant.intent, q, subjects)
    if meant.intent is Intent.VERB and q.quoted and cues.BEGINS_WITH.search(q.text):
        return replace(q, listing=Listing.VERB)
    return _with_subject(q, meant, subjects)


def of_agenda_annexed(q: Question) -> Question:
    """``Item 3 on the provisional agenda of the conference`` is of no title block."""
    items = loose_references(nameless(q), items=True) if q.kind is Kind.META and names_agenda(q.text) else ()
    return replace(q, kind=Kind.STRUCTURE, references=items, fields=()) if items else q


def is_of_what_they_cite(q: Question, name: str) -> bool:
    """Whether it is asked which resolutions mention a thing, and the name, though of a resolution, is that thing's:
    the *Sevilla Commitment*, of which the recogniser may see a part."""
    if q.listing is not Listing.MENTIONS or not cues.CITING_RESOLUTIONS.search(q.text):
        return False
    said = _ARTICLE.sub("", name).casefold()
    return said in q.topic.casefold() or q.topic.casefold() in said


_ARTICLE = re.compile(r"^(?:the|la|les?|el|los|las)\s+|^l['’]", re.IGNORECASE)


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
    rest = cues.MENTIONS.sub(" ", cues.WHETHER.sub(" ", nameless(q)))
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


def _with_subject(q: Question, meant: Meant, subjects: tuple[str, ...]) -> Question:
    """What is quoted is the subject, unless it names the resolution or is only a part of the subject."""
    if not subjects or meant.intent not in (Intent.MENTIONS, Intent.WHETHER, Intent.CONTENT):
        return q
    if any(map(cues.SYMBOL.fullmatch, q.quoted)):  # of a document that is to be mentioned
        return q
    if q.quoted and set(q.quoted) < set(subjects) and _either(q.text, subjects):
        subject, alternatives = together(q, subjects)
        return replace(q, topic=subject, quoted=(), names=(), alternatives=alternatives)
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
    if subject in q.topic and _ONE_NAME.fullmatch(q.topic):
        return replace(q, alternatives=())
    return replace(q, subject=subject)


def _either(text: str, subjects: Sequence[str]) -> bool:
    """Whether what is quoted and what is not are two of which one is enough: 《公约》或生物武器."""
    text = to_simplified(text)
    return bool(_OR.search(text[text.find(subjects[0]) : text.rfind(subjects[-1])]))


_OR = re.compile(r"或|\b(?:or|ou|o|u|или)\b|(?<!\w)أو(?!\w)")
_ONE_NAME = re.compile(r"[A-Z][\w’'-]*(?: (?:(?:of|on|for|the|and|in|to) )*[A-Z0-9][\w’'–-]*)+")
"""Words of one name, in capitals: no part of it stands for the whole."""
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
    said = nameless(q)
    if any(reference.nth for reference in q.references):
        return q
    items = names_agenda(q.text) or bool(cues.ANNEX.search(q.text))
    more = loose_references(said, items=items)
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

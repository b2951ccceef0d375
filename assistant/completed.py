"""A follow-up with what it takes over from the turn before."""

import re
from dataclasses import replace

from assistant import cues
from assistant.dependent import (
    SAME_PARAGRAPH,
    SECTION_ASKED,
    SHORT,
    points_to_neighbour,
    says_more_than_fact,
    subject_width,
)
from assistant.glossary import glossary
from assistant.neighbours import direction, how_many, neighbour, place_of, whole_meant
from assistant.patterns import understand
from assistant.place_asked import place_asked
from assistant.question import Kind, Listing, Question
from assistant.reference import Reference, normalised
from assistant.subject import about, subject
from assistant.substitution import bare_subject
from assistant.turn import Turn, cited_symbols, focus_of, is_note, paragraphs_in
from assistant.weigh import telling_words
from index.numerals import whole_number

_THING = r"(?:机构|条约|公约|国家|问题|组织|文件|会议|声明|报告|地区|城市|武器)"
"""What a pronoun may stand before."""


def completed(q: Question, turn: Turn) -> Question:
    """The question with what it takes over from the turn before."""
    focus, before = focus_of(turn), turn.question
    symbols = q.symbols or before.symbols or cited_symbols(turn)
    if row := _row_asked(q, turn, focus):
        return replace(q, kind=Kind.STRUCTURE, references=(row,), symbols=cited_symbols(turn))
    placed = before.references and not q.symbols and direction(q.text)
    if focus and (placed or points_to_neighbour(q)):
        beside = _beside(q, paragraphs_in(turn) if whole_meant(q.text) else focus)
        return replace(q, kind=Kind.STRUCTURE, references=(beside,), symbols=symbols)
    if looked_up := _looked_up(q, before, focus):
        return replace(looked_up, symbols=symbols)
    there = q.kind is Kind.CONTENT or (q.kind is Kind.LIST and q.whether)
    if focus and SAME_PARAGRAPH.search(q.text) and there and not q.references:
        return replace(completed_content(q, before, symbols), references=tuple(map(place_of, focus[:1])))
    if before.kind is Kind.META and (q.kind is Kind.META or (not focus and q.kind is not Kind.LIST)):
        return replace(q, symbols=symbols)
    if q.kind in (Kind.META, Kind.COUNT):
        return replace(q, symbols=symbols)
    if _WHY.search(q.text) and q.kind is Kind.CONTENT:
        return completed_content(q, before, symbols)
    if q.kind is Kind.LIST or before.kind is Kind.LIST:
        return _completed_list(q, before, focus, symbols)
    return completed_content(q, before, symbols)


_WHY = re.compile(
    r"^\W*(?:and |but |那)?(?:why|how come|为什么|为何|因为什么|是?什么原因|原因何在|怎么会|pourquoi|por qué|почему|отчего|لماذا)",
    re.IGNORECASE,
)


def of_part(q: Question, before: Question, symbols: tuple[str, ...]) -> Question:
    """The question before, asked of the part that is named now."""
    text = before.text
    for pattern in (cues.PREAMBLE, cues.OPERATIVE, cues.ANNEX):
        text = pattern.sub(" ", text)
    same = before if before.kind is Kind.LIST else replace(before, text=text, references=(), carried=0)
    return replace(same, part=q.part, parts=q.parts, heading="", language=q.language, symbols=symbols)


def _beside(q: Question, focus: tuple[str, ...]) -> Reference:
    step = direction(q.text)
    beside = place_of(focus[0] if step < 0 else focus[-1])
    count = how_many(q.text)
    return neighbour(beside, step, whole=count > 1 or whole_meant(q.text), count=count)


def _looked_up(q: Question, before: Question, focus: tuple[str, ...]) -> Question | None:
    """What the structure answers: place or number of the footnotes before, a count, the whole paragraph."""
    if focus and all(map(is_note, focus)) and cues.WHERE_STANDS.search(q.text):
        return replace(q, kind=Kind.NOTE_PLACE, references=tuple(map(place_of, focus)))
    references = tuple(place_of(label) for label in focus if not is_note(label))
    if (
        references
        and cues.FOOTNOTES.search(q.text)
        and (q.kind is not Kind.COUNT or before.kind is not Kind.COUNT)
    ):
        return replace(q, kind=Kind.NOTE_OF, references=references)
    under = cues.HEADING.search(q.text) and cues.UNDER.search(q.text)
    if references and (under or SECTION_ASKED.fullmatch(q.text)):
        return replace(q, kind=Kind.HEADING, references=references)
    if before.kind is Kind.COUNT and q.parts and q.parts != ("",):
        return replace(q, kind=Kind.COUNT)
    if references and _in_full(q):
        return replace(q, kind=Kind.STRUCTURE, references=references)
    return None


def _in_full(q: Question) -> bool:
    """Whether nothing but more of the same, or its whole text, is asked for."""
    if not (cues.IN_FULL.search(q.text) or q.version):
        return False
    return not about(cues.IN_FULL.sub(" ", q.topic if q.version else q.text))


_ROW = re.compile(
    r"^(?:那么?)?第\s*(?P<zh>\d+|[一二三四五六七八九十]+)\s*(?:个|处|项|行)(?:呢|是什么|讲什么|说什么|怎么说|的内容|的原文|\W)*$"
    r"|^(?:and |what about )?the (?P<en>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: one| of them)?\W*$",
    re.IGNORECASE,
)


def _row_asked(q: Question, turn: Turn, focus: tuple[str, ...]) -> Reference | None:
    """The row of a list that the question points at by its place: ``第二个呢？``"""
    if q.references or q.symbols:
        return None
    rows = _subparagraphs(focus) or (focus if turn.answer.table else ())
    if rows and (match := _ROW.match(q.text.strip())):
        number = whole_number(match["zh"] or match["en"])
        return place_of(rows[number - 1]) if number and number <= len(rows) else None
    place = place_asked(normalised(q.text)) if focus and turn.question.kind in _BY_CONTENT else None
    if place is None:
        return None
    if rows and not place.part and -len(rows) <= place.number <= len(rows):
        return place_of(rows[place.number - (place.number > 0)])
    part = place.part or place_of(focus[-1]).part
    return Reference(part, place.number, place.number) if cues.PARAGRAPHS.search(turn.question.text) else None


def _subparagraphs(focus: tuple[str, ...]) -> tuple[str, ...]:
    """The subparagraphs that were cited with the paragraph they belong to: it is among them that one counts."""
    return tuple(label for label in focus if any(label.startswith(f"{above}(") for above in focus))


_BY_CONTENT = (Kind.CONTENT, Kind.LIST)


def _completed_list(
    q: Question, before: Question, focus: tuple[str, ...], symbols: tuple[str, ...]
) -> Question:
    """``以“强调”开头的呢？`` takes over what was listed; ``还有哪些段落提到它？`` takes over the subject."""
    bare = q.asked and q.topic == q.asked.noun and not cues.MENTIONS.search(q.text)
    if q.asked and bare and before.kind is Kind.CONTENT:  # “which ones? Name the countries”
        described = replace(q.asked, described=True)
        return replace(
            completed_content(q, before, symbols), kind=Kind.LIST, listing=q.listing, asked=described
        )
    if q.kind is Kind.LIST:
        pointed = re.search(rf"\b(?:that|this|the same) {re.escape(q.topic)}\b", q.text)
        own = q.quoted or (q.topic and not (_PRONOUN.fullmatch(q.topic) or pointed))
        quoted = q.quoted if own else before.quoted
        each = q.alternatives if own else _all_meant_by(q.text, before)
        topic = q.topic if own else _BETWEEN_NAMES[q.language == "zh"].join(each) or _meant_by(q.text, before)
        excluded = focus if cues.OTHERS.search(q.text) else ()
        other = q.subject if own else before.subject
        return replace(
            q,
            quoted=quoted,
            topic=topic,
            alternatives=each,
            subject=other,
            excluded=excluded,
            symbols=symbols,
        )
    if before.listing in (Listing.MENTIONS, Listing.VERB) and not _asks_of_its_own(q):
        listing = Listing.VERB if cues.BEGINS_WITH.search(q.text) else before.listing
        topic = subject(cues.MENTIONS.sub(" ", _LEADING.sub("", q.topic)))
        if not (topic or q.quoted):
            return completed_content(q, before, symbols)
        part = q.part or (before.part if before.part in ("PP", "OP", "FN") else "")
        return replace(
            q,
            kind=Kind.LIST,
            listing=listing,
            topic=topic,
            part=part,
            parts=q.parts or before.parts,
            symbols=symbols,
        )
    return completed_content(q, before, symbols)


def _asks_of_its_own(q: Question) -> bool:
    """Whether a follow-up asks what is said of a thing, rather than naming another: ``what must States do then?``"""
    if bare_subject(q.text) or q.quoted or cues.BEGINS_WITH.search(q.text) or cues.OTHERS.search(q.text):
        return False
    if _ASKS_FACT.match(q.text) and telling_words(q.topic):
        return True
    asks = cues.ACTING.search(q.text) or cues.WHAT.search(q.text) or _WHICH.search(q.text) or q.wants_fact
    return bool(asks) and len(telling_words(q.topic)) > 1


_ASKS_FACT = re.compile(
    r"^\W*(?:and |but |so )?(?:how (?:many|much|long)|when|where|who)\b|^那?(?:么)?(?:有多少|多少|什么时候|何时|谁)",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"哪|怎样|如何|\bwhich\b|\bhow\b|\bquel(?:le)?s?\b|\bcuál(?:es)?\b|\bкак\w{2,3}\b", re.IGNORECASE
)


def entity_of(before: Question) -> str:
    """What the question before was about: what it listed, or the thing it named most fully."""
    if before.kind is Kind.LIST:
        return before.topic
    named = [before.text[match.start : match.end] for match in glossary().concepts_in(before.text)]
    return max(named, key=len, default=before.topic)


def _meant_by(text: str, before: Question) -> str:
    """What ``this country`` is: the one name in what the question before was about; else all of that."""
    entity = entity_of(before)
    named = [m for m in glossary().concepts_in(entity) if m.concept.is_name]
    return entity[named[0].start : named[0].end] if len(named) == 1 and _ONE_THING.search(text) else entity


def _all_meant_by(text: str, before: Question) -> tuple[str, ...]:
    """What ``these two cities`` are: all names in the question before; none where one thing is meant."""
    if not _SEVERAL_THINGS.search(text):
        return ()
    named = (match for match in glossary().concepts_in(before.text) if match.concept.is_name)
    names = tuple(dict.fromkeys(before.text[match.start : match.end] for match in named))
    return names if len(names) > 1 else ()


_BETWEEN_NAMES = (", ", "、")
_SEVERAL_THINGS = re.compile(
    rf"[这那](?:[两二三四几]个|些){_THING}|它们|\b(?:these|those|both)(?: (?:two|three|four))? \w+s\b|\beither of them\b",
    re.IGNORECASE,
)
_ONE_THING = re.compile(
    rf"[这那该](?:一?[个些份项次])?{_THING}|\b(?:this|that) (?:country|state|treaty|convention|organi[sz]ation|agency)\b",
    re.IGNORECASE,
)


def completed_content(q: Question, before: Question, symbols: tuple[str, ...]) -> Question:
    """The subject comes from the question before, what is asked of it from this one."""
    taken_over = subject_of(before)
    both = understand(taken_over + q.text)
    return replace(
        both,
        carried=len(taken_over),
        kind=Kind.CONTENT,
        listing=both.listing if both.listing is Listing.DEMANDS else None,
        language=q.language,
        references=q.references or _kept(q, before),
        symbols=symbols,
        wants_fact=q.wants_fact,
        part=q.part or both.part,
        parts=q.parts or both.parts,
    )


def _kept(q: Question, before: Question) -> tuple[Reference, ...]:
    """The paragraphs that the user named before; those that only were cited, where a mere fact is asked for."""
    leaves = (
        (before.carried or before.kind is Kind.NOTE_OF)
        and says_more_than_fact(q)
        and not cues.OF_THOSE.search(q.text)
    )
    return () if leaves else before.references


def subject_of(before: Question) -> str:
    """A question as the next one takes it over, with the blank between them.

    What was asked in passing, *when?* or *what is its theme?*, is no part of the subject.
    """
    now = before.text[before.carried :]
    text = before.text[: before.carried] if before.carried and _in_passing(now) else before.text
    return f"{text.rstrip('？?。. ')} "


def _in_passing(text: str) -> bool:
    """Whether a follow-up asks for a fact and names nothing that the next could be about."""
    asks = cues.FACT.search(text) or cues.WHAT.search(text) or _WHY.search(text)
    return bool(asks) and subject_width(text) <= SHORT and not glossary().concepts_in(text)


_PRONOUN = re.compile(
    rf"别的|其[他它]|它们?|(?:这|那)(?:一?[个些份项次])?{_THING}?|该{_THING}?|{_THING}|it|them|this|that"
    r"|(?:this|that|the same) (?:country|state|treaty|convention|organization|agency|issue|conference|meeting|document|report)|",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^(?:那么?|还有|另外|至于|对于|换成|(?:and|what about|how about|et|y|а)\b)\s*", re.IGNORECASE
)

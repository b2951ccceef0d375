"""Follow-up questions made to stand alone, from the earlier questions and what answered them. No model is asked."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from assistant import cues
from assistant.another_document import ELLIPTIC, is_adoptable, is_of_another
from assistant.answer import Answer
from assistant.elsewhere import demand_asked, lies_elsewhere
from assistant.glossary import glossary
from assistant.matching import find_terms
from assistant.neighbours import direction, how_many, neighbour, place_of, whole_meant, without_direction
from assistant.patterns import understand
from assistant.place_asked import place_asked
from assistant.question import Kind, Listing, Question, Told
from assistant.quote import NAME_WIDTH, width
from assistant.reference import Reference, normalised
from assistant.structure_words import TELLS
from assistant.subject import subject
from assistant.substitution import bare_subject, names_only_resolution, substituted
from assistant.synonyms import synonyms
from assistant.weigh import telling_words
from index.label import Label
from index.numerals import whole_number
from index.passage import Passage

MAX_TURNS = 6
"""How far back a chain of follow-ups is followed."""

_LEANS_BACK = re.compile(
    r"^(?:那么?|还有|另外|其中|它们?|其(?!他|它)|这(?!份|项决议|个决议|一决议|决议)|该(?!决议)|此外|同时)|^(?:and|also|what about|how about|why|then|but)\b"
    r"|^et\b|^y\b|^¿y\b|^а\b|^и\b|^وماذا|^و(?:هل|ما|من|أين|متى)"
    r"|呢[？?]?$|\b(?:that one|this one|the \w+ one)\b|\b(?:do|does|did|is|was|has|will|would|can) (?:that|this)\b|\b(?:that|this)\W*$"
    r"|它|其[中时]|这[段条个](?!决议)|该[段条报告声明条约会议机构]|那[段条个次时]|刚才|上述|\bladite|\bcelle-ci|\bэто[гт]\w*\b|\bих\b|\bего\b|ذلك|تلك",
    re.IGNORECASE,
)
_NAMES_RESOLUTION = re.compile(
    r"[这本该此][份项个]?(?:决议|文件|案文)|决议(?:是|的(?!\W*$)|有|里|中|对|在|提)|\b(?:the|this) resolution\b"
    r"|\b(?:la|cette) résolution\b|\b(?:la|esta) resolución\b|\bрезолюци\w*|القرار",
    re.IGNORECASE,
)
_PRONOUNS = re.compile(r"\b(?:it|its|they|them|their|those|these)\b", re.IGNORECASE)
_PRONOUN_IN = re.compile(r"它|这[段条]|该段|\b(?:it|they)\b", re.IGNORECASE)
_WITH_PRONOUN = 10.0
_SHORT = 2.0
"""A question with a subject no wider than this many Chinese characters may lean on the one before."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question of the conversation as it was understood, and its answer."""

    question: Question
    answer: Answer


def standalone(text: str, earlier: Callable[[], Turn | None]) -> Question:
    """The likeliest reading of a question."""
    return next(readings(understand(text), earlier))


def readings(q: Question, earlier: Callable[[], Turn | None]) -> Iterator[Question]:
    """What a question may mean after the turn before, likeliest first; one at least.

    ``earlier`` is called only for a question that may not stand alone: answering the turn before costs as
    much as answering this one.
    """
    if not depends(q):
        yield q
        if may_continue(q) and (turn := earlier()):
            yield completed(q, turn)
        return
    turn = earlier()
    if turn is None:
        yield q
        return
    yield from _leaning(q, turn)


def _leaning(q: Question, turn: Turn) -> Iterator[Question]:
    before, named = turn.question, bare_subject(q.text)
    if q.references:
        yield _further(q, turn) or _of_the_same(substituted(q, before) or q, turn)
        return
    if before.kind in (Kind.LIST, Kind.CONTENT) and _names_only_part(q):
        yield _of_part(q, before, q.symbols or before.symbols or _cited_symbols(turn))
        return
    if q.kind is Kind.META:
        adopted = before.kind in (Kind.CONTENT, Kind.LIST) and is_adoptable(_entity(before))
        if is_of_another(q, before) or (adopted and not turn.answer.abstained):
            yield _completed_content(q, before, q.symbols or before.symbols or _cited_symbols(turn))
        yield completed(q, turn)
        return
    if q.kind is Kind.CONTENT and cues.SOURCE.search(q.text) and glossary().concepts_in(q.text):
        yield q
    swapped = substituted(q, before)
    if swapped is not None:
        yield _of_the_same(swapped, turn)
    if further := _beyond_what_was_cited(q, turn):
        yield further
    full = completed(q, turn)
    yield full
    if q.kind is not Kind.CONTENT or full.kind is not Kind.CONTENT:
        return
    symbols = before.symbols or _cited_symbols(turn)
    focus = tuple(place_of(label) for label in _focus(turn) if not _is_note(label))
    if q.wants_fact and focus and not before.references:
        yield replace(_completed_content(q, before, symbols), references=focus)
    if named and (glossary().concepts_in(named) or width(named) <= NAME_WIDTH):
        yield replace(
            q, kind=Kind.LIST, listing=Listing.MENTIONS, topic=named, part="", parts=(), symbols=symbols
        )
    elif focus and not (q.wants_fact or q.whether):
        yield replace(q, kind=Kind.STRUCTURE, references=focus, symbols=symbols)
    if turn.answer.abstained:  # a new subject after one that was not found
        yield q


def _further(q: Question, turn: Turn) -> Question | None:
    """The next paragraphs, where “the last three” of a part might be meant as well: 再往后三段."""
    focus = _focus(turn)
    if not focus or not _goes_on(q):
        return None
    ahead = neighbour(place_of(focus[-1]), 1, count=how_many(q.text))
    return _of_the_same(replace(q, kind=Kind.STRUCTURE, references=(ahead,)), turn)


def _goes_on(q: Question) -> bool:
    counted_from_the_end = all(r.first < 0 and not r.part for r in q.references)
    return counted_from_the_end and bool(_ON_FROM_THERE.search(q.text))


_ON_FROM_THERE = re.compile(r"往[后下]|接着|继续|接下来|紧接")


def told(answer: Answer) -> tuple[Told, ...]:
    """What an answer has quoted: who asks on wants something else."""
    return tuple(Told(cited.passage.id, cited.start, cited.end) for cited in answer.citations)


def _of_the_same(q: Question, turn: Turn) -> Question:
    """Of the resolution that the turn before was about, unless it names another."""
    return q if q.symbols else inheriting(q, turn)


def _beyond_what_was_cited(q: Question, turn: Turn) -> Question | None:
    """What somebody is to do about what was told, or what holds for all others, in paragraphs not yet quoted."""
    before, focus = turn.question, _focus(turn)
    cited = [citation.passage for citation in turn.answer.citations]
    if q.kind is not Kind.CONTENT or q.references or not focus or not lies_elsewhere(q.text, cited):
        return None
    full = _completed_content(q, before, q.symbols or before.symbols or _cited_symbols(turn))
    return replace(full, references=(), excluded=focus, demanded=demand_asked(q.text))


def holds(turn: Turn) -> bool:
    """Whether a reading was answered, and from a paragraph that names what the follow-up names."""
    if turn.answer.abstained:
        return False
    now = turn.question.text[turn.question.carried :] if turn.question.carried else turn.question.follow_up
    named = bare_subject(now)
    return not named or any(_names(citation.passage, named) for citation in turn.answer.citations)


def _names(passage: Passage, named: str) -> bool:
    """Whether a passage names a subject; half the words of one that is described rather than named will do."""
    if find_terms(passage.text, synonyms(named, passage.language)):
        return True
    if any(match.end - match.start == len(named) for match in glossary().concepts_in(named)):
        return False
    words = telling_words(named)
    found = [word for word in words if find_terms(passage.text, synonyms(word, passage.language))]
    return len(words) > 1 and 2 * len(found) >= len(words)


def inheriting(q: Question, turn: Turn) -> Question:
    """A question that names no resolution, asked of the one before."""
    return replace(q, symbols=turn.question.symbols or _cited_symbols(turn))


def depends(q: Question) -> bool:
    """Whether a question leans on the one before: by a pronoun, an ellipsis, or a neighbour it points at."""
    if q.fresh:
        return False
    if _points_to_neighbour(q):
        return True
    if q.symbols and not q.references and (names_only_resolution(q) or cues.SYMBOL.search(q.text)):
        return names_only_resolution(q)
    if q.references:
        return _goes_on(q) or (q.kind is Kind.STRUCTURE and bool(ELLIPTIC.search(q.text)))
    if q.kind is Kind.CONTENT and _names_only_part(q):
        return True
    if q.kind is Kind.META:
        return not _NAMES_RESOLUTION.search(q.text)
    if q.kind is Kind.COUNT and not (ELLIPTIC.search(q.text) or _PRONOUN_IN.search(q.text)):
        return bool(cues.OF_THOSE.search(q.text))
    if _LEANS_BACK.search(q.text.strip()) or place_asked(normalised(q.text)):
        return True
    if _asks_for_its_note(q):
        return True
    if _PRONOUNS.search(q.text) and _subject_width(q) <= _WITH_PRONOUN:
        return True
    return not q.quoted and not _NAMES_RESOLUTION.search(q.text) and _subject_width(q) <= _SHORT


def _asks_for_its_note(q: Question) -> bool:
    """``Есть ли у него сноска?``: whether what was spoken of has a footnote, and nothing else."""
    if q.part != "FN" or not (q.whether or _HAS.search(q.text)):
        return False
    rest = cues.WHETHER.sub(" ", cues.FOOTNOTES.sub(" ", q.text))
    return not "".join(cues.GENERIC.sub(" ", TELLS.sub(" ", rest)).split())


_HAS = re.compile(r"\b(?:tiene|lleva|trae|porte|comporte)\b|\ba-t-(?:il|elle)\b", re.IGNORECASE)


def may_continue(q: Question) -> bool:
    """Whether a question that found no answer alone may still be one about the subject before."""
    return q.kind is Kind.CONTENT and not (q.symbols or q.references or q.carried or q.names or q.whether)


def _points_to_neighbour(q: Question) -> bool:
    """Whether the paragraph or note before or after is asked for: not the conference after that one."""
    if q.references or q.symbols or not direction(q.text):
        return False
    unsure = q.language in ("en", "zh")  # of the others too few words of asking are known
    if not unsure or whole_meant(q.text) or how_many(q.text) > 1 or _A_PLACE.search(q.text):
        return True
    rest = cues.ACTING.sub(" ", cues.GENERIC.sub(" ", TELLS.sub(" ", without_direction(q.text))))
    return not any(len(word) > 1 for word in telling_words(rest))


_A_PLACE = re.compile(
    r"条|條|个|则|注|项|款|段|\b(?:foot)?notes?\b|\bsub|\bnot[ae]s?\b|снос|примечан|حاشية|هامش", re.IGNORECASE
)


def _subject_width(q: Question) -> float:
    bare = cues.GENERIC.sub(" ", _SORT_OF_FACT.sub(" ", cues.FACT.sub(" ", q.text)))
    return sum(1.0 if ord(c) > 0x2E80 else 0.5 for c in "".join(bare.split()))


_SORT_OF_FACT = re.compile(
    r"\b(?:cit(?:y|ies)|countr(?:y|ies)|dates?|days?|months?|years?|times?|hours?|places?|venues?|amounts?)\b",
    re.IGNORECASE,
)
"""“In which city, and on which dates?” says what sort of thing is asked for and nothing of its subject."""


def completed(q: Question, turn: Turn) -> Question:
    """The question with what it takes over from the turn before."""
    focus, before = _focus(turn), turn.question
    symbols = q.symbols or before.symbols or _cited_symbols(turn)
    if row := _row_asked(q, turn, focus):
        return replace(q, kind=Kind.STRUCTURE, references=(row,), symbols=_cited_symbols(turn))
    placed = before.references and not q.symbols and direction(q.text)
    if focus and (placed or _points_to_neighbour(q)):
        return replace(q, kind=Kind.STRUCTURE, references=(_beside(q, focus),), symbols=symbols)
    if looked_up := _looked_up(q, before, focus):
        return replace(looked_up, symbols=symbols)
    if before.kind is Kind.META and (q.kind is Kind.META or (not focus and q.kind is not Kind.LIST)):
        return replace(q, symbols=symbols)
    if q.kind in (Kind.META, Kind.COUNT):
        return replace(q, symbols=symbols)
    if q.kind is Kind.LIST or before.kind is Kind.LIST:
        return _completed_list(q, before, focus, symbols)
    return _completed_content(q, before, symbols)


def _names_only_part(q: Question) -> bool:
    """Whether the same is asked of one part of the resolution: 其中属于执行部分的是哪一段, and in the preamble?"""
    rest = q.text
    for pattern in (
        cues.PREAMBLE, cues.OPERATIVE, cues.ANNEX, cues.WHICH_PARAGRAPHS, cues.WHERE_STANDS, cues.PARAGRAPHS, cues.HOW_MANY,
        cues.WHETHER, cues.SAME, cues.OF_THOSE, cues.MENTIONS, cues.GENERIC,
    ):  # fmt: skip
        rest = pattern.sub(" ", rest)
    return q.part in _PARTS and not re.sub(r"\W|[那呢是有在段]|\b(?:and|et|parts?|text)\b", "", rest)


_PARTS = ("PP", "OP", "A")


def _of_part(q: Question, before: Question, symbols: tuple[str, ...]) -> Question:
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
    if focus and all(map(_is_note, focus)) and cues.WHERE_STANDS.search(q.text):
        return replace(q, kind=Kind.NOTE_PLACE, references=tuple(map(place_of, focus)))
    references = tuple(place_of(label) for label in focus if not _is_note(label))
    if (
        references
        and cues.FOOTNOTES.search(q.text)
        and (q.kind is not Kind.COUNT or before.kind is not Kind.COUNT)
    ):
        return replace(q, kind=Kind.NOTE_OF, references=references)
    if references and cues.HEADING.search(q.text) and cues.UNDER.search(q.text):
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
    return not "".join(cues.GENERIC.sub(" ", cues.IN_FULL.sub(" ", q.topic)).split())


_ROW = re.compile(
    r"^(?:那么?)?第\s*(?P<zh>\d+|[一二三四五六七八九十]+)\s*(?:个|处|项|行)(?:呢|是什么|讲什么|说什么|怎么说|的内容|的原文|\W)*$"
    r"|^(?:and |what about )?the (?P<en>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: one| of them)?\W*$",
    re.IGNORECASE,
)


def _row_asked(q: Question, turn: Turn, focus: tuple[str, ...]) -> Reference | None:
    """The row of a list that the question points at by its place: ``第二个呢？``"""
    if q.references or q.symbols:
        return None
    if turn.answer.table and (match := _ROW.match(q.text.strip())):
        number = whole_number(match["zh"] or match["en"])
        return place_of(focus[number - 1]) if number and number <= len(focus) else None
    place = place_asked(normalised(q.text)) if focus and turn.question.kind in _BY_CONTENT else None
    if place is None:
        return None
    if turn.answer.table and not place.part and -len(focus) <= place.number <= len(focus):
        return place_of(focus[place.number - (place.number > 0)])
    part = place.part or place_of(focus[-1]).part
    return Reference(part, place.number, place.number) if cues.PARAGRAPHS.search(turn.question.text) else None


_BY_CONTENT = (Kind.CONTENT, Kind.LIST)


def _completed_list(
    q: Question, before: Question, focus: tuple[str, ...], symbols: tuple[str, ...]
) -> Question:
    """``以“强调”开头的呢？`` takes over what was listed; ``还有哪些段落提到它？`` takes over the subject."""
    if q.kind is Kind.LIST:
        own = q.quoted or (q.topic and not _PRONOUN.fullmatch(q.topic))
        quoted = q.quoted if own else before.quoted
        topic = q.topic if own else _entity(before)
        excluded = focus if cues.OTHERS.search(q.text) else ()
        other = q.subject if own else before.subject
        return replace(q, quoted=quoted, topic=topic, subject=other, excluded=excluded, symbols=symbols)
    if before.listing in (Listing.MENTIONS, Listing.VERB) and not _asks_of_its_own(q):
        listing = Listing.VERB if cues.BEGINS_WITH.search(q.text) else before.listing
        topic = subject(cues.MENTIONS.sub(" ", _LEADING.sub("", q.topic)))
        if not (topic or q.quoted):
            return _completed_content(q, before, symbols)
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
    return _completed_content(q, before, symbols)


def _asks_of_its_own(q: Question) -> bool:
    """Whether a follow-up asks what is said of a thing, rather than naming another: ``what must States do then?``"""
    if bare_subject(q.text) or q.quoted or cues.BEGINS_WITH.search(q.text) or cues.OTHERS.search(q.text):
        return False
    asks = cues.ACTING.search(q.text) or cues.WHAT.search(q.text) or _WHICH.search(q.text) or q.wants_fact
    return bool(asks) and len(telling_words(q.topic)) > 1


_WHICH = re.compile(
    r"哪|怎样|如何|\bwhich\b|\bhow\b|\bquel(?:le)?s?\b|\bcuál(?:es)?\b|\bкак\w{2,3}\b", re.IGNORECASE
)


def _entity(before: Question) -> str:
    """What the question before was about: what it listed, or the thing it named most fully."""
    if before.kind is Kind.LIST:
        return before.topic
    named = [before.text[match.start : match.end] for match in glossary().concepts_in(before.text)]
    return max(named, key=len, default=before.topic)


def _completed_content(q: Question, before: Question, symbols: tuple[str, ...]) -> Question:
    """The subject comes from the question before, what is asked of it from this one."""
    taken_over = f"{_subject_of(before)} "
    both = understand(taken_over + q.text)
    return replace(
        both,
        carried=len(taken_over),
        kind=Kind.CONTENT,
        language=q.language,
        references=q.references or before.references,
        symbols=symbols,
        wants_fact=q.wants_fact,
        part=q.part or both.part,
        parts=q.parts or both.parts,
    )


def _subject_of(before: Question) -> str:
    return before.text.rstrip("？?。. ")


_PRONOUN = re.compile(r"它们?|这[个些]?|该?(?:机构|条约|国家|问题)?|it|them|this|that|", re.IGNORECASE)
_LEADING = re.compile(
    r"^(?:那么?|还有|另外|至于|对于|换成|(?:and|what about|how about|et|y|а)\b)\s*", re.IGNORECASE
)


def _focus(turn: Turn) -> tuple[str, ...]:
    """Labels that the turn before was about: those it cited, or those it named."""
    labels = dict.fromkeys(citation.label for citation in turn.answer.citations)
    return tuple(label for label in labels if Label.parse(label).number.isdigit())


def _is_note(label: str) -> bool:
    return label.startswith("FN")


def _cited_symbols(turn: Turn) -> tuple[str, ...]:
    """The resolution that the answer before was taken from, if it was one."""
    cited = dict.fromkeys(citation.passage.symbol for citation in turn.answer.citations)
    return tuple(cited) if len(cited) == 1 else ()

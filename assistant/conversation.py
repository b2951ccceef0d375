"""Follow-up questions made to stand alone, from the earlier questions and what answered them. No model is asked."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from assistant import cues
from assistant.answer import Answer
from assistant.glossary import glossary
from assistant.question import Kind, Listing, Question, understand
from assistant.reference import Reference, normalised
from index.label import Label
from index.numerals import whole_number

MAX_TURNS = 6
"""How far back a chain of follow-ups is followed."""

_PREVIOUS = re.compile(
    r"[上前]一?(?:个|條|条)?(?:序言|执行)?(?:段落?|条|條)|(?:前面|上面|之前)的?那?一?(?:段|条)|\b(?:previous|preceding|one before|paragraph before|prior)\b"
    r"|\bprécédent\w*|\banterior\b|\bпредыдущ\w+|السابقة",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"[下后後]一?(?:个|條|条)?(?:序言|执行)?(?:段落?|条|條)|(?:后面|下面|之后|接下来)的?那?一?(?:段|条)|\b(?:next|following|one after|paragraph after)\b"
    r"|\bsuivant\w*|\bsiguiente\b|\bследующ\w+|التالية",
    re.IGNORECASE,
)
_LEANS_BACK = re.compile(
    r"^(?:那么?|还有|另外|其中|它们?|其(?!他|它)|这(?!份|项决议|个决议|一决议|决议)|该(?!决议)|此外|同时)|^(?:and|also|what about|how about|why|then|but)\b"
    r"|^et\b|^y\b|^¿y\b|^а\b|^и\b|^وماذا|^و(?:هل|ما|من|أين|متى)"
    r"|呢[？?]?$|\b(?:that one|this one|the \w+ one)\b"
    r"|它|其[中时]|这[段条个](?!决议)|该[段条报告声明条约会议机构]|那[段条个次时]|刚才|上述|\bladite|\bcelle-ci|\bэто[гт]\w*\b|\bих\b|\bего\b|ذلك|تلك",
    re.IGNORECASE,
)
_NAMES_RESOLUTION = re.compile(
    r"[这本该此][份项个]?(?:决议|文件|案文)|决议(?:是|的(?!\W*$)|有|里|中|对|在|提)|\b(?:the|this) resolution\b"
    r"|\b(?:la|cette) résolution\b|\b(?:la|esta) resolución\b|\bрезолюци\w*|القرار",
    re.IGNORECASE,
)
_PRONOUNS = re.compile(r"\b(?:it|its|they|them|their|those|these)\b", re.IGNORECASE)
_WITH_PRONOUN = 10.0
_ELLIPTIC = re.compile(r"呢[？?]?$|^(?:and|what about|how about|et|y|а)\b", re.IGNORECASE)
_NAMES_ADOPTION = re.compile(
    r"通过|标题|題目|题目|文号|编号|届|会议|會議|委员会|议程|报告|机关|机构|名称|\b(?:adopt|pass|title|symbol|session|meeting|committee|agenda"
    r"|report|body)\w*|\b(?:adopt|approuv|titre|cote|séance|ordre)\w*|\b(?:aprob|título|signatura|sesión|programa)\w*"
    r"|\b(?:принят|названи|обозначени|заседани|сесси|повестк|доклад|комитет)\w*|اعتمد|اعتُمد|اتخذ|اتُّخذ|عنوان|رمز|جلسة|دورة|لجنة|جدول",
    re.IGNORECASE,
)
_SHORT = 2.0
"""A question with a subject no wider than this many Chinese characters may lean on the one before."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question of the conversation as it was understood, and its answer."""

    question: Question
    answer: Answer


def standalone(text: str, earlier: Callable[[], Turn | None]) -> Question:
    """The question, completed from the turn before where it cannot stand alone.

    ``earlier`` is called only then: answering the turn before costs as much as answering this one.
    """
    q = understand(text)
    if not depends(q):
        return q
    turn = earlier()
    return q if turn is None else completed(q, turn)


def depends(q: Question) -> bool:
    """Whether a question leans on the one before: by a pronoun, an ellipsis, or a neighbour it points at."""
    if _points_to_neighbour(q):
        return True
    if q.symbols or q.references:
        return False
    if q.kind is Kind.META:
        return not _NAMES_ADOPTION.search(q.text)
    if q.kind is Kind.COUNT and not _ELLIPTIC.search(q.text):
        return False
    if _LEANS_BACK.search(q.text.strip()):
        return True
    if _PRONOUNS.search(q.text) and _subject_width(q) <= _WITH_PRONOUN:
        return True
    return not q.quoted and not _NAMES_RESOLUTION.search(q.text) and _subject_width(q) <= _SHORT


def may_continue(q: Question) -> bool:
    """Whether a question that found no answer alone may still be one about the subject before."""
    return q.kind is Kind.CONTENT and not (q.symbols or q.references or q.carried or q.names or q.whether)


def _points_to_neighbour(q: Question) -> bool:
    return not q.references and bool(_PREVIOUS.search(q.text) or _NEXT.search(q.text))


def _subject_width(q: Question) -> float:
    bare = cues.GENERIC.sub(" ", cues.FACT.sub(" ", q.text))
    return sum(1.0 if ord(c) > 0x2E80 else 0.5 for c in "".join(bare.split()))


def completed(q: Question, turn: Turn) -> Question:
    """The question with what it takes over from the turn before."""
    focus = _focus(turn)
    if replaced := _with_value(q, turn.question):
        return replace(replaced, symbols=replaced.symbols or _cited_symbols(turn))
    if row := _row_asked(q, turn, focus):
        return replace(q, kind=Kind.STRUCTURE, references=(row,), symbols=_cited_symbols(turn))
    symbols = q.symbols or turn.question.symbols or _cited_symbols(turn)
    before = turn.question
    if focus and _points_to_neighbour(q):
        step = -1 if _PREVIOUS.search(q.text) else 1
        label = Label.parse(focus[0] if step < 0 else focus[-1])
        if label.number.isdigit():
            number = int(label.number) + step
            before_operative = number == 0 and label.part == "OP"
            reference = Reference(label.part, number, number, neighbour=True)
            reference = Reference("PP", -1, -1) if before_operative else reference
            return replace(q, kind=Kind.STRUCTURE, references=(reference,), symbols=symbols)
    if focus and all(map(_is_note, focus)) and cues.WHERE_STANDS.search(q.text):
        return replace(q, kind=Kind.NOTE_PLACE, references=tuple(map(_reference, focus)), symbols=symbols)
    references = tuple(_reference(label) for label in focus if not _is_note(label))
    if references and cues.FOOTNOTES.search(q.text) and q.kind is not Kind.COUNT:
        return replace(q, kind=Kind.NOTE_OF, references=references, symbols=symbols)
    if before.kind is Kind.COUNT and q.parts and q.parts != ("",):
        return replace(q, kind=Kind.COUNT, symbols=symbols)
    if before.kind is Kind.META and q.kind is Kind.META:
        return replace(q, symbols=symbols)
    if before.kind is Kind.META and not focus and q.kind is not Kind.LIST:
        return replace(q, symbols=symbols)
    if q.kind is Kind.LIST or before.kind is Kind.LIST:
        return _completed_list(q, before, focus, symbols)
    return _completed_content(q, before, symbols)


_VALUE = re.compile(
    r"^(?:那么?|而|and|what about|how about|et|y|а|и|in|for|en|pour|para|в|على|و|ماذا عن|[\s¿])*(?:第|行动|action )?\s*"
    r"(?P<value>\d{1,4})(?:年|号|项|条|届|次|会议|大会|那[次份个场届条项]|的|\s)*(?:呢|如何|怎么说|怎样)?\s*[？?؟]?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d/.])(?:19|20)\d\d(?![\d/])")
_PLAIN = re.compile(r"(?<![\d/.])\d{1,3}(?![\d/])")


def _with_value(q: Question, before: Question) -> Question | None:
    """The question before with another year or number: ``1995年…？`` and ``那2000年的呢？``"""
    match = None if q.references or q.symbols else _VALUE.match(normalised(q.text).strip())
    if match is None:
        return None
    text = before.text
    shape = _YEAR if _YEAR.fullmatch(match["value"]) else _PLAIN
    places = list(shape.finditer(text))
    if not places:
        return None
    start, end = places[-1].span()
    return replace(understand(text[:start] + match["value"] + text[end:]), language=q.language)


_ROW = re.compile(
    r"^(?:那么?)?第\s*(?P<zh>\d+|[一二三四五六七八九十]+)\s*(?:个|处|项|行)(?:呢|是什么|讲什么|说什么|怎么说|的内容|的原文|\W)*$"
    r"|^(?:and |what about )?the (?P<en>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: one| of them)?\W*$",
    re.IGNORECASE,
)


def _row_asked(q: Question, turn: Turn, focus: tuple[str, ...]) -> Reference | None:
    """The row of a list that the question points at by its place: ``第二个呢？``"""
    match = _ROW.match(q.text.strip()) if turn.answer.table and not q.references else None
    number = whole_number(match["zh"] or match["en"]) if match else None
    return _reference(focus[number - 1]) if number and number <= len(focus) else None


def _completed_list(
    q: Question, before: Question, focus: tuple[str, ...], symbols: tuple[str, ...]
) -> Question:
    """``以“强调”开头的呢？`` takes over what was listed; ``还有哪些段落提到它？`` takes over the subject."""
    if q.kind is Kind.LIST:
        own = q.quoted or (q.topic and not _PRONOUN.fullmatch(q.topic))
        quoted = q.quoted if own else before.quoted
        topic = q.topic if own else _entity(before)
        excluded = focus if cues.OTHERS.search(q.text) else ()
        return replace(q, quoted=quoted, topic=topic, excluded=excluded, symbols=symbols)
    if before.listing in (Listing.MENTIONS, Listing.VERB):
        listing = Listing.VERB if cues.BEGINS_WITH.search(q.text) else before.listing
        topic = _LEADING.sub("", q.topic)
        part = q.part or before.part
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


def _entity(before: Question) -> str:
    """What the question before was about: what it listed, or the thing it named most fully."""
    if before.kind is Kind.LIST:
        return before.topic
    named = [before.text[match.start : match.end] for match in glossary().concepts_in(before.text)]
    return max(named, key=len, default=before.topic)


def _completed_content(q: Question, before: Question, symbols: tuple[str, ...]) -> Question:
    """The subject comes from the question before, what is asked of it from this one."""
    subject = f"{_subject_of(before)} "
    both = understand(subject + q.text)
    return replace(
        both,
        carried=len(subject),
        kind=Kind.CONTENT,
        language=q.language,
        references=q.references or before.references,
        symbols=symbols,
        wants_fact=q.wants_fact,
    )


def _subject_of(before: Question) -> str:
    return before.text.rstrip("？?。. ")


_PRONOUN = re.compile(r"它们?|这[个些]?|该?(?:机构|条约|国家|问题)?|it|them|this|that|", re.IGNORECASE)
_LEADING = re.compile(r"^(?:那么?|还有|另外|and|what about|how about|et|y|а)\s*", re.IGNORECASE)


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


def _reference(label: str) -> Reference:
    parts = Label.parse(label)
    return Reference(parts.part, int(parts.number), int(parts.number), parts.path)

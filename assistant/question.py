"""Understanding a question: its language, kind, the paragraphs it names, and its subject."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from assistant import cues
from assistant.beside_described import Beside, beside_described
from assistant.called import without_name
from assistant.coordinated import written_out
from assistant.counted import counted_and_placed
from assistant.demand_cues import Demanded, demanded
from assistant.extremes import Extreme, extreme_in
from assistant.metadata_fields import field_cues, names_adoption, refers_to_committee, without_field_words
from assistant.metadata_wording import FUTURE
from assistant.named_cues import Asked, named_asked
from assistant.neighbours import neighbours_named, without_placing
from assistant.reference import Reference, articles_in, normalised, references_in
from assistant.sections import annex_in
from assistant.structure_words import TELLS
from assistant.version import version_asked, without_version
from assistant.weigh import telling_words, without_asking
from index.han import to_simplified
from index.language import language_of
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


class Listing(Enum):
    """What a list question lists."""

    MENTIONS = "mentions"
    VERB = "verb"
    DEMANDS = "demands"
    """Who is asked to do what."""
    NAMED = "named"
    """What is named: countries, treaties, documents …"""
    FOOTNOTES = "footnotes"
    NOTED = "noted"
    """Paragraphs that carry a footnote."""


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
    beside: Beside | None = None
    """The neighbour asked for, of a paragraph that is told by what it says."""
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


TitlesNamed = Callable[[str, str], Sequence[str]]

_SERIES = re.compile(r"(?<![A-Za-z0-9/])[A-Z]{1,5}(?:/[A-Z][A-Z0-9.]*)+(?:/[\w.]+)*")
"""Symbols of documents, or what a series of them begins with: ``NPT/CONF``."""
_NAME = re.compile(r"《([^《》]{2,60})》")
_SAID_PART = r"(?:脚注|序言|执行|附件)(?:部分|段落?)?(?:里|中)?的?"
_NOT_COUNTED = re.compile(
    rf"[(（]?(?:(?:不算|不含|不包括|不计|不看|不要|除[去了开]?)(?:掉)?{_SAID_PART}(?:外|之外|以外|不算)?|{_SAID_PART}(?:先|就|都|可以)?(?:除外|不算|不计|不看|以外|不要|不管|不用管|别管|忽略|略去?))(?:在内)?[)）]?"
    r"|(?:excluding|except(?: for)?|apart from|without|not counting|ignoring|leaving out|but not|not) (?:the )?footnotes|\bfootnotes (?:aside|excluded|excepted)"
    r"|\bhors notes\b|\bsans compter (?:les )?notes\b|\bsin contar (?:las )?notas\b(?: al pie)?|\bне считая (?:снос|примечан)\w+|باستثناء (?:ال)?(?:حواشي|هوامش)"
    r"|(?:[(（]|[,，،]\s*)(?:sans|sin|без|دون|بدون)(?: (?:les|las))? (?:notes?|notas?|снос\w+|примечан\w+|(?:ال)?حواشي)(?:[)）]|\W*$)",
    re.IGNORECASE,
)
_NAMING = re.compile(
    r"(?:[,，(（]?\s*\b(?:according to|as (?:stated|mentioned|noted|set out|described|said|listed) in|mentioned in|in the words of|in|under|of|see|from|by|per|selon|según|согласно)\s+"
    r"|(?:根据|按照|依据|在|关于)\s*)?(?:\b(?:the )?(?:UN |General Assembly )?resolutions?\s+|\brésolution\s+|\bresolución\s+"
    rf"|\bрезолюци\w+\s+|第)?(?:{cues.SYMBOL.pattern})(?:\s*号?决议)?(?:[中里])?[)）,，]?",
    re.IGNORECASE,
)
_TOLERATED = (0, 2)
"""Characters left over that still leave a question about the title block: none, but an agenda item is
spoken of nowhere else, so that a slip of the pen may stay."""
_QUOTED = re.compile(
    r"[“\"「『‘]([^”\"」』’]{1,80})[”\"」』’]|《([^》]{1,120})》|«\s*([^»]{1,80}?)\s*»|(?<!\w)'([^']{2,80})'(?!\w)"
)


def sought(q: Question) -> tuple[str, int]:
    """The text to search with, and how many characters of it are carried over.

    Which resolution is meant is known by now: its symbol would only find the paragraphs that cite it.
    """
    before, now = q.text[: q.carried], q.text[q.carried :]
    naming = (
        q.naming if len(telling_words(_unnamed(now, q.naming))) > 1 else ()
    )  # what is named is the subject
    before, now = _unnamed(before, naming), _unnamed(now, naming)
    return (before + now, len(before)) if now.strip() else (q.text, q.carried)


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
    return now if asks else q.text


def asks_of_content(q: Question) -> bool:
    """Whether a question says enough of its subject that a paragraph can be seen not to speak of it.

    How a paragraph begins, or what a footnote points at, is no subject.
    """
    if cues.BEGINS_WITH.search(q.text) or any(reference.part == "FN" for reference in q.references):
        return False
    return sum(len(word) > 1 for word in telling_words(_without_parts(q.topic))) > 1


def understand(text: str, titles_named: TitlesNamed = lambda *_: ()) -> Question:
    """Read a question that stands on its own. Explicit structure wins over everything else.

    ``titles_named`` gives the titles of the resolution that a text in a language names, none where it names
    none that is known: words that only say which resolution is meant are no subject.
    """
    language = language_of(text)
    text, said = _to_the_point(text), text
    meant = _as_meant(text)
    folded = _NOT_COUNTED.sub(" ", written_out(to_simplified(normalised(meant))))
    version = version_asked(folded)
    folded = without_version(folded) if version else folded
    if both := _counted_and_placed(folded, titles_named):
        symbols = tuple(match[0].strip() for match in cues.SYMBOL.finditer(folded))
        return replace(both, text=text, language=language, symbols=symbols, version=version)
    cited = _cited(folded)
    symbols = tuple(match[0].strip() for match in cues.SYMBOL.finditer(folded) if match[0] not in cited)
    titles = titles_named(folded, language)
    parts = _parts(folded)
    references = references_in(folded)
    if parts == ("PP",):  # “How does the preamble end? Its last paragraph”: the part may be named elsewhere
        references = tuple(r if r.part else replace(r, part="PP") for r in references)
    if beside := neighbours_named(folded, references):
        left = without_name(without_placing(_without(folded, beside)), language, titles)
        references = references if _about(_without_parts(left)) else beside
    bare = _without(folded, references)
    if references and references == beside:
        bare = without_placing(bare)
    asked = without_name(bare, language, titles)
    bare = cues.SYMBOL.sub(" ", bare)
    base = Question(
        text,
        language,
        Kind.CONTENT,
        references,
        topic=subject(bare),
        quoted=(*_quoted(to_simplified(meant), language), *cited),
        names=tuple(_NAME.findall(to_simplified(text))),
        part=parts[0] if len(parts) == 1 else "",
        parts=parts,
        wants_fact=bool(cues.FACT.search(folded)),
        whether=bool(cues.WHETHER.search(folded.strip())),
        symbols=symbols,
        fresh=len(text) < len(said) and bool(_TURNS_AWAY.match(said)),
        version=version,
    )
    if not references and (described := beside_described(folded)):
        return replace(base, kind=Kind.STRUCTURE, beside=described)
    return _with_kind(base, folded, bare, asked)


def _counted_and_placed(folded: str, titles_named: TitlesNamed) -> Question | None:
    """How many there are, with the reference to one of them: ``how many notes, and what does the last say?``"""
    found = counted_and_placed(cues.SYMBOL.sub(" ", folded))
    counted = understand(found[0], titles_named) if found else None
    if not (found and counted) or counted.kind is not Kind.COUNT or len(counted.parts) != 1:
        return None
    part = found[1].part or counted.parts[0]
    if part not in ("PP", "OP", "FN", "A", ""):
        return None
    return replace(counted, references=(Reference(part, found[1].number, found[1].number),))


def _quoted(text: str, language: str) -> Iterator[str]:
    """What stands in quotation marks; and the Chinese for it, if brackets give it: «instar» (敦促)."""
    yield from (next(g for g in match.groups() if g) for match in _QUOTED.finditer(text))
    if language != "zh":
        yield from _IN_CHINESE.findall(text)


def _as_meant(text: str) -> str:
    """Without the alternatives in quotation marks that are ruled out, where another is left to be meant."""
    first = cues.NOT_MEANT.search(text)
    return cues.NOT_MEANT.sub(" ", text) if first and _QUOTED.search(text[: first.start()]) else text


_IN_CHINESE = re.compile(r"[(（]\s*([\u3400-\u9fff]{1,12})\s*[)）]")


def _cited(folded: str) -> tuple[str, ...]:
    """The symbols of resolutions that the text is asked to mention; it is not asked of them."""
    if not any(
        asks.search(folded)
        for asks in (cues.WHICH_PARAGRAPHS, cues.ALL_MENTIONS, cues.WHERE_MENTIONED, cues.WHETHER)
    ):
        return ()
    found = cues.SYMBOL.finditer(folded)
    return tuple(match[0] for match in found if cues.CITING.search(folded[: match.start()]))


def _to_the_point(text: str) -> str:
    """Without the words that only open: ``换个话题，``, ``By the way,``."""
    shorter = _OPENS.sub("", text)
    return shorter if any(c.isalnum() for c in shorter) else text


_TURN = (
    r"换(?:一)?个(?:话题|问题)(?:问问?)?|(?:另外)?(?:再)?问(?:一)?个(?:别的|其他)(?:问题)?|另(?:外)?一?个问题|下一个问题|不说这个了|顺便(?:再)?(?:问|请教)(?:一下|一句)?"
    r"|by the way|btw|(?:another|new|next|different|separate|unrelated) (?:question|topic|subject)|(?:let['’]s )?chang(?:e|ing) (?:the )?(?:topic|subject)"
    r"|on another (?:note|topic|subject)|moving on|autre (?:question|sujet)|par ailleurs|au fait|otra (?:pregunta|cosa)|por cierto|cambiando de tema|кстати|другой вопрос"
    r"|سؤال آخر|بالمناسبة"
)
_POLITE = (
    r"请问(?:一下)?|您好|你好|谢谢|多谢|麻烦(?:您|你)?|劳驾|不好意思|打扰一下|嗯+|哦|好的?|ok(?:ay)?|hi|hello|hey|thanks?(?: you)?|thx|great|good|sorry|excuse me"
    r"|dear (?:all|colleagues?)|bonjour|merci|d['’]accord|hola|gracias|bueno|bon|bien|super|parfait|très bien|entendu|vale|perfecto|muy bien|de acuerdo|entendido|genial|claro|здравствуйте|спасибо|хорошо|ладно|понятно|ясно|отлично|окей|شكرا|مرحبا|طيب|حسنا|حسناً|تمام|جيد"
)
_TURNS_AWAY = re.compile(rf"^\s*(?:(?:{_POLITE})[\s,，。.!！:：;；、]*)*(?:{_TURN})", re.IGNORECASE)
_OPENS = re.compile(
    rf"^\s*(?:(?:{_TURN}|{_POLITE})(?:[\s,，。.!！:：;；、—-]+|(?<=请问)|(?<=一下)))+", re.IGNORECASE
)


def _with_kind(q: Question, folded: str, bare: str, asked_of: str) -> Question:
    """``asked_of`` is ``bare`` without what the resolution is called."""
    of_notes = q.references and all(reference.part == "FN" for reference in q.references)
    if not of_notes and not q.quoted and (asked := named_asked(folded, asked_of)):
        return replace(q, kind=Kind.LIST, listing=Listing.NAMED, asked=asked, topic=asked.noun)
    if q.references:
        return _with_references(q, asked_of)
    if (extreme := extreme_in(asked_of)) and not _about(TELLS.sub(" ", _without_parts(extreme.without))):
        return replace(q, kind=Kind.STRUCTURE, extreme=extreme)
    if _asks_for_annex(folded, asked_of):
        return replace(q, kind=Kind.COUNT, part="A", parts=("ANNEX",))
    if not q.quoted and (wanted := demanded(asked_of)):
        return replace(q, kind=Kind.LIST, listing=Listing.DEMANDS, demanded=wanted)
    counted = cues.HOW_MANY.sub(" ", cues.OF_TITLE.sub(" ", asked_of))
    of_annex_only = q.parts == ("A",) and annex_in(folded) and not cues.PARAGRAPHS.search(folded)
    if (
        cues.HOW_MANY.search(folded)
        and q.parts
        and not of_annex_only
        and not _about(TELLS.sub(" ", _without_parts(counted)))
    ):
        return replace(q, kind=Kind.COUNT, parts=notes_within(q.parts, folded))
    mentions = cues.MENTIONS.search(folded) and not refers_to_committee(folded)
    if q.whether and mentions and (topic := q.quoted or _list_topic(asked_of)):
        return replace(q, kind=Kind.LIST, listing=Listing.MENTIONS, topic="" if q.quoted else str(topic))
    if (cues.WHICH_PARAGRAPHS.search(folded) or cues.WHICH_NOTES.search(folded)) and (
        series := _SERIES.findall(cues.SYMBOL.sub(" ", folded))
    ):
        quoted = tuple(one.rstrip(".") for one in series)
        return replace(q, kind=Kind.LIST, listing=Listing.MENTIONS, quoted=quoted)
    denied, affirmed = (cues.DENIED.sub(cues.AFFIRMED, text) for text in (folded, asked_of))
    negated = denied != folded and bool(cues.PARAGRAPHS.search(folded))
    if listing := _listing(denied if negated else folded, q):
        topic = _list_topic(affirmed if negated else asked_of) or _list_topic(bare)
        return replace(q, kind=Kind.LIST, listing=listing, topic=topic, negated=negated)
    if (
        q.part in ("PP", "OP")
        and cues.FIRST_OF.search(folded)
        and not _about(TELLS.sub(" ", cues.FIRST_OF.sub(" ", _without_parts(asked_of))))
    ):
        return replace(q, kind=Kind.STRUCTURE, references=(Reference(q.part, 1, 1),))
    fields = field_cues(folded)
    if (
        fields
        and not (_QUOTED.search(asked_of) or FUTURE.search(asked_of))
        and _on_title_block(fields, bare, asked_of)
    ):
        return replace(q, kind=Kind.META, fields=fields)
    articles = articles_in(folded)
    if articles and not _about(_without(folded, articles)):
        return replace(q, articles=articles)
    return q


def _on_title_block(fields: tuple[str, ...], bare: str, asked_of: str) -> bool:
    """Whether nothing is asked about but the title block.

    What a resolution is called may have a day of its own: ``when is the 2025 conference (78/128)``.
    """
    tolerated = _TOLERATED[fields[0] == "agenda_item"]
    if len(_about(without_field_words(cues.OF_TITLE.sub(" ", bare)))) <= tolerated:
        return True
    of_adoption = fields[0] != "adopted_on" or names_adoption(asked_of)
    asked_of = _OF_YEAR.sub(" ", asked_of)
    return of_adoption and len(_about(without_field_words(cues.OF_TITLE.sub(" ", asked_of)))) <= tolerated


_OF_YEAR = re.compile(r"(?:19|20)\d\d\s*年?的?")
"""The year of a resolution says which one is meant."""


def _asks_for_annex(folded: str, bare: str) -> bool:
    """``有没有附件``, ``how many annexes``: whether there is one, and how many."""
    if not cues.ANNEX.search(folded) or cues.PARAGRAPHS.search(folded):
        return False
    if not (cues.WHETHER.search(folded.strip()) or cues.HOW_MANY.search(folded)):
        return False
    return not _about(cues.WHETHER.sub(" ", cues.HOW_MANY.sub(" ", cues.ANNEX.sub(" ", bare))))


def notes_within(parts: tuple[str, ...], folded: str) -> tuple[str, ...]:
    """``序言有多少条脚注`` counts the footnotes of the preamble; ``序言段和脚注各几`` counts both."""
    others = [part for part in parts if part not in ("FN", "")]
    if "FN" in parts and len(others) == 1 and not _BOTH.search(folded):
        return (f"FN of {others[0]}",)
    return parts


_BOTH = re.compile(r"和|与|及|、|各|分别|\b(?:and|et|y|и)\b|\sو|[,，;；]", re.IGNORECASE)


_OF_ANNEXED = re.compile(rf"\s{{2,}}{cues.ANNEXED_TEXT.pattern}", re.IGNORECASE)
"""Where the number of a paragraph was cut out before it."""


def _with_references(q: Question, bare: str) -> Question:
    notes = [reference for reference in q.references if reference.part == "FN"]
    if notes and len(notes) == len(q.references) and cues.WHERE_STANDS.search(bare):
        return replace(q, kind=Kind.NOTE_PLACE)
    if not notes and cues.FOOTNOTES.search(bare):
        rest = cues.WHERE_STANDS.sub(" ", cues.HOW_MANY.sub(" ", cues.FOOTNOTES.sub(" ", bare)))
        if not _about(TELLS.sub(" ", _without_parts(rest))):
            return replace(q, kind=Kind.NOTE_OF)
    rest = TELLS.sub(" ", _without_parts(cues.OF_TITLE.sub(" ", _OF_ANNEXED.sub(" ", bare))))
    if (
        not notes
        and cues.HEADING.search(bare)
        and not _about(cues.UNDER.sub(" ", cues.HEADING.sub(" ", rest)))
    ):
        return replace(q, kind=Kind.HEADING)
    return replace(q, kind=Kind.CONTENT if _about(rest) else Kind.STRUCTURE)


def _listing(folded: str, q: Question) -> Listing | None:
    """What is to be listed; None where no list is asked for."""
    which = cues.WHICH_PARAGRAPHS.search(folded)
    counted = cues.HOW_MANY.search(folded) and cues.PARAGRAPHS.search(folded)
    begins = cues.PARAGRAPHS.search(folded) and cues.BEGINS_WITH.search(folded)
    if begins and (which or counted or q.quoted or cues.VERB.search(folded)):
        return Listing.VERB
    if cues.VERB.search(folded) and cues.PARAGRAPHS.search(folded) and cues.OF_EACH.search(folded):
        return Listing.VERB
    if q.quoted and cues.WHERE_STANDS.search(folded) and not cues.FOOTNOTES.search(folded):
        return Listing.MENTIONS
    if cues.WITH_NOTES.search(folded):
        return Listing.NOTED
    if cues.WHICH_NOTES.search(folded) and (q.quoted or cues.MENTIONS.search(folded)):
        return Listing.MENTIONS
    if q.part == "FN" and not _about(_without_parts(folded)):
        return Listing.FOOTNOTES
    if (which or counted) and (cues.MENTIONS.search(folded) or cues.ABOUT.search(folded) or q.quoted):
        return Listing.MENTIONS
    if cues.ALL_MENTIONS.search(folded) or (cues.WHERE_MENTIONED.search(folded) and not q.whether):
        return Listing.MENTIONS
    if cues.WHICH_RESOLUTIONS.search(folded) and cues.MENTIONS.search(folded):
        return Listing.MENTIONS
    if cues.IN_WHICH.search(folded) and not q.whether:
        return Listing.MENTIONS
    return None


def _parts(folded: str) -> tuple[str, ...]:
    with_notes = cues.PARAGRAPHS_AND_NOTES.search(folded)
    folded = cues.WITH_PART.sub(" ", folded)
    named = (
        ("PP", cues.PREAMBLE),
        ("OP", cues.OPERATIVE),
        ("FN", cues.FOOTNOTES),
        ("A", cues.ANNEX),
    )
    if with_notes:
        return ("", "FN")
    return tuple(part for part, pattern in named if pattern.search(folded)) or (
        ("",) if cues.PARAGRAPHS.search(folded) else ()
    )


def _without(folded: str, references: tuple[Reference, ...]) -> str:
    for reference in sorted(references, key=lambda r: r.span, reverse=True):
        folded = folded[: reference.span[0]] + " " + folded[reference.span[1] :]
    return folded


def _without_parts(text: str) -> str:
    for pattern in (cues.PREAMBLE, cues.OPERATIVE, cues.FOOTNOTES, cues.ANNEX, cues.PARAGRAPHS):
        text = pattern.sub(" ", text)
    return text


def _list_topic(bare: str) -> str:
    """What is mentioned: behind the word of mentioning, before it, or the longest stretch without words of asking."""
    bare = cues.WITH_PART.sub(_CUT, bare)
    bare = cues.LISTED.sub(" ", cues.OTHERS.sub(" ", _OF_RESOLUTION.sub(" ", _IN_PASSING.sub(" ", bare))))
    for pattern in (cues.ALL_MENTIONS, cues.ABOUT, _strongest(bare)):
        bare = pattern.sub(_MENTIONED, bare)
    for pattern in _CUTTING:
        bare = pattern.sub(_CUT, bare)
    bare = cues.AROUND_LISTED.sub(" ", bare)
    before, mentioned, behind = bare.rpartition(_MENTIONED)
    behind = "" if not mentioned or _PLACED.match(behind) else behind
    near = (behind.split(_CUT)[0], re.split(_ENDS, before)[-1])
    stretches = [_APPOSITION.sub("", subject(part)) for part in (*near, *re.split(_ENDS, bare))]
    longest = max(stretches, key=lambda stretch: len(_about(stretch)))
    return next((stretch for stretch in stretches[: len(near)] if _about(stretch)), longest)


def _strongest(bare: str) -> re.Pattern[str]:
    """What speaks of mentioning: 关于 only where no verb does, 援引法院关于此事的意见."""
    said = {match[0] for match in cues.MENTIONS.finditer(bare)} - _WEAK
    return (
        re.compile("|".join(map(re.escape, sorted(said, key=len, reverse=True)))) if said else cues.MENTIONS
    )


_WEAK = frozenset(("关于", "有关", "针对", "涉及"))
_IN_PASSING = re.compile(r"\((?=[^()]*[a-z]{2,} [a-z]{2,} )[^()]*\)")
"""Words in brackets, which are no second name: (abbreviated or spelled out)."""
_CUT, _MENTIONED = "\n", "\v"
_ENDS = f"[{_CUT}{_MENTIONED}]"
_PLACED = re.compile(r"\s*(?:in|of|within|throughout|under|by|at|from|anywhere|的)\b", re.IGNORECASE)
"""Behind a word of mentioning: where, not what."""
_CUTTING = (
    cues.WHERE_MENTIONED, cues.IN_WHICH, cues.WHICH_NOTES, cues.WHICH_PARAGRAPHS,
    cues.WHICH_RESOLUTIONS, cues.HOW_MANY, cues.WHETHER, cues.PREAMBLE, cues.OPERATIVE,
    cues.FOOTNOTES, cues.ANNEX, cues.PARAGRAPHS, cues.ASIDE,
)  # fmt: skip


_APPOSITION = re.compile(r"(?<=\w), (?:the|a|an|le|la|el)\b.*$", re.IGNORECASE)
_OF_RESOLUTION = re.compile(r"\b(?:of|in) the (?:[\w’'-]+ ){0,4}resolution\b(?:\s*\(\s*\))?", re.IGNORECASE)
"""``of the ammunition resolution (78/47)``, the symbol gone: which one is meant is known by now."""


def subject(bare: str) -> str:
    """A text stripped of asking words at both ends, inner ones kept: ``中东`` must not lose its ``中``."""
    text = " ".join(bare.split())
    while True:
        stripped = without_asking(_EDGE.sub(" ", text)).strip()
        if stripped == text:
            return text
        text = stripped


_EDGE = re.compile(
    r"(?:一词|这个词|字样|字眼|的?(?:说法|表述|措辞|字句|问题|内容|文字|事情)|一?下|系列(?:的?文件)?|的?(?:具体)?(?:日期|年份)(?:[或和及与](?:日期|年份))?"
    r"|[,，、]?(?:有|提出|作出|都)(?:过|了)?(?:要求|规定|说明))+\s*$|\s+(?:mentioned|together)$|^(?:se|s')\s+",
    re.IGNORECASE,
)


def _about(text: str) -> str:
    """What is left without any generic word; empty means: about nothing but the document itself."""
    return "".join(cues.GENERIC.sub(" ", text).split())

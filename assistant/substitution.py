"""The question before, asked again of something else: 79/41呢, 那2000年的呢, (b)呢, 那乌克兰呢."""

import re
from dataclasses import replace

from assistant import cues
from assistant.act_cues import acts_named
from assistant.act_sorts import SORTS
from assistant.coordinated import written_out
from assistant.demand_cues import addressee
from assistant.enumerated import BELOW, enumerated
from assistant.extremes import names_end
from assistant.glossary import glossary
from assistant.neighbours import direction
from assistant.of_each import without_comparing
from assistant.one_called import ONE_CALLED
from assistant.patterns import understand
from assistant.place_asked import place_asked
from assistant.question import Kind, Listing, Question
from assistant.quote import width
from assistant.reference import Reference, normalised
from assistant.successor import without_years
from assistant.swapped_phrase import with_phrase
from index.numerals import HAN_NUMERAL, whole_number

_LEADING = (
    r"(?:那么?|而|还有|以及|和|在|换成|换作|[,，¿]|\s|و(?=\S)|ماذا عن"
    r"|(?:and|or|but|so|now|then|according to|as per|going by|what about|how about|what of|same for|the same|same|in|for|et|pour|dans|selon|d['’]après|cel(?:le|ui) de|y|en|(?:de )?(?:la|el|los|las) de|para|según|а|и|в|во|для|по"
    r"|что насчёт)\b)*"
)
_TRAILING = r"(?:里面|里|中|那[次份个场届条项年]|的|\s|又|是)*(?:呢|如何|怎么说|怎样|怎么样|怎么规定|又如何|有没有|说了什么|讲了什么|一样吗|[,，]?\s*(?:then|please|what about it|how about it|qué dice|que dit-elle|et là|как|что|про (?:него|неё|нее|это|них) (?:как|что)|а там как))?\W*"
_VALUE = re.compile(
    rf"^{_LEADING}(?P<kind>第|行动|action|items?|paragraphs?|paras?\.?|footnotes?|脚注|决定|rule)?\s*(?P<value>\d{{1,4}}|{HAN_NUMERAL}{{1,4}})"
    rf"(?:年|号|项|条|届|次|会议|大会)*{_TRAILING}$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    rf"^{_LEADING}(?P<subject>.+?)\s*(?P<trailing>呢|怎么样|如何|又如何)?[?？؟!！。.\s]*$", re.IGNORECASE
)
_OPENING = re.compile(
    r"^\W*(?:那|而|还有(?!哪|什么|别|其[他它]|没|另|谁|几|多少|吗)|ماذا عن|و(?=\S)|(?:and|what about|how about|what of|et|y|а|и|что насчёт)\b)",
    re.IGNORECASE,
)
_PATH = re.compile(
    rf"^{_LEADING}(?:(?:the|le|la|el) |l['’])?(?:{BELOW}|第)?(?P<path>\((?:[a-z]|[ivx]+)\)(?:\s*\((?:[ivx]+|\d{{1,2}})\))*)"
    rf"\s*(?:小段|分段|项|款|目|点)?{_TRAILING}$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d/.])(?:19|20)\d\d(?![\d/])")
_PLAIN = re.compile(r"(?<![\d/.])\d{1,3}(?![\d/])")
_WIDEST = 14.0
"""Widest subject, in Chinese characters, that is taken for the name of a thing."""


def substituted(q: Question, before: Question) -> Question | None:
    """The question before with what this one names in place of its like; None where it names no such thing."""
    found = (
        _of_resolution(q, before)
        or _with_paragraph(q, before)
        or _of_same_part(q, before)
        or _with_path(q, before)
        or _with_value(q, before)
        or _with_place(q, before)
        or _of_part(q, before)
        or _with_addressee(q, before)
        or _with_act(q, before)
        or _with_title(q, before)
        or _with_phrase(q, before)
        or _with_thing(q, before)
        or _with_other_end(q, before)
    )
    return None if found is None else replace(found, language=q.language)


def bare_subject(text: str) -> str:
    """``钚`` of ``那钚呢？`` and ``verification`` of ``what about verification?``; empty where more is asked."""
    match = _SUBJECT.match(text.strip())
    if match is None or not (match["trailing"] or _OPENING.match(text)):
        return ""
    subject = match["subject"].strip(" 《》“”\"'«»,，")
    subject = re.sub(
        r"^(?:(?:что|what|qué)\s+)?(?:(?:the )?(?:one|ones|that)\s+)?(?:(?:for|on|about|of|from|regarding|concerning|sur|sobre|عن|بشأن|حول)\s+|(?:对于?|关于)(?=\S))?(?:(?:the|la|le|les|el|los|las|об?|по|ко?|для|про|насчёт|насчет|со?)\s+|l['’])?|方面$|问题$|的$|\s+(?:then|though|please|instead|specifically|too|alors|entonces)$",
        "",
        subject,
        flags=re.IGNORECASE,
    ).strip("《》 ,，")
    wide = sum(1.0 if ord(c) > 0x2E80 else 0.5 for c in subject)
    asks_more = cues.FACT.search(subject) or cues.WHETHER.search(subject) or cues.SOURCE.search(subject)
    generic = not "".join(cues.GENERIC.sub(" ", subject).split())
    if wide > _WIDEST or asks_more or generic or _NO_NAME.search(subject):
        return ""
    return subject


_NO_NAME = re.compile(
    r"它|这|那|哪|什么|怎么|为什么|因为|原因|\b(?:it|its|that|this|they|them|why|what|how|does|do|is|are|was|were|did|can|should|must|one|ones)\b",
    re.IGNORECASE,
)


def names_only_resolution(q: Question) -> bool:
    """Whether a question says nothing but which other resolution: ``79/41呢？``, ``and the one on fisheries?``."""
    bare = _BY_TITLE.sub("#", without_years(cues.SYMBOL.sub("#", normalised(q.text).strip()), "#"))
    bare = _SAME_ASKED.sub(" ", without_comparing(bare)).strip()
    return bool(q.symbols) and not q.references and bool(_ONLY_SYMBOL.match(bare))


def _names_thing(before: Question) -> bool:
    """Whether a question was about a name and nothing else: ``what does it say about Nihon Hidankyo?``"""
    return not before.carried and 0 < width(before.topic) <= _WIDEST and bool(_SAYS_OF.search(before.text))


_SAYS_OF = re.compile(
    r"\bsays?\b|\bmentions?\b|\bdit\b|\bdice\b|\bговор\w+|\bсказано\b|يقول|تقول|说|提到|提及|讲",
    re.IGNORECASE,
)
_ANONYMOUS = re.sub(r"\(\?P<\w+>", "(?:", ONE_CALLED.pattern)
_BY_TITLE = re.compile(
    rf"{cues.OF_TITLE.pattern}|{_ANONYMOUS}|(?<=\bthe )(?:[\w’'-]+ ){{1,6}}?resolution\b(?! #)|(?<=\bthe )(?:(?!same\b|version\b)[\w’'-]+ ){{1,6}}?resolution(?= #\W*$)",
    re.IGNORECASE,
)
_SAME_ASKED = re.compile(
    r"\b(?:the )?same (?:question|thing)(?: (?:for|about|of|in))?\b|\bwhat (?:does|do|did) (?:it|they|that|this) (?:say|look like|read)\b(?: (?:there|then|about it))?"
    r"|\bhow (?:does|do|did)(?= (?:the )?#)|(?<=#) (?:puts?|words?|phrases?|formulates?|handles?|treats?|sees?) (?:it|that|this)(?=\W*$)"
    r"|\b(?:does|do|is|are)(?= (?:the )?#)|(?<=#) (?:also )?(?:say|mention|have|contain|include|give|state|use|cite|report|repeat)s? (?:it|that|this|so|the same)(?: (?:figures?|numbers?|dates?|amounts?|wording|thing|percentages?))?(?: too| as well| also)?(?=\W*$)"
    r"|\b(?:is|was|are|were) (?:it|that|this|the same) (?:also |still )?(?:said |mentioned |there )?(?=in (?:the )?#)|(?<=#) (?:as well|too|also)(?=\W*$)"
    r"|(?<=#)(?:里|中|号)?(?:又|也|是)?(?:怎么|怎样|如何)(?:说|写|讲|表述|规定|措辞)的?|(?<=#)(?:里|中)?也(?:有|这么说|这样说|是这样|提到)了?吗"
    r"|\b(?:what|how) about (?:that|this|the) (?:number|figure|date|deadline|amount|sum|percentage|share|count|year|wording|phrase|point|passage)(?= (?:in|under) (?:the )?#)"
    r"|\b(?:is|are|was|were) (?:the|that|this|those|these) (?:same )?(?:number|figure|date|deadline|amount|sum|percentage|share|count|year|wording|phrase|figures|numbers|dates) (?:the same|any different|different|unchanged|identical|still the same)(?= (?:in|under) (?:the )?#)"
    r"|\b(?:is|was) (?:it|that|this) (?:the same|a different|another)(?: (?:number|figure|date|deadline|amount|sum|share|wording))?(?= (?:in )?(?:the )?#)"
    r"|\b(?:is|are|was|were) (?:it|that|this|they|those) (?:taken up|repeated|said|found|mentioned|stated|addressed|picked up|recalled|echoed)(?: again| too| also)?(?= (?:in|by) (?:the )?#)"
    r"|(?:这个|那个|该)?(?:数字|日期|期限|数目|金额|比例|说法|表述)(?=在?#)|(?<=#)(?:里|中)?(?:的?(?:数字|日期|期限|数目|金额|比例|说法|表述))?(?:也|还是|是不是)?(?:一样|相同|没变|变了)(?:吗|没有)?"
    r"|\bwhat (?:does|do|did)(?= (?:the )?#)|(?<=#) says?(?: (?:on|about|of|regarding) (?:it|that|this|them))?(?=\W*$)|\b(?:the )?version of\b|\b(?:la )?même (?:question|chose)\b|\bigual\b|\blo mismo\b|\bla misma pregunta\b|\bто же самое\b|同[样一]个?问题|一样的问题",
    re.IGNORECASE,
)
_ONLY_SYMBOL = re.compile(
    rf"^{_LEADING}(?:(?:the|la|el|le) )?(?:第|resolution |résolution |resolución |резолюци\w+ )?(?:#(?:[ ,，的]|in\b|of\b|for\b|resolution\b)*)+(?:号?(?:决议|文件))?{_TRAILING}$",
    re.IGNORECASE,
)


def _of_resolution(q: Question, before: Question) -> Question | None:
    """The same asked of another resolution."""
    if not names_only_resolution(q) or before.symbols == q.symbols:
        return None
    if q.whether and cues.MENTIONS.search(q.text) and before.kind is Kind.CONTENT and _names_thing(before):
        text = f"{q.text.rstrip('?？؟ ')} {before.topic}?"
        return replace(q, text=text, kind=Kind.LIST, listing=Listing.MENTIONS, topic=before.topic)
    return replace(before, symbols=q.symbols)


def _with_paragraph(q: Question, before: Question) -> Question | None:
    """The footnotes or the heading of another paragraph: ``第4段的呢`` after “which footnotes has paragraph 13?”."""
    alike = q.kind is Kind.STRUCTURE and before.kind in (Kind.NOTE_OF, Kind.HEADING)
    if not (alike and before.references) or any(reference.part == "FN" for reference in q.references):
        return None
    return replace(before, references=q.references, part=q.part, parts=q.parts)


def _of_same_part(q: Question, before: Question) -> Question | None:
    """A paragraph of the preamble or the annex after another of it: ``第5段呢`` after “序言第2段说什么？”."""
    parts = {reference.part for reference in before.references}
    if q.kind is not Kind.STRUCTURE or before.kind is not Kind.STRUCTURE or parts not in ({"PP"}, {"A"}):
        return None
    if any(reference.part or reference.headed for reference in q.references):
        return None
    (like, *_) = before.references
    moved = tuple(
        replace(reference, part=like.part, annex=like.annex, section=like.section)
        for reference in q.references
    )
    return replace(q, references=moved, part=like.part, parts=(like.part,))


_LEADING_ONLY = re.compile(
    r"那么|那|呢|换成|换作|同[一样]?(?:个)?(?:编号|序号|号码|段号|号|位置)|\b(?:and|or|but|what about|how about|et|y|pero|mais|а|и|но)\b"
    r"|\b(?:the )?same (?:number|place|one)\b|\b(?:le )?même numéro\b|\b(?:el )?mismo número\b|\bтот же номер\b|نفس الرقم",
    re.IGNORECASE,
)


def names_subparagraph(text: str) -> bool:
    """Whether a question names a subparagraph and no paragraph that it is of: ``¿Y el inciso b)?``"""
    return _path_named(text) is not None


def _path_named(text: str) -> re.Match[str] | None:
    return _PATH.match(enumerated(normalised(text).strip()))


def _with_path(q: Question, before: Question) -> Question | None:
    """Another subparagraph of the same paragraph."""
    match = _path_named(q.text)
    if match is None or len(before.references) != 1 or q.references:
        return None
    path = re.sub(r"\s", "", match["path"])
    (reference,) = before.references
    above = re.sub(r"\([^()]*\)$", "", reference.path) if re.match(r"\([ivx]{2,}\)|\(i\)", path) else ""
    return replace(
        before, kind=Kind.STRUCTURE, references=(replace(reference, path=above + path.lower()),), follow_up=""
    )


def _with_value(q: Question, before: Question) -> Question | None:
    """Another year or number: ``1995年…？`` and ``那2000年的呢？``"""
    match = None if q.references or q.symbols else _VALUE.match(normalised(q.text).strip())
    number = whole_number(match["value"]) if match else None
    if match is None or number is None or (before.kind is Kind.NOTE_OF and _OF_NOTES.search(q.text)):
        return None
    if before.kind in _BY_NUMBER and len(before.references) == 1 and number < 1900:
        (reference,) = before.references
        moved = replace(reference, first=number, last=number, path="", neighbour=False, middle=False)
        return replace(before, references=(moved,))
    shape = _YEAR if _YEAR.fullmatch(str(number)) else _PLAIN
    places = list(shape.finditer(before.text))
    if not places:
        return None
    start, end = places[-1].span()
    return understand(f"{before.text[:start]}{number}{before.text[end:]}")


_OF_NOTES = re.compile(r"第.{1,3}[个條条]")
"""Footnotes are counted so, paragraphs are not: of those that were given, the second."""


def _with_place(q: Question, before: Question) -> Question | None:
    """Another place of the same part, ``the last one?``, ``最后一个呢``; one of those that were counted."""
    place = None if q.references or q.symbols else place_asked(written_out(normalised(q.text).strip()))
    if place is None or (before.kind is Kind.NOTE_OF and _OF_NOTES.search(q.text)):
        return None
    if before.kind is Kind.COUNT and len(before.parts) < 2:
        part = place.part or "".join(before.parts)
        if part not in ("", "PP", "OP", "A", "FN"):
            return None
        found = Reference(part, place.number, place.number)
        return replace(q, kind=Kind.STRUCTURE, references=(found,), symbols=before.symbols)
    if before.kind not in _BY_NUMBER or len(before.references) != 1:
        return None
    (reference,) = before.references
    if place.part:
        reference = replace(reference, part=place.part, annex="", section="")
    number = place.number + direction(q.text)  # “the one before 7”
    moved = replace(reference, first=number, last=number, path="", neighbour=False, middle=False)
    return replace(before, references=(moved,))


_BY_NUMBER = (Kind.STRUCTURE, Kind.HEADING, Kind.NOTE_PLACE, Kind.NOTE_OF)


def _of_part(q: Question, before: Question) -> Question | None:
    """The same place of another part: ``序言的呢`` after the last operative paragraph."""
    if before.kind is not Kind.STRUCTURE or len(q.parts) != 1 or q.parts[0] not in ("PP", "OP", "A"):
        return None
    rest = _LEADING_ONLY.sub(" ", q.text)
    for part in (cues.PREAMBLE, cues.OPERATIVE, cues.ANNEX, cues.GENERIC):
        rest = part.sub(" ", rest)
    if re.sub(r"\W", "", rest) or any(r.part == "FN" for r in before.references):
        return None
    moved = tuple(replace(r, part=q.parts[0], annex="", section="", path="") for r in before.references)
    return replace(before, references=moved, part=q.part, parts=q.parts) if moved else None


def _with_other_end(q: Question, before: Question) -> Question | None:
    """The shortest after the longest: ``那最短的呢``."""
    if before.extreme is None or before.extreme.notes:
        return None
    least = names_end(normalised(q.text))
    return None if least is None else replace(before, extreme=replace(before.extreme, least=least))


def _with_addressee(q: Question, before: Question) -> Question | None:
    """What is asked of another one: ``那对原子能机构呢``, *et au Secrétaire général ?*"""
    asked = before.demanded
    named = _TO.sub("", bare_subject(q.text)) if asked and (asked.of or asked.states_only) else ""
    if asked is None or not named or not addressee(named):
        return None
    text = before.text.replace(asked.of, named) if asked.of and asked.of in before.text else q.text
    wanted = replace(asked, of=named, states_only=False)
    return replace(before, text=text, carried=0, topic=named, demanded=wanted, follow_up="")


_TO = re.compile(
    r"^(?:对于?|向|to|of|from|aux?|à|al?|de|del|ко?|от|إلى|من|ل)\s*(?=\S)(?:(?:the|l['’]|la|le|les|el|los|las)\s*)?",
    re.IGNORECASE,
)


def _with_act(q: Question, before: Question) -> Question | None:
    """What else the organ does, with another verb: ``谴责呢`` after “what does it welcome?”."""
    named = bare_subject(q.text) if before.listing is Listing.ACTS else ""
    acts = acts_named(named)
    if not acts:
        return None
    text = SORTS[before.acts[0][0]].sub(named, before.text, count=1)
    return replace(before, text=text, carried=0, topic=named, acts=acts)


def _with_title(q: Question, before: Question) -> Question | None:
    """Another title for the one that the question before names: ``《拉罗通加条约》的呢``."""
    match = None if q.references else _ONLY_TITLE.match(q.text.strip())
    asked = before.text[before.carried :]
    titles = list(_TITLE.finditer(asked))
    if match is None or len(titles) != 1:
        return None
    (title,) = titles
    return _asked_of(f"{asked[: title.start()]}{match['title']}{asked[title.end() :]}", q, before)


_TITLE = re.compile(r"《[^《》]+》")
_ONLY_TITLE = re.compile(
    rf"^(?:那么?|还有|换成|[,，\s])*(?P<title>{_TITLE.pattern})(?:的|又)?(?:呢|怎么样)\W*$"
)


def _with_phrase(q: Question, before: Question) -> Question | None:
    """A phrase with the same preposition: *and for witnesses?* after “how much may be spent for judges?”."""
    of_content = before.kind is Kind.CONTENT and not (before.references or q.references or q.symbols)
    text = with_phrase(q.text, before.text[before.carried :]) if of_content else ""
    return _asked_of(text, q, before) if text else None


def _with_thing(q: Question, before: Question) -> Question | None:
    """Another thing of the glossary for the one that the question before names."""
    subject = "" if q.parts else bare_subject(q.text)  # 那脚注呢 asks for those of the paragraphs before
    known = glossary().concepts_in(subject) if subject else []
    of_content = before.kind is Kind.CONTENT and not before.references
    if not (of_content or _asks_for_source(before)) or len(known) != 1:
        return None
    if len(subject) - (known[0].end - known[0].start) > 1:
        return None
    asked = before.text[before.carried :]
    things = glossary().concepts_in(asked)
    if not things:
        return None
    thing = max(things, key=lambda match: match.end - match.start)
    return _asked_of(f"{asked[: thing.start]}{subject}{asked[thing.end :]}", q, before)


def _asks_for_source(before: Question) -> bool:
    """Whether the footnotes that source a thing were asked for: 曼谷条约的出处呢."""
    noted = all(reference.part == "FN" for reference in before.references)
    return bool(before.carried and noted and cues.SOURCE.search(before.text[before.carried :]))


def _asked_of(text: str, q: Question, before: Question) -> Question:
    """The question before with another thing in it, which the follow-up names."""
    swapped = understand(text)
    return replace(swapped, symbols=swapped.symbols or before.symbols, follow_up=q.text)

"""A division of a text asked for as a whole: what is in section II, what annex II is called, which headings there are."""

import re
from dataclasses import replace

from assistant import cues
from assistant.metadata_fields import field_cues
from assistant.overview import OF_STATES
from assistant.question import Kind, Question
from assistant.reference import Reference
from assistant.sections import Place, place_named
from assistant.subject import about, says_more, without_parts
from assistant.whole_part import LEANS, SHOWS

SECTIONS = "SECTIONS"
"""In ``Question.parts``: sections are counted, as ``ANNEX`` stands for annexes."""

_SECTIONS = (
    r"(?:分[为成])?(?:章节|(?:几个?|哪些|多少个?)(?:章?节))|\b(?:sections|chapters)\b|\b(?:chapitres|secciones|capítulos)\b|\b(?:раздел|глав)(?:ы|ов|а)?\b"
    r"|(?<!\w)(?:ال)?(?:أقسام|فروع|أجزاء|فصول|قسما|فرعا|جزءا|فصلا)(?!\w)"
)
_HEADINGS = (
    rf"(?:{_SECTIONS})?的?(?:小标题|标题(?:有哪些|都有哪些|一览|列表))|(?:各|所有|全部|哪些|各个)(?:章节|节|部分)?的?标题|章节(?:的)?标题"
    r"|\b(?:section |chapter )?(?:sub)?headings\b|\b(?:section|chapter) titles\b|\btitles of (?:the |its )?(?:sections|chapters)\b"
    r"|\b(?:intertitres|sous-titres|rubriques)\b|\btitres (?:des |de (?:ses )?)(?:sections|chapitres)\b"
    r"|\b(?:encabezamientos|encabezados|epígrafes|subtítulos)\b|\btítulos de (?:las |sus )?(?:secciones|capítulos)\b"
    r"|\b(?:под)?заголовк(?:и|ов)\b|\bназвани[яй] (?:разделов|глав)\b"
    r"|(?<!\w)(?:ال)?عناوين(?: (?:ال)?(?:أقسام|فروع|أجزاء|فصول|فرعية))?(?!\w)"
)
_LISTED = re.compile(f"{_HEADINGS}|{_SECTIONS}", re.IGNORECASE)
_HOW_MANY = re.compile(rf"几个?节|{cues.HOW_MANY.pattern}", re.IGNORECASE)
_CALLED = re.compile(
    r"(?:小?标题|题目|名称)|叫(?:什么|啥)|\b(?:title|heading|header|called|titled|entitled|headed|name)\b|\b(?:titre|intitulée?|s['’]intitule|s['’]appelle)\b"
    r"|\b(?:título|encabezamiento|encabezado|epígrafe|titula|llama|titulad[oa])\b|\b(?:заголов(?:ок|ка)|назван\w+|называется|озаглавлен\w*)\b|(?<!\w)(?:ال)?عنوان(?!\w)",
    re.IGNORECASE,
)
_COVERS = re.compile(
    r"包[括含]|涉及|规定|概括|总结|概述|\bsumm?ar(?:y|i[sz]e)\b|\b(?:ré|re)sum\w+|\bкратк\w+|(?<!\w)لخ[صّ]\w*|\b(?:cover|include|deal|about|address)s?\b(?: with)?|\b(?:porte|prévoit|couvre|comprend|sur)\b|\b(?:incluye|abarca|sobre|establece|versa)\b"
    r"|\b(?:предусматрива\w+|включа\w+|чем|ч[её]м)\b|(?<!\w)(?:يتضمن|تتضمن|يتناول|يشمل|يرد|ورد|جاء)(?!\w)",
    re.IGNORECASE,
)
_OF_IT = re.compile(
    rf"(?:{cues.MENTIONS.pattern}|\b(?:about|regarding|on|sobre|acerca del?|sur|dit-on d[eu]?|об?)\b|(?<!\w)(?:عن|بشأن|إلى)(?!\w)|对|就)"
    r"\W*(?:\b(?:the|la|el|l)\b\W*)?$",
    re.IGNORECASE,
)
"""Before an annex: something is said of it, and not in it."""
_ITSELF = re.compile(
    r"^\W*(?:(?:de|sur|sobre)\s+)?(?:que|quoi|qué|что|ماذا)\s+\w+\W*(?:\b(?:la|el|l|le)\b\W*)?$",
    re.IGNORECASE,
)
"""Where the verb stands before what says it: ``que contient l’annexe II``."""
_POSSESSIVE = re.compile(r"(?<!\w)['’]s\b")
"""What is left of ``80/3's annex`` without the symbol."""
_ONE = re.compile(
    r"哪[个一节章]|第一(?!节|章)|\b(?:which|where|why|when|who|first|last)\b|\b(?:où|dónde|где)\b|أين",
    re.IGNORECASE,
)
"""One of several is sought, or a fact."""
_ON = re.compile(
    r"^.*\b(?:about|on|regarding|concerning|sur|sobre|об?)\s+(?!what|quoi|qu[eé]|ч[её]м)\w"
    r"|(?<!\w)(?:عن|بشأن)\s+(?!ماذا)\w",
    re.IGNORECASE,
)
"""Behind a section: what it says of a subject is asked."""


def division_asked(q: Question, folded: str, asked_of: str) -> Question | None:
    """The question, of a section or an annex as a whole, or of all headings; None where anything else is asked.

    ``asked_of``: the question without what the resolution is called.
    """
    if q.quoted or q.names or cues.FOOTNOTES.search(folded) or OF_STATES.search(asked_of):
        return None
    if LEANS.search(folded):
        return None
    asked_of = _POSSESSIVE.sub(" ", asked_of)
    place = place_named(asked_of)
    return _of_place(q, asked_of, place) if place else _of_all(q, asked_of)


def _of_place(q: Question, asked_of: str, place: Place) -> Question | None:
    """What is in it or how it is called, where nothing else is said."""
    before, behind = asked_of[: place.span[0]], asked_of[place.span[1] :]
    rest = f"{before} {behind}"
    others = [field for field in field_cues(rest) if field != "title"]
    fact = q.wants_fact and not _LISTED.search(rest)
    if others or fact or (_OF_IT.search(before) and not _ITSELF.search(before)) or _ON.search(behind):
        return None
    if not place.section and _LISTED.search(rest):
        return _of_all(q, rest)
    if any(cue.search(rest) for cue in (_ONE, cues.HOW_MANY, cues.WHETHER)):
        return None
    whole = Reference(place.part, 1, -1, annex=place.annex, section=place.section)
    if _CALLED.search(rest) and not _says_more(q, _CALLED.sub(" ", rest)):
        return replace(q, kind=Kind.HEADING, references=(whole,))
    shown = any(cue.search(rest) for cue in (cues.WHAT, SHOWS, _COVERS))
    if not shown or _says_more(q, _COVERS.sub(" ", SHOWS.sub(" ", rest))):
        return None
    return replace(q, kind=Kind.STRUCTURE, references=(whole,))


def _of_all(q: Question, asked_of: str) -> Question | None:
    """All headings, or how many sections there are."""
    if not _LISTED.search(asked_of) or cues.WHETHER.search(asked_of.strip()):
        return None
    if _says_more(q, cues.HOW_MANY.sub(" ", _LISTED.sub(" ", asked_of))):
        return None
    if _HOW_MANY.search(asked_of):
        return replace(q, kind=Kind.COUNT, part="", parts=(SECTIONS,))
    return replace(q, kind=Kind.HEADING)


def _says_more(q: Question, text: str) -> bool:
    """English and Chinese have subjects that are words of telling elsewhere: *ports*."""
    return bool(about(without_parts(text))) if q.language in ("en", "zh") else says_more(text)

"""Which of the resolutions indexed are of a committee, a day, a year or a session: told by their title blocks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant import cues
from assistant.answer import Answer, Basis, Statement
from assistant.metadata_fields import without_field_words
from assistant.ordinals import ORDINAL, ordinal_number
from assistant.phrases import say, say_field
from assistant.question import Question
from assistant.reference import normalised
from assistant.structure_words import TELLS
from assistant.subject import about
from assistant.when_adopted import session_in
from assistant.writing.dates import Date, dates_in
from index.numerals import whole_number
from index.resolution import Resolution

_RESOLUTIONS = re.compile(
    r"\b(?:which|what|list|show|name|how many|all|every|any|give)\b(?: [\w-]+){0,4}? (?:resolutions|texts|documents)\b|^resolutions\b"
    r"|(?:哪[些几]|列出|所有|全部|多少|几)[份个项]?[^，。？]{0,12}?(?:决议|文件)|(?:决议|文件)[^，。？]{0,6}(?:有?哪些|哪几[份个项]|几[份个项]|多少)"
    r"|\b(?:quelles|liste|combien|toutes)\b(?: [\w’'-]+){0,3}? résolutions\b|\b(?:qué|cuáles|lista|cuántas|todas)\b(?: \w+){0,3}? resoluciones\b"
    r"|^\W*(?:les )?résolutions\b|^\W*(?:las )?resoluciones\b|^\W*резолюции\b|^\W*(?:ال)?قرارات(?!\w)|(?<!那)(?<!这)的(?:所有|全部)?决议\W*$"
    r"|\b(?:каки\w+|сколько|все|всех|список|перечисл\w+)\b(?: \w+){0,2}? резолюци[йия]\b|(?:أي|ما|كم|جميع|كل|اذكر)(?: \w+){0,2}? (?:ال)?قرارات?(?!\w)",
    re.IGNORECASE,
)
_ENGLISH = "first second third fourth fifth sixth".split()
_COMMITTEE = re.compile(
    rf"(?P<n>{'|'.join(_ENGLISH)}|[1-6](?:st|nd|rd|th)|{ORDINAL})\s+(?:main )?(?:committees?\b|commission\b|comisi[óo]n\b|комитет\w*)"
    rf"|第(?P<zh>[一二三四五六1-6])委员会|(?<![第\u3400-\u9fff])(?P<short>[一二三四五六])委|(?:ال)?لجنة (?P<ar>{ORDINAL})",
    re.IGNORECASE,
)
_DIRECTLY = re.compile(
    r"(?:未|没有?|不)(?:曾|有)?(?:经过?|发交|提交|交由|交给|送交)*(?:主要|任何)*委员会(?:审议|讨论)?的?|(?:直接)(?:由(?:大会|全体会议)|在全体会议上?|提交大会)(?:审议)?|"
    r"\bsans (?:renvoi|passer|être (?:renvoyées?|passées?))(?: préalable)?(?: (?:à|par|devant))?(?: une?| la)?(?: grande)? commission\b|\bsin (?:remisión|haberse remitido|remitirse|pasar)(?: previa)?(?: (?:a|por))?(?: una)? comisi[óo]n(?: principal)?\b"
    r"|\bбез передачи в (?:главн\w+ )?комитет\w*|\bне (?:рассматривал\w+|передавал\w+|обсуждал\w+)(?: в(?: как\w+)?)? (?:главн\w+ )?комитет\w*|\bминуя (?:главн\w+ )?комитет\w*"
    r"|(?:دون|بدون|من دون) (?:ال)?إحالت?ه?ا?(?: \w+)? إلى (?:أي )?(?:ال)?لجن[ةه](?: (?:ال)?رئيسية)?|لم ت?(?:حل|عرض)(?: على| إلى) (?:أي )?(?:ال)?لجن[ةه](?: (?:ال)?رئيسية)?"
    r"|\bwithout reference to (?:a )?main committee\b|\b(?:not|without) (?:any |a )?(?:main )?committee\b",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"第(?P<zh>\d{1,3}|[一二三四五六七八九十百]{1,5})次(?:全体)?(?:会议|全会)|\b(?P<en>\d{1,3})(?:st|nd|rd|th)? (?:plenary )?meeting\b|\b(?P<fr>\d{1,3})(?:re|e|è?me)? séance(?: plénière)?\b"
    r"|\b(?P<es>\d{1,3})[ªaº.]* (?:sesión|reunión)(?: plenaria)?\b|\b(?P<ru>\d{1,3})(?:-?(?:е|м|ом|го))? (?:пленарн\w+ )?заседани\w+|(?:ال)?(?:جلسة|اجتماع) (?:(?:ال)?عامة? )?(?:رقم )?(?P<ar>\d{1,3})(?!\d)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d/.])(?:19|20)\d\d(?![\d/])\s*年?(?: год[ау]?\b)?")
_INDEXED = re.compile(
    r"\b(?:indexed|available|loaded|here|stored|on file|in (?:the|this|your) (?:library|index|collection|corpus|set|database))\b|收录|索引|库里|库中|这里|这儿|[可能]以?问"
    r"|\b(?:can|may|could) (?:i|we) (?:ask|query)(?: (?:you )?(?:about|on|of))?\b|\b(?:do|can) you (?:have|know|cover|answer|contain)(?: (?:about|on))?\b"
    r"|\b(?:connaissez|avez|couvrez)-vous\b|\b(?:tiene|conoce|abarca)\b|\bесть\b|\b(?:про)?индексирован\w*"
    r"|\bindexées?|\bdisponibles?\b|\bindexadas?|\bв (?:указателе|базе|библиотеке)\b|المفهرسة?|المتاحة",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"\b(?:c[ao]mes?|coming|came|originat\w*|stem\w*|went|gone|through|belong\w*|recommend\w*|report(?:ed)?|adopted|passed|during|held|year|date[ds]?|month|day|are|those|on the list)\b"
    r"|\bгод[ау]?\b|\bприня\w+|(?:ال)?(?:متخذة|معتمدة|صادرة)|(?<!\w)(?:التي|بناء على|(?:عن |على )?تقارير|اتُ?خذت|اعتُ?مدت|صدرت)(?!\w)|(?:كانون|تشرين) (?:الأول|الثاني)|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول"
    r"|来自|出自|归|属于?|经由?|通过|提交|建议|审议|里[头面]?|中|日|月|年|份|期间|之?[前后]|都|你们?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the resolutions must have in their title blocks; None and empty mean anything."""

    committee: int | None = None
    meeting: int | None = None
    directly: bool = False
    """Whether they came to the Assembly without a Main Committee."""
    dates: tuple[Date, ...] = ()
    years: tuple[int, ...] = ()
    session: int | None = None

    def has(self, resolution: Resolution) -> bool:
        """Whether a resolution is one of them."""
        day = resolution.adopted_on
        adopted = Date(day.year, day.month, day.day, (0, 0)) if day else None
        return (
            self.committee in (None, committee_number(resolution.committee or ""))
            and self.meeting in (None, _meeting_number(resolution.meeting or ""))
            and not (self.directly and resolution.committee)
            and (not self.dates or (adopted is not None and any(date.is_in(adopted) for date in self.dates)))
            and (not self.years or (day is not None and day.year in self.years))
            and self.session in (None, resolution.session)
        )


def wanted_in(text: str) -> Wanted | None:
    """What resolutions a question asks for; None where it asks for anything but resolutions by their title blocks."""
    said = normalised(text)
    asked = _RESOLUTIONS.search(said)
    if asked is None:
        return None
    session, rest = session_in(said)
    dates = dates_in(rest)
    for date in reversed(dates):
        rest = f"{rest[: date.span[0]]} {rest[date.span[1] :]}"
    directly = bool(_DIRECTLY.search(rest))
    wanted = Wanted(
        None if directly else committee_number(rest),
        _meeting_number(rest),
        directly,
        dates,
        tuple(int(year[0][:4]) for year in _YEAR.finditer(rest)),
        session,
    )
    if wanted == Wanted() and not _INDEXED.search(rest):
        return None
    for words in (_DIRECTLY, _RESOLUTIONS, _COMMITTEE, _MEETING, _YEAR, _INDEXED, _COMING, TELLS):
        rest = words.sub(" ", rest)
    return None if about(without_field_words(cues.LISTED.sub(" ", rest))) else wanted


def committee_number(text: str) -> int | None:
    """5 for ``Fifth Committee``, 第五委员会 or ``Cinquième Commission``; None where none is named."""
    found = _COMMITTEE.search(text)
    if found is None:
        return None
    said = next(filter(None, found.groups())).lower()
    if said in _ENGLISH:
        return _ENGLISH.index(said) + 1
    return ordinal_number(said) or whole_number(re.sub(r"(?<=\d)(?:st|nd|rd|th)", "", said))


def _meeting_number(text: str) -> int | None:
    """42 for ``the 42nd plenary meeting``, 第42次全体会议; None where none is named."""
    found = _MEETING.search(normalised(text))
    return whole_number(next(filter(None, found.groups()))) if found else None


def answer_catalogue(q: Question, resolutions: Sequence[Resolution]) -> Answer | None:
    """How many of them there are, and each with its title; None where something else is asked."""
    wanted = wanted_in(q.text)
    if wanted is None:
        return None
    found = [resolution for resolution in resolutions if wanted.has(resolution)]
    if not found:
        return Answer(q.text, q.language, abstention=say(q.language, "none_indexed", n=len(resolutions)))
    counted = say(q.language, "indexed", n=len(found), of=len(resolutions))
    rows = [
        Statement(
            say_field(q.language, one.symbol, "title", one.title),
            basis=Basis.TITLE_BLOCK,
        )
        for one in found
    ]
    return Answer(q.text, q.language, (Statement(counted, basis=Basis.STRUCTURE), *rows))

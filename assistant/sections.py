"""The annex or section that stands beside a paragraph's number: ``paragraph 3 of annex II``, 附件二第3段."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from assistant import cues
from assistant.ordinals import ORDINAL, ordinal_number
from index.enumerator import heading_number, roman
from index.label import Label
from index.numerals import HAN_NUMERAL, whole_number
from index.resolution import Paragraph, Resolution
from index.text import fold, whole_words

_N = rf"(?:(?-i:[IVXLC]+|[A-Z])\b|\d+|{HAN_NUMERAL}+|{ORDINAL})"
_MENTION = (
    rf"(?:(?P<annex>\b(?:annex|annexe|anexo)\b|\bприложени\w+|ال?مرفق|附件)(?:\s*(?P<of_annex>{_N})(?![^\W\u3400-\u9fff]))?"
    rf"|(?:\b(?:section|sect\.|sección|secc\.|chapter|chapitre|capítulo)|\bраздел\w*|الجزء|الفرع)\s*(?P<of_section>{_N})(?!\w)"
    rf"|第?\s*(?P<han>{HAN_NUMERAL}+|\d+|[IVXLC]+)\s*(?:节|章))"
)
_AT_THE_HEAD = re.compile(rf"\W*(?:(?:[ASE]/RES/)?\d{{1,3}}/\d+\W+)?{_MENTION}\s*[:：;；]", re.IGNORECASE)
_GAP = r"(?:[\s,，、；;:：的中里之'’]|\b(?:of|in|to|the|du|de|des|del|la|le|el|l|из|в)\b|من|في)*"
_BEFORE = re.compile(rf"{_MENTION}(?:段落?)?{_GAP}$", re.IGNORECASE)
_AFTER = re.compile(
    r"(?: (?:on|of) the (?:provisional )?(?:agenda|programme|list))?"
    rf"(?:\s*[,،]|(?=\s+(?:of|in|du|de|del|из|в|من|في)\b|\s+приложени)){_GAP}{_MENTION}",
    re.IGNORECASE,
)
_HAN_BEGINS = re.compile(r"[\s,，]*[\u4e00-\u9fff]")
"""In Chinese the place stands in front; what follows is something else: ``第7段里附件2所列国家``."""
_HEADED = r"(?:Rule|Règle|Article|Artículo|Правило|Статья|المادة|规则|细则|第)\s*{}(?:\s*条)?(?!\d)"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a numbered paragraph is to be sought."""

    part: str
    """``A`` where an annex is named, else empty."""
    annex: str
    """Number of the annex, a Roman numeral or letter; empty where none is said."""
    section: str
    """Number of the section, likewise."""
    span: tuple[int, int]
    """The reference together with what names its place."""


def place_beside(text: str, span: tuple[int, int]) -> Place | None:
    """The annex and sections named just before or just after ``text[span]``; None where there are none."""
    part, annex, section, (start, end) = "", "", "", span
    while match := _BEFORE.search(text[:start]) or (
        None if _HAN_BEGINS.match(text, end) else _AFTER.match(text, end)
    ):
        if match["annex"]:
            part, annex = "A", _numeral(match["of_annex"]) or annex
        else:
            section = _numeral(match["of_section"] or match["han"]) or section
        start, end = min(start, match.start()), max(end, match.end())
    return Place(part, annex, section, (start, end)) if (start, end) != span else None


def place_named(text: str) -> Place | None:
    """The one annex or section that a text names by its number, alone or one in the other: ``section II.A``.

    None where none is named, or two of a kind.
    """
    found = list(re.finditer(_MENTION, text, re.IGNORECASE))
    annexes = [match for match in found if match["annex"]]
    sections = [match for match in found if not match["annex"]]
    if not found or len(annexes) > 1 or len(sections) > 1:
        return None
    annex = _numeral(annexes[0]["of_annex"]) if annexes else ""
    section = _numeral(sections[0]["of_section"] or sections[0]["han"]) if sections else ""
    start, end = found[0].start(), found[-1].end()
    if not (annex or section) or not re.fullmatch(_GAP, _between(text, found)):
        return None
    if sections and (below := _BELOW.match(text, sections[0].end())):
        section, end = f"{section}.{below['below']}", max(end, below.end())
    return Place("A" if annexes else "", annex, section, (start, end))


_BELOW = re.compile(r"\s?[.,]?\s?(?P<below>[A-H])(?!\w)")
"""A subsection behind its section: ``II.A``, ``II, B``."""


def _between(text: str, found: Sequence[re.Match[str]]) -> str:
    """What stands between the first mention and the last, without the number of a subsection."""
    return _BELOW.sub("", text[found[0].end() : found[-1].start()]) if len(found) > 1 else ""


def annex_in(text: str) -> str:
    """The number of the one annex that a text names, a Roman numeral or letter; empty where it names none."""
    numbers = {_numeral(match["of_annex"]) for match in re.finditer(_MENTION, text, re.IGNORECASE)} - {""}
    return numbers.pop() if len(numbers) == 1 else ""


def annex_at_head(text: str) -> Place | None:
    """The annex that a question begins with: ``A/RES/78/128, annex II: which heading …``"""
    match = _AT_THE_HEAD.match(text)
    annex = _numeral(match["of_annex"]) if match else ""
    return Place("A", annex, "", (0, match.end())) if match and annex else None


def _numeral(said: str | None) -> str:
    if not said:
        return ""
    if re.fullmatch("[A-Z]", said) and said not in "IVXLC":
        return said
    number = whole_number(said) or ordinal_number(said)
    return roman(number) if number else ""


def stands_in(paragraph: Paragraph, annex: str, section: str) -> bool:
    """Whether a paragraph stands in this annex and section, by its label or its headings; empty is any."""
    known = Label.parse(paragraph.label).section.split(".")
    if annex and annex != known[0]:
        return False
    below = known[1:] if annex else known
    steps = section.split(".") if section else ()
    return all(step in below or _heads(step, paragraph.heading) for step in steps)


def _heads(section: str, heading: str) -> bool:
    return any(heading_number(line) == section for line in heading.splitlines())


def names_annex(question: str, resolution: Resolution) -> bool:
    """Whether a question names the text in the annex: ``the Awaza Political Declaration``, or by what it is:
    ``the last paragraph of the declaration annexed to 80/3``.
    """
    titles = {line for paragraph in resolution.annex[:1] for line in paragraph.heading.splitlines()[:2]}
    said = fold(question)
    if any(len(title) >= _TITLE and fold(title) in said for title in titles):
        return True
    sort = _IN_ANNEXED.search(question)
    return sort is not None and any(sort["sort"].casefold() in title.casefold() for title in titles)


def annex_of_sort(question: str, resolution: Resolution) -> str | None:
    """The number of the annex that a question tells by what it is: ``item 9 on the provisional agenda``.

    Empty for an annex without a number; None where it tells none that the resolution has.
    """
    sorts = [sort for sort in _SORTS if sort.search(question)]
    for paragraph in resolution.annex:
        if any(sort.search(line) for sort in sorts for line in paragraph.heading.splitlines()[:2]):
            number = Label.parse(paragraph.label).section.split(".")[0]
            return "" if number == "PP" else number
    return None


def names_agenda(question: str) -> bool:
    """Whether a question speaks of the provisional agenda of a conference."""
    return bool(_SORTS[0].search(question))


def without_sort(name: str) -> str:
    """What a conference is called, without the annexed text of it: ``the rules of procedure for the …``."""
    return _SORT_OF.sub("", name)


_AGENDA = (
    r"provisional agenda|临时议程|ordre du jour provisoire|programa provisional|предварительн\w+ повестк\w+"
    r"|جدول الأعمال المؤقت"
)
_RULES = (
    r"rules? of procedure|procedural rules?|议事规则|règlement intérieur|reglamento|правил\w* процедуры"
    r"|النظام الداخلي"
)
_WORK = (
    r"organi[sz]ation of (?:the )?work|工作安排|organisation des travaux|organización de los trabajos"
    r"|организаци\w+ работы|تنظيم الأعمال"
)
_SORTS = tuple(re.compile(sort, re.IGNORECASE) for sort in (_AGENDA, _RULES, _WORK))
_SORT_OF = re.compile(
    rf"^(?:(?:of|on|in|for|the|from)\s+)*(?:\w+\s+)?(?:{_AGENDA}|{_RULES}|{_WORK})\s+(?:of|for|de|du|del|на|ل)\s*",
    re.IGNORECASE,
)


_IN_ANNEXED = re.compile(rf"\bparagraphs? [\d,and ]*(?:{cues.ANNEXED_TEXT.pattern})", re.IGNORECASE)
_TITLE = 6
"""Characters that a title has at least; the heading above it, ``Annex`` or 附件, has fewer."""


def headed(paragraph: Paragraph, number: int) -> bool:
    """Whether a heading of the paragraph carries the number, as in rules of procedure: ``Rule 12``."""
    return any(
        re.match(_HEADED.format(number), line, re.IGNORECASE) for line in paragraph.heading.splitlines()
    )


def has_articles(resolution: Resolution) -> bool:
    """Whether the text in the annex is divided into articles, as a declaration or statutes are."""
    return any(headed(paragraph, 2) for paragraph in resolution.annex)


def under_heading(heading: str, resolution: Resolution) -> tuple[str, ...]:
    """The paragraphs under a heading: one that reads so but for its number, else one that has these words."""
    said = _plain(heading)
    lines = {p.label: [_plain(line) for line in p.heading.splitlines()] for p in resolution.paragraphs()}
    words = re.compile(whole_words(said)) if said else None
    found = [label for label, of in lines.items() if said in of] or [
        label for label, of in lines.items() if words and any(map(words.search, of))
    ]
    return tuple(label for label in found if not any(label.startswith(f"{above}(") for above in found))


def _plain(heading: str) -> str:
    """Without its number, for comparison."""
    said = " ".join(unicodedata.normalize("NFKC", heading).casefold().split())
    return _NUMBERED.sub("", said).strip(' .:"“”')


_NUMBERED = re.compile(
    rf"^(?:(?:section|part|chapter|annex)\s+)?(?:[ivxlc]+|[a-z]|\d+)[.)、:]?\s+|^第{HAN_NUMERAL}+[节章部]分?\s*"
    rf"|^[(（]?{HAN_NUMERAL}+[)）、.]\s*"
)

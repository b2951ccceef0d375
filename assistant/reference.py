"""Paragraphs and footnotes that a question names by number: 第5段, 脚注13, paras 3–5, third preambular paragraph."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.ordinals import ORDINAL, ordinal_number
from assistant.sections import place_beside
from index.numerals import HAN_NUMERAL, whole_number


@dataclass(frozen=True, slots=True)
class Reference:
    """Paragraphs ``first`` to ``last`` of a part. Negative numbers count from the end: -1 is the last."""

    part: str
    """``PP``, ``OP``, ``A``, ``FN``; empty where the question does not say, which means operative."""
    first: int
    last: int
    path: str = ""
    """Subparagraph, ``(a)(ii)``."""
    span: tuple[int, int] = (0, 0)
    """Where it stands in the normalised question."""
    annex: str = ""
    """Number of the annex, as a Roman numeral or letter, where the question says it."""
    section: str = ""
    """Number of the section, likewise."""
    middle: bool = False
    """Whether the paragraph in the middle is meant; ``first`` and ``last`` are then 0."""
    neighbour: bool = False
    """Whether it is the one beside another paragraph: after the preamble comes the operative part."""
    below: tuple[str, str] | None = None
    """First and last of a range of its subparagraphs: ``(a)`` and ``(g)``."""
    headed: bool = False
    """Whether the number is one of a heading, as rules of procedure have it: ``rule 12``."""

    @property
    def is_range(self) -> bool:
        return self.first != self.last


_FROM_END = (
    dict.fromkeys(
        "最后 最後 最末 末 尾 last final dernier dernière último última последний последнего последнем последняя"
        " последней последнюю последним последнему الأخيرة الأخير آخرها".split(),
        -1,
    )
    | dict.fromkeys(
        "倒数第二 penultimate avant-dernier avant-dernière penúltimo penúltima предпоследний предпоследнего"
        " предпоследнем предпоследняя".split(),
        -2,
    )
    | {"آخر": -1, "قبل الأخيرة": -2, "ما قبل الأخيرة": -2}
    | dict.fromkeys("antepenultimate antépénultième antepenúltimo antepenúltima".split(), -3)
)
_MIDDLE = re.compile(r"中间|正中|当中|middle|central|centrale|средн\w+|الوسطى", re.IGNORECASE)
_PARTS = {
    "PP": "序言部分|序言段|序言|前言|弁言|导言|preambular|preamble|préambule|preámbulo|преамбул[аыеу]|ديباجة|الديباجة",
    "OP": "执行部分|执行段|執行部分|正文|operative|dispositif|dispositiva|постановляющей|المنطوق|منطوق",
    "A": "附件|annexe|annex|anexo|приложени[еияю]|(?:ال)?مرفق",
}
_N = rf"(?:\d+|{HAN_NUMERAL}+|(?-i:[IVXLC]+))"
RANGE = "至|到|－|-|–|—|~|～|to|through|thru|à|au|a|al|hasta|по|إلى"
"""What stands between the ends of a range."""
_AND = rf"\s*(?:{RANGE}|и|و|、|,|，|和|及|与|and|y|et)\s*"
PATH = r"(?P<path>(?:\s?\((?:[a-z]|[ivx]+|\d{1,2})\))*)"
_LETTERED = r"(?P<path>\([a-z]\)(?:\s?\((?:[ivx]+|\d{1,2})\))*)"
_ZH_PART = rf"(?:(?P<part>{_PARTS['PP']}|{_PARTS['OP']}|{_PARTS['A']})(?:中|里)?的?\s*)?"
WORD_ORDINAL = f"{ORDINAL}|" + "|".join(
    [*sorted(_FROM_END, key=len, reverse=True), "central", "средний", "الوسطى"]
)
"""Matches a place told by a word, from either end, in four languages."""
_BACKWARDS = "(?:倒数|从后往前(?:倒)?数|从(?:最后|末尾|后面?)(?:往前)?数|由后往前数)"
_EN_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty(?:-\w+)?|thirty(?:-\w+)?)\b"
)
_EN_ORDINAL = r"(?:\d+(?:st|nd|rd|th)|[a-z]+)-to-last|\d+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?"

_OF_PART = rf"(?:\s+(?:of|in|du|de la|del|de|из|в|من|في)?\s*(?:the )?(?:la parte )?(?:l['’])?(?P<after>{_PARTS['PP']}|{_PARTS['OP']}|{_PARTS['A']}))?"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_ZH_PART}(?P<word>最后|最後|最末|{_BACKWARDS}第(?:{HAN_NUMERAL}|\d+))的?[一1]?\s*(?:个|個|条|條|段(?=执行|序言))?\s*"
        rf"(?P<kind>序言段|执行段|段|脚注|腳註)",
        rf"{_ZH_PART}(?!前[一1]个?段|后[一1]个?段)(?P<side>前|开头|头|最前面?|开篇|首|后|最后|末尾?|结尾|收尾)[的那这]*(?P<count>{_N}|两)个?"
        rf"(?P<kind>序言段|执行段|段|条脚注)落?",
        rf"{_ZH_PART}(?P<word>末|尾|首)(?P<kind>段)",
        rf"(?:{_N}\s*[个個条條])?{_ZH_PART}(?P<word>[正最]?(?:中间|当中|正中)(?:间)?的?那?[一1]?个?)"
        rf"(?P<kind>序言段|执行段|段|脚注)",
        rf"{_ZH_PART}第\s*(?P<n>{_N}){PATH}(?:\s*段)?(?P<more>(?:{_AND}第?\s*{_N}(?:\s*段)?)*)\s*"
        rf"(?:[两三四五六七八]?个|個|條|条|号|[两三四五六七八])?\s*(?P<kind>序言段|执行段|段|脚注|腳註|尾注|附注)(?P<path2>(?:\s?\((?:[a-z]|[ivx]+|\d\d?)\))*)",
        rf"(?P<part>正文|执行部分)(?:中|里)?的?(?P<kind>)第\s*(?P<n>{_N})\s*条(?![约款])",
        rf"(?P<kind>序言段|执行段)\s*(?P<n>\d+|{HAN_NUMERAL}+(?![个共起]))(?P<more>(?:{_AND}\d+)*)",
        r"(?<![\d/])(?P<n>\d+)\s*号(?P<kind>脚注|腳註|注)",
        rf"\b(?P<count>two|three|four|five|six)\s+(?P<side>opening|last|final|closing)\s+(?P<part>preambular|operative)?\s*"
        rf"(?P<kind>paragraphs|paras|footnotes)\b{_OF_PART}",
        rf"\b(?P<side>first|opening|last|final|closing)\s+(?P<count>two|three|four|five|six|\d+)\s+(?P<part>preambular|operative)?\s*"
        rf"(?P<kind>paragraphs|paras|footnotes)\b{_OF_PART}",
        rf"(?P<kind>脚注|腳註|尾注|注释|附注|(?:(?<=[的在看有带是到找])|(?<![\u4e00-\u9fff]))注(?!一下))(?!\s*一(?:共|下|起))\s*第?\s*(?P<n>{_N})(?P<more>(?:{_AND}(?:脚注)?\s*{_N})*)",
        rf"(?<![A-Za-z])(?P<kind>PP|OP|FN)s?\.?\s?#?(?P<n>\d+){PATH}(?P<more>(?:{_AND}\d+)*)(?![A-Za-z0-9/])",
        rf"(?P<kind>[§¶]{{1,2}})\s*(?P<n>\d+){PATH}(?P<more>(?:{_AND}\d+)*)",
        rf"(?:(?<![\w])|(?<=[那看的把])){_ZH_PART}(?P<n>\d+)(?P<more>(?:{_AND}\d+)*)\s*[两三四五]?(?P<kind>段)(?!以[上下])",
        rf"(?P<part>preambular|operative|annex)?\s*\b(?P<kind>paragraphs?|paras?\.?|footnotes?|notes?|fn\.?)\s*"
        rf"(?:numbers?|nos?\.?|#)?\s*(?!(?:19|20)\d\d(?!\d))(?P<n>\d+|(?:[IVXLC]{{2,}}|[IVX])\b(?![’\'])|{_EN_NUMBER}){PATH}(?P<more>(?:{_AND}(?:\d+|{_EN_NUMBER}))*)"
        rf"(?:\s*(?:of|in) the (?P<after>preamble|operative part))?",
        rf"\b(?P<word>{_EN_ORDINAL})\s+(?P<part>preambular|operative|annex)?\s*"
        rf"\b(?P<kind>paragraphs?|para\.?|footnotes?)\b(?:\s*(?:of|in) the (?P<after>preamble|operative part))?",
        rf"\b(?:[وفبك]|لل?)?(?P<kind>paragraphes?|par\.|alinéas?|párrafos?|párrs?\.|notes?(?: de bas de page)?|notas?(?: a?l? ?pie)?"
        rf"(?: de página)?|пункт\w*|п\.|абзац\w*|сноск\w*|примечани\w*|ال?فقر(?:ة|تان|تين|ات)|ال?حاشي(?:ة|تان|تين)|ال?حواشي?)\s*"
        rf"(?:№|n[°oº]\.?|número|numéro|номер|رقم)?\s*(?P<n>\d+){PATH}(?P<more>(?:{_AND}\d+)*){_OF_PART}",
        rf"\b(?P<word>{WORD_ORDINAL})\s+(?P<kind>paragraphes?|alinéas?|párrafos?|notes?|notas?|пункт\w*|абзац\w*|сноск\w*)"
        rf"{_OF_PART}",
        rf"(?P<kind>ال?فقر(?:ة|تان|تين|ات)|ال?حاشي(?:ة|تان|تين)|الحواشي)\s+(?P<word>{WORD_ORDINAL}){_OF_PART}",
        rf"(?P<word>آخر|أول) (?P<kind>فقرة|حاشية){_OF_PART}",
        rf"(?P<kind>)(?<![\w/.(])(?<!\bitem )(?<!\barticle )(?<!\bart\. )(?<!\brule )(?P<n>\d{{1,3}})\s?{_LETTERED}(?=(?:{_AND}\d{{1,3}}\s?\([a-z]\))*\s*,?\s*"
        rf"(?:(?:of|in|from|under|du|de|del|из|в|من|في)\s+)?(?:(?:the|la)\s+)?(?:\w*r[eé]sol\w+\s+|резолюци\w+\s+)?"
        rf"(?:(?:[ASE]/RES/)?\d{{1,3}}/\d|(?<=\sthe\s)[^,?.;:]{{2,80}}\b(?:resolution|text|declaration)\b))",
        rf"(?P<kind>)(?:(?<=/\d)|(?<=/\d\d)|(?<=/\d\d\d))(?:\s*[,:]\s*|\s+)(?P<n>\d{{1,3}})\s?{_LETTERED}(?!\w)",
        rf"\b(?P<kind>párrafos?|paragraphes?|alinéas?)\s+(?P<word>{WORD_ORDINAL})\b{_OF_PART}",
    )
)
_RULE = re.compile(
    rf"(?:\brules?\s+|\bправил\w+\s+|(?:议事)?规则\s*第?|细则\s*第?|议事规则的?第)(?P<n>\d+|{HAN_NUMERAL}+)(?:\s*条)?{PATH}"
    rf"(?:\s*(?:至|到|[-–—]|to|through|thru)\s*第?(?P<last>\d+|{HAN_NUMERAL}+))?"
    rf"|\b(?:article|artículo)\s+(?P<n2>\d+)\s+(?:du règlement(?: intérieur)?|del reglamento)|المادة\s+(?P<n3>\d+)\s+من النظام الداخلي",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    rf"(?<![》约章定书约])第\s*(?P<zh>\d+|{HAN_NUMERAL}+)\s*条(?!约)"
    r"|\b(?:articles?|art\.|artículos?|стать[яиюе]\w*)\s*(?P<n>\d+)(?!\d)(?! of the)|ال?مادة\s*(?P<ar>\d+)"
    r"|(?P<last>最后一条|末条|\b(?:last|final) article\b|\bdernier article\b|\búltimo artículo\b|\bпоследн\w+ стать\w+|المادة الأخيرة)",
    re.IGNORECASE,
)
_IN_SYMBOL = re.compile(r"/\d")
"""Behind a number that is the first of a symbol: how many preambular paragraphs 78/26 has."""
_OTHER_DOCUMENT = re.compile(r"[A-Z]{1,9}(?:/[\w.]+)+\s*(?:号|的|,|，|\(|（)?\s*$")
_NOTE_KIND = re.compile(
    r"脚注|尾注|^注$|腳注|注释|附注|footnote|note|fn|nota|сноск|примечани|حاشي|حواش", re.IGNORECASE
)


def normalised(question: str) -> str:
    """NFKC with every script's digits as 0–9, which is what references are sought in."""
    folded = unicodedata.normalize("NFKC", question)
    for pattern, meant in _CALLED:
        folded = pattern.sub(meant, folded)
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in folded)


_CALLED = tuple(
    (re.compile(pattern), meant)
    for pattern, meant in (
        (r"(?i:\brecital(s?)\b)", r"preambular paragraph\1"),
        (r"(?i:[“\"']?\bwhereas[”\"']? (?:clause|para(?:graph)?)(s?)\b)", r"preambular paragraph\1"),
        (r"脚[住主](?=[的是\d一二三四五六七八九十]|$)", "脚注"),
        (r"\bPPs\b(?!\s*\d)", "preambular paragraphs"),
        (r"\bOPs\b(?!\s*\d)", "operative paragraphs"),
        (r"(?:决议|文件|全文|全篇|一)(?:的|最)*(?:开头|开篇|起首|起头)的?第[一1]段", "序言第一段"),
        (r"(?:最开头|开篇|一上来|最前面)的?第?[一1]段", "序言第一段"),
    )
)
"""Other words for paragraphs of one of the parts, as they are sought."""


def references_in(question: str) -> tuple[Reference, ...]:
    """The paragraphs and footnotes named, in the order of the question.

    A number that follows the symbol of another document (``NPT/CONF.2020/WP.77 第187(35)段``) is none.
    """
    text = normalised(question)
    found: list[Reference] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if _IN_SYMBOL.match(text, match.end()):
                continue
            before = _OTHER_DOCUMENT.search(text[: match.start()].rstrip())
            if before and "/RES/" not in before[0].upper():
                continue
            if not any(_overlap(match.span(), other.span) for other in found):
                found.extend(_read(match))
    found += [rule for rule in map(_rule, _RULE.finditer(text)) if rule]
    found.sort(key=lambda reference: reference.span)
    joined = tuple(_joined([_placed(reference, text) for reference in found], text))
    if between := _between(joined, text):
        return (between,)
    if len(joined) != 1:
        return joined
    ranged = _with_below(joined[0], text)
    return (ranged,) if ranged.below else tuple(_with_letters(joined[0], text)) or joined


_LETTERS = re.compile(
    r"(?P<letters>\([a-z]\)(?:\s*(?:,|、|and|et|y|и|和|及)\s*\([a-z]\))*)\s*(?:of|under|in|from|du|de|del|из|в)(?:\s+(?:the|la|le|el))?\s*$",
    re.IGNORECASE,
)


def _with_letters(reference: Reference, text: str) -> Iterator[Reference]:
    """Subparagraphs named before their paragraph: ``letters (d) and (e) of paragraph 4``."""
    before = _LETTERS.search(text, 0, reference.span[0])
    if before is None or reference.path or reference.part == "FN" or reference.is_range:
        return
    span = (before.start(), reference.span[1])
    for letter in re.findall(r"\([a-z]\)", before["letters"].lower()):
        yield replace(reference, path=letter, span=span)


def _between(found: Sequence[Reference], text: str) -> Reference | None:
    """The paragraphs between two others: 第16段与第18段之间, between 7 and 9."""
    found = [reference for reference in found if not reference.middle]  # “in the middle” says it again
    if not _IN_BETWEEN.search(text) or not found:
        return None
    first, last = found[0], found[-1]
    alike = (len(found) == 1 and first.is_range) or (len(found) == 2 and last.part in ("", first.part))
    if not alike or min(first.first, last.last) < 0 or last.last - first.first < 2:
        return None
    return replace(
        first, first=first.first + 1, last=last.last - 1, path="", span=(first.span[0], last.span[1])
    )


_IN_BETWEEN = re.compile(
    r"之间|中间夹|夹在|\bbetween\b|\bentre\b(?! autres| otr)|\bмежду\b|(?<!\w)(?:بين|تقع بين)(?!\w)",
    re.IGNORECASE,
)


_BELOW = re.compile(
    r"(?P<first>\((?:[a-z]|[ivx]+)\))\s*(?:to|through|thru|-|–|—|至|到|à|a|al|по|إلى)\s*"
    r"(?:\((?:[a-z]|[ivx]+)\))*?(?P<last>\((?:[a-z]|[ivx]+)\))(?!\s?\()(?:\s*项)?"
)
_TO_BELOW = re.compile(
    r"[\s:,，：]*(?:(?:list|give|show|quote)\s+)?(?:(?:the|its|lettered|sub-?para(?:graph)?s?|items?|points?)\s+)*",
    re.IGNORECASE,
)
_FROM_BELOW = re.compile(r"\s*(?:of|under|in|from)\b\s*(?:the\b\s*)?", re.IGNORECASE)


def _with_below(reference: Reference, text: str) -> Reference:
    """``paragraph 3 (a) to (e)``, ``items (i) to (v) under paragraph 1 (b)``: a range of subparagraphs."""
    if reference.part == "FN" or reference.is_range or reference.headed:
        return reference
    for below in _BELOW.finditer(text):
        start, end = reference.span
        within = start < below.start() < end
        behind = below.start() >= end and _TO_BELOW.fullmatch(text, end, below.start())
        before = below.end() <= start and _FROM_BELOW.fullmatch(text, below.end(), start)
        if within or behind or before:
            path = reference.path.removesuffix(below["first"]) if within else reference.path
            span = (min(start, below.start()), max(end, below.end()))
            return replace(reference, path=path, below=(below["first"], below["last"]), span=span)
    return reference


def in_annex(reference: Reference, annex: str) -> Reference:
    """The same paragraph of the annex of this number, unless another part or annex was said."""
    if reference.part not in ("", "A") or reference.annex:
        return reference
    return replace(reference, part="A", annex=annex)


def _placed(reference: Reference, text: str) -> Reference:
    """With the annex or section that is named beside it."""
    place = place_beside(text, reference.span) if reference.part in ("", "A", "OP") else None
    if place is None or (place.part and reference.part == "OP"):
        return reference
    part = place.part or reference.part
    return replace(reference, part=part, annex=place.annex, section=place.section, span=place.span)


def _joined(found: Sequence[Reference], text: str) -> Iterator[Reference]:
    """``PP3–PP5`` and ``第1段到最后一段`` are one range; ``序言第一段和最后一段`` speaks of one part."""
    before: Reference | None = None
    for following in found:
        now = following
        if before is None or now.span == before.span:
            yield from () if before is None else (before,)
            before = now
            continue
        between = text[before.span[1] : now.span[0]]
        if _is_and(between) and not now.part and not _ABBREVIATED.match(text, before.span[0]):
            now = replace(now, part=before.part)
        one_part = now.part == before.part or not now.part
        if (
            _is_range(between)
            and one_part
            and not (before.is_range or now.is_range or before.path or now.path)
        ):
            before = replace(before, last=now.last, span=(before.span[0], now.span[1]))
        else:
            yield before
            before = now
    if before is not None:
        yield before


_ABBREVIATED = re.compile("PP|OP|FN", re.IGNORECASE)


def _is_and(between: str) -> bool:
    return bool(re.fullmatch(_AND + r"(?:(?:the|le|la|el)\s)?", between, re.IGNORECASE))


def articles_in(question: str) -> tuple[Reference, ...]:
    """Articles named by number. Whether a resolution has such headings is not known here."""
    found = []
    for match in _ARTICLE.finditer(question):
        if match["last"]:
            found.append(Reference("A", -1, -1, "", match.span()))
        elif number := whole_number(match["zh"] or match["n"] or match["ar"]):
            found.append(Reference("A", number, number, "", match.span(), headed=True))
    return tuple(found)


def _rule(match: re.Match[str]) -> Reference | None:
    number = whole_number(match["n"] or match["n2"] or match["n3"])
    path = re.sub(r"\s", "", match["path"] or "")
    last = whole_number(match["last"]) if match["last"] else number
    return Reference("A", number, last or number, path, match.span(), headed=True) if number else None


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _read(match: re.Match[str]) -> Iterator[Reference]:
    groups = match.groupdict()
    part = _part(groups)
    path = re.sub(r"\s", "", groups.get("path") or groups.get("path2") or "")
    if groups.get("side"):
        yield _first_or_last(part, groups["side"] or "", groups["count"] or "", match.span())
        return
    if groups.get("word") and _MIDDLE.search(groups["word"]):
        yield Reference(part, 0, 0, path, match.span(), middle=True)
        return
    if groups.get("word"):
        number = ordinal_of(groups["word"])
        if number is not None:
            yield Reference(part, number, number, path, match.span())
        return
    first = whole_number(groups["n"])
    if first is None:
        return
    number, started = first, False
    for joint, digits in re.findall(
        rf"({_AND})第?\s*(?:脚注)?\s*({_N}|{_EN_NUMBER})", groups.get("more") or "", re.IGNORECASE
    ):
        following = whole_number(digits)
        if following is None:
            continue
        if _is_range(joint) and following > number:
            yield Reference(part, number, following, path, match.span())
            started = True
        else:
            if not started:
                yield Reference(part, number, number, path, match.span())
            yield Reference(part, following, following, "", match.span())
            started = True
        number = following
    if not started:
        yield Reference(part, first, first, path, match.span())


def _first_or_last(part: str, side: str, count: str, span: tuple[int, int]) -> Reference:
    """The first or the last so many paragraphs."""
    number = whole_number(count) or 1
    if side.lower() in ("后", "最后", "末", "末尾", "结尾", "收尾", "last", "final", "closing"):
        return Reference(part, -number, -1, "", span)
    return Reference(part, 1, number, "", span)


def _is_range(joint: str) -> bool:
    return bool(re.fullmatch(RANGE, joint.strip(), re.IGNORECASE))


def ordinal_of(word: str) -> int | None:
    """3 for ``third``, -1 for ``last``, -2 for ``倒数第二``; None for what is no place."""
    word = word.lower()
    if word in _FROM_END:
        return _FROM_END[word]
    if word.endswith("-to-last"):
        back = ordinal_of(word.removesuffix("-to-last"))
        return -back if back else None
    if backwards := re.match(f"{_BACKWARDS}第", word):
        back = whole_number(word[backwards.end() :])
        return -back if back else None
    if word == "首":
        return 1
    if number := ordinal_number(word):
        return number
    if digits := re.fullmatch(r"(\d+)(?:st|nd|rd|th)", word):
        return int(digits[1])
    return whole_number(word) if re.search(r"(first|second|third|th)$", word) else None


def _part(groups: dict[str, str | None]) -> str:
    kind = (groups.get("kind") or "").strip()
    if kind.upper() in ("PP", "OP", "FN"):
        return kind.upper()
    if _NOTE_KIND.search(kind):
        return "FN"
    said = f"{groups.get('part') or ''} {groups.get('after') or ''} {kind}".lower()
    for part, pattern in _PARTS.items():
        if re.search(pattern, said):
            return part
    return ""

"""Paragraphs and footnotes that a question names by number: 第5段, 脚注13, paras 3–5, third paragraph."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.enumerated import BELOW
from assistant.ordinals import ordinal_number
from assistant.reference_patterns import (
    AND,
    ARTICLE,
    BACKWARDS,
    EN_NUMBER,
    FROM_END,
    MIDDLE,
    NUMBER,
    PARTS,
    RANGE,
    REFERENCES,
    RULE,
)
from assistant.sections import place_beside
from assistant.unaccented import accented
from index.numerals import whole_number


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
    nth: int = 0
    """The place of a subparagraph in the paragraph, from either end: -1 is its last."""
    headed: bool = False
    """Whether the number is one of a heading, as rules of procedure have it: ``rule 12``."""

    @property
    def is_range(self) -> bool:
        return self.first != self.last


_IN_SYMBOL = re.compile(r"/\d")
"""Behind a number that is the first of a symbol: how many preambular paragraphs 78/26 has."""
_OTHER_DOCUMENT = re.compile(r"[A-Z]{1,9}(?:/[\w.]+)+\s*(?:号|的|,|，|\(|（)?\s*$")
_NOTE_KIND = re.compile(
    r"脚注|尾注|^注$|腳注|注释|附注|footnote|note|fn|nota|сноск|примечани|حاشي|حواش", re.IGNORECASE
)


def normalised(question: str) -> str:
    """NFKC with every script's digits as 0–9, which is what references are sought in."""
    folded = accented(unicodedata.normalize("NFKC", question))
    for pattern, meant in _CALLED:
        folded = pattern.sub(meant, folded)
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in folded)


_CALLED = tuple(
    (re.compile(pattern), meant)
    for pattern, meant in (
        (r"(?i:\brecital(s?)\b)", r"preambular paragraph\1"),
        (r"(?i:[“\"']?\bwhereas[”\"']? (?:clause|para(?:graph)?)(s?)\b)", r"preambular paragraph\1"),
        (r"脚[住主](?=[的是\d一二三四五六七八九十]|$)", "脚注"),
        (r"\b(?:paragraphe|alinéa)(s?) préambulaires? (?:n[°o]\s*)?(\d+)", r"alinéa\1 \2 du préambule"),
        (r"\b(?:paragraphe|alinéa)(s?) préambulaires?\b", r"alinéa\1 du préambule"),
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
    for pattern in REFERENCES:
        for match in pattern.finditer(text):
            if _IN_SYMBOL.match(text, match.end()):
                continue
            before = _OTHER_DOCUMENT.search(text[: match.start()].rstrip())
            if before and "/RES/" not in before[0].upper():
                continue
            if not any(_overlap(match.span(), other.span) for other in found):
                found.extend(_read(match))
    found += [rule for rule in map(_rule, RULE.finditer(text)) if rule]
    found.sort(key=lambda reference: reference.span)
    joined = tuple(_joined([_placed(reference, text) for reference in found], text))
    if between := _between(joined, text):
        return (between,)
    if len(joined) != 1:
        return joined
    ranged = _with_below(joined[0], text)
    return (ranged,) if ranged.below else tuple(_with_letters(joined[0], text)) or joined


_AND_LETTER = rf"(?:\s*(?:,|،|、|and|or|et|ou|y|e|o|и|или|و|أو|和|及)\s*(?:{BELOW})?\([a-z]\))"
_LETTERS = re.compile(
    rf"(?:(?<!\w){BELOW})?(?P<letters>\([a-z]\){_AND_LETTER}*)\s*"
    r"(?P<of>(?:of|under|in|from|du|de|del|из|в|من|في)(?!\w))?(?:\s+(?:the|la|le|el))?\s*$",
    re.IGNORECASE,
)
_GENITIVE = re.compile("пункта|абзаца", re.IGNORECASE)
_FURTHER_LETTERS = re.compile(rf"(?P<letters>{_AND_LETTER}+)(?!\s?\()", re.IGNORECASE)


def _with_letters(reference: Reference, text: str) -> Iterator[Reference]:
    """Several subparagraphs of one: ``letters (d) and (e) of paragraph 4``, ``paragraph 4 (d) and (e)``."""
    start, end = reference.span
    if reference.part == "FN" or reference.is_range:
        return
    before = None if reference.path else _LETTERS.search(text, 0, start)
    if before and (before["of"] or _GENITIVE.match(text, start)):
        letters, span = before["letters"], (before.start(), end)
    elif re.fullmatch(r"\([a-z]\)", reference.path) and (behind := _FURTHER_LETTERS.match(text, end)):
        letters, span = reference.path + behind["letters"], (start, behind.end())
    else:
        return
    for letter in re.findall(r"\([a-z]\)", letters.lower()):
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
    r"(?P<first>\((?:[a-z]|[ivx]+)\))\s*(?:to|through|thru|-|–|—|至|到|à|au|a|al|hasta|по|إلى)\s*"
    r"(?:\((?:[a-z]|[ivx]+)\))*?(?P<last>\((?:[a-z]|[ivx]+)\))(?!\s?\()(?:\s*项)?"
)
_TO_BELOW = re.compile(
    rf"[\s:,،，：]*(?:(?:list|give|show|quote)\s+)?(?:(?:the|its|lettered)\s+|(?:les|los|las|ال)\s*|{BELOW})*(?:(?:from|de|desde|с|من)\s+)?",
    re.IGNORECASE,
)
_FROM_BELOW = re.compile(
    r"\s*(?:(?:of|under|in|from|du|de|del|из|в|من|في)\b)?\s*(?:(?:the|la|el)\b\s*|l['’])?", re.IGNORECASE
)
_CALLED_BELOW = re.compile(rf"(?<!\w){BELOW}(?:(?:from|de|desde|с|من)\s+)?$", re.IGNORECASE)


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
            called = _CALLED_BELOW.search(text, 0, below.start()) if before else None
            span = (min(start, called.start() if called else below.start()), max(end, below.end()))
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
    return bool(re.fullmatch(AND + r"(?:(?:the|le|la|el)\s)?", between, re.IGNORECASE))


def articles_in(question: str) -> tuple[Reference, ...]:
    """Articles named by number. Whether a resolution has such headings is not known here."""
    found = []
    for match in ARTICLE.finditer(question):
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
    if groups.get("word") and MIDDLE.search(groups["word"]):
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
        rf"({AND})第?\s*(?:脚注)?\s*({NUMBER}|{EN_NUMBER})", groups.get("more") or "", re.IGNORECASE
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
    if word in FROM_END:
        return FROM_END[word]
    if word.endswith("-to-last"):
        back = ordinal_of(word.removesuffix("-to-last"))
        return -back if back else None
    if backwards := re.match(f"{BACKWARDS}第", word):
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
    for part, pattern in PARTS.items():
        if re.search(pattern, said):
            return part
    return ""

"""References said together, or in rarer spellings, written out in the form that references are sought in.

``first and last operative paragraphs`` becomes ``first operative paragraphs and last operative paragraphs``;
``los dos últimos párrafos`` becomes ``last 2 paragraphs``; ``第（5）段`` becomes ``第5段``.
"""

import re

from assistant.enumerated import PARAGRAPH, enumerated
from assistant.ordinals import ORDINAL
from assistant.spelt import spelt_out

_NOTE = r"(?:footnotes?|notes?|notas?|сноск\w*|примечани\w*|ال?حاشي(?:ة|تان|تين)|ال?حواشي?|حاشيت(?:ان|ين))"
_NOUN = rf"(?:{PARAGRAPH}|{_NOTE})"
_ENGLISH_ONES = "first second third fourth fifth sixth seventh eighth ninth"
_ENGLISH = (
    rf"\d+(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty)[- ](?:{_ENGLISH_ONES.replace(' ', '|')})"
    rf"|{_ENGLISH_ONES.replace(' ', '|')}|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth"
    r"|(?:twent|thirt|fort|fift|sixt)ieth|last|final|penultimate|middle"
)
_ENDS = (
    r"derni(?:er|ère)s?|avant-derni(?:er|ère)|últim[oa]s?|penúltim[oa]|последн(?:ий|его|ем|яя|ие|их)|предпоследн\w+"
    r"|(?:ما )?قبل الأخيرة|الأخيرة?"
)
_WORD = rf"(?:{_ENGLISH}|{ORDINAL}|{_ENDS})"
_JOINT = (
    r"(?:\s*(?:,|،)?\s*(?:\b(?:and|or|to|through|et|y|e|и|à|a|al|hasta|по|до)\s+|و|إلى\s+|&\s*|,\s*|،\s*)"
    r"(?:the |le |la |les |el |los |las |du |de la |de )?)"
)
_PART = r"(?:preambular|operative|annex)"
_TAIL = (
    r"(?:\s+(?:of|in|du|de la|del|de|en|из|в|من|في)?\s*(?:the )?(?:la parte )?"
    r"(?:preamble|operative part|préambule|dispositif|preámbulo|dispositiva|преамбул\w+"
    r"|постановляющей(?: части)?|ال?ديباجة|ال?منطوق))?"
)
_BEFORE = re.compile(
    rf"\b(?P<first>{_WORD})(?P<more>(?:{_JOINT}{_WORD})+)(?P<tail>\s+(?:{_PART}\s+)?{_NOUN}\b{_TAIL})",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?<!\w)(?P<head>{_NOUN}\s+)(?P<first>{_WORD})(?P<more>(?:{_JOINT}{_WORD})+)(?!\w)(?P<tail>{_TAIL})",
    re.IGNORECASE,
)
_FURTHER = re.compile(rf"(?P<joint>{_JOINT})(?P<word>{_WORD})", re.IGNORECASE)

_COUNTED = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5,
    "два": 2, "две": 2, "двух": 2, "три": 3, "трёх": 3, "трех": 3, "четыре": 4, "пять": 5, "пяти": 5,
    "الثلاث": 3, "ثلاث": 3, "الأربع": 4, "أربع": 4, "الخمس": 5, "خمس": 5,
}  # fmt: skip
_NUMBER = rf"(?:{'|'.join(_COUNTED)}|\d+)"
_SIDE_LAST = r"derni(?:er|ère)s|últim[oa]s|последн(?:ие|их)|آخر|الأخيرة"
_SIDE = rf"(?:premi(?:er|ère)s|primer[oa]s|перв(?:ые|ых)|أول|الأولى|{_SIDE_LAST})"
_SOME = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\w)(?P<side>{_SIDE})\s+(?P<n>{_NUMBER})\s+(?P<noun>{_NOUN})(?!\w)",
        rf"(?<!\w)(?P<n>{_NUMBER})\s+(?P<side>{_SIDE})\s+(?P<noun>{_NOUN})(?!\w)",
        rf"(?<!\w)(?P<noun>{_NOUN})\s+(?P<n>{_NUMBER})\s+(?P<side>{_SIDE})(?!\w)",
        r"(?<!\w)(?P<side>آخر|أول)\s+(?P<noun>فقرتين|حاشيتين)(?!\w)",
    )
)

_HAN = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"第\s*\((\d+|[一二三四五六七八九十]+)\)\s*(?=[段条條个個])", r"第\1"),
        (r"(段)落?的?\s*第?\s*(\((?:[a-z]|[ivx]+)\))(?:小段|分段|项|款|目|点)?", r"\1\2"),
        (r"(段)落?的?\s*第?\s*([a-z])\s*(?:小段|分段|项|款|目|点)", r"\1(\2)"),
        (r"倒数(?=\s*[两二三四五六七八九十\d]+\s*[个段条])", "最后"),
        (r"头一(?=[个段条])", "第一"),
        (
            r"(第\s*(?:\d+|[一二三四五六七八九十]+)\s*[个条])"
            r"(?=\s*[和及与、至到]\s*(?:第\s*(?:\d+|[一二三四五六七八九十]+)\s*|最后一)[个条](序言段|执行段|段|脚注))",
            r"\1\2",
        ),
    )
)
_ARABIC = (
    (re.compile(r"(?<!\w)آخر\s+(فقرة|حاشية)"), r"ال\1 الأخيرة"),
    (re.compile(r"(?<!\w)أول\s+(فقرة|حاشية)"), r"ال\1 الأولى"),
    (re.compile(r"(?<!\w)(ال?فقرات|ال?حواشي)\s+من\s+(?=\d)"), r"\1 "),
)


_FROM_END = tuple(
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        (rf"\b({_ENGLISH}|next)[- ](?:to|from)[- ](?:the )?(?:very )?(?:last|end|bottom)\b", r"\1-to-last"),
        (r"\b(second|third|fourth|fifth)[- ]last\b", r"\1-to-last"),
        (r"\b(?:one and only|sole|single) ((?:preambular|operative) paragraph)\b", r"first \1"),
        (r"(?:唯一|仅有)的?一?[个条]?(执行|序言)(?:部分)?的?段落?", r"\1部分第一段"),
        (r"\bitem (\d+)((?:,? [\w’']+){1,6}?)(?:,| in)? (annex\b)", r"paragraph \1\2 in \3"),
        (r"\bnumber (\d+) ((?:in|of) the (?:operative part|preamble)\b)", r"paragraph \1 \2"),
        (r"\b(how many|number of) notes\b", r"\1 footnotes"),
        (r"\bvery (first|last)\b", r"\1"),
        (r"\bopening ((?:preambular|operative) para)", r"first \1"),
        (r"\bopening (para)", r"first preambular \1"),
        (r"\b(?:closing|concluding) ((?:preambular |operative )?para)", r"last \1"),
        (r"\bwhich ((?:preambular |operative )?paragraph) (?:comes|is|stands) (first|last)\b", r"\2 \1"),
        (r"\bnext-to-last\b|\blast but one\b|\bone but last\b|\bnext to (?:the )?last\b", "penultimate"),
        (r"\blast but two\b|\bavant-avant-dernière?\b|\bтрет\w+ (?:с|от) конца\b", "antepenultimate"),
        (r"\bвтор\w+ (?:с|от) конца\b", "penultimate"),
    )
)
"""Places told from the end."""


def written_out(text: str) -> str:
    """The question, NFKC and with Western digits, with every reference on its own and in full."""
    text = spelt_out(text)
    for pattern, replacement in _FROM_END:
        text = pattern.sub(replacement, text)
    for pattern, replacement in _HAN:
        text = pattern.sub(replacement, text)
    for pattern in _SOME:
        text = pattern.sub(_some, text)
    for pattern, replacement in _ARABIC:
        text = pattern.sub(replacement, text)
    return _AFTER.sub(_each, _BEFORE.sub(_each, enumerated(text)))


def _each(match: re.Match[str]) -> str:
    """The noun and its part, said again with each ordinal."""
    head, tail = match.groupdict().get("head") or "", match["tail"]
    further = [f"{m['joint']}{head}{m['word']}{tail}" for m in _FURTHER.finditer(match["more"])]
    return "".join([f"{head}{match['first']}{tail}", *further])


def _some(match: re.Match[str]) -> str:
    side = "last" if re.fullmatch(_SIDE_LAST, match["side"], re.IGNORECASE) else "first"
    said = match.groupdict().get("n") or "2"
    noun = "footnotes" if re.fullmatch(_NOTE, match["noun"], re.IGNORECASE) else "paragraphs"
    return f"{side} {_COUNTED.get(said.lower(), said)} {noun}"

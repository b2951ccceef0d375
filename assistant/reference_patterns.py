"""How paragraphs and footnotes are named by number in six languages: the patterns, and what their words mean."""

import re

from assistant.ordinals import ORDINAL
from index.numerals import HAN_NUMERAL

FROM_END = (
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
MIDDLE = re.compile(r"中间|正中|当中|middle|central|centrale|средн\w+|الوسطى", re.IGNORECASE)
PARTS = {
    "PP": "序言部分|序言段|序言|前言|弁言|导言|preambular|preamble|préambule|preámbulo|преамбул[аыеу]|ديباجة|الديباجة",
    "OP": "执行部分|执行段|執行部分|正文|operative|dispositif|dispositiva|постановляющей|المنطوق|منطوق",
    "A": "附件|annexe|annex|anexo|приложени[еияю]|(?:ال)?مرفق",
}
NUMBER = rf"(?:\d+|{HAN_NUMERAL}+|(?-i:[IVXLC]+))"
RANGE = "至|到|－|-|–|—|~|～|to|through|thru|à|au|a|al|hasta|по|إلى"
"""What stands between the ends of a range."""
AND = rf"\s*(?:{RANGE}|и|و|、|,|，|和|及|与|and|y|et)\s*"
PATH = r"(?P<path>(?:\s?\((?:[a-z]|[ivx]+|\d{1,2})\))*)"
_LETTERED = r"(?P<path>\([a-z]\)(?:\s?\((?:[ivx]+|\d{1,2})\))*)"
_ZH_PART = rf"(?:(?P<part>{PARTS['PP']}|{PARTS['OP']}|{PARTS['A']})(?:中|里)?的?\s*)?"
WORD_ORDINAL = f"{ORDINAL}|" + "|".join(
    [*sorted(FROM_END, key=len, reverse=True), "central", "средний", "الوسطى"]
)
"""Matches a place told by a word, from either end, in four languages."""
BACKWARDS = "(?:倒数|从后往前(?:倒)?数|从(?:最后|末尾|后面?)(?:往前)?数|由后往前数)"
EN_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty(?:-\w+)?|thirty(?:-\w+)?)\b"
)
_EN_ORDINAL = r"(?:\d+(?:st|nd|rd|th)|[a-z]+)-to-last|\d+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?"

_OF_PART = rf"(?:\s+(?:of|in|du|de la|del|de|из|в|من|في)?\s*(?:the )?(?:la parte )?(?:l['’])?(?P<after>{PARTS['PP']}|{PARTS['OP']}|{PARTS['A']}))?"
REFERENCES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_ZH_PART}(?P<word>最后|最後|最末|{BACKWARDS}第(?:{HAN_NUMERAL}|\d+))的?[一1]?\s*(?:个|個|条|條|段(?=执行|序言))?\s*"
        rf"(?P<kind>序言段|执行段|段|脚注|腳註)",
        rf"{_ZH_PART}(?!前[一1]个?段|后[一1]个?段)(?P<side>前|开头|头|最前面?|开篇|首|后|最后|末尾?|结尾|收尾)[的那这]*(?P<count>{NUMBER}|两)个?"
        rf"(?P<kind>序言段|执行段|段|条脚注)落?",
        rf"{_ZH_PART}(?P<word>末|尾|首)(?P<kind>段)",
        rf"(?:{NUMBER}\s*[个個条條])?{_ZH_PART}(?P<word>[正最]?(?:中间|当中|正中)(?:间)?的?那?[一1]?个?)"
        rf"(?P<kind>序言段|执行段|段|脚注)",
        rf"{_ZH_PART}第\s*(?P<n>{NUMBER}){PATH}(?:\s*段)?(?P<more>(?:{AND}第?\s*{NUMBER}(?:\s*段)?)*)\s*"
        rf"(?:[两三四五六七八]?个|個|條|条|号|[两三四五六七八])?\s*(?P<kind>序言段|执行段|段|脚注|腳註|尾注|附注)(?P<path2>(?:\s?\((?:[a-z]|[ivx]+|\d\d?)\))*)",
        rf"(?P<part>正文|执行部分)(?:中|里)?的?(?P<kind>)第\s*(?P<n>{NUMBER})\s*条(?![约款])",
        rf"(?P<kind>序言段|执行段)\s*(?P<n>\d+|{HAN_NUMERAL}+(?![个共起]))(?P<more>(?:{AND}\d+)*)",
        r"(?<![\d/])(?P<n>\d+)\s*号(?P<kind>脚注|腳註|注)",
        rf"\b(?P<count>two|three|four|five|six)\s+(?P<side>opening|last|final|closing)\s+(?P<part>preambular|operative)?\s*"
        rf"(?P<kind>paragraphs|paras|footnotes)\b{_OF_PART}",
        rf"\b(?P<side>first|opening|last|final|closing)\s+(?P<count>two|three|four|five|six|\d+)\s+(?P<part>preambular|operative)?\s*"
        rf"(?P<kind>paragraphs|paras|footnotes)\b{_OF_PART}",
        rf"(?P<kind>脚注|腳註|尾注|注释|附注|(?:(?<=[的在看有带是到找])|(?<![\u4e00-\u9fff]))注(?!一下))(?!\s*一(?:共|下|起))\s*第?\s*(?P<n>{NUMBER})(?P<more>(?:{AND}(?:脚注)?\s*{NUMBER})*)",
        rf"(?<![A-Za-z])(?P<kind>PP|OP|FN)s?\.?\s?#?(?P<n>\d+){PATH}(?P<more>(?:{AND}\d+)*)(?![A-Za-z0-9/])",
        rf"(?P<kind>[§¶]{{1,2}})\s*(?P<n>\d+){PATH}(?P<more>(?:{AND}\d+)*)",
        rf"(?:(?<![\w])|(?<=[那看的把])){_ZH_PART}(?P<n>\d+)(?P<more>(?:{AND}\d+)*)\s*[两三四五]?(?P<kind>段)(?!以[上下])",
        rf"(?P<part>preambular|operative|annex)?\s*\b(?P<kind>paragraphs?|paras?\.?|footnotes?|notes?|fn\.?)\s*"
        rf"(?:numbers?|nos?\.?|#)?\s*(?!(?:19|20)\d\d(?!\d))(?P<n>\d+|(?:[IVXLC]{{2,}}|[IVX])\b(?![’\'])|{EN_NUMBER}){PATH}(?P<more>(?:{AND}(?:\d+|{EN_NUMBER}))*)"
        rf"(?:\s*(?:of|in) the (?P<after>preamble|operative part))?",
        rf"\b(?P<word>{_EN_ORDINAL})\s+(?P<part>preambular|operative|annex)?\s*"
        rf"\b(?P<kind>paragraphs?|para\.?|footnotes?)\b(?:\s*(?:of|in) the (?P<after>preamble|operative part))?",
        rf"\b(?:[وفبك]|لل?)?(?P<kind>paragraphes?|par\.|alinéas?|párrafos?|párrs?\.|notes?(?: de bas de page)?|notas?(?: a?l? ?pie)?"
        rf"(?: de página)?|пункт\w*|пп?\.|абзац\w*|сноск\w*|примечани\w*|ال?فقر(?:ة|تان|تين|ات)|ال?حاشي(?:ة|تان|تين)|ال?حواشي?)\s*"
        rf"(?:№|n[°oº]\.?|número|numéro|номер|رقم)?\s*(?P<n>\d+){PATH}(?P<more>(?:{AND}\d+)*){_OF_PART}",
        rf"\b(?P<word>{WORD_ORDINAL})\s+(?P<kind>paragraphes?|alinéas?|párrafos?|notes?|notas?|пункт\w*|абзац\w*|сноск\w*)"
        rf"{_OF_PART}",
        rf"(?P<kind>ال?فقر(?:ة|تان|تين|ات)|ال?حاشي(?:ة|تان|تين)|الحواشي)\s+(?P<word>{WORD_ORDINAL}){_OF_PART}",
        rf"(?P<word>آخر|أول) (?P<kind>فقرة|حاشية){_OF_PART}",
        rf"(?P<kind>)(?<![\w/.(])(?<!\bitem )(?<!\barticle )(?<!\bart\. )(?<!\brule )(?P<n>\d{{1,3}})\s?{_LETTERED}(?=(?:{AND}\d{{1,3}}\s?\([a-z]\))*\s*,?\s*"
        rf"(?:(?:of|in|from|under|du|de|del|из|в|من|في)\s+)?(?:(?:the|la)\s+)?(?:\w*r[eé]sol\w+\s+|резолюци\w+\s+)?"
        rf"(?:(?:[ASE]/RES/)?\d{{1,3}}/\d|(?<=\sthe\s)[^,?.;:]{{2,80}}\b(?:resolution|text|declaration)\b))",
        rf"(?P<kind>)(?:(?<=/\d)|(?<=/\d\d)|(?<=/\d\d\d))(?:\s*[,:]\s*|\s+)(?P<n>\d{{1,3}})\s?{_LETTERED}(?!\w)",
        rf"\b(?P<kind>párrafos?|paragraphes?|alinéas?)\s+(?P<word>{WORD_ORDINAL})\b{_OF_PART}",
    )
)
RULE = re.compile(
    rf"(?:\brules?\s+|\bправил\w+\s+|(?:议事)?规则\s*第?|细则\s*第?|议事规则的?第)(?P<n>\d+|{HAN_NUMERAL}+)(?:\s*条)?{PATH}"
    rf"(?:\s*(?:至|到|[-–—]|to|through|thru)\s*第?(?P<last>\d+|{HAN_NUMERAL}+))?"
    rf"|\b(?:article|artículo)\s+(?P<n2>\d+)\s+(?:du règlement(?: intérieur)?|del reglamento)|المادة\s+(?P<n3>\d+)\s+من النظام الداخلي",
    re.IGNORECASE,
)
ARTICLE = re.compile(
    rf"(?<![》约章定书约])第\s*(?P<zh>\d+|{HAN_NUMERAL}+)\s*条(?!约)"
    r"|\b(?:articles?|art\.|artículos?|стать[яиюе]\w*)\s*(?P<n>\d+)(?!\d)(?! of the)|ال?مادة\s*(?P<ar>\d+)"
    r"|(?P<last>最后一条|末条|\b(?:last|final) article\b|\bdernier article\b|\búltimo artículo\b|\bпоследн\w+ стать\w+|المادة الأخيرة)",
    re.IGNORECASE,
)

"""A whole part of a resolution asked for: 整个序言部分, all operative paragraphs, toda la parte dispositiva."""

import re

from assistant import cues
from assistant.reference import Reference
from assistant.subject import says_more

_WHOLE = re.compile(
    r"清单|列表|一览|\b(?:full )?list(?:ed|ing)?\b|\b(?:liste|lista|listado|relación)\b|\b(?:спис(?:ок|ком)|переч(?:ень|нем))\b|قائمة|整个?|全部|所有|完整|全文|全篇|通篇|从头到尾|各段|每[一1]?段|逐段|\b(?:whole|entire|entirety|full|complete|all|every|each)\b|\bin full\b|\bbeginning to end\b"
    r"|\b(?:tou(?:te?s?)|entier|entière|intégral\w*|complet|complète|chaque|ensemble)\b|\b(?:tod[oa]s?|enter[oa]|íntegr[oa]|complet[oa]|cada)\b"
    r"|\b(?:весь|вся|всю|вс[её]|всей|целиком|полностью|полн\w+|кажд\w+)\b|(?<!\w)(?:كل|جميع|كامل|كاملة|كاملا|بأكملها|بكاملها)(?!\w)",
    re.IGNORECASE,
)
_ONE = re.compile(r"[哪第首末]|\b(?:which|first|last|quel\w*|qué|как\w+)\b|أي", re.IGNORECASE)
"""One of its paragraphs is asked for."""

LEANS = re.compile(
    r"呢\W*$|^\W*(?:那么?|而|(?:and|but|what about|how about|et|y|pero|mais|а|и|но)\b|و(?=\S)|ماذا عن)",
    re.IGNORECASE,
)
"""The question before is asked again of another part: 执行部分呢."""
SHOWS = re.compile(
    r"[说讲写读念]|内容|原文|文本|给我|\b(?:say|says|text|show|read|give|see|contain|state|quote|print|please)\w*\b"
    r"|\b(?:dit|dis|texte|montre|lis|donne|cite|contient|dice|texto|muestra|lee|dame|contiene)\w*\b"
    r"|\b(?:говорит|гласит|текст|покаж|прочит|привед|дай|содерж)\w*|(?<!\w)(?:نص|تقول|يقول|اعرض|أعطني|مضمون|محتوى)(?!\w)",
    re.IGNORECASE,
)


def whole_part(parts: tuple[str, ...], folded: str, bare: str) -> tuple[Reference, ...]:
    """From its first paragraph to its last, where a question names the part and says nothing else.

    ``bare``: the question without what the resolution is called.
    """
    named = [part for part in parts if part]
    if named not in (["PP"], ["OP"], ["FN"]) or cues.HOW_MANY.search(folded) or cues.FIRST_OF.search(folded):
        return ()
    if _ONE.search(folded) or says_more(_WHOLE.sub(" ", bare)):
        return ()
    if named == ["FN"]:
        asked = not cues.PARAGRAPHS.search(folded)  # else those with a footnote
    else:
        asked = not LEANS.search(folded) and bool(_WHOLE.search(folded) or SHOWS.search(folded))
    return (Reference(named[0], 1, -1),) if asked else ()

"""A part of a resolution that a question leaves out: ``not in the preamble``, 不算附件, ``sans le préambule``."""

import re

_PREAMBLE = r"preamble|préambule|preámbulo|преамбул\w*|(?:ال)?ديباجة|序言(?:部分|段落?)?"
_ANNEX = r"annex(?:es)?|annexes?|anexos?|приложени\w+|(?:ال)?مرفقات?|附件"
_PART = rf"(?:(?P<preamble>{_PREAMBLE})|(?:{_ANNEX}))"
_LEFT_OUT = re.compile(
    r"[(（]?\s*(?:(?:\b(?:not(?: counting| including)?|but not|excluding|except(?: for| in)?|apart from|aside from|other than|without|leav(?:e|ing) (?:out|aside)|ignor(?:e|ing)|skip(?:ping)?"
    r"|disregard(?:ing)?|outside|never mind|forget)(?: (?:in|of))?(?: (?:the|its|any))*"
    r"|\b(?:hors|sans(?: compter)?|sauf|excepté|en dehors|laisse(?:z|r)? de côté)(?: (?:dans|du|de|le|la|les))*(?: l['’])?"
    r"|\b(?:sin(?: contar)?|excepto|salvo|fuera|dejando (?:fuera|aparte)|deja(?:ndo)? de lado|omite)(?: (?:en|del?|la|el|los))*"
    r"|\b(?:без|кроме|не считая|исключая|помимо|не в)"
    r"|(?<!\w)(?:باستثناء|ما عدا|دون|بدون|خارج|من غير))"
    rf"\s*{_PART}(?!\w)|(?:不算|不含|不包括|不计|不看|不要|别看|撇开|跳过|忽略|除[去了开]?)(?:掉)?{_PART.replace('preamble', 'preamble_zh')}(?:除?外|之外|以外)?(?:的)?"
    rf"|{_PART.replace('preamble', 'preamble_behind')}(?:部分)?(?:除外|之外|以外|不算|不看|不要|别看)(?:的)?)\s*[)）]?",
    re.IGNORECASE,
)


_PREAMBLES = ("preamble", "preamble_zh", "preamble_behind")


def left_out(text: str) -> tuple[str, bool]:
    """A question without the parts that it leaves out, and whether the preamble is one of them."""
    found = list(_LEFT_OUT.finditer(text))
    return _LEFT_OUT.sub(" ", text), any(any(map(match.groupdict().get, _PREAMBLES)) for match in found)

"""Places counted from the end, and ranges up to it: the third paragraph from the end, 从后往前数第三段."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant import cues
from assistant.reference import Reference

_BEHIND = re.compile(
    r"[\s,，(（]*(?:(?P<adjective>operative|preambular\w*|dispositi\w+|постановляющ\w+) )?(?:(?:of|in|du|de la|del|من) (?:the )?(?P<before>\w+)(?: part| section)?[\s,]*)?"
    r"(?:(?:when |if )?(?:you )?(?:count(?:ing|ed)?|reckoning|working)(?: back(?:wards?)?)? )?"
    r"(?:(?:back(?:wards?)? )?from (?:the )?(?:very )?(?:end|bottom|back|last)(?: one)?\b"
    r"|(?:en )?(?:partant|comptant|commençant)? ?(?:à partir |depuis |par |de )*la fin\b|à rebours\b"
    r"|(?:contando|empezando|comenzando)? ?(?:desde|por|a partir d)[e ]*l final\b"
    r"|(?:если )?(?:считая |считать |отсчитывая )?(?:с|от) (?:самого )?конца\b"
    r"|(?:عد[اً]+ |بدء[اً]+ |ابتداء[ً]* )?من (?:ال)?(?:نهاية|آخر|أخير)(?!\w)"
    r"|(?:从后往前|从后面?|从末尾|由后往前|倒着|倒过来)(?:往前)?(?:倒)?数(?:起|的话)?)[)）]*"
    r"(?: (?:of|in|du|de la|del|de l[’']|من) ?(?:the |la parte )?(?P<after>\w+)(?: part| section)?"
    r"| (?P<after_ru>преамбул\w+|постановляющей(?: части)?)| (?P<after_ar>ال(?:ديباجة|منطوق)))?",
    re.IGNORECASE,
)
_IN_FRONT = re.compile(
    r"(?:从后往前|从后面?|从末尾|由后往前|倒着|倒过来)(?:往前)?(?:倒)?数(?:起|的话|过来|回去)?[，,、：:]?\s*$"
    r"|\b(?:counting|reckoning) (?:back(?:wards?)? )?from the (?:end|bottom|back),?\s*(?:the\s*)?$",
    re.IGNORECASE,
)

_TO_THE_END = re.compile(
    r"\s*(?:(?:(?:right |all the way )?(?:to|through|until|till|up to) the (?:very )?end\b|(?:and )?onwards?\b)(?! of (?:the )?[a-z]{3,} [a-z])"
    r"|jusqu['’](?:à la fin|au bout)\b|hasta el final\b|(?:и )?до (?:самого )?конца\b|(?:حتى|إلى) (?:ال)?نهاية(?!\w)"
    r"|(?:开始)?(?:[一直]*(?:到|至))(?:最后|末尾|结尾|文末|结束)(?![一1]?[段条个]))",
    re.IGNORECASE,
)


def counted_back(references: Sequence[Reference], text: str) -> tuple[Reference, ...]:
    """The references, those that are counted from the end with negative numbers and a span over these words.

    ``paragraph 8 to the end`` becomes a range up to the last.
    """
    turned: list[Reference] = []
    reached = 0
    for reference in references:
        if reference.span[0] >= reached:  # else part of these words was read as another: “el final”
            turned.append(_turned(reference, text))
            reached = 0 if turned[-1] is reference else turned[-1].span[1]
    return tuple(turned)


def _turned(reference: Reference, text: str) -> Reference:
    start, end = reference.span
    to_the_end = _TO_THE_END.match(text, end)
    if to_the_end and reference.first > 0 and not (reference.is_range or reference.path):
        return replace(reference, last=-1, span=(start, to_the_end.end()))
    front, behind = _IN_FRONT.search(text[:start]), _BEHIND.match(text, end)
    if reference.first <= 0 or reference.is_range or reference.path or not (front or behind):
        return reference
    part = next(_parts(behind), reference.part) if behind else reference.part
    span = (front.start() if front else start, behind.end() if behind else end)
    return replace(reference, part=part, first=-reference.last, last=-reference.first, span=span)


def _parts(behind: re.Match[str]) -> Iterator[str]:
    said = " ".join(filter(None, behind.groupdict().values()))
    for part, cue in (("PP", cues.PREAMBLE), ("OP", cues.OPERATIVE), ("A", cues.ANNEX)):
        if cue.search(said):
            yield part

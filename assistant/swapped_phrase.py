"""A follow-up that has the shape of a phrase of the question before: *and for witnesses?* after *for judges*."""

import re

from assistant import cues
from assistant.quote import width

_PREPOSITIONS = r"on|about|for|regarding|concerning|against|with|to|of|from|by|sur|pour|concernant|contre|avec|sobre|para|contra|con|acerca del?|об?|про|для|насч[её]т|против|عن|بشأن|حول"
_NOW = re.compile(
    rf"^\W*(?:(?:and|or|but|so|then|what|what about|how about|et|y|qué|а|и|но|что)\s+)*و?(?P<prep>{_PREPOSITIONS})\s+(?P<thing>[^,;،؛]+?)(?:\s+(?:then|instead|too))?[?؟.!\s]*$"
    r"|^(?:那么?|而|还有)?(?P<zh>对于?|关于|就|向)(?P<zh_thing>[^，。？?的]{1,14}?)呢?[？?。]*$"
    r"|^(?:那么?|而|还有)?(?P<side>[^，。？?的]{1,12}?)方面呢?[？?。]*$",
    re.IGNORECASE,
)
_ENDS = rf"(?=\s+(?:in|under|of|by|from|according to|as per|selon|dans|de la|en la|según|в|согласно|по|في|من)\s+(?:the\s+|la\s+)?(?:\w+\s+)?(?:{cues.SYMBOL.pattern})|\s*[,;?؟.،]|\s*$)"
_ASKS = re.compile(
    r"\b(?:what|which|when|where|whom?|how|why|it|that|this|they|them|do|does|did|is|are|quoi|qui|quand|combien|cela|qué|quién|cuándo|eso|что|кто|когда|этом|нём|ней|них)\b|(?<!\w)(?:ماذا|متى|من|ذلك|هذا)(?!\w)|什么|谁|哪|它|这|那",
    re.IGNORECASE,
)
_SIDE = re.compile(r"(?:^|(?<=[，,在的])|(?<=\d[中里])|(?<=\d)(?![中里]))[^，。？?在的\d/]{1,12}?(?=方面)")
_WIDEST = 14.0
"""Chinese characters' width of what is named."""
_ZH_ENDS = r"(?=方面|怎么|如何|有什么|有何|有哪|说|提出|做|采取|的)"


def with_phrase(follow_up: str, before: str) -> str:
    """The question before with the phrase of this one in place of its like; empty where it has none so.

    The preposition must be the same, and what stands behind it names something.
    """
    found = _NOW.match(follow_up.strip())
    if found is None:
        return ""
    thing = found["thing"] or found["zh_thing"] or found["side"]
    if width(thing) > _WIDEST or _ASKS.search(thing):
        return ""
    if found["side"]:
        places = list(_SIDE.finditer(before))
        said = thing
    elif found["zh"]:
        places = list(re.finditer(rf"{found['zh'].rstrip('于')}于?[^，。？?的]{{1,20}}?{_ZH_ENDS}", before))
        said = f"{found['zh']}{thing}"
    else:
        pattern = rf"(?<!\w){re.escape(found['prep'])}\s+.+?{_ENDS}"
        if found["prep"].lower() in ("о", "об"):
            pattern = rf"(?<!\w)об?\s+.+?{_ENDS}"
        places = list(re.finditer(pattern, before, re.IGNORECASE))
        said = f"{found['prep']} {thing}"
    if not places:
        return ""
    start, end = places[-1].span()
    return f"{before[:start]}{said}{before[end:]}"

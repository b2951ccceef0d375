"""Another resolution in a follow-up, told by its subject alone: ``and the one on tuberculosis?``, 关于饥饿的那份呢."""

import re
from dataclasses import dataclass

from assistant import cues

ONE_CALLED = re.compile(
    r"(?<!\bjust )(?<!\bonly )\b(?:the|that) (?:other )?(?:one|text|document|declaration) (?:on|about|for|concerning|regarding|dealing with) (?P<en>[^,;?!.]{3,80}?)(?: then| instead| too| as well)?(?=\W*$)"
    r"|(?:关于|讲|谈|有关)(?P<zh>[^，。？?！]{2,30}?)的?(?:那|这)[一1]?[份项个篇](?:决议)?(?=\W|呢|里|中|$)"
    r"|\b(?:celle|celui) (?:sur|concernant|relative? (?:à|aux?)) (?P<fr>[^,;?!.]{3,80}?)(?=\W*$)"
    r"|\b(?:la|el) (?:de|del|sobre|relativ[ao] al?) (?P<es>[^,;?!.]{3,80}?)(?=\W*$)"
    r"|\b(?:та|той|то[йт]|ту),? (?:что|котор\w+)? ?(?:о|об|про|по) (?P<ru>[^,;?!.]{3,80}?)(?=\W*$)",
    re.IGNORECASE,
)


_ANOTHER = re.compile(
    r"^\W*(?:(?:and|what about|how about|for|on|in|about|as for|with) )*(?:the )?(?P<en>[a-zA-Z’'-]+(?: [\da-zA-Z’'-]+){0,6})\W*$"
    r"|^那?(?:么|在)?(?P<zh>[\u3400-\u9fff]{2,16}?)呢\W*$",
    re.IGNORECASE,
)
_ALIKE = re.compile(
    r"\s*[,;(–—-]+\s*(?:(?:for|in|over|during|and|the) )*same \w+(?: \w+)?\)?\W*$|[，,]\s*同[样一]个?(?:时期|期间|年度|问题)\W*$",
    re.IGNORECASE,
)
"""What says that the rest stays as it was: ``and the mission in Kosovo, same period?``"""
_ASKS = re.compile(
    r"\b(?:what|which|when|where|who|how|why|is|are|was|were|does|do|did|can|it|that|this|they|them|one)\b|[它这那哪谁]|什么|怎",
    re.IGNORECASE,
)


_RESOLUTION = re.compile(
    r"\b(?:resolution|declaration|text|résolution|resolución|резолюци\w+)\b|决议|宣言|قرار", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class OneCalled:
    """``said`` of a follow-up names another resolution by ``name``."""

    said: str
    name: str


def one_called(text: str, before: str) -> OneCalled | None:
    """What is said of another resolution, if the question before was asked of one rather than of a paragraph."""
    of_resolution = _RESOLUTION.search(before) or not cues.PARAGRAPHS.search(before)
    match = ONE_CALLED.search(text) if of_resolution else None
    return OneCalled(match[0], next(filter(None, match.groups()))) if match else None


def another_named(text: str) -> str:
    """What a follow-up names and nothing else: ``the mission in Kosovo`` of ``and for the mission in Kosovo?``"""
    match = _ANOTHER.match(_ALIKE.sub("", text))
    name = (match["en"] or match["zh"]) if match else ""
    return "" if _ASKS.search(name) else name

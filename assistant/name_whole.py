"""The whole of a name of which only pieces were recognised: *la resolución sobre control de* armas
*convencionales en los planos* regional y subregional."""

import re
from collections.abc import Sequence

_CLAUSE = r"(?:التي|الذي|qui|que|où|donde|котор\w+|где)\b"
_GAP = re.compile(rf"[’'-]?(?:\s*(?!{_CLAUSE})[^\W\d]+(?:[’'-][^\W\d]+)?){{0,5}}\s*")
"""What may stand between two pieces of one name: up to five words, no stop, nothing that opens a clause."""
_UNFINISHED = re.compile(
    r"\s(?:of|on|for|about|the|de|des|du|sur|sobre|del|la|el|relative|о|об|по|на|над|в|بشأن|عن|حول|في)$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\s*[,，:：(（]?\s*(?:«[^«»]+»|“[^“”]+”|《[^《》]+》|\"[^\"]+\")(?:\s*[)）])?")
_SYMBOL = re.compile(r"\d/\d+$")
_EDGE = "([（ ,，"


def joined(names: Sequence[str], text: str, language: str) -> tuple[str, ...]:
    """The names in their order in the text; two as one where the first still lacks its noun, and in the
    languages of which the recogniser has seen less wherever few words stand between them."""
    placed = sorted((text.find(name), name.rstrip(_EDGE)) for name in names if name in text)
    found: list[tuple[int, str]] = []
    for start, name in placed:
        if found and (language not in ("en", "zh") or _UNFINISHED.search(found[-1][1])):
            first, before = found[-1]
            between = text[first + len(before) : start]
            if start >= first + len(before) and _GAP.fullmatch(between):
                found[-1] = (first, text[first : start + len(name)])
                continue
        found.append((start, name))
    return tuple(name for _, name in found)


def with_title(name: str, text: str) -> str:
    """A symbol with the title that stands in quotation marks behind it: ``A/RES/79/170, « Le droit … »``."""
    place = text.find(name)
    title = _TITLE.match(text, place + len(name)) if place >= 0 and _SYMBOL.search(name) else None
    return text[place : title.end()] if title else name

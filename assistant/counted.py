"""How many there are and what one of them says: how many footnotes, and what does the last one say?"""

import re
from collections.abc import Iterator

from assistant import cues
from assistant.place_asked import PlaceAsked, place_asked

_JOINT = re.compile(
    r"[,，;；。?？،؛]\s*(?:(?:and|et|y|e|и|а)\b|و(?=\w)|再|然后|另外)?|\b(?:and|et|y|e|и|а)\b|\sو(?=\w)|(?=并|以及|和)",
    re.IGNORECASE,
)


def counted_and_placed(text: str) -> tuple[str, PlaceAsked] | None:
    """The half of a normalised question that counts, and the place the other asks for; None of other ones."""
    for one, other in _halves(text):
        if cues.HOW_MANY.search(one) and not cues.HOW_MANY.search(other) and (place := place_asked(other)):
            return one, place
    return None


def _halves(text: str) -> Iterator[tuple[str, str]]:
    for joint in _JOINT.finditer(text):
        before, behind = text[: joint.start()].strip(), text[joint.end() :].strip()
        if before and behind:
            yield before, behind
            yield behind, before

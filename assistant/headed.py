"""A question headed by the resolution it is on: ``Right to food 2025: is El Niño touched on?``"""

import re

from assistant import cues

_HEAD = re.compile(
    r"^\s*(?P<head>[^:：?？。！!；;\n]{3,120}?)\s*(?:[:：]|\s[–—-]+\s|——)\s*(?P<rest>.+)$", re.DOTALL
)
_PARTS = (cues.PARAGRAPHS, cues.PREAMBLE, cues.OPERATIVE, cues.FOOTNOTES, cues.ANNEX)
"""Of a head that names a part something is asked: ``Footnote 1 of the arms resolution: which document?``"""
_TAKEN_UP = re.compile(
    r"[它其该此]|\b(?:it|its|them|they|this|that|these|those|il|elle|ils|elles|ello|ella|ellos|ellas|он|она|они|его|их)\b",
    re.IGNORECASE,
)
"""What takes up the head as the subject: ``Pandemic Fund: who manages it?``"""


def head_of(text: str) -> str:
    """What stands before the first colon or dash; empty where what follows takes it up as its subject."""
    match = _HEAD.match(text)
    if match is None or not any(map(str.isalnum, match["rest"])) or _TAKEN_UP.search(match["rest"]):
        return ""
    return "" if any(part.search(match["head"]) for part in _PARTS) else match["head"]

"""A question headed by the resolution it is on: ``Right to food 2025: is El Niño touched on?``"""

import re

from assistant import cues

_HEAD = re.compile(
    r"^\s*(?:(?P<zh>[^，,。？?！!；;:：\n]{4,40}决议)[，,]\s*(?P<zh_rest>.+)|(?P<head>[^:：?？。！!；;\n]{3,120}?)\s*(?:[:：]|\s[–—-]+\s|——)\s*(?P<rest>.+))$",
    re.DOTALL,
)
_PARTS = (cues.PARAGRAPHS, cues.PREAMBLE, cues.OPERATIVE, cues.FOOTNOTES, cues.ANNEX)
"""Of a head that names a part something is asked: ``Footnote 1 of the arms resolution: which document?``"""
_TAKEN_UP = re.compile(
    r"[它其该此]|\b(?:it|its|them|they|this|that|these|those|(?<!-)il|(?<!-)elle|(?<!-)ils|(?<!-)elles|ello|ella|ellos|ellas|он|она|они|его|их)\b",
    re.IGNORECASE,
)
"""What takes up the head as the subject: ``Pandemic Fund: who manages it?``"""


def head_of(text: str) -> str:
    """What stands before the first colon or dash; empty where what follows takes it up as its subject."""
    match = _HEAD.match(text)
    if match is None:
        return ""
    head, rest = match["zh"] or match["head"], match["zh_rest"] or match["rest"]
    if not any(map(str.isalnum, rest)) or _TAKEN_UP.search(rest):
        return ""
    return "" if any(part.search(head) for part in _PARTS) else head

"""A question headed by the resolution it is on: ``Right to food 2025: is El Niño touched on?``"""

import re

from assistant import cues

_HEAD = re.compile(
    r"^\s*(?:(?P<zh>[^，,。？?！!；;:：\n]{4,40}决议)[，,。]\s*(?P<zh_rest>.+)|(?P<called>(?:resolution on|résolution (?:sur|relative)|resoluci[óo]n (?:sobre|relativa)|резолюция (?:об?|по)|قرار) [^:?.!؟\n]{4,100})[.]\s+(?P<called_rest>\W?\w.+)|(?P<head>[^:：?？。！!；;\n]{3,120}?)\s*(?:[:：]|\s[–—-]+\s|——)\s*(?P<rest>.+))$",
    re.DOTALL | re.IGNORECASE,
)
_BEFORE_COMMA = re.compile(
    r"^\s*(?P<head>[^,:?.!;\n]{12,100}),\s*(?P<rest>(?:in )?(?:which|where|what|who|when|how|list|give|show|name|find|all|every|each)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)
_PARTS = (cues.PARAGRAPHS, cues.PREAMBLE, cues.OPERATIVE, cues.FOOTNOTES, cues.ANNEX)
"""Of a head that names a part something is asked: ``Footnote 1 of the arms resolution: which document?``"""
_TAKEN_UP = re.compile(
    r"[它其该此]|\b(?:it|its|them|they|this|that|these|those|(?<!-)il|(?<!-)elle|(?<!-)ils|(?<!-)elles|ello|ella|ellos|ellas|он|она|они|его|их)\b",
    re.IGNORECASE,
)
"""What takes up the head as the subject: ``Pandemic Fund: who manages it?``"""
_BRIEF = 9
"""Words; in a longer question a pronoun takes up what stands in it."""


def before_comma(text: str) -> str:
    """What may head a question with a comma: ``Scale of assessments for peacekeeping, where is …``"""
    match = _BEFORE_COMMA.match(text)
    asks = match and (_ASKS.match(match["head"]) or any(part.search(match["head"]) for part in _PARTS))
    return match["head"] if match and not asks else ""


_ASKS = re.compile(
    r"\s*(?:in|according|under|as|per|and|but|for|which|what|where|who|when|how|does|do|is|are|list|please|tell|give|show|find)\b",
    re.IGNORECASE,
)


def head_of(text: str) -> str:
    """What stands before the first colon or dash; empty where what follows takes it up as its subject."""
    match = _HEAD.match(text)
    if match is None:
        return ""
    head = match["zh"] or match["called"] or match["head"]
    rest = match["zh_rest"] or match["called_rest"] or match["rest"]
    if not any(map(str.isalnum, rest)) or (len(rest.split()) <= _BRIEF and _TAKEN_UP.search(rest)):
        return ""
    return "" if any(part.search(head) for part in _PARTS) else head

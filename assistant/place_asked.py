"""A place asked for and nothing else: ``¿y el 8?``, ``а в восьмом?``, ``what does the last one decide?``"""

import re
from dataclasses import dataclass

from assistant import cues
from assistant.reference import ordinal_of
from assistant.reference_patterns import WORD_ORDINAL
from index.numerals import HAN_NUMERAL, whole_number

_ENGLISH = (
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth"
    r"|twentieth|(?:\w+-to-)?last|final|penultimate"
)
_AND = r"(?:[وف](?=ال|\d|ما قبل))?"
_PLACE = re.compile(
    rf"(?<!\w){_AND}(?P<word>(?:{_ENGLISH}|{WORD_ORDINAL}))(?!\w)"
    rf"|(?<![\w/.])(?:{_AND})(?P<digits>\d{{1,3}})(?:[-.]?(?:й|ый|ой|го|м|ом|я|ая|ю|ую|e|è?me|er|ère|[ºª°oa]|st|nd|rd|th))?(?![\w/])"
    rf"|(?P<han>最后|倒数第(?:{HAN_NUMERAL}+|\d+)|第(?:{HAN_NUMERAL}+|\d+))[一1]?(?:[个個条條段项項]|(?=呢))",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:(?:of|d[’']entre|из) (?:them|eux|elles|ellos|ellas|них)|ones?|just|only|what['’]s|what is|very|then|now|before|after|deal|s|lui|quoi|qu|y|hay|del?|dispone|establece|pide|prévoit|énonce|там|нём|нем|чём|них|сам\w+|самом|идёт|речь|значится|написан\w*|следует|же)\b"
    r"|呢|那|(?:ال)?مضمونها?|(?<!\w)(?:لي|عن|و|ف|أما|طيب|وماذا|وما|تنص|فيها|مفادها|منها|بها)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PlaceAsked:
    """A place among paragraphs or footnotes that were spoken of before."""

    number: int
    """From 1; -1 is the last."""
    part: str
    """``PP``, ``OP``, ``A`` where it is said, else empty."""


def place_asked(text: str) -> PlaceAsked | None:
    """``text``: a question as ``assistant.reference.normalised`` leaves it. None where it asks anything else."""
    found = list(_PLACE.finditer(text))
    if len(found) != 1:
        return None
    rest = text[: found[0].start()] + " " + text[found[0].end() :]
    parts = [
        part
        for part, cue in (("PP", cues.PREAMBLE), ("OP", cues.OPERATIVE), ("A", cues.ANNEX))
        if cue.search(rest)
    ]
    for words in (cues.PREAMBLE, cues.OPERATIVE, cues.ANNEX, cues.MENTIONS, cues.ACTING, _SAYS, cues.GENERIC):
        rest = words.sub(" ", rest)
    number = _number(found[0])
    if number is None or rest.strip() or len(parts) > 1:
        return None
    return PlaceAsked(number, *(parts or [""]))


def _number(match: re.Match[str]) -> int | None:
    if match["digits"]:
        return int(match["digits"]) or None
    word = match["word"] or match["han"]
    return whole_number(word[1:]) if word.startswith("第") else ordinal_of(word)

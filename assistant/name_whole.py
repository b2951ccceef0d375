"""The whole of a name of which only pieces were recognised: *la resolución sobre control de* armas
*convencionales en los planos* regional y subregional."""

import re
from collections.abc import Sequence

_CLAUSE = r"(?:التي|الذي|qui|que|où|donde|котор\w+|где)\b"
_GAP = re.compile(rf"[’'-]?(?:\s*(?!{_CLAUSE})[^\W\d]+(?:[’'-][^\W\d]+)?){{0,5}}\s*")
"""What may stand between two pieces of one name: up to five words, no stop, nothing that opens a clause."""
_GAPS = dict.fromkeys(("fr", "es", "ru", "ar"), _GAP) | {
    "zh": re.compile("(?:(?![的在和与及对里中上下段条注这那有是])[\u3400-\u9fff]){1,4}")
}
_IN_TITLE = re.compile("《[^《》]+》")
_TITLE = re.compile(r"\s*[,，:：(（]?\s*(?:«[^«»]+»|“[^“”]+”|《[^《》]+》|\"[^\"]+\")(?:\s*[)）])?")
_CUT = re.compile(r"(?<=\d) (?:on|about|concerning|regarding|entitled|titled)(?: the)?$", re.IGNORECASE)
_BEFORE = r"^\W*[\w’']+(?: [\w’']+)+? (?<!\bla )(?<!\bcette )(?<!\besa )(?<!\besta )"
_RESOLUTION_FIRST = {
    "fr": re.compile(rf"{_BEFORE}(?P<name>(?:la |cette )?résolution \w+ \w)", re.IGNORECASE),
    "es": re.compile(rf"{_BEFORE}(?P<name>(?:la |esa |esta )?resolución \w+ \w)", re.IGNORECASE),
    "ru": re.compile(rf"{_BEFORE}(?P<name>резолюци\w+ \w+ \w)", re.IGNORECASE),
    "ar": re.compile(rf"{_BEFORE}(?P<name>(?:ال)?قرار \w+ \w)"),
}
"""The word for a resolution with more behind it: what stands before it, more than *d’après*, is asked of it."""
_WITHIN_BRACKETS = 40
_SYMBOL = re.compile(r"\d/\d+$")
_EDGE = "([（ ,，"


def _as_called(name: str, text: str, language: str) -> tuple[int, str]:
    """Where a name stands: from the word for a resolution on where that comes first, up to the bracket that ends it."""
    start = text.find(name)
    end = start + len(name)
    if language in _RESOLUTION_FIRST and (called := _RESOLUTION_FIRST[language].match(name)):
        start += called.start("name")
    if text[start:end].count("(") > text[start:end].count(")"):
        closing = text.find(")", end, end + _WITHIN_BRACKETS)
        end = closing + 1 if closing >= 0 else end
    for title in _IN_TITLE.finditer(text):
        if title.start() <= start < title.end():
            start, end = title.start(), max(end, title.end())
    return start, text[start:end]


def called_to_the_end(text: str) -> str:
    """What a resolution is called up to the end of a question; empty where none is."""
    match = _TO_THE_END.search(text)
    return match[0] if match else ""


def is_cut_off(name: str) -> bool:
    """Whether a name ends with what must be followed by more: *la résolution sur*."""
    return bool(_CUT_OFF.search(name))


def joined(names: Sequence[str], text: str, language: str) -> tuple[str, ...]:
    """The names in their order in the text; two as one where few words stand between them, in the languages
    of which the recogniser has seen less."""
    placed = sorted(_as_called(name.rstrip(_EDGE), text, language) for name in names if name in text)
    found: list[tuple[int, str]] = []
    for start, name in placed:
        if found and language in _GAPS:
            first, before = found[-1]
            between = text[first + len(before) : start]
            if start >= first + len(before) and _GAPS[language].fullmatch(between):
                found[-1] = (first, text[first : start + len(name)])
                continue
        found.append((start, name))
    return tuple(name for _, name in found)


def with_title(name: str, text: str, titles: Sequence[str]) -> str:
    """A symbol with the title behind it, quoted or in its own words: ``80/210 on the right to food``."""
    name = _CUT.sub("", name)
    place = text.find(name)
    if place < 0 or not _SYMBOL.search(name):
        return name
    quoted = _TITLE.match(text, place + len(name))
    if quoted:
        return text[place : quoted.end()]
    said = _ON.match(text, place + len(name))
    ends = [word.end() for word in _WORD.finditer(text, *said.span("subject"))] if said else []
    told = (end for end in reversed(ends) if said and _is_of(text[said.start("subject") : end], titles))
    return text[place : next(told, place + len(name))]


def whole_title(name: str, titles: Sequence[str], text: str) -> str:
    """The title that is said whole, where only some of its words were read as a name."""
    for title in titles:
        place = text.casefold().find(title.casefold())
        if place >= 0 and name.casefold() in title.casefold():
            return text[place : place + len(title)]
    return name


def _is_of(words: str, titles: Sequence[str]) -> bool:
    """Whether these words stand together in one title."""
    said = " ".join(words.casefold().split())
    return any(f" {said} " in f" {title.casefold()} " for title in titles)


_WORD = re.compile(r"\S+")


_ON = re.compile(
    r",? (?:on|about|concerning|regarding|entitled|titled) (?:the )?(?P<subject>[^,;:?.()]{3,120})",
    re.IGNORECASE,
)


_TO_THE_END = re.compile(
    r"(?:\b(?:резолюци|декларац)\w+ (?:\d{4} года )?(?:о|об|по|под названием)|(?<!\w)(?:ال)?(?:قرار|إعلان السياسي)"
    r"|\b(?:résolution|déclaration(?: politique)?) (?:(?:de |d['’])?\d{4} )?(?:sur|relative (?:à|aux?)|concernant|intitulée)"
    r"|\b(?:resolución|declaración(?: política)?) (?:de \d{4} )?(?:sobre|relativa a|titulada))(?: [^\s?؟,،;:]+){1,16}(?=\W*$|[,;:،؛])",
    re.IGNORECASE,
)
_CUT_OFF = re.compile(r"\s(?:о|об|по|на|de|sur|sobre|relative|concernant|بشأن|عن|حول)$", re.IGNORECASE)

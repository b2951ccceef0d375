"""Articles of treaties: ``article VI of the Treaty``, 《不扩散核武器条约》第六条."""

import re
from collections.abc import Iterator, Sequence

from index.numerals import HAN_NUMERAL, whole_number
from index.reference import Reference

_NUMERAL = r"(?:[IVXLC]+|\d{1,3})"
_LIST = re.compile(
    rf"\b(?:[Aa]rticles?|[Aa]rtículos?|[Сс]тать\w+|المادة|المادتين|المواد)\s+"
    rf"({_NUMERAL}(?:\s?\(\w\))?(?:\s*(?:,|and|et|y|и|و|to|à|–|-)\s*{_NUMERAL}\b)*)"
)
_HAN = re.compile(
    rf"第\s*({HAN_NUMERAL}{{1,4}}|\d{{1,3}})\s*[条條](?!约|約)(?:第\s*(?:{HAN_NUMERAL}{{1,3}}|\d+)\s*款)?"
)
_OF = re.compile(
    r"(?:,?\s*(?:paragraphs?|para\.)\s\d+(?:\s?\(\w\))?,?)?\s*(?:,\s)?"
    r"(?:of|to|du|de la|de l[’']|del|de)?\s*(?:the\s)?"
)


def find_articles(text: str, language: str, treaties: Sequence[Reference]) -> Iterator[Reference]:
    """Articles, with their treaty where the text names it beside them."""
    pattern = _HAN if language == "zh" else _LIST
    for match in pattern.finditer(text):
        treaty = _treaty_of(match, text, language, treaties)
        for number in re.finditer(rf"{_NUMERAL}|{HAN_NUMERAL}+", match[1]):
            value = whole_number(number[0])
            if value is None:
                continue
            start = match.start() if number.start() == 0 else match.start(1) + number.start()
            end = match.end() if language == "zh" else match.start(1) + number.end()
            target = f"{treaty}, article {value}" if treaty else f"article {value}"
            yield Reference("article", text[start:end], start, end, target)


def _treaty_of(match: re.Match[str], text: str, language: str, treaties: Sequence[Reference]) -> str:
    if language == "zh":
        before = text[: match.start()].rstrip()
        return next((t.target for t in treaties if t.end == len(before)), "")
    link = _OF.match(text, match.end())
    after = link.end() if link else match.end()
    return next((t.target for t in treaties if t.start == after), "")

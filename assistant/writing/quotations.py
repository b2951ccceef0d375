"""Words that a sentence sets in quotation marks, and where they stand in a passage."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

Span = tuple[int, int]

_QUOTATION = re.compile(
    r"“(?P<a>(?:[^“”]|“[^“”]*”)*)(?:”|$)|„(?P<b>[^„“”]*)(?:[“”]|$)|«(?P<c>[^«»]*)(?:»|$)|「(?P<d>[^「」]*)(?:」|$)"
    r"|『(?P<e>[^『』]*)(?:』|$)|\"(?P<f>[^\"]*)(?:\"|$)|(?<!\w)‘(?P<g>[^‘]{2,}?)’(?!\w)|(?<!\w)'(?P<h>[^']{2,})'(?!\w)"
)
_ELLIPSIS = re.compile(r"\s*[\[(（]?(?:…+|\.{3,}|⋯+|。{3,})[\])）]?\s*")
_JOINED = re.compile(r"\d\d|[^\W\d_\u3400-\u9fff]{2}")
_EDGES = " \t\n,，、;；:：.。!！?？"
_ALIKE = str.maketrans(
    {**dict.fromkeys("“”„«»「」『』", '"'), **dict.fromkeys("‘’‚‛`´", "'"), **dict.fromkeys("‐‑‒–—―−", "-")}
)


def quotations(text: str) -> tuple[str, ...]:
    """What stands in quotation marks of any kind, nested ones within theirs; an unclosed one to the end."""
    found = (next(g for g in match.groups() if g is not None) for match in _QUOTATION.finditer(text))
    return tuple(quote for quote in found if quote.strip(_EDGES))


def unquoted(text: str) -> str:
    """The sentence's own words."""
    return _QUOTATION.sub(" ", text)


def find_quotation(quote: str, text: str) -> tuple[Span, ...]:
    """Where a quotation stands in a text, a span for each piece between marks of omission; else none.

    Letter for letter but for white space, case, width and the shape of quotation marks and dashes, which is
    what the parser settles. The pieces must follow one another.
    """
    spans: list[Span] = []
    place = 0
    for piece in filter(None, (piece.strip(_EDGES) for piece in _ELLIPSIS.split(quote))):
        found = _find(piece, text, place)
        if found is None:
            return ()
        spans.append(found)
        place = found[1]
    return tuple(spans)


def _find(piece: str, text: str, place: int) -> Span | None:
    wanted, _ = _folded(piece)
    whole, origin = _folded(text)
    first = next((at for at, source in enumerate(origin) if source >= place), len(origin))
    while wanted and (at := whole.find(wanted, first)) >= 0:
        start, end = origin[at], origin[at + len(wanted) - 1] + 1
        if _whole_words(text, start, end):
            return start, end
        first = at + 1
    return None


def _whole_words(text: str, start: int, end: int) -> bool:
    """Whether the span cuts no number in two: “20” does not stand in “2010”."""
    before = start > 0 and _JOINED.fullmatch(text[start - 1 : start + 1])
    after = end < len(text) and _JOINED.fullmatch(text[end - 1 : end + 1])
    return not before and not after


@lru_cache(maxsize=1024)
def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    """The text folded for comparison, and the place in the original of each of its characters."""
    pairs = list(_characters(text))
    return "".join(character for character, _ in pairs), tuple(place for _, place in pairs)


def _characters(text: str) -> Iterator[tuple[str, int]]:
    for place, character in enumerate(text):
        for folded in unicodedata.normalize("NFKC", character.translate(_ALIKE)).casefold():
            if not folded.isspace() and unicodedata.category(folded) != "Cf":
                yield folded.translate(_ALIKE), place

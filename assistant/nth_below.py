"""A subparagraph told by its place: the second subparagraph of paragraph 3, 第3段的最后一个分段."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.reference import Reference, ordinal_of
from assistant.reference_patterns import BACKWARDS, NUMBER, WORD_ORDINAL
from index.numerals import whole_number

_WORD = rf"(?P<word>\d+(?:st|nd|rd|th)|[a-z]+-to-last|first|second|third|[a-z]+th|{WORD_ORDINAL})"
_LETTERED = (
    r"(?:(?:very|lettered)\s+)*(?:sub-?paragraphs?|sub-?items?|(?:(?<=lettered )\w+)"
    r"|sous-(?:alinéas?|paragraphes?)|subpárrafos?|apartados?|incisos?|подпункт\w*)"
)
_OF_PARAGRAPH = (
    r"(?=\s+(?:of|under|in|from|du|de|del|к)\s+(?:the\s+)?(?:(?:operative|preambular)\s+)?(?:para|párr))"
)
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<word>(?:{BACKWARDS})?第\s*{NUMBER}|最后|最末|末|首)\s*的?[那一1]?(?:个|項|项)?\s*(?:分段|子段|小段|分项|小项|款)",
        rf"\b{_WORD}\s+{_LETTERED}\b",
        rf"\b{_WORD}\s+(?:lettered\s+)?(?:items?|points?|letters?|alinéas?){_OF_PARAGRAPH}",
        rf"\b(?:apartado|inciso|subpárrafo|sous-alinéa)\s+{_WORD}\b",
        rf"ال?فقرة ال?فرعية\s+{_WORD}(?!\w)",
        r"(?P<word>آخر|أول) فقرة فرعية(?!\w)",
    )
)


def nth_below(text: str, found: Sequence[Reference]) -> Reference | None:
    """The reference to a subparagraph by its place in the one paragraph that a normalised text names.

    None where none is told so, or not exactly one paragraph is named.
    """
    for match in filter(None, (pattern.search(text) for pattern in _PATTERNS)):
        word = match["word"].replace(" ", "")
        nth = {"أول": 1}.get(word) or ordinal_of(word) or whole_number(word.removeprefix("第"))
        paragraphs = [r for r in found if r.span[1] <= match.start() or match.end() <= r.span[0]]
        if nth and len(paragraphs) == 1 and not (paragraphs[0].is_range or paragraphs[0].part == "FN"):
            start, end = paragraphs[0].span
            return replace(paragraphs[0], nth=nth, span=(min(start, match.start()), max(end, match.end())))
    return None

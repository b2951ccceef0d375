"""A slip of the finger: two neighbouring letters of a word change places."""

import re

from eval.question_set import EvalQuestion
from eval.robustness.variant import drawn, each, free_places

_WORD = re.compile(r"[^\W\d_\u3400-\u9fff]{5,}")


def _slipped(question: EvalQuestion) -> str:
    """One word of five letters or more; never its first letter, which people rarely mistype."""
    text, free = question.q, set(free_places(question.q))
    places = [
        place
        for word in _WORD.finditer(text)
        for place in range(word.start() + 1, word.end() - 1)
        if {place, place + 1} <= free and text[place] != text[place + 1]
    ]
    if not places:
        return text
    place = places[drawn(question, "typo", len(places))]
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :]


spoil = each("typo", _slipped)

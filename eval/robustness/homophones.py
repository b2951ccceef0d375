"""The wrong character of the right sound, as a pinyin keyboard offers it: 核武器 → 合武器."""

from functools import cache

from eval.question_set import EvalQuestion
from eval.robustness.variant import drawn, each, free_places
from index.errors import JueyiError

_NUMERALS = frozenset("〇零一二三四五六七八九十百千两第")


class HomophoneError(JueyiError):
    """The readings of characters are not installed."""


def _misheard(question: EvalQuestion) -> str:
    """One character, of the same syllable and tone, from the 3,755 most used (level 1 of GB 2312)."""
    text, others = question.q, _others()
    places = [p for p in free_places(text) if text[p] not in _NUMERALS and others.get(text[p])]
    if not places:
        return text
    place = places[drawn(question, "place", len(places))]
    choice = others[text[place]]
    return text[:place] + choice[drawn(question, "choice", len(choice))] + text[place + 1 :]


@cache
def _others() -> dict[str, tuple[str, ...]]:
    """Each common character's homophones."""
    try:
        from pypinyin import Style, pinyin
    except ImportError as error:
        raise HomophoneError("homophones need pypinyin; pip install 'jueyi[evaluation]'") from error
    common = [
        bytes((row, cell)).decode("gb2312")
        for row in range(0xB0, 0xD8)
        for cell in range(0xA1, 0xFF)
        if (row, cell) < (0xD7, 0xFA)
    ]
    readings = {c: pinyin(c, style=Style.TONE3)[0][0] for c in common}
    sounding: dict[str, list[str]] = {}
    for character, reading in readings.items():
        sounding.setdefault(reading, []).append(character)
    return {c: tuple(other for other in sounding[reading] if other != c) for c, reading in readings.items()}


spoil = each("homophone", _misheard)

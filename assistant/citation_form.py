"""How a paragraph is cited in UN documents: ``A/RES/78/40, para. 7``; ``A/RES/78/40，第7段``."""

from assistant.wording import label_in_words
from index.label import Label

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()
_COMMAS = {"zh": "，", "ar": "، "}


def cited(symbol: str, label: str, language: str) -> str:
    """The symbol and the paragraph; an English preambular paragraph by its ordinal in words."""
    return f"{symbol}{_COMMAS.get(language, ', ')}{_place(label, language)}"


def _place(label: str, language: str) -> str:
    parts = Label.parse(label)
    if language != "en" or parts.part != "PP" or not parts.number.isdigit():
        return label_in_words(label, language)
    path = f" {parts.path}" if parts.path else ""
    return f"{ordinal(int(parts.number))} preambular paragraph{path}"


def ordinal(number: int) -> str:
    """``third``, ``twenty-second``; ``104th`` from a hundred on."""
    if number < 20:
        return _ORDINALS[number - 1]
    if number > 99:
        return f"{number}{_ending(number)}"
    ten, unit = _TENS[number // 10 - 2], number % 10
    return f"{ten.removesuffix('ieth')}y-{_ORDINALS[unit - 1]}" if unit else ten


def _ending(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")

"""Whole numbers as people write them: 7, ７, ٧, 七, 二十二, 廿二, VII, seventh, seventy-eighth."""

import re
import unicodedata

_HAN = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
    "壹": 1,
    "贰": 2,
    "叁": 3,
}
_HAN_UNITS = {"十": 10, "拾": 10, "百": 100, "千": 1000}
HAN_NUMERAL = "[〇零一二三四五六七八九十廿卅百千两兩]"
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ROMAN_SHAPE = re.compile(r"(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_LONGEST = 40
"""Characters of a number that is worth reading; Python itself refuses to convert endless ones."""
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {
    "premier": 1, "première": 1, "primero": 1, "الأولى": 1, "الأول": 1, "الثاني": 2, "الثالث": 3,
    "الرابع": 4, "الخامس": 5, "السادس": 6, "السابع": 7, "الثامن": 8, "التاسع": 9, "العاشر": 10,
    "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12,
}  # fmt: skip


def whole_number(text: str) -> int | None:
    """The number that ``text`` says, or None."""
    text = unicodedata.normalize("NFKC", text).strip().strip("()")
    if len(text) > _LONGEST:
        return None
    if re.fullmatch(r"\d+", text):
        return int(text)
    if re.fullmatch(f"{HAN_NUMERAL}+", text):
        return _han(text)
    if text and _ROMAN_SHAPE.fullmatch(text.upper()):
        return _roman(text.upper())
    return _english(text.lower())


def _han(text: str) -> int:
    text = text.replace("廿", "二十").replace("卅", "三十")
    if not any(c in _HAN_UNITS for c in text):
        return int("".join(str(_HAN[c]) for c in text))
    total, digit = 0, 0
    for character in text:
        if character in _HAN_UNITS:
            total += (digit or (0 if total % 100 and character == "百" else 1)) * _HAN_UNITS[character]
            digit = 0
        else:
            digit = _HAN[character]
    return total + digit


def _roman(text: str) -> int:
    values = [_ROMAN[c] for c in text]
    following = [*values[1:], 0]
    return sum(-v if v < after else v for v, after in zip(values, following, strict=True))


def _english(text: str) -> int | None:
    if text in _ORDINALS:
        return _ORDINALS[text]
    tens, _, ones = text.partition("-")
    if tens in _TENS:
        ten = (_TENS.index(tens) + 2) * 10
        below = _english(ones) if ones else 0
        return None if below is None or below > 9 else ten + below
    if text in _ONES:
        return _ONES.index(text)
    stem = re.sub(r"ieth$", "y", text) if text.endswith("ieth") else re.sub(r"th$", "", text)
    return _english(stem) if stem != text and stem else None


def spoken_han(number: int) -> str:
    """22 as 二十二; for numbers from 0 to 999."""
    digits = "零一二三四五六七八九"
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = f"{digits[hundreds]}百" if hundreds else ""
    if tens:
        words += ("" if tens == 1 and not hundreds else digits[tens]) + "十"
    elif hundreds and ones:
        words += "零"
    return words + (digits[ones] if ones or not number else "")

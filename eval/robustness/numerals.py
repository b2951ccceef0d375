"""Numbers of paragraphs, footnotes and articles in three scripts: 7, 七, ٧."""

import re

from eval.question_set import EvalQuestion
from eval.robustness.variant import Spoils, each
from index.numerals import HAN_NUMERAL, whole_number

_NUMBER = rf"(?:[0-9]{{1,2}}|[٠-٩]{{1,2}}|{HAN_NUMERAL}{{1,3}})"
_REFERENCE = re.compile(
    rf"(?<=第){_NUMBER}(?=[段条條款项項])|(?<=脚注){_NUMBER}(?!\d)"
    rf"|(?<=paragraph ){_NUMBER}\b|(?<=footnote ){_NUMBER}\b|(?<=الفقرة ){_NUMBER}\b|(?<=пункте ){_NUMBER}\b"
)
_DIGITS = "〇一二三四五六七八九"


def _written(question: EvalQuestion, script: str) -> str:
    def other(match: re.Match[str]) -> str:
        number = whole_number(match[0])
        return match[0] if number is None else in_script(number, script)

    return _REFERENCE.sub(other, question.q)


def in_script(number: int, script: str) -> str:
    """A number below 100: ``european`` 12, ``han`` 十二, ``arabic`` ١٢."""
    if script == "han":
        tens, ones = divmod(number, 10)
        before = ("" if tens == 1 else _DIGITS[tens]) + "十" if tens else ""
        return before + (_DIGITS[ones] if ones or not tens else "")
    first = ord("٠" if script == "arabic" else "0")
    return "".join(chr(first + int(digit)) for digit in str(number))


def spoil_into(script: str) -> Spoils:
    """References in this script."""
    return each(f"numerals-{script}", lambda question: _written(question, script))

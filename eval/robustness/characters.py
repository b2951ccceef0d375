"""The same characters otherwise written: traditional ones, full width, half width."""

from functools import cache

from opencc import OpenCC

from eval.question_set import EvalQuestion
from eval.robustness.variant import each

_HALF = "".join(map(chr, range(0x21, 0x7F)))
_TO_FULL = {ord(c): ord(c) + 0xFEE0 for c in _HALF} | {ord(" "): 0x3000}
_TO_HALF = {full: half for half, full in _TO_FULL.items()} | str.maketrans("。、“”‘’（）《》", ".,\"\"''()<>")


@cache
def _converter() -> OpenCC:
    return OpenCC("s2t")


def _in_traditional(question: EvalQuestion) -> str:
    return str(_converter().convert(question.q)) if question.lang == "zh" else question.q


def _in_full_width(question: EvalQuestion) -> str:
    """Letters, digits and punctuation as a Chinese keyboard left in full width types them."""
    return question.q.translate(_TO_FULL) if question.lang.startswith("zh") else question.q


def _in_half_width(question: EvalQuestion) -> str:
    """Chinese punctuation as an English keyboard types it; titles lose their 《》 for <>."""
    return question.q.translate(_TO_HALF) if question.lang.startswith("zh") else question.q


traditional = each("traditional", _in_traditional)
full_width = each("full-width", _in_full_width)
half_width = each("half-width", _in_half_width)

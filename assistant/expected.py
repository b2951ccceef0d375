"""What sort of thing a fact question asks for, and where such a thing stands in a text."""

import re
from dataclasses import dataclass

_MONTHS_LATIN = (
    "January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril"
    "|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto"
    "|septiembre|octubre|noviembre|diciembre"
)
_MONTHS_OTHER = (
    "январ[яь]|феврал[яь]|марта?|апрел[яь]|ма[яй]|июн[яь]|июл[яь]|августа?|сентябр[яь]|октябр[яь]|ноябр[яь]|декабр[яь]"
    "|يناير|فبراير|مارس|أبريل|مايو|يونيه|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
)
MONTHS = f"{_MONTHS_LATIN}|{_MONTHS_OTHER}"
"""In French, English, Spanish, Russian and Arabic."""
_HAN_DATE = (
    r"\d{4}\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?(?:\s*至\s*(?:\d{4}\s*年\s*)?(?:\d{1,2}\s*月\s*)?\d{1,2}\s*日)?"
    r"|[〇一二三四五六七八九]{4}年"
)
DATE = re.compile(
    rf"{_HAN_DATE}|(?:\d{{1,2}}(?:\s*(?:to|and|–|-|au|al|по|до|إلى)\s*\d{{1,2}})?\s+(?:de\s+)?)?(?:{MONTHS})"
    r"(?:/\w+)?(?:\s+(?:de\s+|to\s+\d{1,2}\s+\w+\s+)?\d{4})?|\b(?:19|20)\d{2}(?:[-–/]\d{2,4})?\b"
)
DAY = re.compile(
    rf"(?:\d{{4}}\s*年\s*)?\d{{1,2}}\s*月\s*\d{{1,2}}\s*日|\b\d{{1,2}}\s+(?:de\s+)?(?:{MONTHS})(?:\s+(?:de\s+)?\d{{4}})?"
    rf"|\b(?:{_MONTHS_LATIN})\s+\d{{1,2}}(?:,\s*\d{{4}})?"
)
"""A date to the day."""
NUMBER = re.compile(
    r"百分之[一二三四五六七八九十百]+|[一二三四五六七八九十]+分之[一二三四五六七八九十]+|\d+(?:[.,]\d+|[ \u00a0\u202f]\d{3}(?!\d))*|half a [mb]illion\b|[〇零一二三四五六七八九十百千两][〇零一二三四五六七八九十百千万亿两]*(?=\s*(?:个|名|次|届|项|条|种|年|天|周|日|倍|成|国|亿|万|元|美元|分之))"
    r"|第[一二三四五六七八九十百]+(?=次|届|个|项|条)|(?:十|百分之)[一二三四五六七八九十百]+|\b(?:one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|half|first|second"
    r"|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b",
    re.IGNORECASE,
)
SYMBOL = re.compile(r"[A-Z][A-Za-z]*(?:[-.]\w+)*(?:/[\w.()-]+)+|INFCIRC[ /]?\d+|\b\d+/\d+\b")


@dataclass(frozen=True, slots=True)
class Expected:
    """A sort of fact: how it is asked for, and its pattern in a text."""

    name: str
    asked: re.Pattern[str]
    found: re.Pattern[str]


_EXPECTED = (
    Expected(
        "date",
        re.compile(
            r"哪[一]?[年天日]|几[年月]|(?<![第A-Za-z])(?<![A-Za-z] )几号|何时|何年|何日|什么时[候间]|什么年份|几时|会期|时间是|日期|哪年|哪月"
            r"|\bwhen\b|\b(?:what|which) (?:year|date|day|month)s?\b|\bon what day\b|\bby what date\b|\buntil when\b"
            r"|\bquand\b|\bquelle (?:date|année)\b|\bcuándo\b|\bqué (?:fecha|año|día)\b|\bкогда\b|\bка(?:ко[мйе]|ки[ехм]) (?:год|дат|день|дни|дней|числ)\w*"
            r"|متى|أي (?:عام|سنة|تاريخ|يوم)",
            re.IGNORECASE,
        ),
        DATE,
    ),
    Expected(
        "number",
        re.compile(
            r"多少(?!年代)|(?<!哪)几(?:个|名|次|届|项|条|种|国|周|成|倍|票|天)|第几|百分之几|占比|人数|数量|金额|总额"
            r"|\bhow (?:many|much|long|far)\b|\bwhat (?:percentage|share|number|amount|proportion)\b|\bcombien\b|\bcuánt[oa]s?\b"
            r"|\bсколько\b|كم",
            re.IGNORECASE,
        ),
        NUMBER,
    ),
    Expected(
        "symbol",
        re.compile(
            r"文号|文件号|编号|(?<=[A-Za-z])\s*第?(?:几|多少)号|\b(?:document )?symbol\b|\bcote\b|\bsignatura\b|условн\w+ обозначени\w+|رمز",
            re.IGNORECASE,
        ),
        SYMBOL,
    ),
)

NUMBERS = _EXPECTED[1]


def expected_in(question: str) -> Expected | None:
    """The sort of fact that the question asks for; None where no pattern can tell."""
    return next((expected for expected in _EXPECTED if expected.asked.search(question)), None)


def facts_in(expected: Expected, text: str) -> list[re.Match[str]]:
    """Everything of that sort in a text, in order. A number that is part of a date is none that is asked for."""
    found = [match for match in expected.found.finditer(text) if match[0].strip()]
    if expected.found is not NUMBER:
        return found
    dates = [match.span() for match in DATE.finditer(text)]
    return [m for m in found if not any(m.start() < end and m.end() > start for start, end in dates)]

"""A figure as it is said: with its scale, its unit, and the other end of its range: between 638 and 720 million.

“60.” is no answer to how many people, nor “four” to how many days.
"""

import re

SCALE = (
    r"(?:hundred|thousand|million|billion|trillion|millions|milliards?|billions?|millones|миллион\w*|миллиард\w*|триллион\w*|млн|млрд|трлн|тыс(?:яч\w*|\.)?"
    r"|مليون\w*|ملايين|مليار\w*|بليون\w*|تريليون\w*)(?!\w)|[万亿]+"
)
"""What multiplies the number before it."""
_UNITS = {
    "percent": r"per ?cent|percentage points?|%|pour cent|por ciento|процент\w*|في المائة|في المئة|个百分点",
    "money": r"(?:de )?(?:United States |US )?dollars?(?: des États-Unis)?|(?:de )?euros?|(?:de )?dólares(?: de los Estados Unidos)?|долл\w+(?: США)?|евро"
    r"|(?:دولار\w*|دولارات)(?: من دولارات الولايات المتحدة)?|يورو|美元|欧元|瑞士法郎|英镑|日元|元",
    "degrees": r"degrees?(?: Celsius)?|°C?|摄氏度|degrés?(?: Celsius)?|grados?(?: Celsius)?|градус\w*(?: Цельсия)?|درج(?:ة|ات)(?: مئوية)?",
    "years": r"years?|ans|années?|años?|лет|год[а]?|سنوات|سنة|أعوام|年",
    "months": r"months?|mois|mes(?:es)?|месяц\w*|أشهر|شهر\w*|个月",
    "weeks": r"weeks?|semaines?|semanas?|недел\w+|أسابيع|أسبوع\w*|(?:个)?(?:星期|周)(?!年)",
    "days": r"(?:working |calendar )?days?|jours?|días?|дн(?:я|ей)|день|أيام|يوم\w*|[天日]",
    "hours": r"hours?|heures?|horas?|час(?:а|ов)?|ساعات|ساعة|(?:个)?小时",
    "minutes": r"minutes?|minutos?|минут\w*|دقائق|دقيقة|分钟",
}
_BEHIND = re.compile(
    rf"(?P<scale>[ \u00a0-]?(?:{SCALE}))?(?:[ \u00a0-]?(?:"
    + "|".join(rf"(?P<{name}>{unit})" for name, unit in _UNITS.items())
    + r")(?![A-Za-zÀ-ÿа-яё]))?",
    re.IGNORECASE,
)
_SIGN = re.compile(r"(?P<percent>百分之)$|(?P<money>(?:US)?[$€£] ?)$")
TIME = frozenset({"years", "months", "weeks", "days", "hours", "minutes"})
_ASKED = (
    (
        frozenset({"percent"}),
        r"\bpercent\w*|\bper cent\b|\bwhat (?:share|proportion|fraction)\b|百分之几|百分比|占比|比例|\bpourcentage\b|\bquelle (?:part|proportion)\b|\bporcentaje\b|\bqué proporción\b"
        r"|\bпроцент\w*|\bкакова доля\b|\bкакую долю\b|\bкакая доля\b|ما نسبة|أي نسبة|(?:ال)?نسبة المئوية",
    ),
    (
        frozenset({"money"}),
        r"多少(?:的)?(?:钱|美元|欧元)|\bhow much money\b|\bhow many (?:(?:million|billion)s? (?:of )?)?(?:dollars|euros)\b|\bcombien (?:d['’]argent|de dollars|d['’]euros)\b"
        r"|\bcuánto dinero\b|\bcuántos (?:dólares|euros)\b|\bсколько (?:денег|долларов|евро)\b|كم (?:من )?(?:المال|دولار)",
    ),
    (
        frozenset({"years"}),
        r"多少年(?!代)|几年(?!级)|\bhow many years\b|\bcombien d['’]an(?:née)?s\b|\bcuántos años\b|\bсколько лет\b|كم (?:سنة|عاما)",
    ),
    (
        frozenset({"months"}),
        r"多少个?月|几个月|\bhow many months\b|\bcombien de mois\b|\bcuántos meses\b|\bсколько месяцев\b|كم شهر",
    ),
    (
        frozenset({"weeks"}),
        r"(?:多少|几)个?(?:星期|周(?!年))|\bhow many weeks\b|\bcombien de semaines\b|\bcuántas semanas\b|\bсколько недель\b|كم أسبوع",
    ),
    (
        frozenset({"days"}),
        r"多少天|几天|\bhow many (?:working |calendar )?days\b|\bcombien de jours\b|\bcuántos días\b|\bсколько дней\b|كم يوم",
    ),
    (
        frozenset({"hours"}),
        r"(?:多少|几)个?小时|\bhow many hours\b|\bcombien d['’]heures\b|\bcuántas horas\b|\bсколько часов\b|كم ساعة",
    ),
    (
        frozenset({"minutes"}),
        r"(?:多少|几)分钟|\bhow many minutes\b|\bcombien de minutes\b|\bcuántos minutos\b|\bсколько минут\b|كم دقيقة",
    ),
    (
        TIME,
        r"多久|多长时间|\bhow long\b|\bcombien de temps\b|\bcuánto tiempo\b|\bсколько времени\b|\bкак долго\b|كم من الوقت|كم تدوم|كم يدوم",
    ),
)
_UNITS_ASKED = tuple((units, re.compile(asked, re.IGNORECASE)) for units, asked in _ASKED)
_PART = re.compile(
    r"\b(?:half(?! a )|third|quarter|fifth|tenth|moitié|mitad|tiers|tercio|половин\w+|треть)s?\b|分之|نصف|ثلث|ربع",
    re.IGNORECASE,
)
"""A share that is said without per cent."""
_NUMBER = r"(?:\d[\d,. \u00a0]*\d|\d|[一二三四五六七八九十百千两]+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)"
_RANGE = re.compile(
    rf"\b(?:between|entre) {_NUMBER}(?:[ \u00a0](?:{SCALE}))? (?:and|et|y) {_NUMBER}|\b(?:from|de|от|с) {_NUMBER} (?:to|à|a|до) {_NUMBER}|(?:بين|من) {_NUMBER} (?:و|إلى) ?{_NUMBER}"
    rf"|介于 ?{_NUMBER} ?[万亿]*[至到和] ?{_NUMBER}|\d[\d,.]* ?(?:[-–至到]| to | à | до | إلى ) ?\d[\d,.]*(?<![,.])",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:\b(?:at least|more than|less than|fewer than|up to|no more than|not more than|nearly|almost|about|approximately|around|over|au moins|plus de|moins de|près de|environ|al menos|más de|menos de|casi"
    r"|не менее|более|менее|около|почти)|至少|超过|多达|不超过|近|约|大约|أكثر من|أقل من|ما لا يقل عن|نحو|حوالي) ?$",
    re.IGNORECASE,
)


def units_asked(question: str) -> frozenset[str]:
    """The units of which one must stand with the figure; empty where any figure will do."""
    return next((units for units, asked in _UNITS_ASKED if asked.search(question)), frozenset())


def has_unit(text: str, start: int, end: int, units: frozenset[str]) -> bool:
    """Whether the figure is one of these units; a share may be a half."""
    return unit_of(text, start, end) in units or (
        "percent" in units and _PART.search(text[start:end]) is not None
    )


def unit_of(text: str, start: int, end: int) -> str:
    """The unit that stands with a figure; empty without one."""
    end = start + len(text[start:end].rstrip())
    if sign := _SIGN.search(text[:start]):
        return sign.lastgroup or ""
    if text.startswith("百分之", start):
        return "percent"
    for reach in (end, _range(text, start, end)[1]):
        found = _BEHIND.match(text, reach)
        if unit := next((name for name in _UNITS if found and found[name]), ""):
            return unit
    return ""


def as_said(text: str, start: int, end: int) -> tuple[int, int]:
    """Characters of the figure with its unit, and what more of it is said before: more than 60 million."""
    end = start + len(text[start:end].rstrip())
    if sign := _SIGN.search(text[:start]):
        start = sign.start()
    start, end = _range(text, start, end)
    behind = _BEHIND.match(text, end)
    end = behind.end() if behind else end
    about = _ABOUT.search(text[:start])
    return (about.start() if about else start), end


def _range(text: str, start: int, end: int) -> tuple[int, int]:
    """The range of which the figure is an end; the figure itself where it is none."""
    spans = (found.span() for found in _RANGE.finditer(text))
    return next((span for span in spans if span[0] <= start and end <= span[1]), (start, end))

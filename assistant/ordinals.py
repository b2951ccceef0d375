"""Ordinal numbers spelt out in French, Spanish, Russian and Arabic, from first to ninety-ninth."""

import re
from collections.abc import Iterable

_UNITS = {
    "fr": "uni deuxi troisi quatri cinqui sixi septi huiti neuvi".split(),
    "es": "primer segund tercer cuart quint sext s[eé]ptim octav noven".split(),
    "ru": "перв втор трет четв[её]рт пят шест седьм восьм девят".split(),
    "ar": "الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة".split(),
}
_TEENS = {
    "fr": "dixi onzi douzi treizi quatorzi quinzi seizi dix-septi dix-huiti dix-neuvi".split(),
    "es": (
        "d[eé]cimo? und[eé]cim duod[eé]cim decimotercer decimocuart decimoquint decimosext decimos[eé]ptim "
        "decimoctav decimonoven"
    ).split(),
    "ru": (
        "десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат "
        "восемнадцат девятнадцат"
    ).split(),
}
_ENDINGS = {
    "fr": "[eè]me",
    "es": "[oa]?s?",
    "ru": "(?:ый|ой|ий|ом|ем|ого|его|ая|ую|ьем|ьего|ья|ью|ье|ые|ых|ым|им|ьим)",
}
_TENS = {
    "fr": {
        20: ("vingt", "vingt"),
        30: ("trente", "trent"),
        40: ("quarante", "quarant"),
        50: ("cinquante", "cinquant"),
        60: ("soixante", "soixant"),
        80: ("quatre-vingt", "quatre-vingt"),
    },
    "es": {
        20: ("vig[eé]sim",) * 2,
        30: ("trig[eé]sim",) * 2,
        40: ("cuadrag[eé]sim",) * 2,
        50: ("quincuag[eé]sim",) * 2,
        60: ("sexag[eé]sim",) * 2,
        70: ("septuag[eé]sim",) * 2,
        80: ("octog[eé]sim",) * 2,
        90: ("nonag[eé]sim",) * 2,
    },
    "ru": {
        20: ("двадцать", "двадцат"),
        30: ("тридцать", "тридцат"),
        40: ("сорок", "сороков"),
        50: ("пятьдесят", "пятидесят"),
        60: ("шестьдесят", "шестидесят"),
        70: ("семьдесят", "семидесят"),
        80: ("восемьдесят", "восьмидесят"),
        90: ("девяносто", "девяност"),
    },
}
"""Each ten before a unit, and as the stem of its own ordinal."""
_TENS_AR = {
    20: "العشر",
    30: "الثلاث",
    40: "الأربع",
    50: "الخمس",
    60: "الست",
    70: "السبع",
    80: "الثمان",
    90: "التسع",
}
_BETWEEN = {"fr": "[- ](?:et[- ])?", "es": "[oa]? ?", "ru": " "}


def _forms() -> list[tuple[re.Pattern[str], int]]:
    forms: list[tuple[str, int]] = [("premi(?:er|ère)", 1)]
    for before, ten in (
        ("soixante", 60),
        ("quatre-vingt", 80),
    ):  # soixante-dix-huitième, quatre-vingt-onzième
        teens = enumerate(_TEENS["fr"], start=10)
        forms += [(f"{before}[- ](?:et[- ])?{word}{_ENDINGS['fr']}", ten + n) for n, word in teens]
    for language, ending in _ENDINGS.items():
        units = list(enumerate(_UNITS[language], start=1))
        for ten, (word, alone) in _TENS[language].items():
            forms += [(f"{word}{_BETWEEN[language]}{unit}{ending}", ten + n) for n, unit in units]
            forms.append((f"{alone}{'i' if language == 'fr' else ''}{ending}", ten))
        forms += [(f"{word}{ending}", n) for n, word in enumerate(_TEENS[language], start=10)]
        forms += [(f"{word}{ending}", n) for n, word in units]
    for ten, stem in _TENS_AR.items():
        forms += [
            (f"{word[:-1]}ة? و{stem}(?:ون|ين)", ten + n) for n, word in enumerate(_UNITS["ar"], start=1)
        ]
    forms += [(f"{word[:-1]}ة? عشرة?", 10 + n) for n, word in enumerate(_UNITS["ar"], start=1)]
    forms += [(f"{stem}(?:ون|ين)", ten) for ten, stem in _TENS_AR.items()]
    forms += [("العاشرة?", 10), ("(?:الأولى|الأول|أولاها|أولها)", 1)]
    forms += [(f"{word[:-1]}ة?", n) for n, word in enumerate(_UNITS["ar"], start=1) if n > 1]
    return [(re.compile(form, re.IGNORECASE), number) for form, number in forms]


_FORMS = _forms()


def _pattern() -> str:
    """The same forms, what they share written once: a tenth as long, and compiled into many patterns."""
    teens = _either(_TEENS["fr"])
    forms = ["premi(?:er|ère)", f"(?:soixante|quatre-vingt){_BETWEEN['fr']}{teens}{_ENDINGS['fr']}"]
    for language, ending in _ENDINGS.items():
        tens = _TENS[language].values()
        before, alone = _either([word for word, _ in tens]), _either([stem for _, stem in tens])
        forms += [
            f"{before}{_BETWEEN[language]}{_either(_UNITS[language])}{ending}",
            f"{alone}{'i' if language == 'fr' else ''}{ending}",
            f"{_either([*_TEENS[language], *_UNITS[language]])}{ending}",
        ]
    tens_ar, units_ar = _either(_TENS_AR.values()), _either([word[:-1] for word in _UNITS["ar"]])
    forms += [f"{units_ar}ة? (?:و{tens_ar}(?:ون|ين)|عشرة?)", f"{tens_ar}(?:ون|ين)"]
    forms += ["العاشرة?", "(?:الأولى|الأول|أولاها|أولها)"]
    forms.append(f"{_either([word[:-1] for word in _UNITS['ar'][1:]])}ة?")
    return "|".join(f"(?:{form})" for form in forms)


def _either(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"


ORDINAL = _pattern()
"""Matches any of them, compound ones first."""


def ordinal_number(text: str) -> int | None:
    """23 for ``двадцать третьем`` or ``vingt-troisième``; None for anything else."""
    return next((number for pattern, number in _FORMS if pattern.fullmatch(text.strip())), None)

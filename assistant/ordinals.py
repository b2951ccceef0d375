"""Ordinal numbers spelt out in French, Spanish, Russian and Arabic, from first to thirty-ninth."""

import re

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
    "fr": {"vingt": 20, "trent": 30},
    "es": {"vig[eé]sim": 20, "trig[eé]sim": 30},
    "ru": {"двадцат": 20, "тридцат": 30},
}
_BETWEEN = {"fr": "(?:e?[- ](?:et[- ])?)", "es": "o? ?", "ru": "ь "}


def _forms() -> list[tuple[re.Pattern[str], int]]:
    forms: list[tuple[str, int]] = [("premi(?:er|ère)", 1)]
    for language, ending in _ENDINGS.items():
        units = list(enumerate(_UNITS[language], start=1))
        for word, ten in _TENS[language].items():
            forms += [(f"{word}{_BETWEEN[language]}{unit}{ending}", ten + n) for n, unit in units]
            forms.append((f"{word}{'i' if language == 'fr' else ''}{ending}", ten))
        forms += [(f"{word}{ending}", n) for n, word in enumerate(_TEENS[language], start=10)]
        forms += [(f"{word}{ending}", n) for n, word in units]
    forms += [(f"{word} و(?:العشرون|العشرين)", 20 + n) for n, word in enumerate(_UNITS["ar"], start=1)]
    forms += [(f"{word} عشرة?", 10 + n) for n, word in enumerate(_UNITS["ar"], start=1)]
    forms += [("(?:العشرون|العشرين)", 20), ("العاشرة?", 10), ("(?:الأولى|الأول|أولاها|أولها)", 1)]
    forms += [(f"{word[:-1]}ة?", n) for n, word in enumerate(_UNITS["ar"], start=1) if n > 1]
    return [(re.compile(form, re.IGNORECASE), number) for form, number in forms]


_FORMS = _forms()
ORDINAL = "|".join(f"(?:{pattern.pattern})" for pattern, _ in _FORMS)
"""Matches any of them, compound ones first."""


def ordinal_number(text: str) -> int | None:
    """23 for ``двадцать третьем`` or ``vingt-troisième``; None for anything else."""
    return next((number for pattern, number in _FORMS if pattern.fullmatch(text.strip())), None)

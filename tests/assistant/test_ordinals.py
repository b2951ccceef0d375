"""Ordinal numbers spelt out in French, Spanish, Russian and Arabic."""

import re

import pytest

from assistant.ordinals import ORDINAL, ordinal_number

SPELT = {
    "fr": {1: "première", 2: "deuxième", 9: "neuvième", 11: "onzième", 17: "dix-septième",
           21: "vingt et unième", 22: "vingt-deuxième", 30: "trentième", 71: "soixante et onzième",
           78: "soixante-dix-huitième", 80: "quatre-vingtième", 81: "quatre-vingt-unième"},
    "es": {1: "primer", 2: "segundo", 3: "tercer", 7: "séptimo", 10: "décimo", 12: "duodécimo",
           20: "vigésimo", 22: "vigésimo segundo", 31: "trigésima primera", 78: "septuagésimo octavo"},
    "ru": {1: "первый", 2: "втором", 3: "третьем", 4: "четвёртого", 12: "двенадцатый", 20: "двадцатый",
           23: "двадцать третьем", 31: "тридцать первый", 78: "семьдесят восьмой", 80: "восьмидесятой"},
    "ar": {1: "الأولى", 2: "الثانية", 7: "السابعة", 10: "العاشرة", 11: "الحادية عشرة", 15: "الخامسة عشرة",
           20: "العشرون", 21: "الحادي والعشرون", 22: "الثانية والعشرون",
           79: "التاسعة والسبعين", 80: "الثمانون"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("word", "number"), [(word, number) for row in SPELT.values() for number, word in row.items()]
)
def test_spelt_out(word: str, number: int) -> None:
    assert ordinal_number(word) == number
    assert ordinal_number(f" {word.capitalize()} ") == number
    among = re.search(ORDINAL, f"«{word.capitalize()}»", re.IGNORECASE)
    assert among is not None
    assert among.span() == (1, 1 + len(word))


@pytest.mark.parametrize(
    "word", ["", "paragraphe", "dix", "vingt", "второпях", "tercermundo", "السلام", "seventh"]
)
def test_other_words_are_none(word: str) -> None:
    assert ordinal_number(word) is None

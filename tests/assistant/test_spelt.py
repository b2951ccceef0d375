"""Numbers in words and in ordinals written with digits."""

import pytest

from assistant.reference import normalised
from assistant.spelt import spelt_out


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("le paragraphe cinq", "le paragraphe 5"),
        ("párrafo número once", "párrafo 11"),
        ("пункт пять", "пункт 5"),
        ("الفقرة رقم خمسة", "الفقرة 5"),
        ("le 5e paragraphe du dispositif", "le paragraphe 5 du dispositif"),
        ("el 5.º párrafo", "el párrafo 5"),
        ("5-го пункта", "пункта 5"),
        ("خامس فقرة من المنطوق", "الفقرة 5 من المنطوق"),
        ("les paragraphes 3 à 5", "les paragraphes 3 à 5"),
        ("пунктах с 3 по 5", "пунктах 3–5"),
        ("au troisième considérant", "au troisième alinéa du préambule"),
        ("الفقرتين الأوليين", "first 2 paragraphs"),
    ],
)
def test_digits_behind_the_noun(said: str, expected: str) -> None:
    assert spelt_out(normalised(said)) == expected


@pytest.mark.parametrize("said", ["considérant que la paix", "six notes", "dix-sept États", "5 paragraphes"])
def test_other_words_stay(said: str) -> None:
    assert spelt_out(normalised(said)) == normalised(said)

"""Names of which the recogniser saw only pieces."""

import pytest

from assistant.name_whole import joined, with_title


@pytest.mark.parametrize(
    ("names", "text", "language", "whole"),
    [
        (
            ("la resolución sobre control de", "convencionales"),
            "¿Qué pide la resolución sobre control de armas convencionales?",
            "es",
            ("la resolución sobre control de armas convencionales",),
        ),
        (
            ("قرار خروج بوتان", "أقل البلدان"),
            "ما رمز قرار خروج بوتان من قائمة أقل البلدان نموا؟",
            "ar",
            ("قرار خروج بوتان من قائمة أقل البلدان",),
        ),
        (("in 79/41", "in 78/40"), "in 79/41 or in 78/40?", "en", ("in 79/41", "in 78/40")),
        (
            ("резолюции о долге", "декларации о воде"),
            "в резолюции о долге, которая ссылается на декларации о воде",
            "ru",
            ("резолюции о долге", "декларации о воде"),
        ),
        (
            ("del programa de la resolución de 2025 sobre deuda",),
            "Indique el tema del programa de la resolución de 2025 sobre deuda.",
            "es",
            ("la resolución de 2025 sobre deuda",),
        ),
        (
            ("d’après la résolution sur l’océan (ODD 14",),
            "Qui accueille, d’après la résolution sur l’océan (ODD 14, Nice) ?",
            "fr",
            ("d’après la résolution sur l’océan (ODD 14, Nice)",),
        ),
        (
            ("التجارة الإلكترونية في قرار تكنولوجيا المعلومات",),
            "التجارة الإلكترونية في قرار تكنولوجيا المعلومات: أين؟",
            "ar",
            ("قرار تكنولوجيا المعلومات",),
        ),
        (("海洋决议(",), "海洋决议(2025年)说什么", "zh", ("海洋决议",)),
        (("阿瓦扎", "宣言"), "阿瓦扎政治宣言的文号？", "zh", ("阿瓦扎政治宣言",)),
        (("《阿瓦扎",), "《阿瓦扎政治宣言》附件有几段？", "zh", ("《阿瓦扎政治宣言》",)),
        (("海洋决议", "粮食决议"), "海洋决议和粮食决议各有几段", "zh", ("海洋决议", "粮食决议")),
        (("not in it",), "nothing", "en", ()),
    ],
)
def test_pieces_of_one_name(names: tuple[str, ...], text: str, language: str, whole: tuple[str, ...]) -> None:
    assert joined(names, text, language) == whole


TITLES = ("The right to food",)


@pytest.mark.parametrize(
    ("name", "text", "whole"),
    [
        (
            "A/RES/79/170",
            "Combien de notes compte A/RES/79/170, « Le droit au développement » ?",
            "A/RES/79/170, « Le droit au développement »",
        ),
        ("80/210", "When was 80/210 on the right to food adopted?", "80/210 on the right to food"),
        ("80/210", "What does 80/210 on fishing nets say?", "80/210"),
        ("notes", "notes on food", "notes"),
    ],
)
def test_a_title_behind_its_symbol(name: str, text: str, whole: str) -> None:
    assert with_title(name, text, TITLES) == whole

"""Which language a text is in."""

import pytest

from index.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Which paragraphs mention El Niño in 79/205?", "en"),
        ("Compare 79/205 and 80/137 on El Niño.", "en"),
        ("What does it say about La Paz?", "en"),
        ("¿Qué dice la resolución sobre El Niño?", "es"),
        ("cuantas notas tiene la resolucion 78/47", "es"),
        ("cuarto considerando de 78/25", "es"),
        ("Que dit la résolution sur La Niña ?", "fr"),
        ("第78/40号决议", "zh"),
        ("О чём резолюция 78/40?", "ru"),
        ("ماذا يقول القرار 78/40؟", "ar"),
    ],
)
def test_language_of_a_question(text: str, language: str) -> None:
    assert language_of(text) == language

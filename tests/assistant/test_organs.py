"""The adopting body as the subject of a sentence."""

import pytest

from assistant.organs import organ


@pytest.mark.parametrize(
    ("body", "language", "said"),
    [
        ("大会", "zh", "大会"),
        ("大会", "en", "The General Assembly"),
        ("The General Assembly", "zh", "大会"),
        ("general assembly", "fr", "L’Assemblée générale"),
        ("Security Council", "ru", "Совет Безопасности"),
        ("安全理事会", "es", "El Consejo de Seguridad"),
        ("Human Rights Council", "ar", "مجلس حقوق الإنسان"),
        ("Economic and Social Council", "zh", "经济及社会理事会"),
        ("大会", "de", "The General Assembly"),
        ("World Health Assembly", "zh", "World Health Assembly"),
        ("", "zh", ""),
        (None, "zh", ""),
    ],
)
def test_organ(body: str | None, language: str, said: str) -> None:
    assert organ(body, language) == said

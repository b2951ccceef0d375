"""The language version that a question asks for."""

import pytest

from assistant.patterns import understand


@pytest.mark.parametrize(
    ("question", "version"),
    [
        ("英文版怎么说", "en"),
        ("第10段的中文版", "zh"),
        ("What does paragraph 7 say in French?", "fr"),
        ("the Chinese text of paragraph 3", "zh"),
        ("le paragraphe 3 en anglais", "en"),
        ("пункт 3 на английском языке", "en"),
        ("俄罗斯宣布了什么", ""),
        ("Which English-speaking States are named?", ""),
        ("阿拉伯国家的立场", ""),
    ],
)
def test_version(question: str, version: str) -> None:
    assert understand(question).version == version

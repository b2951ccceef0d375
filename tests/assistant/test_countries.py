"""States named in a text, and names that only look like one."""

import pytest

from assistant.countries import states_in


@pytest.mark.parametrize(
    ("text", "language", "named"),
    [
        ("发展中国家和最不发达国家", "zh", []),
        ("根据国际法国家有义务", "zh", []),
        ("其中国际社会的作用", "zh", []),
        ("中国和法国", "zh", ["中国", "法国"]),
        ("the Uruguay Round and the Jordan River", "en", []),
        ("Uruguay, Jordan", "en", ["Uruguay", "Jordan"]),
    ],
)
def test_states(text: str, language: str, named: list[str]) -> None:
    assert [text[match.start : match.end] for match in states_in(text, language)] == named

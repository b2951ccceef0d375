"""Questions of several resolutions at once, as they are asked of each."""

import pytest

from assistant.of_each import asked_of_each, has_nothing_to_compare, without_comparing


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("78/40和79/41的第7段", ["78/40的第7段", "79/41的第7段"]),
        ("When were 78/40 and 79/41 adopted?", ["When were 78/40 adopted?", "When were 79/41 adopted?"]),
        ("What do 78/40, 79/41 and 80/48 say?", [f"What do {n} say?" for n in ("78/40", "79/41", "80/48")]),
        ("Что говорят 78/40 и 79/41 о мире?", ["Что говорят 78/40 о мире?", "Что говорят 79/41 о мире?"]),
        ("paragraph 7 of 78/40 and paragraph 5 of 79/41", ["paragraph 7 of 78/40", "paragraph 5 of 79/41"]),
        ("78/40第7段和79/41第5段分别说什么", ["78/40第7段分别说什么", "79/41第5段分别说什么"]),
        ("What does 79/41 say where 78/40 speaks of Ukraine?", []),
        ("Does 79/41 refer to 78/40?", []),
        ("What does 78/40 say?", []),
        ("78/40和78/40的第7段", []),
    ],
)  # fmt: skip
def test_once_for_each(text: str, each: list[str]) -> None:
    assert [*asked_of_each(text)] == each


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("78/40的第7段有什么不同？", "78/40的第7段 ？"),
        ("Compare what 78/40 says", "what 78/40 says"),
        ("Quelle est la différence entre 78/40 sur l’Ukraine ?", "78/40 sur l’Ukraine ?"),
    ],
)
def test_without_comparing(text: str, bare: str) -> None:
    assert without_comparing(text).strip() == bare


def test_what_is_compared() -> None:
    assert has_nothing_to_compare("78/40和79/41有什么区别？")
    assert not has_nothing_to_compare("78/40和79/41的第7段有什么区别？")
    assert not has_nothing_to_compare("78/40和79/41在核试验方面有什么区别？")
    assert not has_nothing_to_compare("78/40 and 79/41")

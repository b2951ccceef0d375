"""Words that only open a question."""

import pytest

from assistant.opening import to_the_point


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("By the way, who hosted it?", "who hosted it?"),
        ("换个话题，决议提到青年了吗", "决议提到青年了吗"),
        ("Sorry, I meant the preambular paragraph", "the preambular paragraph"),
        ("Great! And paragraph 6?", "And paragraph 6?"),
        ("No, in paragraph 6", "in paragraph 6"),
        ("No, me refería al del preámbulo", "del preámbulo"),
        ("Нет, я имел в виду преамбулу", "преамбулу"),
        ("我只要序言里的", "序言里的"),
        ("换句话说，是谁要履行承诺？", "是谁要履行承诺？"),
        ("in other words, who has to do that?", "who has to do that?"),
    ],
)
def test_what_only_opens_or_corrects_is_cut(said: str, meant: str) -> None:
    assert to_the_point(said) == meant


@pytest.mark.parametrize(
    "question",
    ["No one attended?", "I want to know who hosted it", "不是核武器国家的国家要做什么？", "Sorry"],
)
def test_what_is_asked_stays(question: str) -> None:
    assert to_the_point(question) == question

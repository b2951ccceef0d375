"""What a question is about."""

from assistant.subject import subject


def test_inner_words_of_asking_stay() -> None:
    assert subject("请问 中东 的 问题") == "中东"
    assert subject("the use of force") == "use of force"
    assert subject("什么") == ""

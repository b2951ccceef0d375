"""Which resolution is to be mentioned, and which one is asked."""

import pytest

from assistant.mentioned_symbol import symbols_mentioned, whole_symbol


@pytest.mark.parametrize(
    ("question", "mentioned"),
    [
        ("Does 78/40 cite 77/58?", ("77/58",)),
        ("哪些段落提到50/245号决议？", ("50/245",)),
        ("Which resolutions cite 70/1?", ("70/1",)),
        ("¿Menciona la resolución 78/40 los ciberataques?", ()),
        ("هل يشير القرار 78/40 إلى القرار 77/58؟", ("77/58",)),
        ("What does 78/40 say about mines?", ()),
    ],
)
def test_symbols_that_are_to_be_mentioned(question: str, mentioned: tuple[str, ...]) -> None:
    assert symbols_mentioned(question) == mentioned


@pytest.mark.parametrize(
    ("topic", "question", "symbol"),
    [
        ("63/182", "Is document A/63/182 mentioned?", "A/63/182"),
        ("63/182", "哪些段落提到A/AC.105/63/182？", "A/AC.105/63/182"),
        ("63/182", "Which paragraphs mention resolution 63/182?", "63/182"),
        ("Ukraine", "Is Ukraine mentioned in A/63/182?", "Ukraine"),
    ],
)
def test_letters_of_a_symbol_belong_to_it(topic: str, question: str, symbol: str) -> None:
    assert whole_symbol(topic, question) == symbol

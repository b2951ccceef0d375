"""Where a sentence ends, however the text is cut into pieces."""

import pytest

from assistant.writing.sentences import Sentences

TEXTS = [
    pytest.param("一句[OP1]。二句[OP2]。", ["一句[OP1]。", "二句[OP2]。"], id="mark before the stop"),
    pytest.param("一句。[OP1]二句。[OP2][OP3]", ["一句。[OP1]", "二句。[OP2][OP3]"], id="marks behind it"),
    pytest.param(
        "他说“好。坏。”[OP1]二。", ["他说“好。坏。”[OP1]", "二。"], id="stops within quotation marks"
    ),
    pytest.param("- 一[OP1]\n- 二[OP2]\n", ["- 一[OP1]", "- 二[OP2]"], id="list"),
    pytest.param("三点：\n- 一[OP1]\n- 二[OP2]", ["三点：\n- 一[OP1]", "- 二[OP2]"], id="colon leads on"),
    pytest.param(
        "See para. 7 of No. 5 [OP1]. It was 2.5 per cent. [OP2] Done.",
        ["See para. 7 of No. 5 [OP1].", "It was 2.5 per cent. [OP2]", "Done."],
        id="abbreviations and decimals",
    ),
    pytest.param("<think>\n一。二。\n</think>\n三。", ["三。"], id="thoughts"),
    pytest.param("A [OP1].B [OP2].", ["A [OP1].", "B [OP2]."], id="no space behind a mark"),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
@pytest.mark.parametrize("size", [1, 3, 1000])
def test_sentences_are_the_same_however_they_come(text: str, expected: list[str], size: int) -> None:
    sentences = Sentences()
    found = [one for start in range(0, len(text), size) for one in sentences.feed(text[start : start + size])]
    assert [*found, *sentences.close()] == expected


def test_a_sentence_is_given_as_soon_as_it_is_certain() -> None:
    sentences = Sentences()
    assert sentences.feed("一句。[OP1]") == []
    assert sentences.feed("二") == ["一句。[OP1]"]
    assert sentences.rest == "二"


def test_endless_text_is_cut() -> None:
    sentences = Sentences()
    assert len(sentences.feed("无" * 1300)[0]) == 1200

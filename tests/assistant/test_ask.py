"""What can be asked, and the sentences that refuse the rest."""

import pytest

from assistant.ask import MAX_CHARACTERS, Ask
from assistant.errors import QuestionError


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("第7段？", id="Chinese"),
        pytest.param("para 7?", id="English"),
        pytest.param("paragraphe 7 ?", id="French"),
        pytest.param("¿párrafo 7?", id="Spanish"),
        pytest.param("пункт 7?", id="Russian"),
        pytest.param("الفقرة 7؟", id="Arabic"),
        pytest.param("Ｐａｒａ　７", id="full width"),
        pytest.param("第7段\n第8段\t第9段\r\n第10段", id="several lines"),
        pytest.param("问" * MAX_CHARACTERS, id="as long as may be"),
        pytest.param("第7段 👋", id="with a picture"),
    ],
)
def test_a_question_is_kept_as_it_came(question: str) -> None:
    assert Ask(question).question == question


def test_only_outer_white_space_goes() -> None:
    ask = Ask(" \n第7段  说什么？\u3000", history=("  第6段？ ",))
    assert (ask.question, ask.history) == ("第7段  说什么？", ("第6段？",))


@pytest.mark.parametrize("blank", ["", "  \n\t", "\u3000"], ids=["empty", "blank", "full-width blank"])
def test_nothing_is_no_question(blank: str) -> None:
    with pytest.raises(QuestionError, match="空的") as refused:
        Ask(blank)
    assert str(refused.value) == "问题是空的：请输入一个问题。The question is empty: type one."


@pytest.mark.parametrize("length", [MAX_CHARACTERS + 1, 100_000])
def test_a_question_too_long_is_told_by_how_much(length: int) -> None:
    with pytest.raises(QuestionError, match=f"问题有 {length} 个字符，最多 2000 个"):
        Ask("问" * length)


@pytest.mark.parametrize(
    ("character", "name"),
    [("\0", "U+0000"), ("\x07", "U+0007"), ("\x1b", "U+001B"), ("\x7f", "U+007F"), ("\ud800", "U+D800")],
)
def test_a_control_character_is_named(character: str, name: str) -> None:
    with pytest.raises(QuestionError, match="控制字符") as refused:
        Ask(f"第7{character}段说什么？")
    assert name in str(refused.value)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("มติกล่าวถึงอะไร", id="Thai"),
        pytest.param("ひらがなばかりのしつもん", id="Japanese without Han"),
        pytest.param("결의안은 무엇을 말합니까?", id="Korean"),
        pytest.param("Τι λέει η παράγραφος;", id="Greek"),
        pytest.param("संकल्प क्या कहता है", id="Hindi"),
    ],
)
def test_other_scripts_are_told_which_languages_are_read(question: str) -> None:
    with pytest.raises(QuestionError, match="中文、English、français、español、русский、العربية"):
        Ask(question)


@pytest.mark.parametrize("question", ["???", "42", "… — !", "👋👋"])
def test_a_question_has_words(question: str) -> None:
    with pytest.raises(QuestionError, match="没有文字"):
        Ask(question)


def test_earlier_questions_are_held_to_the_same() -> None:
    with pytest.raises(QuestionError, match="空的"):
        Ask("第7段？", history=("第6段？", " "))


@pytest.mark.parametrize("question", ["§ 7", "¶3", "§§ 3-5"])
def test_the_number_of_a_paragraph_is_a_question(question: str) -> None:
    assert Ask(question).question == question


def test_after_another_question_a_number_is_one() -> None:
    assert Ask("19?", ("What is paragraph 16?", "18?")).history == ("What is paragraph 16?", "18?")
    assert Ask("2025?", ("Who hosted it in 2024?",)).question == "2025?"
    assert Ask("79/41?", ("How many States does 78/40 name?",)).question == "79/41?"
    with pytest.raises(QuestionError, match="没有文字"):
        Ask("And 7?", ("7?",))

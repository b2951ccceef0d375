"""Labels as they are said."""

import pytest

from assistant.wording import LANGUAGES, label_in_words, mark


@pytest.mark.parametrize(
    ("label", "zh", "en"),
    [
        ("PP3", "序言部分第3段", "preambular para. 3"),
        ("OP7", "第7段", "para. 7"),
        ("OP3(a)(ii)", "第3段(a)(ii)", "para. 3 (a)(ii)"),
        ("OP.I.3", "第I节第3段", "sect. I, para. 3"),
        ("A1", "附件第1段", "annex, para. 1"),
        ("A.II.3", "附件II第3段", "annex II, para. 3"),
        ("FN13", "脚注13", "footnote 13"),
        ("FN*", "脚注*", "footnote *"),
    ],
)
def test_in_chinese_and_english(label: str, zh: str, en: str) -> None:
    assert label_in_words(label, "zh") == zh
    assert label_in_words(label, "en") == en


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", ("alinéa 3 du préambule", "par. 7", "note 13")),
        ("es", ("párrafo 3 del preámbulo", "párr. 7", "nota 13")),
        ("ru", ("п. 3 преамбулы", "п. 7", "сноска 13")),
        ("ar", ("الفقرة 3 من الديباجة", "الفقرة 7", "الحاشية 13")),
    ],
)
def test_in_the_others(language: str, said: tuple[str, str, str]) -> None:
    assert tuple(label_in_words(label, language) for label in ("PP3", "OP7", "FN13")) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_labels_are_said_alike(language: str) -> None:
    labels = ["PP3", "OP3", "A3", "FN3", "OP.I.3", "OP3(a)", "A.I.3", "OP.I.3(a)"]
    assert len({label_in_words(label, language) for label in labels}) == len(labels)


def test_an_unknown_language_is_said_in_english() -> None:
    assert label_in_words("OP7", "de") == "para. 7"


def test_mark() -> None:
    assert mark("OP7", "zh") == "[第7段]"


@pytest.mark.parametrize("label", ["", "7", "XX7", "OP", "OP7 ", "第7段"])
def test_what_is_no_label_is_an_error(label: str) -> None:
    with pytest.raises(ValueError, match="no paragraph label"):
        label_in_words(label, "zh")

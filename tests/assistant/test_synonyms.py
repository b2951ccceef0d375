"""Other names of a thing."""

import pytest

from assistant.synonyms import expanded, literally, pieces_of, synonyms


@pytest.mark.parametrize(
    ("term", "language", "among"),
    [
        ("朝鲜", "zh", "朝鲜民主主义人民共和国"),
        ("IAEA", "zh", "国际原子能机构"),
        ("Hiroshima", "zh", "广岛"),
        ("广岛", "en", "Hiroshima"),
        ("Хиросима", "zh", "广岛"),
    ],
)
def test_a_known_thing_has_its_names(term: str, language: str, among: str) -> None:
    names = synonyms(term, language)
    assert names[0] == term
    assert among in names


@pytest.mark.parametrize(
    ("term", "language", "forms"),
    [
        ("rapport du Secrétaire général", "en", ("report of the Secretary-General",)),
        ("秘书长的报告", "en", ("report of the Secretary-General",)),
        ("强烈谴责", "en", ("strongly condemns",)),
        ("rapport", "zh", ("报告", "秘书长的报告", "秘书长报告", "最后报告", "提出报告", "国家报告")),
    ],
)
def test_what_is_said_narrowly_is_nothing_wider(term: str, language: str, forms: tuple[str, ...]) -> None:
    assert synonyms(term, language)[1:] == forms


@pytest.mark.parametrize("term", ["珊瑚礁的颜色", "IAEA 的年度报告", "", "qwerty"])
def test_anything_else_only_its_own(term: str) -> None:
    assert synonyms(term, "zh") == (term,)


def test_a_question_with_the_names_of_all_it_speaks_of() -> None:
    words = expanded("广岛和 IAEA", ["en"])
    assert words.startswith("广岛和 IAEA ")
    assert "Hiroshima" in words
    assert "International Atomic Energy Agency" in words
    assert expanded("假药 in 1999", ["en"]).startswith("假药 in 1999 substandard and falsified")
    assert expanded("珠算", ["en"]) == "珠算"
    assert expanded("广岛", []) == "广岛"


@pytest.mark.parametrize(
    ("topic", "pieces"),
    [
        ("广岛和长崎", ("广岛", "长崎")),
        ("广岛", ("广岛",)),
        ("咖啡种植", ("咖啡种植",)),
        ("rapport du Secrétaire général", ("rapport", "Secrétaire général")),
        ("最后报告", ("最后报告",)),
        ("", ()),
    ],
)
def test_pieces_of_a_subject(topic: str, pieces: tuple[str, ...]) -> None:
    assert pieces_of(topic) == pieces


def test_an_abbreviation_in_brackets_stands_in_any_language() -> None:
    assert "UN-SPIDER" in synonyms("天基信息灾害管理平台（UN-SPIDER）", "en")
    assert synonyms("平台（二）", "en") == ("平台（二）",)


def test_latin_words_quoted_in_another_script_are_those_of_the_text() -> None:
    assert literally("Stresses", "zh", "en") == ("Stresses",)
    assert "敦促" in literally("urges", "en", "zh")

"""Where a term stands, whatever its case, width and white space."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.matching import find_names, find_terms, titles_among, widen


def found(text: str, *terms: str) -> list[str]:
    return [text[start:end] for start, end in find_terms(text, terms)]


@pytest.mark.parametrize(
    ("text", "term", "expected"),
    [
        pytest.param("广岛和长崎；访问广岛", "广岛", ["广岛", "广岛"], id="twice"),
        pytest.param("按照 2010 年《行动计划》", "2010年《行动计划》", ["2010 年《行动计划》"], id="blanks"),
        pytest.param(
            "见联合国，《条约汇编》",
            "联合国《条约汇编》",
            ["联合国，《条约汇编》"],
            id="comma before a title",
        ),
        pytest.param("，《条约汇编》", "《条约汇编》", ["《条约汇编》"], id="but not in front"),
        pytest.param("２０１０年", "2010 年", ["２０１０年"], id="full width"),
        pytest.param("见 ＮＰＴ 文件", "npt", ["ＮＰＴ"], id="full width and case"),
        pytest.param("State and States’ stateless", "State", ["State", "States’"[:-1]], id="whole words"),
        pytest.param("weapon-free zones", "weapon free zone", ["weapon-free zones"], id="hyphen and plural"),
        pytest.param(
            "non\u2011governmental and non governmental bodies",
            "non-governmental",
            ["non\u2011governmental", "non governmental"],
            id="hyphens that do not break",
        ),
        pytest.param("A/70/1, A/RES/70/1, 70/1, 70/12", "70/1", ["A/RES/70/1", "70/1"], id="numbers"),
        pytest.param("the Assembly's wish", "assembly", ["Assembly's"], id="possessive"),
        pytest.param("C.86.IX.7", "c.86.ix.7", ["C.86.IX.7"], id="stops are no wildcards"),
        pytest.param("CX86XIXX7", "C.86.IX.7", [], id="and do not match letters"),
        pytest.param("乌克兰", "克 兰", ["克兰"], id="blank in a Chinese term"),
        pytest.param("договора", "договор", [], id="an ending is another word"),
        pytest.param("a moratorium", "moratoriums", ["moratorium"], id="singular of a plural"),
        pytest.param("the status", "statuses", [], id="but no stem"),
        pytest.param("those who ask the WHO", "WHO", ["WHO"], id="abbreviations in capitals"),
        pytest.param("the People’s Republic", "people's republic", ["People’s Republic"], id="apostrophes"),
        pytest.param("l'État", "l’état", ["l'État"], id="apostrophes the other way round"),
        pytest.param("", "广岛", [], id="no text"),
        pytest.param("广岛", " ", [], id="no term"),
    ],
)
def test_find(text: str, term: str, expected: list[str]) -> None:
    assert found(text, term) == expected


def test_spans_of_several_terms_do_not_overlap() -> None:
    assert found("不扩散核武器条约缔约国", "核武器条约", "条约缔约国", "缔约国") == ["核武器条约", "缔约国"]


def test_offsets_are_those_of_the_text_itself() -> None:
    # ㋿ folds to two characters and ﬁ to two letters; neither moves what stands behind it.
    assert find_terms("㋿ﬁ 广岛", ["广岛"]) == ((3, 5),)


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [
        ("回顾广岛，欢迎领导人访问长崎；", (5, 7), "欢迎领导人访问长崎"),
        ("回顾广岛，欢迎", (2, 4), "回顾广岛"),
        ("first, second part; third", (7, 13), "second part"),
        ("没有标点", (0, 2), "没有标点"),
        ("a total of 25,000 dollars, for reefs", (18, 25), "a total of 25,000 dollars"),
        (
            "members of the Court (Statute, Article 32), and staff",
            (0, 7),
            "members of the Court (Statute, Article 32)",
        ),
        ("of the Court (Statute, Article 32), and staff", (23, 30), "Article 32)"),
        ("各成员（规约，第32条），工作人员", (1, 3), "各成员（规约，第32条）"),
    ],
)
def test_widened_to_the_punctuation(text: str, span: tuple[int, int], expected: str) -> None:
    start, end = widen(text, [span, (0, 1)])
    assert text[start:end] == expected


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=6), max_size=4))
def test_spans_are_in_order_and_in_the_text(text: str, terms: list[str]) -> None:
    place = 0
    for start, end in find_terms(text, terms):
        assert place <= start < end <= len(text)
        place = end


def test_what_opens_the_symbols_of_a_series_stands_before_any_of_them() -> None:
    assert find_terms("See S/2022/796 and A/77/1.", ("S/",)) == ((4, 6),)


def test_a_title_is_not_named_by_a_longer_one_that_ends_with_it() -> None:
    latin, ban = "《拉丁美洲禁止核武器条约》", "确认《禁止核武器条约》，"
    titles = titles_among(["禁止核武器条约", "核武器条约"], [latin, ban])
    assert titles == {"禁止核武器条约"}
    assert find_names(latin, ["禁止核武器条约"], titles) == []
    assert find_names(ban, ["禁止核武器条约"], titles) == [(3, 10)]
    assert find_names(latin, ["核武器条约"], titles) == [(7, 12)]

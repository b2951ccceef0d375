"""A paragraph in its acts, each under the verb by which the organ speaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.act import acts, verb_of
from index.resolution import Resolution

Acts = list[tuple[str, str]]


def parted(text: str, language: str = "zh") -> Acts:
    """Each act's text and verb."""
    return [(text[slice(*act)], verb_of(text, act, language)) for act in acts(text, language)]


def test_an_act_for_each_verb() -> None:
    text = (
        "强调必须保持民用材料管理工作的透明度，特别指出执行这些准则的重要性，"
        "吁请所有国家履行它们的承诺；鼓励各方；"
    )
    assert parted(text) == [
        ("强调必须保持民用材料管理工作的透明度，", "强调"),
        ("特别指出执行这些准则的重要性，", "特别指出"),
        ("吁请所有国家履行它们的承诺；", "吁请"),
        ("鼓励各方；", "鼓励"),
    ]


def test_and_is_no_part_of_the_verb() -> None:
    assert parted("敦促所有国家签署并批准这项重要的条约，并吁请各国在条约生效前不进行试爆；")[1][1] == "吁请"


def test_in_english() -> None:
    text = (
        "Urges all States that have not yet done so to sign it, and encourages all of them to report every "
        "year; stresses that it matters"
    )
    assert parted(text, "en") == [
        ("Urges all States that have not yet done so to sign it, ", "Urges"),
        ("and encourages all of them to report every year; ", "encourages"),
        ("stresses that it matters", "stresses"),
    ]


@pytest.mark.parametrize("language", ["fr", "es", "ru", "ar"])
def test_one_act_where_verbs_are_not_known(language: str) -> None:
    text = "Demande à tous les États de signer, et les encourage à faire rapport ; souligne que cela importe"
    assert parted(text, language) == [(text, "")]


def test_a_text_without_verb_is_one_act_without_one() -> None:
    assert parted("联合国，《条约汇编》，第 729 卷，第 10485 号。") == [
        ("联合国，《条约汇编》，第 729 卷，第 10485 号。", "")
    ]
    assert acts("", "zh") == []


@pytest.mark.parametrize(
    ("label", "verbs"),
    [
        ("OP1", ["敦促"]),
        ("OP4", ["强调", "吁请"]),
        ("OP5", ["吁请", "吁请", "鼓励", "鼓励"]),
        ("OP6", ["强调", "特别指出", "在这方面吁请"]),
        ("OP7", ["敦促"]),
        ("OP13", ["决定"]),
        ("PP3", ["重申", "又重申"]),
        ("PP5", ["又注意到", "欢迎", "强调"]),
        ("PP8", ["重申", "吁请"]),
    ],
)
def test_acts_of_the_seed(seed: Resolution, label: str, verbs: list[str]) -> None:
    text = next(p.text for p in seed.paragraphs() if p.label == label)
    assert [verb for _, verb in parted(text)] == verbs


@given(st.text("强调吁请敦促，；并又 。a《》", max_size=60), st.sampled_from(["zh", "en", "fr"]))
def test_acts_cover_the_text(text: str, language: str) -> None:
    spans = acts(text, language)
    assert "".join(text[start:end] for start, end in spans).strip() == text.strip()

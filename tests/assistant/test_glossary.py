"""The table of terms and the finding of them, in each language against matches written out by hand."""

import time
from collections import defaultdict
from importlib.resources import files
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.glossary import LANGUAGES, Concept, Glossary, glossary, read_table

DELIBERATE: frozenset[tuple[str, str]] = frozenset()
"""(language, folded form) that names two concepts on purpose; there is none."""

TABLE = files("assistant").joinpath("glossary.tsv").read_text("utf-8")


def found(text: str, language: str | None = None) -> list[tuple[str, str]]:
    """What was met in the text, and the concept by its first Chinese form."""
    return [(text[m.start : m.end], m.concept.forms["zh"][0]) for m in glossary().concepts_in(text, language)]


def concept(zh: str) -> Concept:
    return next(c for c in glossary().concepts if c.forms["zh"][0] == zh)


# The table


def test_header_names_the_six_languages() -> None:
    assert TABLE.splitlines()[0].split("\t") == list(LANGUAGES)


def test_there_are_concepts_enough() -> None:
    assert len(glossary().concepts) >= 900


def test_every_line_has_six_cells_and_none_is_empty() -> None:
    empty = [
        (number, language)
        for number, c in enumerate(glossary().concepts, start=2)
        for language in LANGUAGES
        if not c.forms[language]
    ]
    assert empty == []


def test_forms_are_trimmed_and_each_stands_once_in_its_cell() -> None:
    for c in glossary().concepts:
        for forms in c.forms.values():
            assert [form.strip() for form in forms] == list(dict.fromkeys(forms))
            assert not any("|" in form or "  " in form for form in forms)


def test_no_form_names_two_concepts() -> None:
    for language in LANGUAGES:
        owners = defaultdict(set)
        for number, c in enumerate(glossary().concepts, start=2):
            for form in c.forms[language]:
                owners[form.casefold()].add(number)
        doubled = {form: rows for form, rows in owners.items() if len(rows) > 1}
        assert {(language, form) for form in doubled} <= DELIBERATE, doubled


def test_every_form_finds_its_own_concept() -> None:
    """A form by itself is that concept and nothing else."""
    for language in LANGUAGES:
        for c in glossary().concepts:
            for form in c.forms[language]:
                matches = glossary().concepts_in(form, language)
                assert [(m.concept.forms["zh"][0], m.start, m.end) for m in matches] == [
                    (c.forms["zh"][0], 0, len(form))
                ], (language, form)


def test_chinese_forms_are_simplified_and_long_enough_to_be_looked_for_anywhere() -> None:
    from index.han import to_simplified

    chemical_elements = {"铀", "钚", "钸"}
    for form in glossary().forms_in("zh"):
        assert to_simplified(form) == form
        assert len(form) > 1 or form in chemical_elements


SCRIPTS = {
    "ru": ("а", "я"),
    "ar": ("\u0600", "\u06ff"),
    "zh": ("\u4e00", "\u9fff"),
    "en": ("a", "z"),
    "fr": ("a", "z"),
    "es": ("a", "z"),
}
BORROWED = {"COVID-19", "Treaty Series"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_is_in_the_script_of_its_column(language: str) -> None:
    first, last = SCRIPTS[language]
    strange = [
        form
        for form in glossary().forms_in(language)
        if form not in BORROWED and not any(first <= character <= last for character in form.lower())
    ]
    assert strange == []


def test_a_line_of_five_cells_is_refused() -> None:
    with pytest.raises(ValueError, match="line 3 has 5 cells, not 6"):
        list(read_table("zh\ten\tfr\tes\tru\tar\na\tb\tc\td\te\tf\na\tb\tc\td\te\n"))


@pytest.mark.parametrize(
    ("zh", "language", "first"),
    [
        ("国际原子能机构", "en", "International Atomic Energy Agency"),
        ("国际原子能机构", "ru", "Международное агентство по атомной энергии"),
        ("全面禁止核试验条约", "fr", "Traité d'interdiction complète des essais nucléaires"),
        ("朝鲜民主主义人民共和国", "es", "República Popular Democrática de Corea"),
        ("不扩散核武器条约", "ar", "معاهدة عدم انتشار الأسلحة النووية"),
        ("敦促", "en", "urges"),
    ],
)
def test_the_form_of_resolutions_stands_first(zh: str, language: str, first: str) -> None:
    assert concept(zh).forms[language][0] == first


@pytest.mark.parametrize(
    ("colloquial", "official"),
    [
        ("五常", "五个核武器国家"),
        ("核大国", "核武器国家"),
        ("核弹", "核武器"),
        ("安理会", "安全理事会"),
        ("联合国秘书长", "秘书长"),
        ("联大", "大会"),
        ("裁谈会", "裁军谈判会议"),
        ("北朝鲜", "朝鲜民主主义人民共和国"),
        ("禁产条约", "禁止生产用于核武器或其他核爆炸装置裂变材料条约"),
        ("核不扩散条约", "不扩散核武器条约"),
        ("伊核协议", "联合全面行动计划"),
    ],
)
def test_what_people_type_names_what_resolutions_write(colloquial: str, official: str) -> None:
    assert found(colloquial, "zh") == [(colloquial, official)]


# Finding, language by language


def test_chinese() -> None:
    assert found("国际原子能机构和五常在禁产条约问题上被要求做什么？", "zh") == [
        ("国际原子能机构", "国际原子能机构"),
        ("五常", "五个核武器国家"),
        ("禁产条约", "禁止生产用于核武器或其他核爆炸装置裂变材料条约"),
        ("要求", "要求"),
    ]


def test_traditional_chinese_at_the_offsets_of_the_original() -> None:
    assert found("決議著重指出聯合國祕書長對全面禁試條約的責任", "zh") == [
        ("決議", "决议"),
        ("著重指出", "强调"),
        ("聯合國祕書長", "秘书长"),
        ("全面禁試條約", "全面禁止核试验条约"),
        ("責任", "特殊责任"),
    ]


def test_chinese_across_blanks_and_full_width_letters() -> None:
    assert found("1995 年审议和延期\n大会、ＮＰＴ", "zh") == [
        ("1995 年审议和延期\n大会", "审议和延期大会"),
        ("ＮＰＴ", "不扩散核武器条约"),
    ]


def test_abbreviations_in_chinese_in_either_case() -> None:
    assert found("敦促哪些国家签署CTBT？npt呢", "zh") == [
        ("敦促", "敦促"),
        ("国家", "国家"),
        ("签署", "签署"),
        ("CTBT", "全面禁止核试验条约"),
        ("npt", "不扩散核武器条约"),
    ]


def test_english() -> None:
    question = "What does the resolution urge nuclear weapon states to do about the NPT's Review Conference?"
    assert found(question, "en") == [
        ("resolution", "决议"),
        ("urge", "敦促"),
        ("nuclear weapon states", "核武器国家"),
        ("NPT", "不扩散核武器条约"),
        ("Review Conference", "审议大会"),
    ]


def test_french_with_and_without_accents() -> None:
    expected = ["核武器国家", "敦促", "国际原子能机构"]
    for text in (
        "Les États dotés d’armes nucléaires que l'Assemblée engage instamment, et l’AIEA",
        "les etats dotes d'armes nucleaires que l'assemblee engage instamment, et l'aiea",
    ):
        assert [zh for _, zh in found(text, "fr")] == expected


def test_spanish() -> None:
    question = "¿Qué pide la Asamblea General a los Estados poseedores de armas nucleares sobre el TNP?"
    assert found(question, "es") == [
        ("pide", "要求"),
        ("Asamblea General", "大会"),
        ("Estados poseedores de armas nucleares", "核武器国家"),
        ("TNP", "不扩散核武器条约"),
    ]


def test_russian_in_other_cases_than_the_table() -> None:
    question = (
        "Что сказано о Договоре о нераспространении ядерного оружия государствам, не обладающим им, и МАГАТЭ?"
    )
    assert found(question, "ru") == [
        ("Договоре о нераспространении ядерного оружия", "不扩散核武器条约"),
        ("государствам", "国家"),
        ("МАГАТЭ", "国际原子能机构"),
    ]
    assert found("а для государств, обладающих ядерным оружием", "ru") == [
        ("государств, обладающих ядерным оружием", "核武器国家")
    ]


def test_arabic_with_article_and_attached_particles() -> None:
    text = (
        "ماذا تطلب الجمعية العامة بشأن معاهدة عدم انتشار الأسلحة النووية "
        "وبالأسلحة الكيميائية وللوكالة الدولية للطاقة الذرية؟"
    )
    assert found(text, "ar") == [
        ("تطلب", "要求"),
        ("الجمعية العامة", "大会"),
        ("معاهدة عدم انتشار الأسلحة النووية", "不扩散核武器条约"),
        ("وبالأسلحة الكيميائية", "化学武器"),
        ("وللوكالة الدولية للطاقة الذرية", "国际原子能机构"),
    ]


def test_arabic_vowel_signs_and_hamzas_do_not_matter() -> None:
    assert [zh for _, zh in found("الأُمَمُ المتّحدة و الامين العام", "ar")] == ["联合国", "秘书长"]


def test_peace_is_not_safety() -> None:
    """سلام and سلامة differ by an ending that makes another word."""
    assert found("السلام", "ar") == [("السلام", "和平")]
    assert found("السلامة", "ar") == [("السلامة", "安全")]


# Boundaries


@pytest.mark.parametrize(
    ("text", "language"),
    [
        pytest.param("a worldly peacetime nonstate", "en", id="inside longer English words"),
        pytest.param("who is it? un traité? a cop", "en", id="abbreviations that are words"),
        pytest.param("general. Assembly", "en", id="across a full stop"),
        pytest.param("desarmadero", "es", id="inside a longer Spanish word"),
        pytest.param("мировоззрение", "ru", id="inside a longer Russian word"),
        pytest.param("странный", "ru", id="a Russian word with a common beginning"),
        pytest.param("CTBTX", "zh", id="an abbreviation inside a longer one"),
        pytest.param("", "zh", id="nothing"),
        pytest.param("？！ …", None, id="punctuation only"),
    ],
)
def test_nothing_is_found(text: str, language: str | None) -> None:
    assert [zh for _, zh in found(text, language)] == []


@pytest.mark.parametrize(
    ("longer", "zh"),
    [
        ("索马里", "索马里"),
        ("印度尼西亚", "印度尼西亚"),
        ("发展中国家", "发展中国家"),
        ("巴布亚新几内亚", "巴布亚新几内亚"),
        ("审议大会", "审议大会"),
        ("国际原子能机构", "国际原子能机构"),
    ],
)
def test_the_longest_name_is_taken(longer: str, zh: str) -> None:
    """马里, 印度, 中国, 几内亚, 大会 and 原子能机构 stand within these."""
    assert found(f"在{longer}，", "zh") == [(longer, zh)]


def test_the_exact_form_wins_over_another_form_of_the_same_length() -> None:
    small = Glossary(
        tuple(read_table("zh\ten\tfr\tes\tru\tar\n甲乙\tarms\ta\ta\ta\ta\n丙丁\tarm\tb\tb\tb\tb\n"))
    )
    assert [m.form for m in small.concepts_in("arm and arms", "en")] == ["arm", "arms"]


def test_without_a_language_the_latin_ones_are_told_by_their_terms() -> None:
    assert found("Tratado de Tlatelolco") == [("Tratado de Tlatelolco", "特拉特洛尔科条约")]
    assert found("Traité de Rarotonga") == [("Traité de Rarotonga", "拉罗通加条约")]
    assert found("Conference on Disarmament") == [("Conference on Disarmament", "裁军谈判会议")]
    assert found("Конференция по разоружению") == [("Конференция по разоружению", "裁军谈判会议")]


def test_a_form_is_the_tables_not_the_texts() -> None:
    (match,) = glossary().concepts_in("ядерным оружием", "ru")
    assert match.form == "ядерное оружие"


def test_forms_in_a_language_follow_the_table() -> None:
    assert glossary().forms_in("en")[:2] == ("disarmament", "general and complete disarmament")
    assert glossary().forms_in("la") == ()


@given(
    st.text(
        st.sampled_from(
            "核武器国家裁軍谈判会议 NPTnuclear weapon-States,Договор о нераспространении ُالأمم المتحدة́"
        ),
        max_size=60,
    )
)
def test_matches_are_in_order_apart_and_within_the_text(text: str) -> None:
    for language in (*LANGUAGES, None):
        matches = glossary().concepts_in(text, language)
        assert all(0 <= m.start < m.end <= len(text) for m in matches)
        assert all(a.end <= b.start for a, b in pairwise(matches))


def test_a_question_takes_less_than_a_millisecond() -> None:
    questions = [
        ("国际原子能机构和五常在禁产条约问题上被要求做什么？", "zh"),
        (
            "What does the resolution urge the nuclear-weapon States to do about the NPT regime?",
            "en",
        ),
        ("К чему призывает Генеральная Ассамблея государства, обладающие ядерным оружием?", "ru"),
        ("ماذا تطلب الجمعية العامة من الدول الحائزة للأسلحة النووية؟", "ar"),
    ]
    for text, language in questions:
        glossary().concepts_in(text, language)
    best = min(_seconds(questions) for _ in range(20))
    assert best / len(questions) < 0.001


def _seconds(questions: list[tuple[str, str]]) -> float:
    start = time.perf_counter()
    for text, language in questions:
        glossary().concepts_in(text, language)
    return time.perf_counter() - start


@pytest.mark.parametrize(
    ("name", "known"), [("裁谈会", True), ("裁谈会的报告", False), ("something", False), ("", False)]
)
def test_a_name_is_known_as_a_whole(name: str, known: bool) -> None:
    assert glossary().knows(name) is known

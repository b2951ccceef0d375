"""Statements made of a passage: who speaks, with which verb, which words, which fact."""

import pytest

from assistant.citation import Citation
from assistant.extract import answer_by_extraction, governing_verb, spoken
from index.library import Library
from index.passage import passages_of
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import asked, evidence, passage, reefs, scope_of


def quote(resolution: Resolution, label: str, words: str) -> Citation:
    return Citation.quoting(next(p for p in passages_of(resolution) if p.label == label), words)


@pytest.mark.parametrize(
    ("label", "words", "language", "sentence"),
    [
        ("OP10", "特别指出必须遵守不扩散义务", "zh", "大会“特别指出必须遵守不扩散义务”"),
        ("OP10", "解决所有不履约问题", "zh", "大会特别指出：“解决所有不履约问题”"),
        ("PP2", "在广岛和长崎使用核武器", "zh", "大会在序言中回顾：“在广岛和长崎使用核武器”"),
        ("PP2", "回顾在广岛", "zh", "大会在序言中“回顾在广岛”"),
        ("FN10", "A/50/426", "zh", "脚注10：“A/50/426”"),
        ("OP10", "解决所有不履约问题", "en", "The General Assembly (特别指出): “解决所有不履约问题”"),
        ("OP10", "解决所有不履约问题", "fr", "L’Assemblée générale (特别指出) : « 解决所有不履约问题 »"),
        ("OP10", "解决所有不履约问题", "es", "La Asamblea General (特别指出): «解决所有不履约问题»"),
        ("OP10", "解决所有不履约问题", "ru", "Генеральная Ассамблея (特别指出): «解决所有不履约问题»"),
        ("OP10", "解决所有不履约问题", "ar", "الجمعية العامة (特别指出): «解决所有不履约问题»"),
    ],
)
def test_sentence(seed: Resolution, label: str, words: str, language: str, sentence: str) -> None:
    assert spoken(language, scope_of(seed), quote(seed, label, words)) == sentence


def test_a_later_act_has_its_own_verb(seed: Resolution) -> None:
    citation = quote(seed, "OP4", "作出进一步努力")
    assert governing_verb(citation.passage, citation.start) == "吁请"
    assert spoken("zh", scope_of(seed), citation) == "大会吁请：“作出进一步努力”"


def test_annexes_and_subparagraphs() -> None:
    scope = scope_of(reefs())
    assert spoken("en", scope, quote(reefs(), "A1", "marks its nets")) == "The annex: “marks its nets”"
    assert (
        spoken("en", scope, quote(reefs(), "OP2(a)", "ocean noise")) == "The General Assembly: “ocean noise”"
    )


def test_an_answer_has_the_fact_and_the_footnotes_in_its_words(library: Library, seed: Resolution) -> None:
    q, scope = asked("其余几个国家尚未批准？", seed)
    found = library.passage("A/RES/78/40:zh:OP7")
    answer = answer_by_extraction(q, scope, [evidence(found, [("其余八个国家", 0.9), ("批准", 0.5)])])
    (statement,) = answer.statements
    assert statement.lead == "八"
    assert statement.text == (
        "大会“敦促所有尚未签署和(或)批准《全面禁止核试验条约》的国家，特别是其附件 2 所列其余八个国家”"
    )
    assert [note.label for note in answer.footnotes] == ["FN13"]


def test_of_several_facts_the_one_beside_the_words_of_the_question(seed: Resolution) -> None:
    q, scope = asked("何时？", seed)
    found = next(p for p in passages_of(seed) if p.label == "PP19")
    for words, fact in [
        ("获得通过", "2017 年 7 月 7 日"),
        ("生效", "2021 年 1 月 22 日"),
        ("第一次会议", "2022 年 6 月 21 日至 23 日"),
    ]:
        (statement,) = answer_by_extraction(q, scope, [evidence(found, [(words, 0.9)])]).statements
        assert statement.lead == fact


def test_passages_come_in_the_order_of_the_document(seed: Resolution) -> None:
    q, scope = asked("青年应做什么？", seed)
    passages = {p.label: p for p in passages_of(seed)}
    chosen = [evidence(passages[label], [("核", 0.5)]) for label in ("OP10", "PP18", "OP1")]
    answer = answer_by_extraction(q, scope, chosen)
    assert [citation.label for citation in answer.citations] == ["PP18", "OP1", "OP10"]


def test_what_a_colon_leads_in_is_quoted_with_it() -> None:
    q, scope = asked("What is the Secretary-General asked?", reefs())
    found = {p.label: p for p in passages_of(reefs())}
    answer = answer_by_extraction(q, scope, [evidence(found["OP2"], [("Secretary", 0.9)])])
    assert [citation.label for citation in answer.citations] == ["OP2", "OP2(a)", "OP2(b)"]
    answer = answer_by_extraction(q, scope, [evidence(found["OP2(a)"], [("noise", 0.9)])])
    assert [citation.label for citation in answer.citations] == ["OP2(a)"]


def test_of_several_resolutions_each_statement_cites_its_own(seed: Resolution) -> None:
    q, scope = asked("怎样保护珊瑚礁？", seed, reefs())
    found = next(p for p in passages_of(reefs()) if p.label == "OP1")
    (statement,) = answer_by_extraction(q, scope, [evidence(found, [("coral", 0.9)])]).statements
    assert statement.text == "大会“Urges States to protect coral reefs”"
    assert statement.citations[0].passage.symbol == "A/RES/80/7"


def test_a_passage_without_verb() -> None:
    assert governing_verb(passage("没有动词的段落"), 3) == ""


SCALE = Resolution(
    "A/RES/80/9",
    "en",
    operative=(
        Paragraph("OP1", "Reaffirms that discounts of level C are borne by others;", verb="Reaffirms"),
        Paragraph(
            "OP2",
            "Decides:\nLevel | Criterion | Discount\nB | All others, but A | 0\nC | As listed | 7.5",
            verb="Decides",
        ),
    ),
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What discount do level C countries get?", [("OP2", "C | As listed | 7.5", "7.5")]),
        (
            "Who bears the discount of level C?",
            [
                ("OP1", "Reaffirms that discounts of level C are borne by others", ""),
                ("OP2", "C | As listed | 7.5", ""),
            ],
        ),
    ],
)
def test_a_cell_alone_answers_for_a_figure(question: str, told: list[tuple[str, str, str]]) -> None:
    q, scope = asked(question, SCALE)
    found = [evidence(p, [("iscount", 0.9)]) for p in passages_of(SCALE)]
    answer = answer_by_extraction(q, scope, found)
    assert [(s.citations[0].label, s.citations[0].quote, s.lead) for s in answer.statements] == told

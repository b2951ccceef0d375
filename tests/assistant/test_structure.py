"""Paragraphs by number, places of footnotes, counts: exact sentences."""

from dataclasses import replace

import pytest

from assistant.answer import Answer, Basis
from assistant.sections import under_heading
from assistant.structure import answer_structure, clause_around
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import asked, reefs


def answer(question: str, *resolutions: Resolution) -> Answer:
    return answer_structure(*asked(question, *resolutions))


def cited(found: Answer) -> list[str]:
    return [citation.label for citation in found.citations]


def said(found: Answer) -> list[str]:
    return [statement.text for statement in found.statements]


@pytest.mark.parametrize(
    ("question", "label"),
    [
        ("第10段说什么？", "OP10"),
        ("执行部分第一段全文", "OP1"),
        ("序言部分第2段", "PP2"),
        ("序言最后一段说什么？", "PP22"),
        ("最后一段说什么？", "OP13"),
        ("倒数第二段说什么？", "OP12"),
        ("脚注10的内容？", "FN10"),
        ("序言部分开头说什么？", "PP1"),
        ("What does paragraph 10 say?", "OP10"),
        ("Que dit le paragraphe 10 ?", "OP10"),
        ("¿Qué dice el párrafo 10?", "OP10"),
        ("Что говорится в пункте 10?", "OP10"),
        ("ماذا تقول الفقرة 10؟", "OP10"),
        ("ماذا تقول الفقرة ١٠؟", "OP10"),
    ],
)
def test_a_paragraph_by_its_number_is_quoted_whole(seed: Resolution, question: str, label: str) -> None:
    found = answer(question, seed)
    (citation,) = found.citations
    assert citation.label == label
    assert citation.quote == citation.passage.text


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("脚注10的内容？", "脚注10：“A/50/426, 附件。”"),
        ("Read footnote 10", "footnote 10: “A/50/426, 附件。”"),
        ("Que dit la note 10 ?", "note 10 : « A/50/426, 附件。 »"),
        ("¿Qué dice la nota 10?", "nota 10: «A/50/426, 附件。»"),
        ("Что в сноске 10?", "сноска 10: «A/50/426, 附件。»"),
        ("ما نص الحاشية 10؟", "الحاشية 10: «A/50/426, 附件。»"),
    ],
)
def test_it_is_said_in_the_questions_language(seed: Resolution, question: str, sentence: str) -> None:
    assert said(answer(question, seed)) == [sentence]


@pytest.mark.parametrize(
    "question",
    [
        "脚注10标在哪一段，写的是什么？",
        "脚注10标在哪一段，指的是哪份文件？",
        "Where is footnote 10 attached and what does it say?",
        "To which paragraph does footnote 10 belong and what does it cite?",
    ],
)
def test_a_footnotes_place_and_what_it_says(seed: Resolution, question: str) -> None:
    assert cited(answer(question, seed)) == ["PP13", "FN10"]


def test_several_are_rows_in_the_order_of_the_question(seed: Resolution) -> None:
    assert cited(answer("第3至5段说什么？", seed)) == ["OP3", "OP4", "OP5"]
    found = answer("第10段、序言部分第2段和脚注13说什么？", seed)
    assert cited(found) == ["OP10", "PP2", "FN13"]
    assert found.table
    assert not answer("第3段说什么？", seed).table


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("第14段说什么？", "A/RES/78/40 的执行部分只有第1至13段，没有第14段。"),
        ("第0段说什么？", "A/RES/78/40 的执行部分只有第1至13段，没有第0段。"),
        ("第12至15段说什么？", "A/RES/78/40 的执行部分只有第1至13段，没有第15段。"),
        ("第10段和第40段说什么？", "A/RES/78/40 的执行部分只有第1至13段，没有第40段。"),
        ("序言部分第23段说什么？", "A/RES/78/40 的序言部分只有第1至22段，没有序言部分第23段。"),
        ("倒数第20段说什么？", "A/RES/78/40 的执行部分只有第1至13段，没有第20段。"),
        ("脚注14是什么？", "A/RES/78/40 只有脚注1–13，没有脚注14。"),
        ("附件第1段说什么？", "A/RES/78/40 没有附件，所以没有附件第1段。"),
        ("第3段(a)说什么？", "A/RES/78/40 的第3段没有分段(a)。"),
        (
            "What does paragraph 14 say?",
            "A/RES/78/40 has operative paragraphs 1 to 13; there is no para. 14.",
        ),
        ("Read footnote 14", "A/RES/78/40 has footnotes 1 to 13; there is no footnote 14."),
    ],
)
def test_a_number_that_does_not_exist(seed: Resolution, question: str, sentence: str) -> None:
    found = answer(question, seed)
    assert found.abstention == sentence
    assert found.citations == ()


@pytest.mark.parametrize(
    ("note", "label", "sentence"),
    [
        (1, "PP3", "脚注1标在：“重申《不扩散核武器条约》是全球核不扩散制度的基石，”"),
        (5, "PP12", "脚注5标在：“并按照裁军审议委员会 1999 年以协商一致方式通过的准则，”"),
        (13, "OP7", "脚注13标在：“敦促所有尚未签署和(或)批准《全面禁止核试验条约》的国家，”"),
    ],
)
def test_where_a_footnote_is_marked(seed: Resolution, note: int, label: str, sentence: str) -> None:
    found = answer(f"脚注{note}标在哪一段？", seed)
    assert cited(found) == [label]
    assert said(found) == [sentence]
    assert f"FN{note}" in found.citations[0].footnotes


@pytest.mark.parametrize(
    ("question", "notes"),
    [
        ("第7段有哪些脚注？", ["FN13"]),
        ("序言部分第4段有哪些脚注？", ["FN2", "FN3", "FN4"]),
        ("序言部分第13段的脚注", [f"FN{n}" for n in range(6, 12)]),
        ("Which footnotes are attached to preambular paragraph 3?", ["FN1"]),
    ],
)
def test_footnotes_of_a_paragraph(seed: Resolution, question: str, notes: list[str]) -> None:
    assert cited(answer(question, seed)) == notes


def test_a_paragraph_without_footnotes(seed: Resolution) -> None:
    (said,) = answer("第8段有脚注吗？", seed).statements
    assert (said.text, said.basis) == ("A/RES/78/40 的第8段没有脚注。", Basis.STRUCTURE)


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("序言部分有几段？", "A/RES/78/40 的序言部分有 22 段。"),
        ("执行部分有几段？", "A/RES/78/40 的执行部分有 13 段。"),
        ("一共有多少个脚注？", "A/RES/78/40 有 13 条脚注。"),
        ("附件有几段？", "A/RES/78/40 的附件有 0 段。"),
        ("序言和执行部分各有几段？", "A/RES/78/40 的序言部分有 22 段；A/RES/78/40 的执行部分有 13 段。"),
        ("决议有多少段？", "A/RES/78/40 有 22 个序言段落、13 个执行段落和 13 条脚注。"),
        ("How many footnotes does it have?", "A/RES/78/40 has 13 footnotes."),
        ("How many preambular paragraphs are there?", "A/RES/78/40 has 22 preambular paragraphs."),
        ("Сколько пунктов в преамбуле?", "A/RES/78/40: пунктов преамбулы — 22."),
    ],
)
def test_counts(seed: Resolution, question: str, sentence: str) -> None:
    found = answer(question, seed)
    assert said(found) == [sentence]
    assert found.statements[0].basis is Basis.STRUCTURE


def test_paragraphs_with_subparagraphs_are_quoted_with_them() -> None:
    assert cited(answer("第2段说什么？", reefs())) == ["OP2", "OP2(a)", "OP2(b)", "OP2(b)(i)", "OP2(b)(ii)"]
    assert cited(answer("第2段(b)说什么？", reefs())) == ["OP2(b)", "OP2(b)(i)", "OP2(b)(ii)"]
    assert cited(answer("第2(b)(ii)段说什么？", reefs())) == ["OP2(b)(ii)"]
    assert answer("第2段(c)说什么？", reefs()).abstention == "A/RES/80/7 的第2段没有分段(c)。"


def test_headings() -> None:
    below = Paragraph("A1", "Reefs are kept.", heading="Annex\nReef Accord\nII. Care")
    headed = replace(reefs(), annex=(below,))
    found = answer("What heading stands above annex paragraph 1?", headed)
    assert said(found) == [
        "annex, para. 1 stands under the heading “II. Care”; above it: Annex › Reef Accord."
    ]
    assert cited(found) == ["A1"]
    found = answer("What heading stands above paragraph 1?", headed)
    assert said(found) == [f"{headed.symbol}: no heading stands above para. 1."]
    assert cited(found) == []


def test_annexes() -> None:
    assert said(answer("附件第2段说什么？", reefs())) == ["附件第2段：“Nets are counted in June.”"]
    assert said(answer("一共有多少段？", reefs())) == [
        "A/RES/80/7 有 2 个序言段落、3 个执行段落和 2 条脚注；附件有 2 段。"
    ]


def test_paragraphs_of_one_annex_are_counted_apart() -> None:
    first = [Paragraph(f"A.I.{n}", f"Item {n}.", heading="Annex I\nProvisional agenda") for n in (1, 2)]
    second = Paragraph("A.II.1", "Rule 1.", heading="Annex II\nRules of procedure")
    annexed = replace(reefs(), annex=(*first, second))
    for question in (
        "How many paragraphs are there in annex I?",
        "How many numbered paragraphs has annex I?",
    ):
        assert said(answer(question, annexed)) == ["The annex to A/RES/80/7 has 2 paragraphs."]


def test_how_many_lettered_points_whatever_else_is_said_of_the_paragraph() -> None:
    found = answer("How many lettered points has paragraph 2, which asks for a report on noise?", reefs())
    assert said(found)[0] == "para. 2: 2 subparagraphs, (a) to (b)."


def test_footnotes_below_a_paragraph_are_its_own() -> None:
    assert cited(answer("第2段有哪些脚注？", reefs())) == ["FN2"]


def test_of_several_resolutions_those_that_have_the_number_answer(seed: Resolution) -> None:
    found = answer("第10段说什么？", seed, reefs())
    assert [citation.passage.id for citation in found.citations] == ["A/RES/78/40:zh:OP10"]
    found = answer("第1段说什么？", seed, reefs())
    assert [c.passage.symbol for c in found.citations] == ["A/RES/78/40", "A/RES/80/7"]
    missing = answer("第40段说什么？", seed, reefs()).abstention
    assert missing == (
        "A/RES/78/40 的执行部分只有第1至13段，没有第40段。 A/RES/80/7 的执行部分只有第1至3段，没有第40段。"
    )


def test_clause_around_a_character() -> None:
    text = "回顾广岛，欢迎访问，"
    assert [text[slice(*clause_around(text, place))] for place in (0, 3, 5, 8)] == [
        "回顾广岛，",
        "回顾广岛，",
        "欢迎访问，",
        "欢迎访问，",
    ]


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("OP2: list subparagraphs (a) to (b)", ["OP2(a)", "OP2(b)", "OP2(b)(i)", "OP2(b)(ii)"]),
        ("paragraph 2 (b)(i) to (b)(ii)", ["OP2(b)(i)", "OP2(b)(ii)"]),
        ("Paragraph 2 (b) to (b)?", ["OP2(b)", "OP2(b)(i)", "OP2(b)(ii)"]),
        ("items (i) to (ii) of paragraph 2 (b)", ["OP2(b)(i)", "OP2(b)(ii)"]),
        ("(b) من الفقرة 2", ["OP2(b)", "OP2(b)(i)", "OP2(b)(ii)"]),
        ("第2段(b)至(a)项", ["OP2(a)", "OP2(b)", "OP2(b)(i)", "OP2(b)(ii)"]),
    ],
)
def test_a_range_of_subparagraphs(question: str, labels: list[str]) -> None:
    assert cited(answer(question, reefs())) == labels


def test_a_range_of_subparagraphs_that_ends_too_far_says_so() -> None:
    assert "(d)" in answer("paragraph 2 (a) to (d)", reefs()).abstention


def test_the_paragraphs_under_a_heading() -> None:
    """Read without its number, as whole words, and what stands below a paragraph only with it."""
    headed = replace(
        reefs(),
        annex=(
            Paragraph("A1", "Nets are marked.", heading="Annex\nII. Trade"),
            Paragraph("A2", "They are counted.", heading="Annex\nTrade in arms", subparagraphs=()),
            Paragraph("A3", "They rest.", heading="Annex\nTrademarks"),
        ),
    )
    assert under_heading("Trade", headed) == ("A1",)
    assert under_heading("trade in ARMS", headed) == ("A2",)
    assert under_heading("arms", headed) == ("A2",)
    assert under_heading("rade", headed) == ()

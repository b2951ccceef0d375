"""Complete lists: exactly the paragraphs that belong in them."""

from dataclasses import replace

import pytest

from assistant.answer import Answer, Basis
from assistant.listing import answer_list, is_name, untranslated
from index.resolution import Footnote, Paragraph, Resolution
from tests.assistant.samples import asked, oceans, reefs


def listed(question: str, *resolutions: Resolution) -> Answer:
    found = answer_list(*asked(question, *resolutions))
    assert found is not None
    return found


def labels(question: str, *resolutions: Resolution) -> list[str]:
    return list(dict.fromkeys(citation.label for citation in listed(question, *resolutions).citations))


def quotes(question: str, *resolutions: Resolution) -> dict[str, str]:
    return {citation.label: citation.quote for citation in listed(question, *resolutions).citations}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("哪些段落提到长崎？", ["PP2", "PP18"]),
        ("哪些段落提到廣島？", ["PP2", "PP18"]),
        ("哪些段落提到乌克兰？", ["PP6", "PP11"]),
        ("哪些段落提到“民间社会”？", ["OP3"]),
        ("哪些段落提到“透明度”？", ["PP6", "PP22", "OP3", "OP6"]),
        ("序言部分哪些段落提到“透明度”？", ["PP6", "PP22"]),
        ("执行部分哪些段落提到“透明度”？", ["OP3", "OP6"]),
        ("哪些段落提到“2010年《行动计划》”？", ["OP3", "OP5"]),
        ("哪些段落提到蒙古？", ["PP13"]),
        ("国际原子能机构（原子能机构）在哪些段中被提及？", ["OP5", "OP6", "OP11"]),
        ("哪些段落引用了第50/245号决议？", ["FN13"]),
        ("文中说到“协商一致”的地方有哪些？", ["PP10", "PP12", "OP9"]),
        ("决议提到朝鲜了吗？", ["OP11"]),
        ("Which paragraphs mention Nagasaki?", ["PP2", "PP18"]),
        ("Which operative paragraphs mention the IAEA?", ["OP5", "OP6", "OP11"]),
        ("Quels paragraphes mentionnent Nagasaki ?", ["PP2", "PP18"]),
        ("¿Qué párrafos mencionan Nagasaki?", ["PP2", "PP18"]),
        ("В каких пунктах упоминается Хиросима?", ["PP2", "PP18"]),
        ("أي فقرات تذكر ناغازاكي؟", ["PP2", "PP18"]),
    ],
)
def test_mentions(seed: Resolution, question: str, expected: list[str]) -> None:
    assert labels(question, seed) == expected


@pytest.mark.parametrize(
    "question",
    ["哪些段落提到《禁止核武器条约》？", "哪些段落提到禁止核武器条约？", "哪些段落提到TPNW？",
     "Quels paragraphes mentionnent le TIAN ?"],
)  # fmt: skip
def test_a_treaty_whose_title_ends_another_title(seed: Resolution, question: str) -> None:
    """《拉丁美洲和加勒比禁止核武器条约》 of PP13 is the Treaty of Tlatelolco."""
    assert labels(question, seed) == ["PP19"]


def test_an_article_of_the_treaty_that_is_named(seed: Resolution) -> None:
    q, scope = asked("哪些段落提到《不扩散核武器条约》第六条？", seed)
    found = answer_list(replace(q, topic="《不扩散核武器条约》第六条", quoted=(), names=()), scope)
    assert found is not None
    assert [citation.label for citation in found.citations] == ["PP3", "PP17", "OP9"]


def test_every_stretch_that_mentions_it_is_quoted(seed: Resolution) -> None:
    row = listed("哪些段落提到“2010年《行动计划》”？", seed).statements[1]
    assert [citation.label for citation in row.citations] == ["OP3", "OP3"]
    assert [citation.quote for citation in row.citations] == [
        "按照 2010 年《行动计划》行动 21，在不损害其国家安全的情况下",
        "同时考虑到 2010 年《行动计划》行动 20 和 21 以及 NPT/CONF.2020/WP.77 第 187(35)段",
    ]
    assert row.text == f"第3段：“{row.citations[0].quote}”；“{row.citations[1].quote}”"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("哪些段落以“遗憾”开头？", []),
        ("哪些段落以“深感遗憾”开头？", ["PP7"]),
        ("哪些段落提到长崎，序言也算？", ["PP2", "PP18"]),
        ("哪些段落提到“1995 年审议和延期大会”，包括脚注？", ["PP4", "PP14", "FN2", "FN12"]),
        ("Où l'article VI est-il cité ?", ["PP3", "PP17", "OP9"]),
        ("¿Dónde se menciona Nagasaki, incluido el preámbulo?", ["PP2", "PP18"]),
        ("Где упоминается Нагасаки?", ["PP2", "PP18"]),
    ],
)
def test_parts_beside_the_text_and_where_a_thing_is_named(
    seed: Resolution, question: str, expected: list[str]
) -> None:
    found = answer_list(*asked(question, seed))
    assert list(dict.fromkeys(c.label for c in found.citations) if found else ()) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("哪些段落以“敦促”开头？", ["OP1", "OP7"]),
        ("哪些段落以“强调”开头？", ["PP15", "OP4", "OP6"]),
        ("执行部分哪些段落以“强调”开头？", ["OP4", "OP6"]),
        ("哪些段落以“重申”开头？", ["PP1", "PP3", "PP8", "PP11", "PP17", "PP20", "OP11"]),
        ("哪些段落以决定开头？", ["OP13"]),
        ("哪些段落以“又重申”开头？", ["PP21"]),
        ('Which paragraphs begin with "Urges"?', ["OP1", "OP7"]),
    ],
)
def test_verbs(seed: Resolution, question: str, expected: list[str]) -> None:
    assert labels(question, seed) == expected


def test_the_clause_that_puts_it_there_is_quoted(seed: Resolution) -> None:
    assert quotes("哪些段落提到长崎？", seed) == {
        "PP2": "回顾在广岛和长崎使用核武器至今已有 78 年",
        "PP18": "并欢迎领导人、青年和其他人士为此访问广岛和长崎",
    }
    assert quotes("哪些段落以“敦促”开头？", seed) == {
        "OP1": "敦促所有国家，特别是核武器国家，尽一切努力确保在彻底消除核武器之前不再使用核武器",
        "OP7": "敦促所有尚未签署和(或)批准《全面禁止核试验条约》的国家",
    }


def test_sentences(seed: Resolution) -> None:
    found = listed("哪些段落提到“民间社会”？", seed)
    assert [statement.text for statement in found.statements] == [
        "1 处",
        "第3段：“并与无核武器国家和民间社会与会者进行互动讨论”",
    ]
    assert found.table
    assert found.statements[0].basis is Basis.STRUCTURE


def test_footnotes(seed: Resolution) -> None:
    found = listed("列出脚注", seed)
    assert [citation.label for citation in found.citations] == [f"FN{n}" for n in range(1, 14)]
    assert all(citation.quote == citation.passage.text for citation in found.citations)
    assert found.statements[0].text == "13 处"


def test_paragraphs_with_footnotes(seed: Resolution) -> None:
    assert labels("哪些段落带有脚注？", seed) == ["PP3", "PP4", "PP12", "PP13", "PP14", "OP7"]
    assert labels("Which paragraphs carry a footnote?", reefs()) == ["PP1", "OP2(a)"]


def test_a_subject_that_stands_nowhere_whole_is_sought_in_its_parts(seed: Resolution) -> None:
    assert labels("哪些段落提到长崎和广岛？", seed) == ["PP2", "PP18"]
    assert answer_list(*asked("哪些段落提到蒙古和广岛？", seed)) is None


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("哪些执行段落没有脚注", [f"OP{n}" for n in range(1, 14) if n != 7]),
        ("哪些执行段落没有提到核武器国家？", ["OP6", "OP7", "OP10", "OP12", "OP13"]),
        ("哪些执行段落不以“吁请”开头？", ["OP1", "OP4", "OP6", "OP7", "OP9", "OP10", "OP11", "OP13"]),
        ("Which operative paragraphs have no footnote?", [f"OP{n}" for n in range(1, 14) if n != 7]),
    ],
)
def test_paragraphs_that_do_not(seed: Resolution, question: str, expected: list[str]) -> None:
    assert labels(question, seed) == expected


def test_paragraphs_without_a_footnote_in_english() -> None:
    expected = ["PP2", "OP1", "OP2", "OP2(b)", "OP2(b)(i)", "OP2(b)(ii)", "OP3", "A1", "A2"]
    assert labels("Which paragraphs have no footnote?", reefs()) == expected
    assert labels("Which paragraphs do not mention reefs?", reefs())[:3] == ["PP1", "OP2", "OP2(a)"]


def test_what_is_denied_of_something_else_denies_nothing(seed: Resolution) -> None:
    assert labels("哪些段落提到尚未签署条约的国家？", seed) == ["OP7"]


def test_only_the_part_that_is_asked_for(seed: Resolution) -> None:
    assert labels("哪些执行段落带有脚注？", seed) == ["OP7"]
    assert labels("Which preambular paragraphs have footnotes?", reefs()) == ["PP1"]


@pytest.mark.parametrize(
    ("question", "count"),
    [("有多少段以“重申”开头？", "7 处"), ("How many operative paragraphs begin with Urges?", "2 found")],
)
def test_paragraphs_that_begin_with_a_verb_are_counted(seed: Resolution, question: str, count: str) -> None:
    assert listed(question, seed).statements[0].text == count


def test_every_opening_verb(seed: Resolution) -> None:
    found = quotes("What is the opening verb of each operative paragraph?", seed)
    assert list(found) == [f"OP{n}" for n in range(1, 14)]
    assert found["OP13"].startswith("决定")


def test_a_resolution_that_is_named_is_not_the_subject(seed: Resolution) -> None:
    assert labels("A/RES/78/40中哪些段落提到蒙古？", seed) == ["PP13"]
    assert labels("Which paragraphs of A/RES/78/40 mention Mongolia?", seed) == ["PP13"]


def test_footnotes_that_mention_something(seed: Resolution) -> None:
    assert labels("哪些脚注提到“裁军年鉴”？", seed) == ["FN8"]
    assert labels("哪些段落和脚注提到“《条约汇编》”？", seed) == ["FN1", "FN6", "FN7", "FN9", "FN11"]


@pytest.mark.parametrize(
    "question",
    ["哪些段落提到火星？", "哪些段落以“谴责”开头？", "序言部分哪些段落提到“民间社会”？", "决议提到太空吗？"],
)
def test_nothing_belongs_in_it(seed: Resolution, question: str) -> None:
    assert answer_list(*asked(question, seed)) is None


def test_of_several_resolutions_each_row_cites_its_own(seed: Resolution) -> None:
    found = listed('Which paragraphs begin with "Urges"?', seed, reefs())
    assert [(c.passage.symbol, c.label) for c in found.citations] == [
        ("A/RES/78/40", "OP1"),
        ("A/RES/78/40", "OP7"),
        ("A/RES/80/7", "OP1"),
    ]
    assert found.statements[0].text == "3 found, in 2 of the resolutions"
    assert found.statements[3].text == "para. 1: “Urges States to protect coral reefs”"


def mentioning(symbol: str, *texts: str, note: str = "") -> Resolution:
    notes = (Footnote("FN1", note),) if note else ()
    operative = tuple(Paragraph(f"OP{n}", text) for n, text in enumerate(texts, start=1))
    return Resolution(symbol, "en", operative=operative, footnotes=notes)


def places(question: str, *resolutions: Resolution) -> list[tuple[str, str]]:
    return [(c.passage.symbol[-2:], c.label) for c in listed(question, *resolutions).citations]


def test_which_resolutions_mention_a_thing_is_told_by_footnotes_where_no_paragraph_does() -> None:
    texts = (
        mentioning("A/RES/80/21", "Thanks Tajikistan;", "Notes glaciers.", note="Also Tajikistan."),
        mentioning("A/RES/80/22", "Notes a letter.", note="Sponsored by Oman and Tajikistan."),
        mentioning("A/RES/80/23", "Notes rivers."),
    )
    assert places("Which resolutions mention Tajikistan?", *texts) == [("21", "OP1"), ("22", "FN1")]
    assert places("Which paragraphs mention Tajikistan?", *texts) == [("21", "OP1")]
    assert listed("How many resolutions mention Tajikistan?", *texts).statements[0].text == (
        "2 found, in 2 of the resolutions"
    )


@pytest.mark.parametrize(
    "question",
    [
        "Which resolutions cite resolution 70/1?",
        "How many resolutions recall resolution A/RES/70/1?",
        "Quelles résolutions citent la résolution 70/1 ?",
        "¿Qué resoluciones recuerdan la resolución 70/1?",
        "Какие резолюции ссылаются на резолюцию 70/1?",
        "ما القرارات التي تشير إلى القرار 70/1؟",
        "哪些决议引用了第70/1号决议？",
    ],
)
def test_which_resolutions_cite_one_by_its_symbol_in_paragraphs_and_in_footnotes(question: str) -> None:
    texts = (
        mentioning("A/RES/80/21", "Recalls resolutions 60/1 and 70/1;", note="Resolution 70/1."),
        mentioning("A/RES/80/22", "Takes note of A/70/1 and of resolution 70/12.", note="See A/RES/70/1."),
    )
    assert places(question, *texts) == [("21", "OP1"), ("21", "FN1"), ("22", "FN1")]


def test_a_part_of_a_name_in_capitals_is_not_sought_instead_of_it() -> None:
    q, scope = asked(
        "Which paragraphs mention the Doha Political Declaration?",
        mentioning("A/RES/80/21", "Adopts the political declaration."),
    )
    assert answer_list(q, scope) is None
    assert answer_list(replace(q, topic="the group Political Declaration"), scope) is not None


def test_subparagraphs_and_annexes_are_listed_by_themselves() -> None:
    assert labels("Which paragraphs mention nets?", reefs()) == ["OP2(b)(ii)", "A1", "A2"]
    assert labels("Which paragraphs mention reefs?", reefs()) == ["PP2", "OP1", "OP2(b)(i)"]


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("哪些段落提到“关于各国今后应当采取的一切措施”？", True),
        ("哪些段落提到火星？", True),
        ("哪些段落提到今后应当采取的所有具体措施和步骤？", False),
        ("Which paragraphs mention Hiroshima?", True),
        ("Which paragraphs mention martians?", False),
    ],
)
def test_names_are_told_from_descriptions(seed: Resolution, question: str, name: bool) -> None:
    assert is_name(*asked(question, seed)) is name


def test_a_list_in_the_language_of_the_text() -> None:
    assert labels("哪些段落提到珊瑚礁？", oceans("zh")) == ["OP1"]
    assert labels("Which paragraphs mention coral reefs?", oceans("en")) == ["OP1"]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("提及长崎的段落", ["PP2", "PP18"]),
        ("凡是谈到蒙古的段落，列一下", ["PP13"]),
        ("把所有出现广岛的段落找出来", ["PP2", "PP18"]),
        ("序言里写有“透明度”一词的段落？", ["PP6", "PP22"]),
        ("哪些段落写有2022年的年份？", ["PP9", "PP19", "OP11"]),
        ("长崎或者蒙古，在哪些段落提到？", ["PP2", "PP13", "PP18"]),
        ("哪些段落提到《全面禁止核试验条约》的“生效”？", ["OP7"]),
        ("脚注里引用NPT/CONF系列文件的是哪几条？", ["FN2", "FN3", "FN4", "FN12"]),
        ("列出引用NPT/CONF的段落和脚注", ["OP3", "FN2", "FN3", "FN4", "FN12"]),
        ("paragraphs that mention Nagasaki", ["PP2", "PP18"]),
        ("les alinéas qui mentionnent Nagasaki", ["PP2", "PP18"]),
        ("párrafos que mencionan Nagasaki", ["PP2", "PP18"]),
        ("пункты, в которых упоминается Хиросима", ["PP2", "PP18"]),
        ("الفقرات التي تذكر ناغازاكي", ["PP2", "PP18"]),
    ],
)
def test_other_ways_of_asking_for_mentions(seed: Resolution, question: str, expected: list[str]) -> None:
    assert labels(question, seed) == expected


def test_no_others_is_said_with_those_there_are(seed: Resolution) -> None:
    q, scope = asked("哪些段落提到蒙古？", seed)
    found = answer_list(replace(q, excluded=("PP13",)), scope)
    assert found is not None
    assert found.abstention == "没有其他段落，只有序言部分第13段。"


def test_a_verb_in_whatever_form() -> None:
    text = of_texts(
        "Also reaffirms its decision;", "Reaffirming the Charter;", "Notes that States reaffirm it."
    )
    text = replace(
        text,
        operative=tuple(
            replace(p, verb=verb)
            for p, verb in zip(text.operative, ("Also reaffirms", "Reaffirming", "Notes"), strict=True)
        ),
    )
    assert labels('Which paragraphs open with a form of "reaffirm"?', text) == ["OP1", "OP2"]
    assert labels("Which paragraphs begin by reaffirming something?", text) == ["OP1", "OP2"]


def of_texts(*texts: str) -> Resolution:
    """A resolution in English with these operative paragraphs."""
    paragraphs = tuple(Paragraph(f"OP{number}", text) for number, text in enumerate(texts, start=1))
    return Resolution("A/RES/80/8", "en", operative=paragraphs)


def test_a_word_that_stands_in_the_text_has_no_other_names() -> None:
    text = of_texts("Notes with concern famine;", "Notes hunger;", "Asks for information on Famines.")
    assert labels("Which paragraphs mention famine?", text) == ["OP1", "OP3"]
    text = of_texts("Thanks the International Atomic Energy Agency;", "Invites the IAEA to report.")
    assert labels("Which paragraphs mention the IAEA?", text) == ["OP1", "OP2"]


def test_a_described_thing_is_found_in_another_order_of_words() -> None:
    text = of_texts(
        "Supports a Middle East zone free of nuclear weapons;",
        "Welcomes steps towards a nuclear-weapon-free zone in the region of the Middle East;",
        "Notes the Middle East, where for many a long year, and in spite of all that was said of it, nuclear"
        " energy has been free of carbon; a zone for weapons is another thing.",
    )
    question = "Which paragraphs talk about a Middle East zone free of nuclear weapons?"
    assert labels(question, text) == ["OP1", "OP2"]


def test_what_belongs_to_somebody_is_named_without_its_owner() -> None:
    text = of_texts("Supports Agenda 2063: The Africa We Want;", "Thanks the African Union.")
    assert labels("Where is the African Union’s Agenda 2063 mentioned?", text) == ["OP1"]


def test_a_name_in_other_letters_stands_in_any_text() -> None:
    stocks = Resolution(
        "A/RES/80/13",
        "en",
        operative=(
            Paragraph("OP1", "Encourages the SaferGuard programme to assist;"),
            Paragraph("OP2", "Approves the amount of 399,300 dollars;"),
        ),
    )
    q, scope = asked("哪些段落提到SaferGuard方案？", stocks)
    for topic, label in (("SaferGuard方案", "OP1"), ("399,300美元这个数字", "OP2")):
        found = answer_list(replace(q, topic=topic, quoted=()), scope)
        assert found is not None
        assert [citation.label for citation in found.citations] == [label]


def test_a_chinese_opening_verb_of_one_character_in_english() -> None:
    asking_to = Resolution(
        "A/RES/80/1",
        "en",
        operative=(
            Paragraph("OP1", "Requests the Secretary-General to report;"),
            Paragraph("OP2", "Urges States to pay;"),
        ),
    )
    assert labels("以“请”开头的执行段有哪些？", asking_to) == ["OP1"]


def test_a_verb_in_another_language_that_no_glossary_knows_is_not_said_to_be_missing() -> None:
    q, scope = asked("Какие пункты начинаются словом «скорбит»?", oceans("en"))
    assert untranslated(q, scope)

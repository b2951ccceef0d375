"""What a question asks for, over many questions in six languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.patterns import understand
from assistant.question import Kind, Listing

STRUCTURE = [
    "what is 4 (d) in 78/67",
    "What does rule 12 of the rules of procedure in 80/5 say?",
    "Which paragraph of 80/5 is the shortest?",
    "Read out paragraphs 7 through 9 of 80/5, please",
    "What comes right after paragraph 6 in 80/5?",
    "Quote the second-last preambular paragraph of the text annexed to 80/5",
    "第4段是怎么写的？",
    "请把执行部分第6段念给我听",
    "第2段和第10段分别讲了什么",
    "序言部分第20段全文",
    "脚注8的内容是什么",
    "腳註八寫了什麼？",
    "最后一段说什么？",
    "第３段(b)",
    "序言开头说什么？",
    "What does operative paragraph 4 say?",
    "Quote the second preambular paragraph in full",
    "Read me footnote 10",
    "What is in the seventh paragraph?",
    "Que dit la note 3 ?",
    "Que dit le paragraphe 11 ?",
    "¿Qué dice el párrafo 11 de la parte dispositiva?",
    "Что говорится в сноске 4?",
    "Что говорится в пункте 11?",
    "ما نص الحاشية 3؟",
    "ماذا تقول الفقرة 11؟",
]
NOTE_PLACE = [
    "脚注12出现在哪一段？",
    "脚注5属于哪个段落",
    "脚注2挂在什么位置",
    "Where does footnote 5 stand?",
    "Which paragraph carries footnote 1?",
]
NOTE_OF = [
    "第12段的脚注是什么？",
    "第2段有脚注吗",
    "序言部分第14段有哪些脚注？",
    "PP13 footnotes",
    "Which footnotes are attached to preambular paragraph 14?",
]
COUNT = [
    "Count the preambular paragraphs of 80/5 for me.",
    "Does 80/5 have annexes, and if so how many?",
    "¿Cuántos anexos tiene?",
    "Combien d’annexes accompagnent la résolution ?",
    "How many notes does 80/5 have?",
    "序言共有多少段？",
    "执行部分有几段？",
    "全文一共有多少段？",
    "脚注总数是多少？",
    "A/RES/78/40 有多少段？",
    "序言和执行部分各有几段（不算脚注）？",
    "How many preambular paragraphs are there?",
    "How many footnotes does it have?",
    "Сколько пунктов в преамбуле?",
    "Сколько сносок в резолюции?",
]
META = [
    "When was 80/5 adopted and on whose report?",
    "Was it referred to a Main Committee?",
    "Which UN organ adopted 80/5?",
    "Which agenda item did 80/5 fall under?",
    "这份文件的文号是多少？",
    "决议标题叫什么？",
    "由哪个机关通过？",
    "属于哪个议程项目？",
    "依据哪个委员会的报告通过？",
    "在第几次全体会议上通过的？",
    "決議在哪一天通過？",
    "What is the title of the resolution?",
    "On what date was it adopted?",
    "Which committee reported?",
    "Under which agenda item was it adopted?",
    "Quel est le titre de la résolution ?",
    "¿Cuándo se aprobó la resolución?",
    "متى اعتُمد القرار؟",
]
HEADING = [
    "What heading stands above paragraph 7?",
    "Under which heading does paragraph 7 of 80/5 stand?",
    "What is the title of rule 7 in annex III to 80/5?",
    "Which section does paragraph 7 belong to?",
    "第7段上面的标题是什么？",
]
LIST = [
    "哪几段提到“安全保证”？",
    "哪些段落以“重申”开头？",
    "列出所有引用的文件编号",
    "决议援引了哪些条约？",
    "决议提到朝鲜了吗？",
    "还有哪些段落提到青年？",
    "哪些段落提到廣島？",
    "Which paragraphs mention Hiroshima?",
    'Which paragraphs begin with "Urges"?',
    "List the document symbols",
    "Does the resolution mention outer space?",
    "Quels paragraphes mentionnent Nagasaki ?",
    "¿Qué párrafos mencionan Nagasaki?",
    "В каких пунктах упоминается Нагасаки?",
    "أي فقرات تذكر ناغازاكي؟",
]
CONTENT = [
    "第2段里关于安全保证怎么说？",
    "CTBT的第7段",
    "第5段要求原子能机构做什么？",
    "有几个国家还没有批准？",
    "核武器国家要降低警戒水平吗？",
    "为什么要开展裁军教育？",
    "会议什么时候举行？",
    "国际原子能机构的报告是什么？",
    "大会就核试验决定了什么？",
    "How many States remain outside the treaty?",
    "Who is to report on plutonium?",
    "决议",
]


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        (question, kind)
        for kind, questions in {
            Kind.STRUCTURE: STRUCTURE,
            Kind.NOTE_PLACE: NOTE_PLACE,
            Kind.NOTE_OF: NOTE_OF,
            Kind.COUNT: COUNT,
            Kind.META: META,
            Kind.HEADING: HEADING,
            Kind.LIST: LIST,
            Kind.CONTENT: CONTENT,
        }.items()
        for question in questions
    ],
)
def test_kind(question: str, kind: Kind) -> None:
    assert understand(question).kind is kind


@pytest.mark.parametrize(
    ("question", "listing"),
    [
        ("哪几段提到“安全保证”？", Listing.MENTIONS),
        ("决议有没有提到人工智能？", Listing.MENTIONS),
        ("Which paragraphs mention Hiroshima?", Listing.MENTIONS),
        ("哪些段落以“重申”开头？", Listing.VERB),
        ('Which paragraphs begin with "Urges"?', Listing.VERB),
        ("列出所有引用的文件编号", Listing.NAMED),
        ("List the document symbols", Listing.NAMED),
        ("决议引用了哪些其他决议？", Listing.NAMED),
        ("决议援引了哪些条约？", Listing.NAMED),
        ("列出脚注", Listing.FOOTNOTES),
        ("哪些段落带有脚注？", Listing.NOTED),
        ("Which paragraphs carry a footnote?", Listing.NOTED),
        ("哪些脚注提到年鉴？", Listing.MENTIONS),
        ("Which footnotes mention the Yearbook?", Listing.MENTIONS),
        ("第7段说什么？", None),
        ("大会决定了什么？", Listing.ACTS),
    ],
)
def test_what_is_listed(question: str, listing: Listing | None) -> None:
    assert understand(question).listing is listing


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("哪些段落提到中东？", "中东"),
        ("决议有没有提到人工智能？", "人工智能"),
        ("决议提到朝鲜了吗？", "朝鲜"),
        ("哪些段落提到廣島？", "广岛"),
        ("还有哪些段落提到青年一词？", "青年"),
        ("Which paragraphs mention the Middle East?", "Middle East"),
        ("Does the resolution mention outer space?", "outer space"),
        ("Where is Turkmenistan mentioned by name?", "Turkmenistan"),
        ("Where does the declaration bring up coral reefs? Every paragraph.", "coral reefs"),
        ("All references to the World Trade Organization, please", "World Trade Organization"),
        ("I need every paragraph that talks about fishing nets.", "fishing nets"),
        ("Our desk wants each paragraph where insurance is mentioned.", "insurance"),
        ("All paragraphs of 80/7 on search and rescue?", "search and rescue"),
        ("ocean noise in 80/7: list all the paragraphs", "ocean noise"),
        ("famine - which paragraphs in 80/7", "famine"),
        ("Does 80/7 mention INTERPOL, and if so in which paragraphs?", "INTERPOL"),
        ("Which paragraphs mention Rakhine State?", "Rakhine State"),
        ("Fishing nets - all mentions in 80/7?", "Fishing nets"),
        ("Which paragraphs mention the World Investment Report, any edition?", "World Investment Report"),
        ("Where is the WHO mentioned?", "WHO"),
        ("Please list the paragraphs where the IAEA appears (abbreviated or spelled out).", "IAEA"),
        ("Which paragraphs cite the United Nations Charter?", "United Nations Charter"),
        ("广岛和长崎在决议里出现过几处，分别在哪一段？", "广岛和长崎"),
        ("¿Qué párrafos mencionan Nagasaki?", "Nagasaki"),
        ("В каких пунктах упоминается контроль?", "контроль"),
        ("أي فقرات تذكر ناغازاكي؟", "ناغازاكي"),
    ],
)
def test_subject_of_a_list(question: str, topic: str) -> None:
    assert understand(question).topic == topic


@pytest.mark.parametrize(
    ("question", "quoted", "names"),
    [
        ("哪几段提到“安全保证”？", ("安全保证",), ()),
        ("哪几段提到「安全保证」和『青年』？", ("安全保证", "青年"), ()),
        ("《南极条约》生效了吗？", ("南极条约",), ("南极条约",)),
        ('Where does "security" stand?', ("security",), ()),
        ("Où figure « sécurité » ?", ("sécurité",), ()),
        ("the States' reports and the Assembly's", (), ()),
        ("第7段", (), ()),
        ("¿Qué párrafos empiezan con «instar» (敦促)?", ("敦促",), ()),
    ],
)
def test_what_is_quoted(question: str, quoted: tuple[str, ...], names: tuple[str, ...]) -> None:
    q = understand(question)
    assert (q.quoted, q.names) == (quoted, names)


@pytest.mark.parametrize(
    ("question", "part", "parts"),
    [
        ("序言部分哪些段落提到青年？", "PP", ("PP",)),
        ("执行部分哪些段落提到青年？", "OP", ("OP",)),
        ("哪些脚注提到年鉴？", "FN", ("FN",)),
        ("附件提到年鉴吗？", "A", ("A",)),
        ("In 80/7 and its annexes, which provisions mention nets?", "", ()),
        ("序言和执行部分各有几段？", "", ("PP", "OP")),
        ("哪些段落提到青年？", "", ("",)),
        ("提到青年了吗？", "", ()),
    ],
)
def test_parts(question: str, part: str, parts: tuple[str, ...]) -> None:
    q = understand(question)
    assert (q.part, q.parts) == (part, parts)


@pytest.mark.parametrize(
    ("question", "symbols"),
    [
        ("What does paragraph 3 of A/RES/78/40 say?", ("A/RES/78/40",)),
        ("Paragraph 3 of resolution 78/40", ("78/40",)),
        ("S/RES/1540 (2004) 说了什么？", ("S/RES/1540 (2004)",)),
        ("第７段", ()),
        ("Was A/RES/79/190 a text of the Third Committee?", ("A/RES/79/190",)),
        ("What does 75/287 A say?", ("75/287 A",)),
        ("Which paragraphs of 78/40 cite resolution 50/245?", ("78/40",)),
        ("哪些段落引用了第50/245号决议？", ()),
        ("NPT/CONF.2020/WP.77 是什么文件？", ()),
    ],
)
def test_resolutions_named(question: str, symbols: tuple[str, ...]) -> None:
    assert understand(question).symbols == symbols


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("第7段", "zh"),
        ("CTBT的第7段是什么？", "zh"),
        ("What is paragraph 7?", "en"),
        ("Que dit le paragraphe 7 ?", "fr"),
        ("¿Qué dice el párrafo 7?", "es"),
        ("Что в пункте 7?", "ru"),
        ("ما نص الفقرة 7؟", "ar"),
    ],
)
def test_language(question: str, language: str) -> None:
    assert understand(question).language == language


def test_whether_and_fact() -> None:
    assert understand("核武器国家是否报告了？").whether
    assert understand("Does the Assembly urge it?").whether
    assert not understand("核武器国家报告了什么？").whether
    assert understand("何时生效？").wants_fact
    assert understand("How many States?").wants_fact
    assert not understand("怎样生效？").wants_fact


@given(st.text(max_size=200))
def test_any_text_is_understood(text: str) -> None:
    q = understand(text)
    assert q.text == text
    assert q.language in ("zh", "en", "fr", "es", "ru", "ar")
    assert (q.listing is not None) == (q.kind is Kind.LIST)
    assert q.kind is not Kind.META or q.fields
    assert q.kind is not Kind.STRUCTURE or q.references


def test_what_a_resolution_is_called_is_no_subject() -> None:
    def titles_named(text: str, language: str) -> tuple[str, ...]:
        return ("2024 Conference on the Conservation of the Oceans",)

    adopted = understand("When was the 2024 ocean conference resolution (80/5) adopted?", titles_named)
    assert (adopted.kind, adopted.fields) == (Kind.META, ("adopted_on",))
    assert understand("When is the 2024 ocean conference (80/5)?", titles_named).kind is Kind.CONTENT
    quoted = understand("Quote paragraph 3 of 80/5, the conservation of oceans.", titles_named)
    assert quoted.kind is Kind.STRUCTURE


@pytest.mark.parametrize(
    ("question", "listed"),
    [
        ("сноски на Сборник договоров ООН", "Сборник договоров ООН"),
        ("notas a pie de página que remiten al Yearbook", "Yearbook"),
        ("footnotes citing the Yearbook", "Yearbook"),
        ("notes renvoyant à l’Annuaire", "Annuaire"),
    ],
)
def test_footnotes_that_point_at_a_thing(question: str, listed: str) -> None:
    q = understand(question)
    assert (q.kind, q.listing, q.part, q.topic) == (Kind.LIST, Listing.MENTIONS, "FN", listed)


def test_a_number_within_a_symbol_is_no_paragraph() -> None:
    q = understand("count of preambular paragraphs 78/26")
    assert (q.kind, q.references, q.symbols) == (Kind.COUNT, (), ("78/26",))


def test_a_series_of_symbols_may_be_named_by_its_letter() -> None:
    assert understand("which footnotes refer to Security Council documents (S/...)?").quoted == ("S/",)


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("How many PPs are there?", ("PP",)),
        ('the last "whereas" paragraph', ("PP",)),
        ("决议开头第一段怎么写的？", ("PP",)),
    ],
)
def test_other_words_for_preambular_paragraphs(question: str, part: tuple[str, ...]) -> None:
    assert understand(question).parts == part


@pytest.mark.parametrize(
    ("question", "whether"),
    [
        ("La résolution évoque-t-elle les mines ?", True),
        ("Quand la résolution a-t-elle été adoptée ?", False),
        ("¿Aborda la resolución el terrorismo?", True),
        ("¿La resolución menciona qué tratados?", False),
    ],
)
def test_whether_something_is_said(question: str, whether: bool) -> None:
    assert understand(question).whether is whether


@pytest.mark.parametrize("question", ["Does 79/260 have a preamble?", "有没有序言？", "Есть ли преамбула?"])
def test_whether_there_is_a_part_is_told_by_counting(question: str) -> None:
    q = understand(question)
    assert (q.kind, q.parts) == (Kind.COUNT, ("PP",))


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("PPs six to eight", [("PP", 6, 8, None)]),
        ("subparagraphs (a) through (c) of paragraph 4", [("", 4, 4, ("(a)", "(c)"))]),
        ("item 9 of the provisional agenda, annex I", [("A", 9, 9, None)]),
        ("number 33 in the operative part", [("OP", 33, 33, None)]),
    ],
)
def test_rarer_spellings_of_places(question: str, places: list[tuple[str, int, int, object]]) -> None:
    assert [(r.part, r.first, r.last, r.below) for r in understand(question).references] == places


def test_a_paragraph_that_carries_a_note_is_its_place() -> None:
    assert understand("the paragraph with footnote 3").kind is Kind.NOTE_PLACE


@pytest.mark.parametrize(
    ("question", "series"),
    [
        ("Which footnotes point to Security Council documents?", ("S/",)),
        ("哪些脚注引用了人权理事会的文件？", ("A/HRC/",)),
    ],
)
def test_the_documents_of_an_organ_are_a_series(question: str, series: tuple[str, ...]) -> None:
    q = understand(question)
    assert (q.listing, q.part, q.quoted) == (Listing.MENTIONS, "FN", series)


@pytest.mark.parametrize(
    "question",
    [
        "Which paragraphs do not mention the Agency?",
        "Which operative paragraphs say nothing about the Agency?",
        "paragraphs that are silent on the Agency",
        "In which paragraphs is the Agency not mentioned?",
        "哪些段落只字未提原子能机构？",
    ],
)
def test_paragraphs_that_do_not_speak_of_a_thing(question: str) -> None:
    q = understand(question)
    assert (q.listing, q.negated) == (Listing.MENTIONS, True)
    assert q.topic in ("Agency", "原子能机构")


def test_a_subject_that_denies_something_itself_is_no_denial() -> None:
    q = understand("Which paragraphs mention bondholders that do not cooperate?")
    assert (q.negated, q.topic) == (False, "bondholders that do not cooperate")


def test_what_is_asked_of_a_thing_behind_a_statement_is_no_list() -> None:
    assert understand("It mentions a summit. Where was that?").kind is Kind.CONTENT


def test_the_words_of_the_text_in_brackets_are_those_quoted() -> None:
    assert understand("执行部分以“促请（Urges）”开头的有哪几段？").quoted == ("Urges",)
    assert understand("“一体健康”（One Health）出现在哪些段落").quoted == ("一体健康", "One Health")
    assert understand("¿Cuáles son los párrafos en que la Asamblea insta (Urges)?").quoted == ("Urges",)


def test_what_a_remark_in_brackets_rules_out_is_not_sought() -> None:
    q = understand("paragraphes citant l’Organisation internationale du Travail (pas la Conférence)")
    assert (q.listing, q.negated) == (Listing.MENTIONS, False)
    assert "Conférence" not in q.topic


def test_the_symbol_of_a_document_that_is_cited() -> None:
    for question in (
        "в каких пунктах дана ссылка на резолюцию 78/295?",
        "quels paragraphes rappellent la résolution 78/295 ?",
        "¿qué párrafos recuerdan su resolución 78/295?",
    ):
        q = understand(question)
        assert (q.listing, q.quoted, q.symbols) == (Listing.MENTIONS, ("78/295",), ())


def test_what_only_wants_the_whole_list_is_no_part_of_the_question() -> None:
    assert understand("Which countries are named? Name all.").listing is Listing.NAMED


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("What does resolution 78/47 decide about a meeting of States?", Kind.CONTENT),
        ("does the Assembly want a report?", Kind.CONTENT),
        ("when was it held?", Kind.CONTENT),
        ("At which meeting was it adopted?", Kind.META),
        ("根据哪个委员会的报告通过？", Kind.META),
        ("When was it adopted?", Kind.META),
    ],
)
def test_what_is_decided_about_a_meeting_is_not_in_the_title_block(question: str, kind: Kind) -> None:
    assert understand(question).kind is kind


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("第5段要求什么？", Kind.STRUCTURE),
        ("What does paragraph 5 call for?", Kind.STRUCTURE),
        ("Que demande le paragraphe 5 ?", Kind.STRUCTURE),
        ("第5段要求核武器国家做什么？", Kind.CONTENT),
        ("第7段要求建立什么基金", Kind.CONTENT),
    ],
)
def test_what_a_paragraph_asks_for_is_all_of_it(question: str, kind: Kind) -> None:
    assert understand(question).kind is kind

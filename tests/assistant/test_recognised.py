"""What an intent makes of a question that no pattern knows, and what it leaves alone."""

from dataclasses import replace

import pytest

from assistant.intent.intent import Intent, Meant
from assistant.named import Sort
from assistant.patterns import understand
from assistant.question import Kind, Listing, Question
from assistant.recognised import of_agenda_annexed, recognised


def of(text: str, intent: Intent, *subjects: str, certainty: float = 0.95) -> Question:
    return recognised(understand(text), Meant(intent, certainty, subjects))


def test_a_list_in_words_that_no_pattern_knows() -> None:
    q = of("famine, where exactly pls", Intent.MENTIONS, "famine")
    assert (q.kind, q.listing, q.topic) == (Kind.LIST, Listing.MENTIONS, "famine")


def test_several_subjects_are_alternatives() -> None:
    q = of("透明、透明度 段号", Intent.MENTIONS, "透明", "透明度")
    assert (q.topic, q.alternatives) == ("透明、透明度", ("透明", "透明度"))


def test_subjects_with_words_between_them_are_one() -> None:
    text = "paras (any resolution) that convene a joint panel on space security"
    q = of(text, Intent.MENTIONS, "joint panel", "space security")
    assert (q.topic, q.alternatives) == ("joint panel on space security", ())
    both = of("mines or bombs, paras pls", Intent.MENTIONS, "mines", "bombs")
    assert (both.topic, both.alternatives) == ("mines, bombs", ("mines", "bombs"))


def test_a_list_keeps_its_topic_and_has_another_subject_beside_it() -> None:
    q = of("哪些段落提到我在整理的裂变材料的地方", Intent.MENTIONS, "裂变材料")
    assert (q.listing, q.subject) == (Listing.MENTIONS, "裂变材料")
    assert q.topic == understand("哪些段落提到我在整理的裂变材料的地方").topic


@pytest.mark.parametrize(
    ("text", "subjects", "alternatives"),
    [
        (
            "哪些段落提到《生物武器公约》或生物武器？",
            ("《生物武器公约》", "生物武器"),
            ("生物武器公约", "生物武器"),
        ),
        (
            "Which paragraphs mention the “Sendai Framework” or tsunamis?",
            ("Sendai Framework", "tsunamis"),
            ("Sendai Framework", "tsunamis"),
        ),
        ("哪些段落提到《不扩散条约》的“完整性”？", ("《不扩散条约》", "完整性"), ()),
    ],
)
def test_what_is_quoted_may_be_one_of_two(
    text: str, subjects: tuple[str, ...], alternatives: tuple[str, ...]
) -> None:
    assert of(text, Intent.MENTIONS, *subjects).alternatives == alternatives


def test_a_part_of_a_name_in_capitals_is_no_subject_beside_it() -> None:
    q = of(
        "Which paragraphs mention the Doha Political Declaration?", Intent.MENTIONS, "Political Declaration"
    )
    assert (q.topic, q.subject) == ("Doha Political Declaration", "")


def test_what_stands_in_quotation_marks_is_the_subject_whatever_was_recognised() -> None:
    q = of("哪些段落提到“核保护伞”", Intent.MENTIONS, "保护伞")
    assert q.quoted == ("核保护伞",)
    assert q.topic == understand("哪些段落提到“核保护伞”").topic


@pytest.mark.parametrize(
    ("text", "intent", "subjects", "expected"),
    [
        ("78/72 does what, the Urges ones", Intent.VERB, ("Urges",), (Kind.LIST, Listing.VERB)),
        ("everything anybody has to do", Intent.DEMANDS, (), (Kind.LIST, Listing.DEMANDS)),
        ("notes at the foot of the pages, all", Intent.NOTES, (), (Kind.LIST, Listing.FOOTNOTES)),
        ("what carries little numbers", Intent.NOTED, (), (Kind.LIST, Listing.NOTED)),
        ("数一下，序言有多少段", Intent.COUNT, (), (Kind.COUNT, None)),
        ("请告知决议的完整标题", Intent.META, (), (Kind.META, None)),
        ("treaties it leans on, names only", Intent.NAMED, (), (Kind.LIST, Listing.NAMED)),
        ("what is wanted of nuclear States", Intent.CONTENT, ("nuclear States",), (Kind.CONTENT, None)),
    ],
)  # fmt: skip
def test_an_intent_decides_where_no_pattern_does(
    text: str, intent: Intent, subjects: tuple[str, ...], expected: tuple[Kind, Listing | None]
) -> None:
    q = of(text, intent, *subjects)
    assert (q.kind, q.listing) == expected


def test_a_mention_is_listed_where_the_intent_is_sure_or_a_place_is_asked_for() -> None:
    path = "想一点核危险都不剩，只有哪一条路可走？"
    assert of(path, Intent.MENTIONS, "核危险", certainty=0.78).kind is Kind.CONTENT
    assert of(path, Intent.MENTIONS, "核危险").kind is Kind.LIST
    assert of("核危险都写在哪些地方", Intent.MENTIONS, "核危险", certainty=0.78).kind is Kind.LIST


def test_whether_one_thing_is_the_other_is_no_mention() -> None:
    q = of("大会是否承认某国算“合法”的拥核国？", Intent.WHETHER, "某国", "合法")
    assert q.kind is Kind.CONTENT


def test_what_is_quoted_is_what_paragraphs_begin_with_if_the_intent_says_so() -> None:
    q = of("哪些段落提到以“重申”打头的", Intent.VERB, "重申")
    assert (q.listing, q.quoted) == (Listing.VERB, ("重申",))


def test_the_neighbour_of_a_place_that_no_pattern_knows() -> None:
    q = of("Какой пункт стоит непосредственно перед седьмым постановляющим?", Intent.PARAGRAPH)
    assert [(r.part, r.first, r.last) for r in q.references] == [("OP", 6, 6)]


def test_what_is_not_certain_decides_nothing() -> None:
    assert of("famine, where exactly pls", Intent.MENTIONS, "famine", certainty=0.5).kind is Kind.CONTENT


def test_structure_that_a_pattern_found_stays() -> None:
    q = of("第5段讲什么？", Intent.MENTIONS, "第5段")
    assert q.kind is Kind.STRUCTURE


@pytest.mark.parametrize(
    ("text", "intent", "kind"),
    [
        ("请出示序言部分第五至第七段给我核对引文。", Intent.PARAGRAPH, Kind.STRUCTURE),
        ("脚注9挂着的地方给我核对", Intent.NOTE_PLACE, Kind.NOTE_PLACE),
        ("第7段挂着的小号码给我核对", Intent.NOTE_OF, Kind.NOTE_OF),
        ("第7段对八国提了什么要求", Intent.CONTENT, Kind.CONTENT),
    ],
)
def test_what_is_wanted_of_numbered_paragraphs(text: str, intent: Intent, kind: Kind) -> None:
    assert of(text, intent).kind is kind


def test_a_heading_is_kept_beside_whatever_else_the_question_may_be() -> None:
    q = of("Agreements -> text", Intent.UNDER_HEADING, "Agreements")
    assert (q.kind, q.heading) == (Kind.CONTENT, "Agreements")


def test_a_title_is_no_subject_where_an_article_of_it_is() -> None:
    q = of("《不扩散条约》第六条在文中何处被援引？", Intent.MENTIONS, "《不扩散条约》第六条")
    assert (q.listing, q.topic, q.quoted) == (Listing.MENTIONS, "《不扩散条约》第六条", ())


def test_a_verb_that_paragraphs_contain_rather_than_begin_with() -> None:
    q = of("统计一下含有欢迎的段号", Intent.VERB, "欢迎")
    assert (q.listing, q.topic) == (Listing.MENTIONS, "欢迎")
    assert of("欢迎打头，段号", Intent.VERB, "欢迎").listing is Listing.VERB


def test_several_verbs_that_paragraphs_begin_with() -> None:
    q = of("一开头就表示关切或遗憾的是哪些段？", Intent.VERB, "表示关切", "遗憾")
    assert (q.listing, q.quoted) == (Listing.VERB, ("表示关切", "遗憾"))


def test_things_that_are_named_where_patterns_see_mentions() -> None:
    text = "Which countries does the text single out, treaty titles included, and in which paragraphs?"
    assert understand(text).listing is Listing.MENTIONS
    q = of(text, Intent.NAMED)
    assert (q.listing, q.asked and q.asked.sorts) == (Listing.NAMED, (Sort.COUNTRIES,))
    assert of(text, Intent.NAMED, certainty=0.8).listing is Listing.MENTIONS


def test_sponsors_are_not_the_countries_that_are_named() -> None:
    assert of("提案国名单有哪些国家", Intent.NAMED).kind is Kind.CONTENT


def test_of_things_that_are_described_not_all_are_meant() -> None:
    described = of("点名称赞的、对裁军和不扩散有持续贡献的条约一共是哪些？", Intent.NAMED).asked
    assert described is not None and described.described
    all_of_them = of("文中点到的条约，全部", Intent.NAMED).asked
    assert all_of_them is not None and not all_of_them.described


def test_a_subject_of_which_only_a_part_was_read() -> None:
    q = of(
        "Relevez toutes les notes qui renvoient au Recueil des Traités",
        Intent.MENTIONS,
        "Recueil des Traités",
    )
    assert q.topic == "Recueil des Traités"


def test_some_of_what_was_spoken_of_is_left_to_the_question_before() -> None:
    q = understand("اعرض لي الأولى منها")
    meant = Meant(Intent.PARAGRAPH, 0.95)
    assert recognised(q, meant, follows=True) == q
    assert recognised(q, meant).references


def test_what_else_is_said_of_a_resolution_that_is_named() -> None:
    text = "80/1 sailed through plenary amid warm applause and relief, I think. What was the draft's number?"
    assert of(text, Intent.META).fields[:1] == ("meeting",)
    assert of(text.replace("80/1", "it"), Intent.META).kind is Kind.CONTENT
    assert of("When will 80/1 be reviewed at the next session?", Intent.META).kind is Kind.CONTENT


def test_a_subject_in_two_pieces_with_quotation_marks_between_is_one() -> None:
    q = of("哪几个脚注引的是联合国《条约汇编》？", Intent.MENTIONS, "联合国", "条约汇编》")
    assert (q.topic, q.alternatives) == ("联合国《条约汇编》", ())
    twice = of("凡是说到裂变材料的都要，裂变材料", Intent.MENTIONS, "裂变材料", "裂变材料")
    assert "裂变材料" in (twice.topic, twice.subject)


def test_what_was_spoken_of_before_is_no_name_of_it() -> None:
    assert of("别的段落还提过这个国家吗", Intent.WHETHER, "这个国家").topic != "这个国家"


def test_how_a_paragraph_begins_is_no_place() -> None:
    q = of("第10段以什么词开头？", Intent.PARAGRAPH)
    assert [(r.first, r.last) for r in q.references] == [(10, 10)]


def test_a_subject_is_sought_without_its_article() -> None:
    assert (
        of("the Bangkok Treaty, where exactly", Intent.MENTIONS, "the Bangkok Treaty").topic
        == "Bangkok Treaty"
    )


@pytest.mark.parametrize(
    ("text", "intent", "kind", "numbers"),
    [
        ("Colleagues keep citing 50(f). Text?", Intent.PARAGRAPH, Kind.STRUCTURE, [(50, 50)]),
        ("primer párrafo y último", Intent.PARAGRAPH, Kind.STRUCTURE, [(1, 1), (-1, -1)]),
        ("注释编号：七，挂哪", Intent.NOTE_PLACE, Kind.NOTE_PLACE, [(7, 7)]),
        ("序言第3段和脚注5", Intent.PARAGRAPH, Kind.STRUCTURE, [(3, 3), (5, 5)]),
    ],
)
def test_numbers_and_places_that_no_pattern_knows(
    text: str, intent: Intent, kind: Kind, numbers: list[tuple[int, int]]
) -> None:
    q = of(text, intent)
    assert (q.kind, [(r.first, r.last) for r in q.references]) == (kind, numbers)


@pytest.mark.parametrize("text", ["哪些段落表示关切", "表达关切的段落"])
def test_what_is_expressed_stands_anywhere_in_a_paragraph(text: str) -> None:
    q = of(text, Intent.VERB, text.replace("哪些段落", "").replace("的段落", ""))
    assert (q.listing, q.topic) == (Listing.MENTIONS, "关切")


def test_a_paragraph_that_begins_so_opens_with_it() -> None:
    q = of("以“表示关切”开头的段落有哪些", Intent.VERB, "表示关切")
    assert (q.listing, q.quoted) == (Listing.VERB, ("表示关切",))


def test_the_source_of_a_footnote_is_no_place_of_it() -> None:
    q = of("脚注1的出处是哪一卷", Intent.NOTE_PLACE)
    assert q.kind is not Kind.NOTE_PLACE
    assert of("脚注1在第几段", Intent.NOTE_PLACE).kind is Kind.NOTE_PLACE


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("Item 3 on the provisional agenda?", Kind.STRUCTURE, [3]),
        ("Which agenda item is it under?", Kind.META, []),
        ("Under which item of the provisional agenda does it fall?", Kind.META, []),
    ],
)
def test_an_item_of_an_annexed_agenda_is_of_no_title_block(text: str, kind: Kind, numbers: list[int]) -> None:
    meta = replace(understand(text), kind=Kind.META, references=(), fields=("agenda_item",))
    q = of_agenda_annexed(meta)
    assert (q.kind, [reference.first for reference in q.references]) == (kind, numbers)

"""Follow-ups made to stand alone, from turns made by hand."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.answer import Answer, Basis, Statement
from assistant.citation import Citation
from assistant.conversation import readings, standalone
from assistant.dependent import depends
from assistant.labels_meant import Missing, named_labels
from assistant.patterns import understand
from assistant.question import Kind, Listing, Question, Told
from assistant.reference import Reference
from assistant.turn import Turn, told
from index.resolution import Resolution
from tests.assistant.samples import passage


def turn(question: str, labels: Sequence[str] = ()) -> Turn:
    """A question and an answer that cites these labels; one that cites none counts something."""
    cited = tuple(Statement("段。", (Citation.whole(passage("段。", label)),)) for label in labels)
    counted = (Statement("数。", basis=Basis.STRUCTURE),)
    return Turn(understand(question), Answer(question, "zh", cited or counted))


def after(before: Turn, question: str) -> Question:
    return standalone(question, lambda: before)


def named(q: Question) -> list[tuple[str, int, int, str]]:
    return [(r.part, r.first, r.last, r.path) for r in q.references]


@pytest.mark.parametrize(
    "question",
    [
        "那上一段呢？",
        "那第10段呢？",
        "下一段说什么？",
        "它什么时候生效？",
        "为什么？",
        "那朝鲜呢？",
        "还有哪些段落提到它？",
        "And the next one?",
        "What about the IAEA?",
        "Why?",
        "When does it enter into force?",
        "Et le précédent ?",
        "¿Y el siguiente?",
        "А в следующем?",
        "والتالية؟",
    ],
)
def test_questions_that_lean_on_the_one_before(question: str) -> None:
    assert depends(understand(question))


@pytest.mark.parametrize(
    "question",
    [
        "第10段说什么？",
        "《南极条约》规定了什么？",
        "核武器国家应当向谁提供安全保证？",
        "这份决议是哪天通过的？",
        "What does paragraph 10 say?",
        "Which nuclear-armed countries are urged to declare civilian plutonium?",
        "When was the resolution adopted?",
        "A/RES/80/7 是关于什么的？",
    ],
)
def test_questions_that_stand_alone(question: str) -> None:
    assert not depends(understand(question))


def test_the_turn_before_is_not_answered_for_nothing() -> None:
    def earlier() -> Turn:
        raise AssertionError("not needed")

    assert standalone("第10段说什么？", earlier) == understand("第10段说什么？")


def test_without_a_turn_before_a_question_stays_as_it_is() -> None:
    assert standalone("它什么时候生效？", lambda: None) == understand("它什么时候生效？")


@pytest.mark.parametrize(
    ("labels", "question", "reference"),
    [
        (["OP9"], "那上一段呢？", ("OP", 8, 8, "")),
        (["OP9"], "下一段呢？", ("OP", 10, 10, "")),
        (["PP4"], "上一段呢？", ("PP", 3, 3, "")),
        (["FN5"], "下一条脚注呢？", ("FN", 6, 6, "")),
        (["OP3", "OP4", "OP5"], "下一段呢？", ("OP", 6, 6, "")),
        (["OP3", "OP4", "OP5"], "上一段呢？", ("OP", 2, 2, "")),
        (["OP3(a)"], "下一段呢？", ("OP", 4, 4, "")),
        (["OP1"], "上一段呢？", ("OP", 0, 0, "")),
        (["OP9"], "And the previous one?", ("OP", 8, 8, "")),
        (["OP9"], "Et le précédent ?", ("OP", 8, 8, "")),
        (["OP9"], "¿Y el siguiente?", ("OP", 10, 10, "")),
        (["OP9"], "А в следующем?", ("OP", 10, 10, "")),
        (["OP9"], "والتالية؟", ("OP", 10, 10, "")),
    ],
)
def test_neighbours(labels: list[str], question: str, reference: tuple[str, int, int, str]) -> None:
    q = after(turn("说什么？", labels), question)
    assert (q.kind, named(q)) == (Kind.STRUCTURE, [reference])


@pytest.mark.parametrize(
    ("labels", "question", "references"),
    [
        (["OP7"], "它有脚注吗？", [("OP", 7, 7, "")]),
        (["OP7"], "它的脚注呢？", [("OP", 7, 7, "")]),
        (["PP3", "PP4"], "脚注呢？", [("PP", 3, 3, ""), ("PP", 4, 4, "")]),
        (["OP3(a)"], "有脚注吗？", [("OP", 3, 3, "(a)")]),
        (["OP7"], "What footnotes does it have?", [("OP", 7, 7, "")]),
    ],
)
def test_footnotes_of_what_was_cited(
    labels: list[str], question: str, references: list[tuple[str, int, int, str]]
) -> None:
    q = after(turn("说什么？", labels), question)
    assert (q.kind, named(q)) == (Kind.NOTE_OF, references)


def test_place_of_the_footnote_that_was_cited() -> None:
    q = after(turn("脚注5是什么？", ["FN5"]), "这条脚注标在哪一段？")
    assert (q.kind, named(q)) == (Kind.NOTE_PLACE, [("FN", 5, 5, "")])


@pytest.mark.parametrize(
    ("question", "part"), [("执行部分呢？", "OP"), ("脚注呢？", "FN"), ("那序言部分呢？", "PP")]
)
def test_another_count(question: str, part: str) -> None:
    q = after(turn("附件有几段？"), question)
    assert (q.kind, q.part) == (Kind.COUNT, part)


def test_another_field_of_the_title_block() -> None:
    q = after(turn("决议哪天通过的？"), "在第几次全体会议上？")
    assert (q.kind, q.fields) == (Kind.META, ("meeting",))


def test_by_which_session_is_not_the_session_of_the_resolution() -> None:
    q = after(turn("第2段要求什么？", ["OP2"]), "By which session?")
    assert (q.kind, named(q)) == (Kind.CONTENT, [("", 2, 2, "")])


@pytest.mark.parametrize("question", ["那广岛呢？", "提到广岛的呢？", "至于广岛呢"])
def test_a_list_of_something_else(question: str) -> None:
    q = after(turn("哪些段落提到乌克兰？", ["PP6", "PP11"]), question)
    assert (q.kind, q.listing, q.topic) == (Kind.LIST, Listing.MENTIONS, "广岛")


@pytest.mark.parametrize(
    "question", ["其中属于执行部分的是哪几段？", "其中执行部分有几段", "And in the operative part?"]
)
def test_the_same_list_of_one_part(question: str) -> None:
    q = after(turn("哪些段落提到青年？", ["PP18", "OP12"]), question)
    assert (q.kind, q.listing, q.topic, q.part) == (Kind.LIST, Listing.MENTIONS, "青年", "OP")


def test_the_same_question_of_another_part() -> None:
    q = after(turn("执行部分哪一段要核国家保证安全？", ["OP2"]), "序言里有没有类似的话？在哪段")
    assert (q.kind, q.part, q.whether) == (Kind.CONTENT, "PP", False)
    assert "保证安全" in q.text
    assert "执行部分" not in q.text


def test_what_the_other_part_does_not_mention_is_not_sought_as_a_word() -> None:
    before = turn("哪些段落提到中东？", ["PP14"])
    found = list(readings(understand("那执行部分呢？"), lambda: before))
    assert [(q.kind, q.topic, q.part) for q in found] == [(Kind.LIST, "中东", "OP")]


def test_after_a_refusal_a_question_may_be_a_new_one() -> None:
    before = Turn(understand("附件有几页？"), Answer("附件有几页？", "zh", abstention="没有。"))
    assert understand("钚") in readings(understand("钚"), lambda: before)


def test_how_long_a_part_is_stands_alone() -> None:
    assert not depends(understand("执行部分有几段？"))


def test_a_list_of_another_verb() -> None:
    q = after(turn("哪些段落以“敦促”开头？", ["OP1", "OP7"]), "以“强调”开头的呢？")
    assert (q.kind, q.listing, q.quoted) == (Kind.LIST, Listing.VERB, ("强调",))


def test_others_than_those_given() -> None:
    q = after(turn("哪段要求各国开展青年工作？", ["OP12"]), "还有哪些段落提到青年？")
    assert (q.kind, q.topic, q.excluded) == (Kind.LIST, "青年", ("OP12",))


def test_the_subject_is_taken_over_by_a_list() -> None:
    q = after(turn("哪些段落提到“青年”？", ["OP12"]), "还有哪些段落提到它？")
    assert (q.quoted, q.excluded) == (("青年",), ("OP12",))


def test_a_fact_about_the_subject_before() -> None:
    q = after(turn("《禁止核武器条约》由谁开放签署？", ["PP19"]), "它什么时候生效？")
    assert q.kind is Kind.CONTENT
    assert q.text == "《禁止核武器条约》由谁开放签署 它什么时候生效？"
    assert q.wants_fact


def test_the_language_is_that_of_the_follow_up() -> None:
    q = after(turn("《禁止核武器条约》由谁开放签署？", ["PP19"]), "When did it enter into force?")
    assert q.language == "en"


def test_the_resolution_is_taken_over() -> None:
    assert after(turn("A/RES/80/7 第3段说什么？", ["OP3"]), "上一段呢？").symbols == ("A/RES/80/7",)
    assert after(turn("第3段说什么？", ["OP3"]), "上一段呢？").symbols == ("A/RES/80/7",)
    assert after(turn("决议有几段？"), "脚注呢？").symbols == ()


@pytest.mark.parametrize(
    ("question", "sorts"),
    [
        ("What is it called upon to do?", ("call",)),
        ("And what are States supposed to do then?", ()),
    ],
)
def test_what_is_to_be_done_about_it_stands_elsewhere(question: str, sorts: tuple[str, ...]) -> None:
    q = after(turn("Which State does 80/7 say has no reefs?", ["PP2"]), question)
    assert (q.kind, q.symbols, q.excluded) == (Kind.CONTENT, ("80/7",), ("PP2",))
    assert q.demanded is not None
    assert q.demanded.sorts == sorts


def test_of_those_of_whom_was_not_spoken_another_paragraph_speaks() -> None:
    before = turn("What does paragraph 2 of 80/7 decide for States that have paid?", ["OP2"])
    q = after(before, "And for those that have not?")
    assert (q.kind, q.references, q.excluded, q.demanded) == (Kind.CONTENT, (), ("OP2",), None)


def test_a_meeting_of_which_was_spoken_is_set_beside_another() -> None:
    spoken = turn("When will the meeting of States on reefs gather under 80/7?", ["OP2"])
    assert after(spoken, "And the preparatory meeting?").kind is Kind.CONTENT
    assert after(turn("When was 80/7 adopted?"), "And the meeting?").kind is Kind.META


def test_a_sort_of_fact_is_no_subject() -> None:
    assert depends(understand("In which city, and on which dates?"))
    assert not depends(understand("In which city do the States gather?"))


def test_another_resolution_named_by_its_title() -> None:
    before = turn("When was 80/7 adopted?")
    named = replace(understand("And the resolution on fisheries?"), symbols=("A/RES/80/8",))
    q = next(readings(named, lambda: before))
    assert (q.kind, q.symbols) == (Kind.META, ("A/RES/80/8",))


def test_the_paragraph_is_taken_over() -> None:
    q = after(turn("第10段说什么？", ["OP10"]), "为什么？")
    assert (q.kind, q.references[0].first) == (Kind.CONTENT, 10)
    assert q.references[0] == Reference("", 10, 10, span=(0, 4))


@pytest.mark.parametrize(
    ("before", "question", "text"),
    [
        ("2010年大会最后文件在哪条脚注？", "1995年那次的呢？", "1995年大会最后文件在哪条脚注？"),
        ("行动21要求各国做什么？", "那20呢？", "行动20要求各国做什么？"),
        ("What did the Conference of 2000 agree?", "And in 2010?", "What did the Conference of 2010 agree?"),
        ("Qu’a décidé la Conférence de 1995 ?", "Et en 2000 ?", "Qu'a décidé la Conférence de 2000 ?"),
    ],
)
def test_another_year_or_number_takes_the_place_of_the_one_before(
    before: str, question: str, text: str
) -> None:
    q = after(turn(before, ["PP4"]), question)
    assert (q.text.replace("’", "'"), q.carried) == (text, 0)


@pytest.mark.parametrize(("question", "label"), [("第二个呢？", "PP6"), ("the first one?", "PP2")])
def test_a_row_of_the_list_before(question: str, label: str) -> None:
    listed = turn("哪些段落提到裁军？", ["PP2", "PP6"])
    q = after(replace(listed, answer=replace(listed.answer, table=True)), question)
    assert (q.kind, named(q)) == (Kind.STRUCTURE, [("PP", int(label[2:]), int(label[2:]), "")])


def test_after_the_preamble_comes_the_operative_part(seed: Resolution) -> None:
    assert named_labels(after(turn("说什么？", ["PP22"]), "下一段呢？"), seed) == ("OP1",)
    missing = named_labels(after(turn("说什么？", ["OP13"]), "下一段呢？"), seed)
    assert missing == Missing("A/RES/78/40 的第13段后面没有了：它排在最后。")


def test_before_the_operative_part_stands_the_preamble_and_before_that_nothing(seed: Resolution) -> None:
    assert named_labels(after(turn("说什么？", ["OP1"]), "上一段呢？"), seed) == ("PP22",)
    missing = named_labels(after(turn("说什么？", ["PP1"]), "上一段呢？"), seed)
    assert missing == Missing("A/RES/78/40 的序言部分第1段前面没有了：它排在最前。")


@pytest.mark.parametrize(
    ("before", "cited", "question", "label"),
    [
        ("¿Qué dice el párrafo 7?", ["OP7"], "¿y el 8?", "OP8"),
        ("¿Qué dice el párrafo 7?", ["OP7"], "¿Y el que le sigue?", "OP8"),
        ("¿Qué párrafo trata del plutonio civil?", ["OP6"], "¿Y el que va justo antes?", "OP5"),
        ("¿Cuántas notas al pie hay?", [], "¿Qué dice la última?", "FN13"),
        ("¿Cuántos párrafos tiene la parte dispositiva?", [], "¿Y el primero?", "OP1"),
        (
            "¿Qué dice el primer párrafo del preámbulo?",
            ["PP1"],
            "¿Y el primero de la parte dispositiva?",
            "OP1",
        ),
        ("Que dit la note 3 ?", ["FN3"], "Et la 4 ?", "FN4"),
        ("Quel paragraphe traite du plutonium civil ?", ["OP6"], "et celui qui vient juste avant ?", "OP5"),
        ("Que dit le paragraphe 7 ?", ["OP7"], "Et celui d'après ?", "OP8"),
        ("Combien d'alinéas compte le préambule ?", [], "De quoi parle le dernier ?", "PP22"),
        ("О чём говорится в пункте 7?", ["OP7"], "А в восьмом?", "OP8"),
        ("О чём говорится в пункте 7?", ["OP7"], "А тот, что перед ним?", "OP6"),
        ("Сколько в тексте сносок?", [], "Что в последней?", "FN13"),
        ("ماذا تقول الفقرة الأولى من الديباجة؟", ["PP1"], "طيب والثالثة؟", "PP3"),
        ("ماذا تقول الفقرة 7؟", ["OP7"], "والتي قبلها؟", "OP6"),
        ("كم عدد الحواشي؟", [], "وماذا تقول الأخيرة؟", "FN13"),
        ("How many operative paragraphs are there?", [], "And what does the very last one decide?", "OP13"),
        ("Перечисли абзацы, где упомянута Украина.", ["PP6", "PP11"], "А во втором?", "PP11"),
    ],
)
def test_another_place_in_six_languages(
    seed: Resolution, before: str, cited: list[str], question: str, label: str
) -> None:
    listed = turn(before, cited)
    listed = replace(listed, answer=replace(listed.answer, table=len(cited) > 1))
    q = after(listed, question)
    assert (q.kind, named_labels(q, seed)) == (Kind.STRUCTURE, (label,))


@pytest.mark.parametrize(
    "question",
    [
        "¿Y qué dice la nota que lleva ese párrafo?",
        "¿Tiene alguna nota?",
        "Et la note qui s'y rattache ?",
        "А что в сноске к нему?",
        "Есть ли у него сноска?",
        "هل لها حاشية؟",
    ],
)
def test_its_footnote(seed: Resolution, question: str) -> None:
    q = after(turn("¿Qué se dice del Oriente Medio?", ["PP14"]), question)
    assert (q.kind, named_labels(q, seed)) == (Kind.NOTE_OF, ("PP14",))


@pytest.mark.parametrize(
    ("before", "question"),
    [
        (
            "Quel alinéa du préambule porte sur la vérification ?",
            "Et dans le dispositif, quel paragraphe en parle ?",
        ),
        ("¿Qué párrafo del preámbulo trata de la verificación?", "¿Y en la parte dispositiva?"),
        ("В каком абзаце преамбулы говорится о проверке?", "А в постановляющей части?"),
    ],
)
def test_the_same_of_the_other_part(before: str, question: str) -> None:
    q = after(turn(before, ["PP22"]), question)
    assert (q.kind, q.part, q.references) == (Kind.CONTENT, "OP", ())


def test_a_question_of_its_own_after_a_list_is_no_list() -> None:
    listed = turn("هل يتناول النص معاهدة الحظر الشامل للتجارب النووية؟", ["OP7"])
    assert after(listed, "وماذا يُطلب من الدول ريثما تدخل حيز النفاذ؟").kind is Kind.CONTENT


@pytest.mark.parametrize(
    ("question", "neighbour"),
    [
        ("And the next one?", True),
        ("那上一个呢", True),
        ("What does the next paragraph say about it?", True),
        ("And the preparatory one before it, when was that?", False),
        ("Is that good for next year's session as well?", False),
        ("And their next conference, where is it?", False),
    ],
)
def test_a_neighbour_is_a_paragraph_and_no_later_meeting(question: str, neighbour: bool) -> None:
    q = after(turn("谁要提交报告？", ["OP3"]), question)
    assert (q.kind is Kind.STRUCTURE) == neighbour


def test_after_a_paragraph_named_by_number_the_next_one_is_a_paragraph() -> None:
    q = after(turn("What does paragraph 20 welcome?", ["OP20"]), "And the next one, which network is that?")
    assert (q.kind, named(q)) == (Kind.STRUCTURE, [("OP", 21, 21, "")])


def test_three_further_on_are_not_the_last_three() -> None:
    q = after(turn("请给出序言第3到5段", ["PP3", "PP4", "PP5"]), "再往后三段")
    assert (q.kind, named(q)) == (Kind.STRUCTURE, [("PP", 6, 8, "")])


@pytest.mark.parametrize(
    "question",
    ["What was the title of the summary issued there?", "Under what symbol was it issued?", "多久报告一次？"],
)
def test_the_title_block_of_another_document_is_not_that_of_the_resolution(question: str) -> None:
    assert after(turn("瑞士因何事得到感谢？", ["OP7"]), question).kind is Kind.CONTENT


@pytest.mark.parametrize(
    "question", ["to which paragraph does that belong?", "To which paragraph is that attached?"]
)
def test_that_is_the_footnote_spoken_of(question: str) -> None:
    q = after(turn("What does footnote 6 say?", ["FN6"]), question)
    assert (q.kind, named(q)) == (Kind.NOTE_PLACE, [("FN", 6, 6, "")])


def test_what_an_answer_has_told() -> None:
    assert told(turn("什么？", ["OP1", "OP2"]).answer) == (
        Told(passage("", "OP1").id, 0, 2),
        Told(passage("", "OP2").id, 0, 2),
    )


def test_a_subject_of_its_own_is_not_answered_with_the_paragraph_before() -> None:
    before = turn("《新裁武条约》何时到期？", ["PP7"])
    kinds = [q.kind for q in readings(understand("What does it say about assurances?"), lambda: before)]
    assert Kind.STRUCTURE not in kinds
    assert Kind.STRUCTURE in [q.kind for q in readings(understand("那段怎么说？"), lambda: before)]


def test_a_fact_and_nothing_else_is_told_by_the_paragraph_that_answered() -> None:
    told = passage("吁请裁谈会在 2024 年开始谈判，", "OP4")
    before = Turn(
        understand("裁谈会应当做什么？"), Answer("", "zh", (Statement("", (Citation.whole(told),)),))
    )
    assert named(after(before, "哪一年？")) == [("OP", 4, 4, "")]


@pytest.mark.parametrize("question", ["Where?", "where was it held?", "在哪里举行？", "¿Dónde?"])
def test_a_place_is_told_by_the_paragraph_that_told_the_day(question: str) -> None:
    day, dated = "When was the meeting?", "Welcoming the meeting held in May 2023 in New York,"
    before = Turn(
        understand(day),
        Answer("", "en", (Statement("", (Citation.whole(passage(dated, "OP4", "en")),)),)),
    )
    assert named(after(before, question)) == [("OP", 4, 4, "")]
    placeless = replace(
        before, answer=Answer("", "en", (Statement("", (Citation.whole(passage("In 2023,", "OP4", "en")),)),))
    )
    assert named(after(placeless, question)) == []


def test_a_body_within_which_the_same_is_asked_is_none_of_the_title_block() -> None:
    q = after(turn("What quorum opens a debate in plenary?", ["OP4"]), "And in the Main Committee?")
    assert q.kind is Kind.CONTENT


def test_why_not_asks_of_what_was_told() -> None:
    q = after(turn("Which paragraphs mention the conference?", ["PP9"]), "why not?")
    assert (q.kind, q.text) == (Kind.CONTENT, "Which paragraphs mention the conference why not?")


@pytest.mark.parametrize(
    "question",
    ["how does 80/48 put it?", "is it in 80/48 as well?", "does 80/48 say so too?", "80/48里也有吗？"],
)
def test_the_same_asked_of_another_resolution_in_other_words(question: str) -> None:
    before = turn("What does 79/41 say on plutonium?", ["OP6"])
    q = after(before, question)
    assert (q.text, q.symbols) == (before.question.text, ("80/48",))


@pytest.mark.parametrize("question", ["哪一届会议的？", "第一届是什么时候？"])
def test_a_session_of_which_the_text_speaks_is_none_of_the_title_block(question: str) -> None:
    assert after(turn("审议大会的筹备委员会做什么？", ["PP5"]), question).kind is Kind.CONTENT
    assert after(turn("审议大会的筹备委员会做什么？", ["PP5"]), "大会哪一届通过的？").kind is Kind.META


def test_a_new_subject_is_not_sought_in_a_paragraph_that_lacks_it() -> None:
    before = turn("When did the Third Ocean Summit meet?", ["OP12"])
    of_it = [q.references for q in readings(understand("When was it opened?"), lambda: before)]
    of_another = [q.references for q in readings(understand("And the mission in Kosovo?"), lambda: before)]
    assert any(of_it)
    assert not any(of_another)


def test_in_that_paragraph_is_asked_of_the_paragraph_before() -> None:
    q = after(
        turn("Which treaty is the cornerstone?", ["PP7"]), "Are any other regions named in that paragraph?"
    )
    assert (q.kind, named(q)) == (Kind.CONTENT, [("PP", 7, 7, "")])


def test_a_paragraph_that_was_only_cited_is_left_again() -> None:
    of_year = replace(after(turn("What is said of waste?", ["OP4"]), "In which year?"), carried=9)
    before = replace(
        turn("In which year?", ["OP4"]), question=replace(of_year, references=(Reference("OP", 4, 4),))
    )
    assert not after(before, "How does it define a non-State actor?").references
    assert named(after(before, "By whom?")) == [("OP", 4, 4, "")]


@pytest.mark.parametrize(
    "question",
    [
        "what about that number in 79/41?",
        "Is the date the same in 79/41?",
        "Is that taken up again in 79/41?",
    ],
)
def test_the_same_number_or_date_of_another_resolution(question: str) -> None:
    q = after(turn("How many States must still ratify, under 78/40?", ["OP7"]), question)
    assert (q.text, q.symbols) == ("How many States must still ratify, under 78/40?", ("79/41",))


def test_one_more_of_the_same_sort_takes_the_place_of_the_one_before() -> None:
    before = turn("《曼谷条约》什么时候生效？", ["PP13"])
    assert after(before, "还有拉罗通加条约？").text == "《拉罗通加条约》什么时候生效？"


def test_whether_there_is_any_in_the_preamble_counts_nothing() -> None:
    q = after(turn("裁军教育那段提到青年了吗？", ["OP12"]), "序言里有没有，哪一段")
    assert (q.kind, q.part) == (Kind.LIST, "PP")


@pytest.mark.parametrize("question", ["哪年的事", "点名的是哪个准则？文号也给我"])
def test_what_was_told_is_no_field_of_the_title_block(question: str) -> None:
    assert after(turn("依据哪个机构的准则？", ["PP12"]), question).kind is Kind.CONTENT


def test_what_another_resolution_does_not_say_is_not_asked_of_the_one_before() -> None:
    before = turn("80/48里，第三次缔约国会议是什么时候开的？", ["PP20"])
    assert [q.symbols for q in readings(understand("79/41里呢"), lambda: before)] == [("79/41",)]


def test_after_a_list_of_opening_verbs_something_else_is_no_such_list() -> None:
    before = turn("哪几段以“请”开头？", ["OP6"])
    assert all(q.listing is None for q in readings(understand("How did India vote on it?"), lambda: before))


def test_several_things_that_were_named_are_sought_each() -> None:
    q = after(turn("广岛长崎被投原子弹到现在多少年了？", ["PP2"]), "还有哪一段提到这两个城市？")
    assert (q.kind, q.topic, q.alternatives, q.excluded) == (
        Kind.LIST,
        "广岛、长崎",
        ("广岛", "长崎"),
        ("PP2",),
    )


@pytest.mark.parametrize(
    "question",
    [
        "除了这段，还有哪些段落点到这个机构？",
        "Which other paragraphs mention that agency, apart from that one?",
    ],
)
def test_other_paragraphs_on_the_body_that_was_named(question: str) -> None:
    q = after(turn("原子能机构要管什么？", ["OP5"]), question)
    assert (q.kind, q.topic, q.excluded) == (Kind.LIST, "原子能机构", ("OP5",))


@pytest.mark.parametrize("question", ["Citez-moi le passage exact svp", "¿el texto exacto?"])
def test_the_exact_words_of_what_was_cited(question: str) -> None:
    q = after(turn("妇女的作用提到了吗？", ["PP21"]), question)
    assert (q.kind, [(r.part, r.first) for r in q.references]) == (Kind.STRUCTURE, [("PP", 21)])


def test_what_is_asked_behind_a_source_goes_on_from_what_was_asked_before_it() -> None:
    asked = turn("How many people are online in high-income countries?", ["OP26"])
    sourced = replace(understand("where is that from?"), references=(Reference("FN", 20, 20),))
    sourced = replace(sourced, text=f"{asked.question.text[:-1]} where is that from?", carried=52)
    q = after(Turn(sourced, turn("x", ["FN20"]).answer), "and in low-income countries?")
    assert (q.kind, q.references) == (Kind.CONTENT, ())
    assert q.text.startswith("How many people are online in high-income countries")


def test_the_source_of_another_treaty() -> None:
    sourced = replace(understand("曼谷条约的出处呢？"), references=(Reference("FN", 9, 9),))
    sourced = replace(sourced, text="列出了哪些条约 曼谷条约的出处呢？", carried=8)
    q = after(Turn(sourced, turn("x", ["FN9"]).answer), "佩林达巴条约的呢？")
    assert q.text == "佩林达巴条约的出处呢？"


def test_the_footnote_of_another_treaty() -> None:
    q = after(
        turn("Which source does the footnote on the Bangkok Treaty give?", ["FN9"]),
        "And the one for Rarotonga?",
    )
    assert q.text == "Which source does the footnote on the Rarotonga give?"


@pytest.mark.parametrize(
    "question",
    [
        "In which section?",
        "under which heading is that?",
        "在哪一节？",
        "Dans quelle section ?",
        "¿En qué sección?",
        "В каком разделе?",
        "في أي فرع؟",
    ],
)
def test_heading_above_what_was_cited(question: str) -> None:
    q = after(turn("What does it say about remittances?", ["OP7"]), question)
    assert (q.kind, named(q)) == (Kind.HEADING, [("OP", 7, 7, "")])


def test_what_is_asked_in_passing_is_not_carried_on() -> None:
    when = after(turn("海洋大会在哪里举行？", ["OP1"]), "什么时候？")
    theme = after(replace(turn("", ["OP1"]), question=when), "主题是什么？")
    assert theme.text == "海洋大会在哪里举行 主题是什么？"


def test_after_its_footnote_the_paragraph_is_left() -> None:
    notes = after(turn("What does paragraph 5 say?", ["OP5"]), "and its footnote?")
    asked = after(replace(turn("", ["FN2"]), question=notes), "why does the Assembly express deep concern?")
    assert asked.references == ()


def test_whether_another_resolution_mentions_the_same() -> None:
    q = after(turn("What does 79/41 say about Nihon Hidankyo?", ["OP12"]), "does 78/40 mention it?")
    assert (q.kind, q.listing, q.topic, q.symbols) == (
        Kind.LIST,
        Listing.MENTIONS,
        "Nihon Hidankyo",
        ("78/40",),
    )


def test_the_second_of_the_footnotes_that_were_given() -> None:
    before = turn("序言第4段有哪些脚注？", ["FN2", "FN3", "FN4"])
    rows = replace(before, answer=replace(before.answer, table=True))
    assert named(after(rows, "第二个呢？")) == [("FN", 3, 3, "")]
    assert named(after(rows, "第2段呢？")) == [("", 2, 2, "")]


@pytest.mark.parametrize(
    "question", ["他们应当做什么？", "Сколько дней на неё выделено?", "Que font-elles ? Et ils ?"]
)
def test_pronouns_lean_on_the_question_before(question: str) -> None:
    assert depends(understand(question))


def test_when_the_meeting_was_held_that_adopted_it() -> None:
    q = after(turn("78/40是哪次会议通过的？"), "那次会议什么时候举行的？")
    assert (q.kind, q.fields) == (Kind.META, ("adopted_on",))

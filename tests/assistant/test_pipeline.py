"""From question to answer on the seed, where the answer does not hang on the embedding."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant.answer import Answer, Statement
from assistant.ask import Ask
from assistant.event import Stage
from assistant.evidence import Evidence
from assistant.material import Material
from assistant.pipeline import Assistant
from assistant.retrieve import find
from index.library import Library
from tests.assistant.samples import oceans, reefs
from tests.fakes import BigramEmbedding


def labels(assistant: Assistant, question: str, *history: str) -> list[str]:
    return [citation.label for citation in assistant.invoke(Ask(question, history)).citations]


def said(answer: Answer) -> list[str]:
    return [statement.text for statement in answer.statements]


def test_structure(assistant: Assistant) -> None:
    answer = assistant.invoke(Ask("第10段说什么？"))
    assert said(answer) == [
        "第10段：“特别指出必须遵守不扩散义务，解决所有不履约问题，以维护《不扩散核武器条约》的完整性和保障监督制度的权威；”"
    ]
    assert (answer.question, answer.language, answer.mode) == ("第10段说什么？", "zh", "extractive")


def test_list(assistant: Assistant) -> None:
    answer = assistant.invoke(Ask("哪些段落提到长崎？"))
    assert said(answer) == [
        "2 处",
        "序言部分第2段：“回顾在广岛和长崎使用核武器至今已有 78 年”",
        "序言部分第18段：“并欢迎领导人、青年和其他人士为此访问广岛和长崎”",
    ]
    assert answer.table


def test_meta(assistant: Assistant) -> None:
    assert said(assistant.invoke(Ask("在第几次全体会议上通过？"))) == [
        "A/RES/78/40 的通过会议：第42次全体会议（题头）"
    ]


def test_count(assistant: Assistant) -> None:
    assert said(assistant.invoke(Ask("序言共有多少段？"))) == ["A/RES/78/40 的序言部分有 22 段。"]


def test_wrong_number(assistant: Assistant) -> None:
    answer = assistant.invoke(Ask("第17段要求什么？"))
    assert answer.abstention == "A/RES/78/40 的执行部分只有第1至13段，没有第17段。"


def test_wrong_number_with_a_subject(assistant: Assistant) -> None:
    answer = assistant.invoke(Ask("第17段关于裁军教育怎么说？"))
    assert answer.abstention == "A/RES/78/40 的执行部分只有第1至13段，没有第17段。"


def test_a_name_that_stands_nowhere(assistant: Assistant) -> None:
    for question in ("哪些段落提到火星？", "决议是否提到火星？", "决议有没有提到“火星”？"):
        assert assistant.invoke(Ask(question)).abstention == (
            "没有：A/RES/78/40 的 22 个序言段落、13 个执行段落和 13 条脚注都没有提到“火星”。"
        )


def test_what_is_said_in_other_words_is_said_to_be_so(assistant: Assistant) -> None:
    answer = assistant.invoke(Ask("哪些段落提到联邦宣称停掉？"))
    assert answer.citations[0].label == "PP7"
    assert said(answer)[0] == "没有逐字提到“联邦宣称停掉”，意思最近的是："


def test_a_name_that_stands_in_the_other_part_only_is_not_said_to_stand_nowhere(assistant: Assistant) -> None:
    answer = assistant.invoke(Ask("执行部分哪些段落提到乌克兰？"))
    assert answer.abstained
    assert [passage.label for passage in answer.nearest] == ["PP6", "PP11"]
    assert "没有提到" not in answer.abstention


def test_words_of_a_paragraph_are_answered_with_it(assistant: Assistant) -> None:
    answer = assistant.invoke(Ask("第7段中关于核武器试爆怎么说？"))
    assert {citation.label for citation in answer.citations} == {"OP7"}


def test_a_resolution_that_is_not_indexed(assistant: Assistant) -> None:
    answer = assistant.invoke(Ask("What does paragraph 3 of A/RES/77/1 say?"))
    assert answer.abstention == "A/RES/77/1 is not indexed. Indexed: A/RES/78/40."


def test_a_resolution_named_by_its_number(assistant: Assistant) -> None:
    assert labels(assistant, "What does paragraph 10 of resolution 78/40 say?") == ["OP10"]
    assert labels(assistant, "What does paragraph 10 of A/RES/78/40 say?") == ["OP10"]


@pytest.mark.parametrize(
    ("conversation", "expected"),
    [
        (["第9段说什么？", "那上一段呢？"], ["OP8"]),
        (["第9段说什么？", "下一段呢？"], ["OP10"]),
        (["第9段说什么？", "那上一段呢？", "再上一段呢？"], ["OP7"]),
        (["第9段说什么？", "上一段呢？", "下一段呢？"], ["OP9"]),
        (["第1段说什么？", "上一段呢？"], ["PP22"]),
        (["第7段说什么？", "它的脚注呢？"], ["FN13"]),
        (["第7段说什么？", "有脚注吗？"], ["FN13"]),
        (["第7段说什么？", "上一段呢？", "有脚注吗？"], []),
        (["哪些段落提到乌克兰？", "那广岛呢？"], ["PP2", "PP18"]),
        (["哪些段落以“敦促”开头？", "以“强调”开头的呢？"], ["PP15", "OP4", "OP6"]),
        (["What does paragraph 9 say?", "And the previous one?"], ["OP8"]),
        (["Que dit le paragraphe 9 ?", "Et le suivant ?"], ["OP10"]),
        (["第9段说什么？", "决议有几段？", "第4段说什么？"], ["OP4"]),
    ],
    ids=" ".join,
)
def test_follow_ups(assistant: Assistant, conversation: list[str], expected: list[str]) -> None:
    *history, question = conversation
    assert labels(assistant, question, *history) == expected


def test_a_neighbour_that_does_not_exist(assistant: Assistant) -> None:
    answer = assistant.invoke(Ask("下一段呢？", ("第13段说什么？",)))
    assert answer.abstention == "A/RES/78/40 的第13段后面没有了：它排在最后。"


def test_a_long_chain_of_follow_ups_ends(assistant: Assistant) -> None:
    history = ("第9段说什么？", *["下一段呢？", "上一段呢？"] * 20)
    assert isinstance(assistant.invoke(Ask("上一段呢？", history)), Answer)


@pytest.mark.parametrize(
    "question",
    ["第9段说什么？", "哪些段落提到广岛？", "第31段说什么？", "决议是哪天通过的？", "不进行核武器试爆"],
)
def test_a_stream_has_stages_then_statements_then_the_answer(assistant: Assistant, question: str) -> None:
    *events, answer = assistant.stream(Ask(question))
    assert isinstance(answer, Answer)
    assert tuple(events) == (Stage.RETRIEVING, Stage.WRITING, Stage.CHECKING, *answer.statements)
    assert assistant.invoke(Ask(question)) == answer
    assert all(isinstance(event, Stage | Statement) for event in events)


def test_as_a_runnable(assistant: Assistant) -> None:
    asks = [Ask("第9段说什么？"), Ask("第31段说什么？")]
    assert assistant.batch(asks) == [assistant.invoke(ask) for ask in asks]


def test_ranking_begins_with_what_is_named(assistant: Assistant) -> None:
    ranked = assistant.ranking(Ask("第9段和第3段关于核武器试爆怎么说？"))
    assert [passage.label for passage in ranked[:2]] == ["OP9", "OP3"]
    assert "OP7" in [passage.label for passage in ranked]
    assert len(ranked) == len(set(ranked))
    assert assistant.ranking(Ask("第31段"))[0].label != "OP31"
    assert assistant.ranking(Ask("What does A/RES/77/1 say?")) == []


@pytest.fixture(scope="module")
def several(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """Two resolutions, one of them in two languages."""
    with Library.open(tmp_path_factory.mktemp("several"), BigramEmbedding()) as library:
        for resolution in (reefs(), oceans("en"), oceans("zh")):
            library.add(resolution, resolution.id)
        yield Assistant(library)


def test_of_several_resolutions_a_number_needs_to_say_whose(several: Assistant) -> None:
    answer = several.invoke(Ask("What does paragraph 1 say?"))
    assert answer.abstained
    assert "A/RES/80/7, A/RES/81/3" in answer.abstention


def test_what_all_resolutions_list_is_no_list_of_one_that_is_not_known(several: Assistant) -> None:
    answer = several.invoke(Ask("Which paragraphs of the resolution on penguins mention coral reefs?"))
    assert "A/RES/80/7, A/RES/81/3" in answer.abstention
    assert several.invoke(Ask("Which paragraphs mention coral reefs?")).citations
    before = ("What does paragraph 3 of A/RES/80/7 say?",)
    again = several.invoke(Ask("Which paragraphs of the resolution on penguins mention coral reefs?", before))
    assert again.abstention == answer.abstention


def test_of_several_resolutions_the_one_that_is_spoken_of_is_meant(several: Assistant) -> None:
    """Five passages found for the words are all of the first: a number then needs no symbol."""
    answer = several.invoke(
        Ask("What does paragraph 3 say on the Law of the Sea, nets, ocean noise, experts?")
    )
    assert [passage.id for passage in answer.nearest] == ["A/RES/80/7:en:OP3"]  # which speaks of none of that


def test_of_several_resolutions_the_one_named_answers(several: Assistant) -> None:
    answer = several.invoke(Ask("What does paragraph 3 of A/RES/80/7 say?"))
    assert [citation.passage.id for citation in answer.citations] == ["A/RES/80/7:en:OP3"]
    chosen = several.invoke(Ask("What does paragraph 3 say?", resolutions=("A/RES/80/7",)))
    assert chosen.citations == answer.citations
    follow_up = several.invoke(Ask("And the previous one?", ("What does paragraph 3 of A/RES/80/7 say?",)))
    assert follow_up.citations[0].passage.id == "A/RES/80/7:en:OP2"


@pytest.mark.parametrize(
    ("question", "history", "ids"),
    [
        ("Paragraph 1 in 80/7 and 81/3?", (), ["A/RES/80/7:en:OP1", "A/RES/81/3:en:OP1"]),
        ("80/7第3段和81/3第1段有什么不同？", (), ["A/RES/80/7:en:OP3", "A/RES/81/3:zh:OP1"]),
        ("Paragraph 3 of 80/7 and paragraph 1 of 81/3", (), ["A/RES/80/7:en:OP3", "A/RES/81/3:en:OP1"]),
        ("And paragraph 1?", ("Paragraph 3 of 80/7 and 81/3?",), ["A/RES/80/7:en:OP1", "A/RES/81/3:en:OP1"]),
        ("How does that differ from 81/3?", ("Paragraph 1 of 80/7?",), ["A/RES/81/3:en:OP1"]),
    ],
)
def test_of_several_named_each_answers(
    several: Assistant, question: str, history: tuple[str, ...], ids: list[str]
) -> None:
    asked = Ask(question, history)
    assert [citation.passage.id for citation in several.invoke(asked).citations] == ids
    material = several.material(asked)
    assert isinstance(material, Material)
    assert [passage.id for passage in material.passages] == ids


def test_one_of_several_named_that_does_not_answer_says_so(several: Assistant) -> None:
    answer = several.invoke(Ask("What does paragraph 3 of 80/7 and 81/3 say?"))
    assert said(answer) == [
        "A/RES/80/7: para. 3: “Decides to review the matter in 2027.”",
        "A/RES/81/3 has operative paragraphs 1 to 1; there is no para. 3.",
    ]
    counts = several.invoke(Ask("How many operative paragraphs do 80/7 and 81/3 have?"))
    assert said(counts) == [
        "A/RES/80/7 has 3 operative paragraphs.",
        "A/RES/81/3 has 1 operative paragraphs.",
    ]
    neither = several.invoke(Ask("What does paragraph 40 of 80/7 and 81/3 say?"))
    assert "A/RES/80/7" in neither.abstention and "A/RES/81/3" in neither.abstention


def test_all_is_not_compared_with_all(several: Assistant) -> None:
    answer = several.invoke(Ask("What is the difference between 80/7 and 81/3?"))
    assert answer.abstention.startswith("Name a paragraph or a subject to compare")


def test_a_follow_up_stays_with_the_resolution_before(several: Assistant) -> None:
    history = ("What does paragraph 3 of A/RES/80/7 say?",)
    stays = several.ranking(Ask("Who is urged to protect the coral reefs?", history))
    assert {passage.symbol for passage in stays} == {"A/RES/80/7"}
    freed = several.ranking(Ask("By the way, who is urged to protect the coral reefs?", history))
    assert {passage.symbol for passage in freed} == {"A/RES/80/7", "A/RES/81/3"}
    titled = several.ranking(Ask("In the resolution on coral reefs, who is urged to protect them?"))
    assert {passage.symbol for passage in titled} == {"A/RES/80/7"}


def test_a_list_asked_of_an_unknown_resolution_in_arabic_asks_which(several: Assistant) -> None:
    answer = several.invoke(Ask("ما الفقرات التي تذكر الشعاب المرجانية في قرار الضرائب؟"))
    assert answer.abstention == "عدد القرارات المفهرسة 2؛ حدد القرار المقصود، مثل A/RES/80/7, A/RES/81/3."


def test_a_follow_up_does_not_search_again_for_the_question_before(tmp_path: Path) -> None:
    searched: list[str] = []

    def search(library: Library, question: str, *args: Any, **kwargs: Any) -> list[Evidence]:
        searched.append(question)
        return find(library, question, *args, **kwargs)

    first, then = "Who is urged to protect coral reefs?", "And what are they encouraged to do?"
    with Library.open(tmp_path, BigramEmbedding()) as library:
        library.add(reefs(), "reefs.md")
        assistant = Assistant(library, search)
        assistant.invoke(Ask(first))
        assert searched.pop() == first
        answer = assistant.invoke(Ask(then, (first,)))
        assert searched
        assert first not in searched
        assert answer == Assistant(library).invoke(Ask(then, (first,)))
        searched.clear()
        library.add(oceans("en"), "oceans.md")
        assistant.invoke(Ask(then, (first,)))
        assert first in searched


def test_each_version_answers_its_own_language(several: Assistant) -> None:
    answer = several.invoke(Ask("What does paragraph 1 of A/RES/81/3 say?"))
    assert said(answer) == ["A/RES/81/3: para. 1: “Urges States to protect coral reefs.”"]


def test_an_empty_library_abstains(tmp_path: Path) -> None:
    with Library.open(tmp_path, BigramEmbedding()) as library:
        assert Assistant(library).invoke(Ask("怎样保护珊瑚礁？")).abstained

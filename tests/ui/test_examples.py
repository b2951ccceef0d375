"""Suggested questions: about what is there, and answered when they are asked."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from assistant.ask import Ask
from assistant.pipeline import Assistant
from index.library import Library
from index.resolution import Paragraph, Resolution
from tests.fakes import BigramEmbedding
from tests.ui.fakes import FakeAssistant, FakeLibrary, bundled_resolution
from ui.examples import example_questions
from ui.follow_ups import follow_ups

SEED = bundled_resolution()
LIBRARY = FakeLibrary(SEED)
ASSISTANT = FakeAssistant(LIBRARY)


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with Library.open(tmp_path_factory.mktemp("home"), BigramEmbedding()) as library:
        library.add(SEED, "seed")
        yield Assistant(library)


def test_examples_are_about_what_the_resolution_holds() -> None:
    assert example_questions(SEED, "zh") == (
        "决议对《全面禁止核试验条约》提出了什么要求？",
        "哪些段落提到《不扩散核武器条约》？",
        "第9段说什么？",
        "这份决议是何时通过的？",
        "决议有多少个执行段落？",
    )


def test_symbol_is_said_where_there_are_several() -> None:
    bare = replace(SEED, preambular=(), operative=(Paragraph("OP1", "请秘书长提交报告"),), adopted_on=None)
    assert example_questions(bare, "en", several=True) == (
        "What does A/RES/78/40 request the Secretary-General to do?",
        "What does paragraph 1 of A/RES/78/40 say?",
        "How many operative paragraphs are there in A/RES/78/40?",
    )


def test_nothing_is_suggested_of_an_empty_resolution() -> None:
    assert example_questions(Resolution("A/RES/1/1", "en"), "en") == ()


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_examples_are_answered(assistant: Assistant, language: str, several: bool) -> None:
    looked_up = example_questions(SEED, language, several=several)[1:]
    assert [q for q in looked_up if assistant.invoke(Ask(q)).abstained] == []


@pytest.mark.parametrize(
    "question", ["这份决议是何时通过的？", "文件是哪个委员会提交的？", "决议有多少个执行段落？"]
)
def test_what_the_title_block_answers_has_follow_ups_too(assistant: Assistant, question: str) -> None:
    answer = assistant.invoke(Ask(question))
    assert not answer.citations
    assert follow_ups(answer, LIBRARY, "zh") == ("决议有多少个执行段落？", "第13段说什么？")


def test_follow_ups_are_about_what_the_answer_cites() -> None:
    statement = ASSISTANT.statement("问", "OP7", "不进行核武器试爆或任何其他核爆炸")
    assert follow_ups(statement, LIBRARY, "zh") == (
        "哪些段落提到《不扩散核武器条约》？",
        "脚注13是什么？",
        "第11段说什么？",
    )
    assert follow_ups(ASSISTANT.table("问"), LIBRARY, "zh") == ("第3段说什么？", "第5段说什么？")
    assert follow_ups(ASSISTANT.abstention("问"), LIBRARY, "zh") == (
        "第3段说什么？",
        "序言部分第22段说什么？",
    )


def test_follow_ups_speak_the_language_of_the_answer() -> None:
    answer = replace(ASSISTANT.fact("When?"), language="en")
    assert follow_ups(answer, LIBRARY, "zh")[-1] == "What does preambular paragraph 20 say?"


def test_follow_ups_are_answered(assistant: Assistant) -> None:
    answers = (ASSISTANT.fact("问"), ASSISTANT.table("问"), ASSISTANT.abstention("问"))
    for language in ("zh", "en"):
        for answer in answers:
            questions = follow_ups(replace(answer, language=language), LIBRARY, language)
            assert questions
            assert [q for q in questions if assistant.invoke(Ask(q)).abstained] == []

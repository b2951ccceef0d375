"""The whole way over HTTP: the prompt that is sent, the events that come, and what each fault ends in."""

import logging
from dataclasses import replace
from itertools import pairwise

import pytest
from langchain_core.language_models import BaseChatModel

from assistant.answer import Answer
from assistant.ask import Ask
from assistant.event import Draft, Stage, Verdict
from assistant.pipeline import Assistant
from assistant.writing.chat_model import ChatModel
from assistant.writing.model_assistant import ModelAssistant
from assistant.written import Failing, Struck
from index.library import Library
from tests.scripted_model import Reply, ScriptedModel, says

ASKED = Ask("《禁止核武器条约》何时开放供签署？")
GOOD = "该《条约》“于 2017 年 9 月 20 日由联合国秘书长开放供签署”[PP19]。"
INVENTED = "已有93个国家签署该《条约》[PP19]。"


def labels(answer: Answer) -> list[str]:
    return [citation.label for citation in answer.citations]


def test_a_verified_answer_is_the_models_with_verbatim_citations(
    writer: ModelAssistant, script: ScriptedModel
) -> None:
    script.enqueue(GOOD)
    answer = writer.invoke(ASKED)
    assert answer.mode == "model"
    assert [s.text for s in answer.statements] == [
        "该《条约》“于 2017 年 9 月 20 日由联合国秘书长开放供签署”。"
    ]
    assert [(c.label, c.quote) for c in answer.citations] == [
        ("PP19", "于 2017 年 9 月 20 日由联合国秘书长开放供签署")
    ]
    assert answer.written is not None
    assert (answer.written.model, answer.written.note, answer.written.struck) == ("openai:scripted", "", ())


def test_the_prompt_fences_the_passages_under_their_marks(
    writer: ModelAssistant, script: ScriptedModel
) -> None:
    script.enqueue(GOOD)
    writer.invoke(ASKED)
    prompt = script.prompt()
    assert prompt.count("<passages>") == prompt.count("</passages>") == 1
    assert '<passage mark="[PP19]" resolution="A/RES/78/40" place="序言部分第19段">' in prompt
    assert prompt.rstrip().endswith(f"Question: {ASKED.question}")
    assert "Write in Chinese" in prompt


def test_a_failed_sentence_is_asked_for_once_more_with_what_is_wrong(
    writer: ModelAssistant, script: ScriptedModel
) -> None:
    script.enqueue(GOOD + INVENTED, "2. 该《条约》于 2021 年 1 月 22 日生效[PP19]。")
    answer = writer.invoke(ASKED)
    assert [s.text for s in answer.statements][1] == "该《条约》于 2021 年 1 月 22 日生效。"
    assert answer.written is not None
    assert (answer.written.repaired, answer.written.struck) == (1, ())
    assert "does not stand in the cited passage: 93" in script.prompt()
    assert len(script.requests) == 2


def test_what_fails_again_is_struck_off_and_no_part_of_the_answer(
    writer: ModelAssistant, script: ScriptedModel
) -> None:
    script.enqueue(GOOD + INVENTED, f"2. {INVENTED}")
    answer = writer.invoke(ASKED)
    assert len(answer.statements) == 1
    assert answer.written is not None
    assert answer.written.struck == (Struck("已有93个国家签署该《条约》。", Failing.NUMBER, "93", after=1),)


def test_where_nothing_stands_the_text_is_quoted_with_the_reason(
    writer: ModelAssistant, script: ScriptedModel, assistant: Assistant
) -> None:
    script.enqueue(INVENTED, "1. drop")
    answer = writer.invoke(ASKED)
    assert (answer.mode, answer.statements) == ("extractive", assistant.invoke(ASKED).statements)
    assert answer.written is not None
    assert answer.written.note == "模型 openai:scripted 写的话没有一句能在原文中核实，以下摘录原文。"
    assert [struck.failing for struck in answer.written.struck] == [Failing.NUMBER]


def test_passages_that_do_not_answer_are_an_abstention(writer: ModelAssistant, script: ScriptedModel) -> None:
    script.enqueue("THE PASSAGES DO NOT ANSWER.")
    answer = writer.invoke(Ask("核武器国家应当向谁支付赔偿金？"))
    assert (answer.abstained, answer.mode) == (True, "model")
    assert len(answer.nearest) == 2


def test_drafts_come_before_the_verdict_and_the_answer_last(
    writer: ModelAssistant, script: ScriptedModel
) -> None:
    script.enqueue(GOOD)
    events = [event for event in writer.stream(ASKED) if not isinstance(event, Stage)]
    drafts = [event.text for event in events if isinstance(event, Draft)]
    assert drafts[0] == "该《条"
    assert all(later.startswith(earlier) for earlier, later in pairwise(drafts))
    kinds = [type(event) for event in events]
    assert kinds == [*[Draft] * len(drafts), Verdict, Answer]


def test_a_sentence_is_verified_while_the_next_is_still_to_come(
    writer: ModelAssistant, script: ScriptedModel
) -> None:
    script.enqueue(Reply([GOOD, "该《条约》于"], stall_after=2))
    events = writer.stream(ASKED)
    assert next(event for event in events if isinstance(event, Verdict)).place == 0
    events.close()


def test_leaving_closes_the_connection_to_the_server(writer: ModelAssistant, script: ScriptedModel) -> None:
    script.enqueue(Reply(["该《条约》"], stall_after=1))
    events = writer.stream(ASKED)
    assert next(event for event in events if isinstance(event, Draft)).text == "该《条约》"
    events.close()
    assert script.left.wait(10)


def test_leaving_before_the_first_word_closes_it_too(writer: ModelAssistant, script: ScriptedModel) -> None:
    script.enqueue(Reply(stall_after=0))
    events = writer.stream(ASKED)
    assert [next(events) for _ in range(3)] == [Stage.RETRIEVING, Stage.WRITING, Stage.WRITING]
    events.close()
    assert script.left.wait(10)


def test_a_follow_up_is_rewritten_by_the_model(writer: ModelAssistant, script: ScriptedModel) -> None:
    script.enqueue("《禁止核武器条约》何时生效？", "该《条约》于 2021 年 1 月 22 日生效[PP19]。")
    answer = writer.invoke(Ask("那它何时生效？", history=(ASKED.question,)))
    assert ASKED.question in script.prompt(0)
    assert script.prompt(1).rstrip().endswith("Question: 《禁止核武器条约》何时生效？")
    assert labels(answer) == ["PP19"]


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param("When did the Treaty enter into force?", id="another language"),
        pytest.param("好的。\n《条约》何时生效？", id="more than a question"),
        pytest.param("啊" * 3000, id="too long"),
    ],
)
def test_a_bad_rewriting_is_not_used(writer: ModelAssistant, script: ScriptedModel, reply: str) -> None:
    script.enqueue(reply, GOOD)
    writer.invoke(Ask("那它何时生效？", history=(ASKED.question,)))
    assert "《禁止核武器条约》何时开放供签署 那它何时生效？" in script.prompt(1)


def test_the_model_may_look_paragraphs_up_and_cite_them(
    writer: ModelAssistant, script: ScriptedModel
) -> None:
    script.enqueue(
        Reply(calls=(("read_paragraph", {"number": "OP12"}),)),
        "大会吁请“所有国家协助开展核裁军和不扩散教育工作”[OP12]。",
    )
    answer = writer.invoke(Ask("第9段说什么？"))
    assert labels(answer) == ["OP12"]
    assert {tool["function"]["name"] for tool in script.requests[0]["tools"]} == {
        "search_paragraphs",
        "read_paragraph",
        "list_paragraphs",
    }
    assert 'mark="[OP12]"' in script.prompt(1)


def test_what_was_neither_given_nor_looked_up_cannot_be_cited(
    writer: ModelAssistant, script: ScriptedModel
) -> None:
    script.enqueue("大会吁请“所有国家协助开展核裁军和不扩散教育工作”[OP12]。", "1. drop")
    answer = writer.invoke(Ask("第9段说什么？"))
    assert answer.mode == "extractive"
    assert labels(answer) == ["OP9"]


def test_a_model_that_cannot_call_tools_is_asked_without(
    writer: ModelAssistant, script: ScriptedModel
) -> None:
    script.enqueue(
        Reply(status=400, error="scripted does not support tools"),
        "大会又吁请所有国家加强支持各项举措[OP9]。",
    )
    assert labels(writer.invoke(Ask("第9段说什么？"))) == ["OP9"]
    assert "tools" not in script.requests[1]


def test_what_cites_no_paragraph_is_looked_up_without_the_model(
    writer: ModelAssistant, script: ScriptedModel
) -> None:
    answer = writer.invoke(Ask("这份决议有几个执行段落？"))
    assert answer.mode == "extractive"
    assert script.requests == []


FAULTS = [
    pytest.param((Reply(status=401, error="bad key sk-secret"), "拒绝了密钥（401）"), id="401"),
    pytest.param((Reply(status=429, headers=(("Retry-After", "20"),)), "请在 20 秒后再问"), id="429"),
    pytest.param((Reply(status=500, error="oops"), "出错（500）"), id="500"),
    pytest.param((Reply(status=404, error="no such model"), "没有模型"), id="404"),
    pytest.param(
        (Reply(status=400, error="This model's maximum context length is 8192 tokens"), "超出了"),
        id="context",
    ),
    pytest.param((Reply(garbage="data: {not json\n\n"), "无法读取"), id="malformed stream"),
    pytest.param((Reply(["该《条约》", "于"], dies_after=1), "中途断开"), id="dies in mid-stream"),
    pytest.param((Reply([]), "没有写出回答"), id="empty"),
    pytest.param((Reply([], finish=""), "中途断开"), id="never finished"),
]


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_ends_in_the_text_and_one_sentence(
    writer: ModelAssistant,
    script: ScriptedModel,
    assistant: Assistant,
    caplog: pytest.LogCaptureFixture,
    fault: tuple[Reply, str],
) -> None:
    reply, said = fault
    script.enqueue(reply)
    with caplog.at_level(logging.DEBUG, "assistant"):
        answer = writer.invoke(ASKED)
    assert replace(answer, written=None) == assistant.invoke(ASKED)
    assert answer.written is not None
    assert said in answer.written.note
    assert answer.written.note.endswith("以下摘录原文。")
    assert "sk-secret" not in f"{answer}{caplog.text}"


def test_a_reply_in_another_language_ends_so(writer: ModelAssistant, script: ScriptedModel) -> None:
    english = "The Treaty opened for signature on 20 September 2017 [PP19]."
    script.enqueue(english, f"1. {english}")
    answer = writer.invoke(ASKED)
    assert answer.mode == "extractive"
    assert answer.written is not None
    assert "没有用提问的语言回答" in answer.written.note


def test_a_server_that_falls_silent_ends_so_at_the_deadline(
    library: Library, assistant: Assistant, script: ScriptedModel, chat: BaseChatModel
) -> None:
    writer = ModelAssistant(library, assistant, ChatModel("openai:scripted", chat), timeout=0.3)
    script.enqueue(Reply(["该《条约》"], stall_after=1))
    answer = writer.invoke(ASKED)
    assert answer.written is not None
    assert "没有在限定时间内答完" in answer.written.note


def test_a_server_that_is_not_there_ends_so(
    library: Library, assistant: Assistant, script: ScriptedModel
) -> None:
    nobody = script.chat(base_url="http://127.0.0.1:9/v1")
    answer = ModelAssistant(library, assistant, ChatModel("openai:scripted", nobody)).invoke(ASKED)
    assert answer.written is not None
    assert "连接不上" in answer.written.note


def test_a_repair_that_fails_leaves_the_rest_of_the_answer(
    writer: ModelAssistant, script: ScriptedModel
) -> None:
    script.enqueue(GOOD + INVENTED, Reply(status=500))
    answer = writer.invoke(ASKED)
    assert answer.mode == "model"
    assert answer.written is not None
    assert len(answer.written.struck) == 1


def test_thoughts_are_no_part_of_the_answer(writer: ModelAssistant, script: ScriptedModel) -> None:
    script.enqueue(says(f"<think>\n第19段说的是签署。\n</think>\n\n{GOOD}"))
    events = list(writer.stream(ASKED))
    drafts = [event.text for event in events if isinstance(event, Draft)]
    assert drafts[0] == "该"
    answer = events[-1]
    assert isinstance(answer, Answer)
    assert labels(answer) == ["PP19"]

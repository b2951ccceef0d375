"""The command line on an assistant that answers by rule: output, JSON contract, exit statuses."""

import json
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

import ui.ask
from assistant.answer import Answer, Statement
from assistant.citation import Citation
from assistant.errors import QuestionError
from assistant.written import Failing, Struck, Written
from eval.feedback import Feedback, FeedbackFile, candidates
from tests.ui.fakes import FakeAssistant, FakeLibrary
from ui.cli import app

KEYS = {"id", "question", "answer", "abstained", "mode", "citations", "elapsed_ms"}
CITATION_KEYS = {"symbol", "label", "language", "quote", "start", "end", "footnotes"}
SAYS_NOTHING = "决议是否要求召开一次国际会议？"


@pytest.fixture
def assistant(monkeypatch: pytest.MonkeyPatch) -> FakeAssistant:
    """What the command opens instead of the real index."""
    fake = FakeAssistant(FakeLibrary())
    monkeypatch.setattr(ui.ask, "opened_assistant", lambda *_: nullcontext(fake))
    return fake


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def objects(result: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def questions(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "questions.jsonl"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_answer_has_its_marks_the_quoted_words_and_their_footnotes(assistant: FakeAssistant) -> None:
    result = run("ask", "条约提出了什么要求？")
    assert result.exit_code == 0
    lines = [line for line in result.stdout.splitlines() if line]
    assert lines[0] == "大会敦促尚未签署的国家“不进行核武器试爆或任何其他核爆炸”。[第7段]"
    assert lines[1].endswith("[第10段]")
    assert "第7段  不进行核武器试爆或任何其他核爆炸" in lines
    assert lines[-1] == "脚注13  见第 50/245 号决议和 A/50/1027。"


def test_fact_stands_before_the_sentence(assistant: FakeAssistant) -> None:
    result = run("ask", "何时开放供签署？")
    assert result.stdout.startswith("2017 年 9 月 20 日。大会注意到")
    assert "[序言部分第19段]" in result.stdout


def test_json_is_the_contract(assistant: FakeAssistant) -> None:
    result = run("ask", "--json", "条约提出了什么要求？")
    (record,) = objects(result)
    assert record.keys() == KEYS
    assert record["question"] == "条约提出了什么要求？"
    assert record["abstained"] is False
    assert record["mode"] == "extractive"
    assert "[第7段]" in record["answer"]
    assert record["elapsed_ms"] >= 0
    for citation in record["citations"]:
        assert citation.keys() == CITATION_KEYS
        text = assistant.library.passage(citation["label"]).text
        assert text[citation["start"] : citation["end"]] == citation["quote"]
    assert record["citations"][0]["symbol"] == "A/RES/78/40"
    assert record["citations"][0]["language"] == "zh"


def test_footnote_in_the_quoted_words_is_named(assistant: FakeAssistant) -> None:
    passage = assistant.library.passage("OP7")
    assistant.enqueue(Answer("问", "zh", (Statement("全段。", (Citation.whole(passage),)),)))
    (record,) = objects(run("ask", "--json", "第7段说什么？"))
    assert record["citations"][0]["footnotes"] == ["FN13"]


def test_abstention_exits_with_3_and_names_the_nearest(assistant: FakeAssistant) -> None:
    result = run("ask", "--json", SAYS_NOTHING)
    assert result.exit_code == 3
    (record,) = objects(result)
    assert record.keys() == KEYS | {"nearest"}
    assert record["abstained"] is True
    assert record["citations"] == []
    assert record["nearest"] == ["A/RES/78/40:zh:OP3", "A/RES/78/40:zh:PP22"]
    assert run("ask", SAYS_NOTHING).exit_code == 3


def test_words_of_a_question_are_joined_and_history_is_passed_on(assistant: FakeAssistant) -> None:
    run("ask", "What", "does", "paragraph 9 say?", "--history", "eins?", "--history", "第二？")
    asked = assistant.asked[-1]
    assert asked.question == "What does paragraph 9 say?"
    assert asked.history == ("eins?", "第二？")


def test_symbols_narrow_the_question(assistant: FakeAssistant) -> None:
    run("ask", "--symbol", "A/RES/78/40", "第9段说什么？")
    assert assistant.asked[-1].resolutions == ("A/RES/78/40",)


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["ask"], id="no question"),
        pytest.param(["ask", ""], id="empty question"),
        pytest.param(["ask", "问" * 100_000], id="100,000 characters"),
        pytest.param(["ask", "问\x1b[31m"], id="control character"),
        pytest.param(["ask", "--frobnicate", "问"], id="unknown option"),
        pytest.param(["ask", "--questions", "no-such-file.jsonl"], id="no such file"),
        pytest.param(["frobnicate"], id="unknown command"),
    ],
)
def test_bad_input_exits_with_2_and_a_sentence(assistant: FakeAssistant, arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr.strip()
    assert "Traceback" not in result.stderr
    assert assistant.asked == []


def test_error_of_the_assistant_is_one_line(assistant: FakeAssistant) -> None:
    assistant.enqueue(QuestionError("脚注25不存在：A/RES/78/40 只有脚注 1–13"))
    result = run("ask", "脚注25？")
    assert (result.exit_code, result.stderr) == (2, "jueyi: 脚注25不存在：A/RES/78/40 只有脚注 1–13\n")


def test_file_of_questions_is_answered_line_by_line(assistant: FakeAssistant, tmp_path: Path) -> None:
    path = questions(
        tmp_path,
        '{"id": "a", "q": "条约提出了什么要求？"}',
        "",
        json.dumps({"id": 2, "q": SAYS_NOTHING, "history": ["第9段说什么？"], "kind": "none"}),
        '{"q": "第9段说什么？"}',
    )
    result = run("ask", "--questions", str(path))
    assert result.exit_code == 0
    records = objects(result)
    assert [record["id"] for record in records] == ["a", "2", "4"]
    assert [record["abstained"] for record in records] == [False, True, False]
    assert assistant.asked[1].history == ("第9段说什么？",)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param('{"q": "第9段', "not JSON", id="not JSON"),
        pytest.param('["第9段"]', "found a list", id="no object"),
        pytest.param('{"id": "3"}', '"q"', id="no question"),
        pytest.param('{"q": 7}', "found a number", id="question is a number"),
        pytest.param('{"q": "第9段？", "history": "第8段？"}', '"history"', id="history is a string"),
        pytest.param('{"q": "第9段？", "history": [1]}', '"history"', id="history of numbers"),
        pytest.param('{"q": "第9段？", "id": {}}', "found an object", id="id is an object"),
        pytest.param('{"q": ""}', "空", id="empty question"),
        pytest.param("[" * 100_000, "not JSON", id="deep nesting"),
    ],
)
def test_bad_line_stops_before_anything_is_answered(
    assistant: FakeAssistant, tmp_path: Path, line: str, reason: str
) -> None:
    path = questions(tmp_path, '{"id": "1", "q": "第9段说什么？"}', line)
    result = run("ask", "--questions", str(path))
    assert result.exit_code == 2
    assert f"{path}, line 2: " in result.stderr
    assert reason in result.stderr
    assert assistant.asked == []


def test_file_that_is_not_utf8_is_refused(assistant: FakeAssistant, tmp_path: Path) -> None:
    path = tmp_path / "gb.jsonl"
    path.write_bytes('{"q": "第9段"}'.encode("gb18030"))
    result = run("ask", "--questions", str(path))
    assert result.exit_code == 2
    assert "not UTF-8" in result.stderr


def test_terminal_codes_in_a_document_are_not_obeyed(assistant: FakeAssistant) -> None:
    assistant.enqueue(
        Answer("问", "zh", abstention="\x1b]0;title\x07[bold]\x1b[2J\N{RIGHT-TO-LEFT OVERRIDE}没有。")
    )
    result = run("ask", "何时？")
    assert result.stdout == "]0;title[bold][2J没有。\n"


def test_candidates_are_printed_as_a_question_set(tmp_path: Path) -> None:
    rating = Feedback(
        id="talk-1",
        at="",
        verdict="up",
        question="问？",
        language="zh",
        kind="none",
        answer="",
        mode="extractive",
    )
    FeedbackFile(tmp_path).add(rating)
    done = run("eval", "candidates", "--home", str(tmp_path))
    assert done.exit_code == 0
    assert json.loads(done.stdout) == candidates([rating])[0].model_dump(mode="json")
    missing = run("eval", "candidates", "--home", str(tmp_path / "none"))
    assert missing.exit_code == 2


def written_by_a_model(assistant: FakeAssistant) -> None:
    """The next answer: one statement, and a sentence that was struck off."""
    answer = assistant.statement("问", "OP7", "不进行核武器试爆或任何其他核爆炸")
    struck = Struck("已有\x1b[31m五个国家批准。", Failing.NUMBER, "五", after=1)
    assistant.enqueue(replace(answer, mode="model", written=Written("ollama:qwen3", 1, (struck,))))


def test_what_a_model_wrote_and_was_struck_off_is_apart_in_json(assistant: FakeAssistant) -> None:
    written_by_a_model(assistant)
    (record,) = objects(run("ask", "条约？", "--json"))
    assert (record["mode"], record["model"], record["note"], record["repaired"]) == (
        "model",
        "ollama:qwen3",
        "",
        1,
    )
    assert "五个国家" not in record["answer"]
    assert record["struck_off"] == [
        {"text": "已有\x1b[31m五个国家批准。", "failing": "number", "detail": "五", "after": 1}
    ]


def test_what_was_struck_off_says_so_in_the_terminal(assistant: FakeAssistant) -> None:
    written_by_a_model(assistant)
    lines = run("ask", "条约？").stdout.splitlines()
    assert "由模型 ollama:qwen3 撰写，每句话均已与所引段落核对。" in lines
    (struck,) = [line for line in lines if "五个国家" in line]
    assert struck == "✗ ［未获原文支持，已删去：数字或日期不在所引段落中：五］ 已有[31m五个国家批准。"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--mode", "model"], "no model is configured"),
        (["--model", "foo:bar"], "names no provider that is known"),
        (["--model", "mistralai:x"], "needs the package langchain-mistralai"),
        (["--model", "qwen3", "--model-url", "ftp://x"], "is no address of a model"),
        (["--model", "qwen3", "--model-url", "http://me:sk-1@x/v1"], "holds a key or password"),
    ],
)
def test_a_model_that_cannot_be_had_is_one_sentence(options: list[str], said: str) -> None:
    result = run("ask", "条约？", *options)
    assert result.exit_code == 2
    assert said in result.stderr
    assert "sk-1" not in result.stderr
    assert "Traceback" not in result.stderr

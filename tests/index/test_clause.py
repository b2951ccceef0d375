"""Where a paragraph is cut into clauses, and that nothing is lost by it."""

import json
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from index.clause import clauses

GOLD = Path(__file__).parent.parent / "data" / "A_RES_78_40.zh.json"


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in clauses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "吁请所有国家加强支持各项核查举措，发展多边裁军核查和能力建设；鼓励教育。",
            ["吁请所有国家加强支持各项核查举措，", "发展多边裁军核查和能力建设；", "鼓励教育。"],
            id="at a comma behind a long part, at every semicolon",
        ),
        pytest.param(
            "和平，安全，裁军，发展，人权，在全世界得到实现，",
            ["和平，安全，裁军，发展，人权，在全世界得到实现，"],
            id="short parts stay together, and so does a short rest",
        ),
        pytest.param(
            "注意到《在核武器、生物武器和化学武器领域，采取步骤的条约；附件》已经生效，",
            ["注意到《在核武器、生物武器和化学武器领域，采取步骤的条约；附件》已经生效，"],
            id="never inside book title marks",
        ),
        pytest.param(
            "主席的“关于今后可能重点讨论的领域的思考；以及其他，还有更多”受到欢迎，强调这些文件是会议的有益基础，",
            [
                "主席的“关于今后可能重点讨论的领域的思考；以及其他，还有更多”受到欢迎，",
                "强调这些文件是会议的有益基础，",
            ],
            id="never inside quotation marks",
        ),
        pytest.param(
            "Urges States with over 1,000 warheads (all types; deployed or not) to cut them; bids others.",
            [
                "Urges States with over 1,000 warheads (all types; deployed or not) to cut them;",
                "bids others.",
            ],
            id="English: no cut in a number or in brackets",
        ),
        pytest.param(
            "See para. 5 of A/RES/78/40. The Conference met in Geneva.",
            ["See para. 5 of A/RES/78/40.", "The Conference met in Geneva."],
            id="a full stop ends a clause only before a new sentence",
        ),
        pytest.param("a)，b)；c", ["a)，b)；", "c"], id="half a pair of brackets protects nothing"),
        pytest.param("（未闭合的括号；后面", ["（未闭合的括号；", "后面"], id="neither does its first half"),
        pytest.param(" \n ", [], id="nothing but space"),
    ],
)
def test_cuts(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet='和平核武，；。,;.()（）《》“”"’‘ aZ\n19', max_size=120))
@example("《" * 30 + "》" * 31)
def test_spans_are_in_order_and_cover_all_but_space(text: str) -> None:
    spans = clauses(text)
    kept = [at for start, end in spans for at in range(start, end)]
    assert kept == sorted(set(kept))
    assert not set(range(len(text))) - set(kept) - {at for at, c in enumerate(text) if c.isspace()}
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)


def test_a_long_text_of_unclosed_brackets_takes_no_time() -> None:
    assert len(clauses("（" * 100_000 + "》" * 100_000)) == 1


def test_the_demands_of_the_seed_stand_apart() -> None:
    paragraphs = json.loads(GOLD.read_text("utf-8"))["operative"]
    seventh = next(p["text"] for p in paragraphs if p["label"] == "OP7")
    assert "也不采取有损于该《条约》目标和宗旨的任何其他行动，" in cut(seventh)
    assert len(cut(seventh)) >= 5

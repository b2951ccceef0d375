"""Traditional to simplified, one character for one."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.han import to_simplified

DRCD = Path(__file__).parent.parent.parent.parent / "shared" / "qa" / "DRCD_dev.json"


@pytest.mark.parametrize(
    ("traditional", "simplified"),
    [
        ("聯合國大會決議", "联合国大会决议"),
        ("軍備控制、核裁軍", "军备控制、核裁军"),
        ("關於", "关于"),
        ("計畫、瞭解、憑藉", "计划、了解、凭借"),
        ("著重指出，隨著，意味著", "着重指出，随着，意味着"),
        ("顯著，土著人民，著名", "显著，土著人民，著名"),
        ("乾坤與乾燥", "乾坤与干燥"),
        ("皇后以後，理髮發展", "皇后以后，理发发展"),
        ("臺灣、裏面、祕書長", "台湾、里面、秘书长"),
    ],
)
def test_traditional_to_simplified(traditional: str, simplified: str) -> None:
    assert to_simplified(traditional) == simplified


@pytest.mark.parametrize(
    "text",
    [
        "吁请所有国家，特别是核武器国家，着重指出土著人民的权利；著作、显著。",
        "NPT/CONF.2020/WP.77",
        "Договор",
        "",
    ],
)
def test_simplified_and_foreign_text_stay(text: str) -> None:
    assert to_simplified(text) == text


@given(st.text())
def test_length_is_kept_and_a_second_time_changes_nothing(text: str) -> None:
    once = to_simplified(text)
    assert len(once) == len(text)
    assert to_simplified(once) == once


@given(st.text(st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF)))
def test_length_is_kept_of_any_chinese(text: str) -> None:
    assert len(to_simplified(text)) == len(text)


def test_length_is_kept_over_real_traditional_passages() -> None:
    if not DRCD.exists():
        pytest.skip(f"needs {DRCD}")
    passages = [
        paragraph["context"]
        for article in json.loads(DRCD.read_text("utf-8"))["data"]
        for paragraph in article["paragraphs"]
    ]
    assert len(passages) > 900
    assert [p for p in passages if len(to_simplified(p)) != len(p)] == []

"""Questions in a reader's own words, on the real embedding: the paragraphs cited, the facts, the refusals."""

import pytest

from assistant.ask import Ask
from assistant.pipeline import Assistant


@pytest.mark.parametrize(
    ("question", "labels"),
    [
        ("民用钚的管理方面强调了什么？", ["OP6"]),
        ("决议怎样看待男女平等参与？", ["PP21"]),
        ("怎样降低核武器被误用的风险？", ["OP8"]),
        ("谁应当参加裁军教育工作？", ["OP12"]),
        ("大会对朝鲜的核计划持什么立场？", ["OP11"]),
        ("裂变材料条约的谈判应当在哪个机构进行？", ["OP5"]),
        ("减少核风险能不能代替核裁军？", ["PP17"]),
        ("哪些因素说明国际安全环境在恶化？", ["PP6"]),
        ("核武器国家应当把警戒水平保持在什么程度？", ["OP8"]),
        ("¿Qué se pide a los Estados sobre la educación para el desarme?", ["OP12"]),
        ("Que demande-t-on aux États à propos de la vérification du désarmement nucléaire ?", ["OP9"]),
    ],
)
def test_statement(on_real_embedding: Assistant, question: str, labels: list[str]) -> None:
    answer = on_real_embedding.invoke(Ask(question))
    assert list(dict.fromkeys(citation.label for citation in answer.citations)) == labels


@pytest.mark.parametrize(
    ("question", "label", "fact"),
    [
        ("朝鲜哪一天宣布更新核政策法？", "OP11", "2022 年 9 月 9 日"),
        ("《新裁武条约》哪一年失效？", "PP7", "2026 年"),
    ],
)
def test_fact(on_real_embedding: Assistant, question: str, label: str, fact: str) -> None:
    (statement,) = on_real_embedding.invoke(Ask(question)).statements
    assert (statement.citations[0].label, statement.lead) == (label, fact)


@pytest.mark.parametrize(
    "question",
    [
        "秘书长要在什么时候提交报告？",
        "俄罗斯是哪一天宣布暂停执行《新裁武条约》的？",
        "决议对海洋塑料污染作了什么规定？",
        "哪些国家投了弃权票？",
        "How much money does the Assembly set aside for this?",
    ],
)
def test_refusal(on_real_embedding: Assistant, question: str) -> None:
    answer = on_real_embedding.invoke(Ask(question))
    assert answer.abstained
    assert answer.abstention.startswith(("没有", "Not found"))

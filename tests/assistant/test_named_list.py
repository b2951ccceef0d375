"""Lists of what a resolution names: a row for each thing, and every paragraph that names it."""

import re

import pytest

from assistant.answer import Answer
from assistant.listing import answer_list
from assistant.named_list import answer_named
from assistant.patterns import understand
from assistant.question import Listing
from index.resolution import Paragraph, Resolution
from tests.assistant.samples import asked, reefs

STATES = {
    "乌克兰": ["PP6", "PP11"],
    "俄罗斯联邦": ["PP7"],
    "美利坚合众国": ["PP7"],
    "蒙古": ["PP13"],
    "朝鲜民主主义人民共和国": ["OP11"],
}


def listed(question: str, *resolutions: Resolution) -> Answer:
    found = answer_list(*asked(question, *resolutions))
    assert found is not None
    return found


def rows(question: str, *resolutions: Resolution) -> dict[str, list[str]]:
    """The things as they are first printed, and the labels of the paragraphs that name them."""
    return {
        statement.citations[0].quote: [citation.label for citation in statement.citations]
        for statement in listed(question, *resolutions).statements
        if statement.citations
    }


@pytest.mark.parametrize(
    "question",
    [
        "决议提到了哪些国家？",
        "文中点名的国家有哪些，分别在哪一段",
        "提到了几个国家？",
        "正文点名了具体国家的是哪几段？",
        "Which countries are named in the resolution?",
        "Quels pays sont cités dans la résolution ?",
        "¿Qué países se nombran?",
        "Какие страны названы в резолюции?",
        "ما هي البلدان المذكورة في القرار؟",
    ],
)
def test_countries(seed: Resolution, question: str) -> None:
    assert {name: sorted(labels) for name, labels in rows(question, seed).items()} == {
        name: sorted(labels) for name, labels in STATES.items()
    }


def test_as_many_as_are_listed(seed: Resolution) -> None:
    found = listed("决议提到了哪些国家？", seed)
    assert found.statements[0].text == "共 5 项"
    assert [statement.text for statement in found.statements[1:3]] == ["“乌克兰”", "“俄罗斯联邦”"]
    assert found.table


@pytest.mark.parametrize(
    "question",
    ["决议提到哪些条约？", "这份决议引用了几个条约，都是哪些？", "Which treaties does the resolution name?",
     "Quels traités sont mentionnés ?", "Какие договоры упоминаются?"],
)  # fmt: skip
def test_treaties(seed: Resolution, question: str) -> None:
    found = rows(question, seed)
    assert list(found) == [
        "《不扩散核武器条约》",
        "《美利坚合众国和俄罗斯联邦关于进一步削减和限制进攻性战略武器措施条约》（《新裁武条约》）",
        "《南极条约》",
        "《拉丁美洲和加勒比禁止核武器条约》(《特拉特洛尔科条约》)",
        "《南太平洋无核区条约》(《拉罗通加条约》)",
        "《东南亚无核武器区条约》(《曼谷条约》)",
        "《非洲无核武器区条约》(《佩林达巴条约》)",
        "《中亚无核武器区条约》(《塞米巴拉金斯克条约》)",
        "《禁止核武器条约》",
        "《全面禁止核试验条约》",
    ]
    preamble = [f"PP{n}" for n in (3, 4, 5, 11, 17, 20, 22)]
    assert found["《不扩散核武器条约》"] == [*preamble, *(f"OP{n}" for n in (2, 3, 6, 9, 10, 11, 12))]


def test_documents(seed: Resolution) -> None:
    found = rows("列出决议引用的所有文件", seed)
    assert {name: labels for name, labels in found.items() if not name.startswith("NPT/CONF.20")} == {
        "CD/1299": ["OP5"],
        "INFCIRC 549": ["OP6"],
        "NPT/CONF.1995/32 (Part I)": ["FN2", "FN12"],
        "A/54/42": ["FN5"],
        "A/50/426": ["FN10"],
        "A/50/1027": ["FN13"],
    }
    cited = {label for labels in found.values() for label in labels}
    assert cited == {"OP3", "OP5", "OP6", *(f"FN{n}" for n in (2, 3, 4, 5, 10, 12, 13))}


def test_documents_whose_symbols_begin_alike(seed: Resolution) -> None:
    assert answer_list(*asked("脚注中引用了哪些 CD/ 字头的文件？", seed)) is None
    assert [*rows("正文引用了哪些 CD/ 字头的文件？", seed)] == ["CD/1299"]
    assert [*rows("引用了哪些A/字头的文件？", seed)] == ["A/54/42", "A/50/426", "A/50/1027"]


def test_within_one_passage(seed: Resolution) -> None:
    q, scope = asked("提到了哪些国家？", seed)
    assert q.asked is not None
    found = answer_named(q, q.asked, scope, within=scope.source.passage("A/RES/78/40:zh:PP7"))
    assert found is not None
    assert [s.text for s in found.statements] == ["共 2 项", "“俄罗斯联邦”", "“美利坚合众国”"]


def test_the_united_states_are_one_country_and_no_states_at_large() -> None:
    question = "Which paragraphs name the United States?"
    assert (understand(question).listing, understand(question).topic) == (Listing.MENTIONS, "United States")


def test_organizations_and_years(seed: Resolution) -> None:
    assert set(rows("哪些国际组织或机构被提到了？", seed)) == {
        "裁军审议委员会",
        "裁军谈判会议",
        "国际原子能机构",
        "原子能机构",
        "全面禁止核试验条约组织筹备委员会",
        "安全理事会",
    } - {"原子能机构"}
    years = rows("提到了哪些年份？", seed)
    assert sorted(years) == ["1994", "1995", "1999", "2000", "2010", "2017", "2021", "2022", "2023", "2026"]
    assert years["2026"] == ["PP5", "PP7"]


def test_dates_are_listed_with_all_their_days(seed: Resolution) -> None:
    found = rows("列出决议提到的所有日期。", seed)
    assert [re.sub(r"\s", "", date) for date in found] == [
        "2023年7月24日至28日",
        "2023年7月31日",
        "8月11日",
        "2022年1月3日",
        "2023年9月",
        "2017年7月7日",
        "2017年9月20日",
        "2021年1月22日",
        "2022年6月21日至23日",
        "2023年5月",
        "2022年9月9日",
    ]


def test_meetings(seed: Resolution) -> None:
    found = rows("决议提及哪些会议？", seed)
    assert found["1995 年审议和延期大会"] == ["PP4", "PP14"]
    assert found["2010 年审议大会"] == ["PP4", "PP14"]


CITING = Resolution(
    "A/RES/80/9",
    "en",
    preambular=(
        Paragraph("PP1", "Recalling its resolutions 77/48 of 7 December 2022 and 78/26 of 4 December 2023,"),
        Paragraph("PP2", "Recalling also Security Council resolution 1540 (2004) on Niger and Nigeria,"),
    ),
    operative=(
        Paragraph("OP1", "Reaffirms resolution 77/48 and the Convention (the Ottawa Convention) of 1997;"),
        Paragraph("OP2", "Notes that Chad, near Lake Chad, gave 5 million United States dollars."),
    ),
)


ALL_CITED = {"77/48": ["PP1", "OP1"], "78/26": ["PP1"], "1540 (2004)": ["PP2"]}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Which resolutions are recalled?", ALL_CITED),
        ("列出被引用的决议", ALL_CITED),
        ("Which Security Council resolutions are cited?", {"1540 (2004)": ["PP2"]}),
        ("引用了哪些安理会决议？", {"1540 (2004)": ["PP2"]}),
        ("Which resolutions does preambular paragraph 1 recall?", {"77/48": ["PP1"], "78/26": ["PP1"]}),
        ("Какие резолюции упоминаются в пункте 1?", {"77/48": ["OP1"]}),
        ("List the cited resolutions about Niger", {"1540 (2004)": ["PP2"]}),
        ("What countries are mentioned?", {"Niger": ["PP2"], "Nigeria": ["PP2"], "Chad": ["OP2"]}),
    ],
)
def test_cited_resolutions(question: str, expected: dict[str, list[str]]) -> None:
    assert rows(question, CITING) == expected


def test_first_day_belongs_to_a_date() -> None:
    text = "Decides to meet from 30 May to 2 June 2025 and on 9 and 10 July 2026;"
    met = Resolution("A/RES/80/8", "en", operative=(Paragraph("OP1", text),))
    assert list(rows("List the dates mentioned", met)) == ["30 May", "2 June 2025", "9 and 10 July 2026"]


def test_nothing_of_the_sort() -> None:
    assert answer_list(*asked("Which countries are named?", reefs())) is None


def test_another_name_of_a_thing_is_told_beside_its_first(seed: Resolution) -> None:
    """Every quotation that is cited stands in its row."""
    found = listed("提到多少条约", seed).statements
    (row,) = [one for one in found if one.citations and one.citations[0].label == "PP3"]
    assert row.text == "“《不扩散核武器条约》” / “《条约》”"
    assert {citation.quote for citation in row.citations} == {"《不扩散核武器条约》", "《条约》"}


@pytest.mark.parametrize(
    ("question", "sorts"),
    [
        ("78/40中有哪些日期？", ["dates"]),
        ("决议里都有哪些日期？", ["dates"]),
        ("文中有哪些条约？", ["treaties"]),
        ("有哪些决议？", []),
        ("有哪些国家拥有核武器？", []),
    ],
)
def test_what_there_is_of_a_sort(question: str, sorts: list[str]) -> None:
    asked_for = understand(question).asked
    assert [sort.value for sort in (asked_for.sorts if asked_for else ())] == sorts

"""What sort of fact is asked for, and where such a fact stands."""

import pytest

from assistant.expected import DATE, NUMBER, SYMBOL, expected_in


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("条约何时生效？", "date"),
        ("哪一年到期？", "date"),
        ("哪一天宣布的？", "date"),
        ("会期是什么？", "date"),
        ("有几个国家？", "number"),
        ("第几次会议？", "number"),
        ("占百分之几？", "number"),
        ("文件编号？", "symbol"),
        ("When did it enter into force?", "date"),
        ("In what year?", "date"),
        ("How many States?", "number"),
        ("What percentage?", "number"),
        ("its document symbol", "symbol"),
        ("Quand ?", "date"),
        ("Combien d'États ?", "number"),
        ("¿Cuándo?", "date"),
        ("¿Cuántos Estados?", "number"),
        ("Когда вступил в силу?", "date"),
        ("Сколько государств?", "number"),
        ("متى دخلت حيز النفاذ؟", "date"),
        ("كم دولة؟", "number"),
    ],
)
def test_sort_of_fact(question: str, name: str) -> None:
    expected = expected_in(question)
    assert expected is not None
    assert expected.name == name


@pytest.mark.parametrize("question", ["为什么？", "谁应报告？", "Which treaty?", "怎么做？", "whenever", ""])
def test_no_pattern_can_tell(question: str) -> None:
    assert expected_in(question) is None


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("于 2017 年 7 月 7 日获得通过", ["2017 年 7 月 7 日"]),
        ("2023 年 7 月 31 日至 8 月 11 日举行", ["2023 年 7 月 31 日至 8 月 11 日"]),
        ("2023 年 7 月 24 日至 28 日", ["2023 年 7 月 24 日至 28 日"]),
        ("于 2026 年到期", ["2026 年"]),
        ("二〇二六年", ["二〇二六年"]),
        ("on 20 September 2017 and in June 2022", ["20 September 2017", "June 2022"]),
        ("from 21 to 23 June 2022", ["21 to 23 June 2022"]),
        ("le 20 septembre 2017", ["20 septembre 2017"]),
        ("el 20 de septiembre de 2017", ["20 de septiembre de 2017"]),
        ("20 сентября 2017 года", ["20 сентября 2017"]),
        ("20 سبتمبر 2017", ["20 سبتمبر 2017"]),
        ("A/78/409, 第 89 段", []),
    ],
)
def test_dates(text: str, dates: list[str]) -> None:
    assert [match[0] for match in DATE.finditer(text)] == dates


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("其余八个国家", ["八"]),
        ("已有 78 年", ["78"]),
        ("1,200 人和 2 000 人", ["1,200", "2 000"]),
        ("第十一次审议大会", ["第十一"]),
        ("nine States, the third of five", ["nine", "third", "five"]),
        ("一些国家", []),
        ("someone", []),
    ],
)
def test_numbers(text: str, numbers: list[str]) -> None:
    assert [match[0] for match in NUMBER.finditer(text)] == numbers


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("(NPT/CONF.1995/32 (Part I))", ["NPT/CONF.1995/32"]),
        ("CD/1299 号文件", ["CD/1299"]),
        ("(INFCIRC 549)", ["INFCIRC 549"]),
        ("第 50/245 号决议和 A/50/1027", ["50/245", "A/50/1027"]),
        ("和(或)", []),
    ],
)
def test_symbols(text: str, symbols: list[str]) -> None:
    assert [match[0] for match in SYMBOL.finditer(text)] == symbols

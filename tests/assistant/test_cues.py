"""Words of asking at their edges: what they match, and the longer words they must leave alone."""

import re

import pytest

from assistant import cues


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        (cues.WHICH_PARAGRAPHS, "哪些序言段落提到", "哪个国家提到"),
        (cues.WHICH_PARAGRAPHS, "in which operative paragraphs", "which countries"),
        (cues.WHICH_PARAGRAPHS, "列出提到青年的段落", "列出国家"),
        (cues.BEGINS_WITH, "以“敦促”开头", "结束"),
        (cues.BEGINS_WITH, "paragraphs starting with Urges", "paragraphs with Urges"),
        (cues.HOW_MANY, "一共有几段", "第七段"),
        (cues.HOW_MANY, "HOW MANY paragraphs", "how long"),
        (cues.FOOTNOTES, "腳註", "注意到"),
        (cues.FOOTNOTES, "footnotes", "noted"),
        (cues.FOOTNOTES, "сноски", "снова"),
        (cues.OTHERS, "还有哪些", "哪些"),
        (cues.OTHERS, "还有吗", "还有东南亚？"),
        (cues.SOURCE, "what's the document number", "the number of documents"),
        (cues.SOURCE, "Where does that footnote point to?", "footnote 3"),
        (cues.PROCEEDINGS, "кто воздержался", "воздух"),
        (cues.MENTIONS, "哪些脚注出自条约汇编", "脚注出自哪一卷"),
        (cues.OTHERS, "which other paragraphs", "mother"),
        (cues.PREAMBLE, "the preamble", "amble"),
        (cues.OPERATIVE, "执行部分", "序言部分"),
        (cues.ANNEX, "annexes", "annexation"),
        (cues.WHETHER, "这样做了吗？", "吗啡"),
        (cues.WHETHER, "Is it so", "this is"),
        (cues.PROCEEDINGS, "多少票赞成票", "支票"),
        (cues.PROCEEDINGS, "who sponsored it", "response"),
        (cues.PROCEEDINGS, "abstained", "certain"),
        (cues.MENTIONS, "提及", "及时"),
        (cues.MENTIONS, "it refers to", "reference"),
    ],
)
def test_cue(pattern: re.Pattern[str], yes: str, no: str) -> None:
    assert pattern.search(yes)
    assert not pattern.search(no)


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("A/RES/78/40 的第3段", ["A/RES/78/40"]),
        ("resolutions 78/40 and 79/41", ["78/40", "79/41"]),
        ("A/RES/217 (III) A", ["A/RES/217 (III) A"]),
        ("S/RES/1540 (2004)", ["S/RES/1540 (2004)"]),
        ("A/RES/ES-11/1", ["A/RES/ES-11/1"]),
        ("A/78/409", []),
        ("NPT/CONF.2020/WP.77", []),
        ("CD/1299", []),
        ("2022/23", []),
        ("第187(35)段", []),
    ],
)
def test_symbols_of_resolutions(text: str, symbols: list[str]) -> None:
    assert [match[0] for match in cues.SYMBOL.finditer(text)] == symbols


@pytest.mark.parametrize(
    "word", ["请问", "什么", "the", "Which", "quelle", "párrafo", "что", "ماذا", "？", "…"]
)
def test_words_of_asking_say_nothing(word: str) -> None:
    assert cues.GENERIC.fullmatch(word)


@pytest.mark.parametrize("word", ["核武器", "theatre", "Treaty", "traité", "договор", "معاهدة", "青年"])
def test_words_of_the_field_do(word: str) -> None:
    assert not cues.GENERIC.fullmatch(word)

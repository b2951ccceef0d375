"""The words by which each official language sets out a resolution: opening lines, verbs, title block."""

import re
from dataclasses import dataclass
from functools import cache

from index.numerals import HAN_NUMERAL

_ZH_VERB_CORES = "|".join(
    (
        "着重指出 特别指出 认识到 注意到 考虑到 意识到 察觉到 审议了 审查了 回顾 重申 欢迎 "
        "确认 铭记 深信 坚信 相信 关切 关注 强调 着重 指出 申明 承认 鼓励 吁请 呼吁 敦促 促请 "
        "邀请 决定 核准 批准 通过 赞同 赞许 认可 谴责 遗憾 痛惜 震惊 感谢 赞扬 赞赏 收到 依照 "
        "按照 根据 遵照 遵循 希望 渴望 决心 声明 宣布 宣告 期待 建议 要求 授权 念及 牢记 忆及 "
        "深感 表示 赞成 核可 惊悉 悼念 支持 责成 接受 任命 设立 同意 注意 请"
    ).split()
)
_ZH_ADVERBS = (
    "并|又|还|再次|同时|深为|深感|深切|严重|强烈|极为|极其|特别|尤其|衷心|最|赞赏地|满意地|关切地|遗憾地"
)
_ZH_FEELINGS = "关切|关注|遗憾|赞赏|感谢|满意|希望|支持|决心|深信|震惊|不安|忧虑|哀悼|失望|欢迎|同情|声援"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Patterns of one language; each is matched at the start of a line or block."""

    opening: re.Pattern[str]
    """``大会，``: group 1 is the adopting body."""
    verb: re.Pattern[str]
    session: re.Pattern[str]
    """Group 1: the ordinal."""
    agenda: re.Pattern[str]
    """Group 1: the item or items."""
    adopted: re.Pattern[str]
    report: re.Pattern[str]
    """Group ``committee`` (may be missing) and group ``report``."""
    meeting: re.Pattern[str]
    date: re.Pattern[str]
    """Groups ``day``, ``month``, ``year`` in any order."""
    months: tuple[str, ...]
    annex: re.Pattern[str]
    """Heading of an annex; group ``number`` may be missing."""
    article: re.Pattern[str]
    """``Article 5`` or ``Rule 12``: group ``number``."""
    finite: re.Pattern[str]
    """A verb that decides rather than recalls; matches nothing where form does not tell them apart."""
    decision: re.Pattern[str]
    """Beginning of a decision without an opening line; group 1: the adopting body."""
    vote: re.Pattern[str]


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_ZH = Vocabulary(
    opening=_words(r"\s*(大会|大會|安全理事会|安全理事會|经济及社会理事会|人权理事会)\s*[，,]\s*"),
    verb=_words(rf"(?:{_ZH_ADVERBS})*(?:表示(?:{_ZH_ADVERBS})*(?:{_ZH_FEELINGS})|{_ZH_VERB_CORES})"),
    session=_words(r"\s*第\s*([〇零一二三四五六七八九十百\d]+)\s*届"),
    agenda=_words(r"\s*(?:临时)?议程项目\s*(.+)"),
    adopted=_words(r".*(?:决议|决定)\s*$"),
    report=_words(
        r"\s*\[\s*(?:根据(?P<committee>.*?)的报告|.*?)\s*[(（](?P<report>.+)[)）]\s*(?:.*通过)?\s*\]?\s*$"
    ),
    meeting=_words(r"\s*第\s*\d+\s*次(?:全体)?会议\s*$"),
    date=_words(r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日"),
    months=(),
    annex=_words(
        rf"\s*附(?:件|录|錄)\s*(?P<number>{HAN_NUMERAL}{{1,3}}|[IVXLC]+|\d+|[A-Z])?\s*(?:[.:：]|\n|$)"
    ),
    article=_words(rf"\s*第\s*(?P<number>{HAN_NUMERAL}{{1,4}}|\d{{1,3}})\s*[条條](?:\s*[.．:：]|\s+|$)"),
    finite=_words(r"(?!)"),
    decision=_words(r".*第\s*\d+\s*次全体会议.*?(大会|安全理事会)"),
    vote=_words(r"\s*\[?.*(?:记录表决|表决).*(?:票|通过).*$"),
)
_EN = Vocabulary(
    opening=_words(
        r"\s*The (General Assembly|Security Council|Economic and Social Council|Human Rights Council)"
        r"\s*(?:,\s*|$|\n)"
    ),
    verb=re.compile(
        r"[A-Z][a-z]+(?:ing|s|ed)?(?: (?:also|further|again|deeply|strongly|upon|with|its|that|once more))*"
    ),
    session=_words(r"\s*([A-Za-z-]+)(?: (?:special|emergency special))? session\s*$"),
    agenda=_words(r"\s*Agenda items? (.+)"),
    adopted=_words(r"\s*(?:Resolution|Decision)s? adopted by the .*"),
    report=_words(
        r"\s*\[\s*(?:(?:on|adopted on) the (?:report|recommendation) of the (?P<committee>.*? Committee)|.*?)"
        r"\s*\((?P<report>.+)\)\s*\]\s*$"
    ),
    meeting=_words(r"\s*\d+(?:st|nd|rd|th) (?:\([^)]*\) )?(?:plenary )?meeting(?: \(resumed\))?\s*$"),
    date=_words(
        r"(?P<day>\d{1,2}) (?P<month>January|February|March|April|May|June|July|August|September|October"
        r"|November|December) (?P<year>\d{4})"
    ),
    months=tuple(
        ("january february march april may june july august september october november december").split()
    ),
    annex=_words(
        r"\s*(?:Annex|Appendix|Enclosure|Attachment)(?:\s+(?P<number>[IVXLC]+|\d{1,2}|[A-Z]))?\s*[.:]?\s*(?:\n|$)"
    ),
    article=_words(r"\s*(?:Article|Rule|Regulation|Principle)\s+(?P<number>\d{1,3}|[IVXLC]+)\b\s*[.:–—]?\s*"),
    finite=re.compile(r"(?:At its |[A-Z][a-z]+s\b)"),
    decision=_words(
        r"\s*At its .*?meeting.*?the (General Assembly|Security Council|Economic and Social Council)"
    ),
    vote=_words(r"\s*\[?\s*Adopted .*\b(?:vote|votes)\b.*$"),
)


@cache
def vocabulary(language: str) -> Vocabulary:
    """Patterns of a language; English for one that has none of its own yet."""
    return {"zh": _ZH, "en": _EN}.get(language, _EN)

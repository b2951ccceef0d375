"""Chinese, simplified and traditional."""

import re

from index.numerals import HAN_NUMERAL
from index.vocabulary import Vocabulary, report_pattern, words

_SIMPLE = (
    "顾欢认铭坚关强调励吁请决准赞许谴责遗惊谢扬赏据声宣权忆设严极"
    "别满会识虑议审报届项议实书记问经济权业发为着时继续确总体录过"
)
_FULL = (
    "顧歡認銘堅關強調勵籲請決準贊許譴責遺驚謝揚賞據聲宣權憶設嚴極"
    "別滿會識慮議審報屆項議實書記問經濟權業發為著時繼續確總體錄過"
)
_TRADITIONAL = {simple: full for simple, full in zip(_SIMPLE, _FULL, strict=True) if simple != full}
_VERBS = "|".join(
    (
        "着重指出 特别指出 认识到 注意到 考虑到 意识到 察觉到 审议了 审查了 回顾 重申 欢迎 "
        "确认 铭记 深信 坚信 相信 关切 关注 强调 着重 指出 申明 承认 鼓励 吁请 呼吁 敦促 促请 "
        "邀请 决定 核准 批准 通过 赞同 赞许 认可 谴责 遗憾 痛惜 震惊 感谢 赞扬 赞赏 收到 依照 "
        "按照 根据 遵照 遵循 希望 渴望 决心 声明 宣布 宣告 期待 建议 要求 授权 念及 牢记 忆及 "
        "深感 表示 赞成 核可 惊悉 悼念 支持 责成 接受 任命 设立 同意 注意 请"
    ).split()
)
_ADVERBS = (
    "并|又|还|再次|同时|深为|深感|深切|严重|强烈|极为|极其|特别|尤其|衷心|最|赞赏地|满意地|关切地|遗憾地"
)
_FEELINGS = "关切|关注|遗憾|赞赏|感谢|满意|希望|支持|决心|深信|震惊|不安|忧虑|哀悼|失望|欢迎|同情|声援"
_BODY = "大会|安全理事会|经济及社会理事会|人权理事会"


def _both(pattern: str) -> re.Pattern[str]:
    """A pattern of simplified characters that matches their traditional forms too."""
    return words("".join(f"[{c}{_TRADITIONAL[c]}]" if c in _TRADITIONAL else c for c in pattern))


CHINESE = Vocabulary(
    opening=_both(rf"\s*({_BODY})\s*(?:[，,]\s*|$|\n)"),
    verb=_both(rf"(?:{_ADVERBS})*(?:表示(?:{_ADVERBS})*(?:{_FEELINGS})|{_VERBS})"),
    session=_both(rf"\s*第\s*({HAN_NUMERAL}+|\d+)\s*届"),
    agenda=_both(r"\s*(?:临时)?议程项目\s*(.+)"),
    adopted=_both(r".*(?:决议|决定|会议通过)\s*$"),
    report=report_pattern(
        r"[根]?[据據]?(?P<committee>[^(（]*?委[员員][会會](?:\s*[(（][^()（）]*[)）])?)的[报報]告"
    ),
    meeting=_both(
        r"\s*第\s*\d+\s*次(?:[(（][^)）]*[)）])?(?:全体)?会议\s*(?:[(（][^)）]*[)）])?\s*[,،.]?\s*$"
    ),
    date=words(r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日"),
    months=(),
    annex=words(
        rf"\s*附(?:件|录|錄|文)\s*(?P<number>{HAN_NUMERAL}{{1,3}}|[IVXLC]+|\d+|[A-Z])?\s*(?:[.:：]|\n|$)"
    ),
    article=words(rf"\s*第\s*(?P<number>{HAN_NUMERAL}{{1,4}}|\d{{1,3}})\s*[条條](?:\s*[.．:：]|\s+|$)"),
    finite=words(r"(?!)"),
    decision=_both(r".*第\s*\d+\s*次全体会议.*?(大会|安全理事会)"),
    vote=_both(r"\s*\[?.*(?:记录表决|表决).*(?:票|通过).*$"),
)

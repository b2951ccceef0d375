"""The acts of a paragraph: each verb by which the organ speaks, with all that hangs on it.

A paragraph such as ``吁请…开始谈判，并吁请核武器国家…；鼓励…`` makes several, each a sentence of its own.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from index.clause import Span, clauses

_VERBS: dict[str, re.Pattern[str]] = {
    "zh": re.compile(
        r"(?:同时|并|又|还|再次|深为|强烈|严重|特别)*(?:敦促|吁请|呼吁|促请|鼓励|强调指出|强调|着重指出|特别指出|重申|申明|欢迎|邀请|请|决定"
        r"|注意到|确认|认识到|回顾|谴责|赞赏|赞扬|表示|关切地注意到|关切|指出|在这方面吁请|在这方面敦促)"
    ),
    "en": re.compile(
        r"(?:and |while |in this (?:regard|context|respect),? )?(?:(?:also|further|again|strongly|in particular) )*"
        r"(?:urg|call|encourag|request|invit|stress|emphasiz|underlin|underscor|reaffirm|reiterat|welcom|not|recogniz"
        r"|acknowledg|decid|express|condemn|affirm|recall|tak|commend|support|regret|deplor|appeal|demand|endors|approv)"
        r"(?:es?|s|ing|ls|ling)\b(?: upon| for| note(?: of)?| with (?:concern|appreciation|satisfaction))?(?! of\b)",
        re.IGNORECASE,
    ),
}


_JOINTS = re.compile(r"[，,；;]\s*")


def acts(text: str, language: str) -> list[Span]:
    """Spans that part the text at the verbs; one span where the language's verbs are not known."""
    starts = [start for start in _starts(text, language) if start]
    edges = [0, *starts, len(text)]
    return [(start, end) for start, end in pairwise(edges) if text[start:end].strip()]


def _starts(text: str, language: str) -> Iterator[int]:
    verbs = _VERBS.get(language)
    if verbs is None:
        return
    starts = {start for start, _ in clauses(text)} | {
        m.end() for m in _JOINTS.finditer(text) if not _in_brackets(text, m.start())
    }
    yield from (start for start in sorted(starts) if verbs.match(text, start))


def _in_brackets(text: str, place: int) -> bool:
    """Whether brackets or quotation marks are open at a place."""
    before = text[:place]
    return any(
        before.count(opening) > before.count(closing) for opening, closing in ("《》", "“”", "（）", "()")
    )


def verb_of(text: str, act: Span, language: str) -> str:
    """The verb with which an act opens; empty where it opens with none that is known."""
    verbs = _VERBS.get(language)
    match = verbs.match(text, act[0]) if verbs else None
    return _JOINS.sub("", match[0]) if match else ""


def standing_alone(text: str, act: Span) -> Span:
    """An act without what joins it to the one before and the stop behind it."""
    joins = _JOINS.match(text[slice(*act)])
    start = act[0] + (joins.end() if joins else 0)
    return start, start + len(_STOP.sub("", text[start : act[1]]))


_STOP = re.compile(r"\s*[,;.，；。،؛]?\s*$")
_JOINS = re.compile(r"^(?:and|while) |^并|^同时")

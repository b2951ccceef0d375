"""What a text gives the day of: a treaty is signed, enters into force, expires; a text is adopted, a meeting held.

The day that is asked for stands in the stretch that tells of the event, whatever other days stand beside it.
"""

import re
from collections.abc import Sequence

from assistant.expected import expected_in
from assistant.matching import stretch

_SIGNED = (
    r"签署|签订|签字|\bsign(?:ed|ature|atories|ing|s)?\b|\bsign(?:é\w*|er)\b|\bfirm(?:ó|a|ad\w+|ar\w*)\b|\bподпис\w+"
    r"|(?<!\w)ل?ل?(?:ال)?توقيع|وُ?قّ?عت?(?!\w)"
)
_IN_FORCE = r"生效|\bin(?:to)? force\b|\ben(?:tr\w+ en)? vigueur\b|\ben vigor\b|\bвступ\w+ в силу|نفاذ|حيز (?:ال)?تنفيذ"
_EXPIRED = r"到期|期满|届满|失效|\bexpir\w+|\blapse\w*|\bистек\w+|\bистеч\w+|\bvenc(?:e|ió|imiento)\b|(?:ال)?انتهاء|تنتهي"
_ADOPTED = r"通过|\badopt\w*|\baprob\w*|\bприня\w+|اعتُ?مد\w*|(?:ال)?اعتماد"
_HELD = r"举行|召开|\bheld\b|\bconvened?\b|\b(?:took|take) place\b|\btenue?s?\b|\bcelebr\w+|\bсостоя\w+|\bпро(?:шл|вед|вод)\w+|عُ?قدت?|انعقد\w*"
_OF_TREATIES = tuple(re.compile(event, re.IGNORECASE) for event in (_SIGNED, _IN_FORCE, _EXPIRED))
_EVENTS = (*_OF_TREATIES, *(re.compile(event, re.IGNORECASE) for event in (_ADOPTED, _HELD)))
_TREATY = re.compile(
    r"条约|公约|协定|议定书|\b(?:treaty|convention|agreement|protocol|traité|accord|protocole|tratado|convenio|acuerdo|protocolo)\b"
    r"|\b(?:договор|конвенци|соглашени|протокол)\w*|معاهدة|اتفاق|بروتوكول",
    re.IGNORECASE,
)
"""A statement is signed on its date, which is all that is told of it."""


def event_asked(question: str) -> re.Pattern[str] | None:
    """The words for the event of a treaty whose day is asked for, in six languages; None for none or several."""
    return _asked(question, _OF_TREATIES) if _TREATY.search(question) else None


def of_event(question: str, text: str, found: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """Of the dates of a text those of the event that is asked for, the nearest in the stretch that tells of it.

    Several where it is told of several things. An anniversary of the event is another one.
    """
    event = _asked(question, _EVENTS)
    told = list(event.finditer(text)) if event else []
    if not _ANNIVERSARY.search(question):
        told = [word for word in told if not _is_of_anniversary(text, word)]
    nearest = (_nearest([date for date in found if _together(text, date, word)], word) for word in told)
    return list(dict.fromkeys(date for date in nearest if date))


def _is_of_anniversary(text: str, word: re.Match[str]) -> bool:
    """Whether a word for an event says of what an anniversary is one: 条约生效二十六周年."""
    before = _ANNIVERSARY_OF.search(text, 0, word.start())
    behind = _YEARS_SINCE.match(text, word.end())
    return bool(before or behind)


_ANNIVERSARY = re.compile(r"周年|\bann?iversar\w+|\bгодовщин\w+|ذكرى|(?:ال)?سنوية", re.IGNORECASE)
_ANNIVERSARY_OF = re.compile(
    r"(?:\banniversar(?:y|ies) of|\banniversaires? de|\baniversarios? de|\bгодовщин\w+)(?!\w)[^,;]{0,16}$|(?:ذكرى|السنوية)(?!\w)[^،؛]{0,32}$",
    re.IGNORECASE,
)
"""What stands before the word then: ``anniversary of its entry into force``."""
_YEARS_SINCE = re.compile(r"(?:的)?\s*[一二三四五六七八九十百\d\s]+周年")


def _asked(question: str, events: Sequence[re.Pattern[str]]) -> re.Pattern[str] | None:
    expected = expected_in(question)
    asked = [event for event in events if event.search(question)]
    return asked[0] if expected and expected.name == "date" and len(asked) == 1 else None


def _together(text: str, date: re.Match[str], word: re.Match[str]) -> bool:
    return stretch(text, *date.span()) == stretch(text, *word.span())


def _nearest(dates: Sequence[re.Match[str]], word: re.Match[str]) -> re.Match[str] | None:
    return min(dates, key=lambda date: _gap(date, word), default=None)


def _gap(one: re.Match[str], other: re.Match[str]) -> int:
    """Characters between the two."""
    return max(one.start() - other.end(), other.start() - one.end(), 0)

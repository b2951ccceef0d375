"""What befalls a treaty on a day: that it is signed, enters into force, expires. Its day stands where that is told."""

import re

from assistant.expected import expected_in

_EVENTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"签署|签订|签字|\bsign(?:ed|ature|atories|ing|s)?\b|\bsign(?:é\w*|ature|er)\b|\bfirm(?:ó|a|ad\w+|ar\w*)\b|\bподпис\w+|(?<!\w)ال?توقيع|وُ?قّ?عت?(?!\w)",
        r"生效|\bin(?:to)? force\b|\ben vigueur\b|\ben vigor\b|\bвступ\w+ в силу|نفاذ|حيز (?:ال)?تنفيذ",
        r"到期|期满|届满|失效|\bexpir\w+|\blapse\w*|\bистек\w+|\bистеч\w+|\bvenc(?:e|ió|imiento)\b|(?:ال)?انتهاء|تنتهي",
    )
)
_TREATY = re.compile(
    r"条约|公约|协定|议定书|\b(?:treaty|convention|agreement|protocol|traité|accord|protocole|tratado|convenio|acuerdo|protocolo)\b"
    r"|\b(?:договор|конвенци|соглашени|протокол)\w*|معاهدة|اتفاق|بروتوكول",
    re.IGNORECASE,
)
"""A statement is signed on its date, which is all that is told of it."""


def event_asked(question: str) -> re.Pattern[str] | None:
    """The words for the event whose day is asked for, in six languages; None where none is or several are."""
    expected = expected_in(question) if _TREATY.search(question) else None
    asked = [event for event in _EVENTS if event.search(question)]
    return asked[0] if expected and expected.name == "date" and len(asked) == 1 else None

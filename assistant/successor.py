"""The resolution of the same title of another session: and what does the next year's say?"""

import re
from collections.abc import Iterable, Sequence

from assistant.scope import named_symbols
from assistant.when_adopted import of_that_time
from index.numerals import whole_number
from index.resolution import Resolution

_ON = re.compile(
    r"\b(?P<en>a|one|two|three) years? (?:later|on|after(?:wards)?)\b"
    r"|\b(?:the )?(?:next|following) (?:year|session)[’']s (?:resolution|text|version|one|edition)\b"
    r"|\b(?:the )?(?:resolution|text|version|one) (?:of|from|for) the (?:next|following) (?:year|session)\b"
    r"|^\W*(?:and |what about |how about )*(?:in )?the (?:(?:next|following) year|year after)\W*$"
    r"|\bun an (?:plus tard|après)\b|\bl['’]année (?:suivante|d['’]après)\W*$|\bun año (?:después|más tarde)\b|\bel año siguiente\W*$"
    r"|\bчерез год\b|\bгод спустя\b|بعد عام"
    r"|(?P<zh>[一两二三123])年(?:之?后|以后)(?:的?(?:那[份个项]|新)?的?决议)?"
    r"|(?:[下次]一?年度?|第二年|下一?届(?:联大|大会)?)的?(?:那[份个项]|新)?的?决议|^\W*那?(?:[下次]一?年|第二年)的?呢\W*$",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?P<en>a|one|two|three) years? (?:earlier|before)\b"
    r"|\b(?:the )?(?:previous|preceding|last) (?:year|session)[’']s (?:resolution|text|version|one|edition)\b"
    r"|\b(?:the )?(?:resolution|text|version|one) (?:of|from) the (?:previous|preceding) (?:year|session)\b"
    r"|^\W*(?:and |what about |how about )*(?:in )?the (?:(?:previous|preceding) year|year before)\W*$"
    r"|(?P<zh>[一两二三123])年(?:之?前|以前)的?(?:那[份个项]|旧)的?决议"
    r"|(?:[上前]一?年度?|上一?届(?:联大|大会)?)的?(?:那[份个项]|旧)?的?决议|^\W*那?(?:[上前]一?年)的?呢\W*$",
    re.IGNORECASE,
)


_LATEST = re.compile(
    r"\b(?:the )?(?:latest|newest|most recent) (?:version|text|one|edition)\b|最新的?(?:版本?|文本|那[份个]|一[份个])"
    r"|\b(?:la )?(?:dernière version|version (?:la )?plus récente|última versión|versión más reciente)\b|\bпоследн\w+ (?:верси\w+|редакци\w+)|(?:ال)?(?:نسخة|صيغة) (?:ال)?(?:أخيرة|أحدث)",
    re.IGNORECASE,
)
"""The newest of the resolutions with one title."""
_OF_TIME = re.compile(
    rf"{_LATEST.pattern}|"
    r"\b(?:the )?(?:(?:seventy|eighty|ninety)-\w+|\w+tieth|\d\d(?:st|nd|rd|th)) session[’']s (?:resolution|text|version|one|edition)\b"
    r"|第?(?:[七八九]十[一二三四五六七八九]?|\d\d)届(?:联大|会议|大会)?的?(?:那|这)[份个项](?:决议)?"
    r"|\b(?:the )?(?:one|resolution|text|version|edition)(?: (?:with|of|by|on|under|that|which|was|the|same|title|name|subject)){0,5} (?:from|of|for|in|adopted in|passed in) 20\d\d\b"
    r"|\b(?:the )?20\d\d (?:one|resolution|text|version|edition)\b"
    r"|20\d\d\s*年(?:通过)?的?(?:那|这)[份个项](?:决议)?|^\W*那?20\d\d\s*年的?呢\W*$"
    r"|\b(?:celle|la (?:résolution|version)|le texte) (?:(?:adoptée? )?en |de (?:l[’']année )?)20\d\d\b"
    r"|\b(?:celle|la (?:résolution|version)|le texte) de la \d\de session\b"
    r"|\b(?:la(?: (?:resolución|versión))?|el texto) (?:de(?:l año)? |aprobad[ao] en )20\d\d\b"
    r"|\b(?:резолюци\w+|верси\w+|текст\w*|той,? что) (?:от |за |принят\w+ в )?20\d\d (?:года?|году)\b"
    r"|(?:ال)?(?:قرار|نسخة|نص) (?:ل?عام|سنة|الصادر (?:في|عام)) 20\d\d",
    re.IGNORECASE,
)
"""The resolution, said to be of a session or a year."""


def time_named(text: str) -> str:
    """The words by which a follow-up says of which session or year the resolution is that it asks of:
    ``and in the one from 2024?``; empty where none do."""
    match = _OF_TIME.search(text)
    return match[0] if match else ""


def years_on(text: str) -> int:
    """How many sessions on or, below 0, back the resolution lies that a follow-up asks of; 0 where none does."""
    for pattern, step in ((_ON, 1), (_BACK, -1)):
        if match := pattern.search(text):
            return step * (whole_number((match["en"] or match["zh"] or "").lower()) or 1)
    return 0


def without_years(text: str, instead: str = " ") -> str:
    """A follow-up without the words that say which session is meant."""
    return _OF_TIME.sub(instead, _BACK.sub(instead, _ON.sub(instead, text)))


def successor(
    symbols: Sequence[str], resolutions: Iterable[Resolution], *, step: int = 0, time: str = ""
) -> tuple[str, ...]:
    """The one resolution with the title of these, so many sessions on, or of the time that words say; nothing
    where there is none."""
    known = tuple(resolutions)
    of_time = of_that_time(time, known)
    before = named_symbols(symbols, tuple(dict.fromkeys(resolution.symbol for resolution in known)))
    alike = [
        (meant, other)
        for meant in known
        for other in known
        if meant.symbol in before and (meant.language, _title(meant)) == (other.language, _title(other))
    ]
    if _LATEST.search(time):
        newest = max((other.session or 0 for _, other in alike), default=0)
        found = {other.symbol for _, other in alike if other.session == newest}
    else:
        found = {o.symbol for m, o in alike if (o in of_time if time else _lies_on(o, m, step))}
    return tuple(found) if len(found) == 1 else ()


def _lies_on(other: Resolution, meant: Resolution, step: int) -> bool:
    return bool(other.session and meant.session and other.session - meant.session == step)


def _title(resolution: Resolution) -> str:
    return re.sub(r"\W+", " ", resolution.title).strip().casefold()

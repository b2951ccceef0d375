"""The longest, the shortest paragraph, the one with most footnotes: found by measuring, not by meaning."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant import cues
from index.resolution import Paragraph

_LENGTH = re.compile(
    r"最长|最短|篇幅最大|篇幅最小|字数最多|字数最少|\b(?:long|short)est\b|\b(?:le |la |les )?plus (?:longs?|courts?|longues?|courtes?|brefs?|brèves?|étendue?s?)\b"
    r"|\b(?:el |la |los )?más (?:larg|cort|extens|breve|brev)[oae]?s?\b|\bсам\w+ (?:длинн|коротк|кратк|больш|объ[её]мн)\w+(?! (?:числ|колич))|\b(?:длинн|корот?ч)е?е всех\b|\bкороче всех\b"
    r"|(?:ال)?(?:أطول|أقصر)(?!\w)",
    re.IGNORECASE,
)
_NOTES = re.compile(
    r"(?:脚注|注释)(?:数量?)?最[多]|最多的?(?:脚注|注释)|\bmost (?:foot)?notes\b|\b(?:le )?plus (?:grand nombre )?de (?:notes|renvois)(?: de bas de page)?\b"
    r"|\b(?:más|(?:el |la )?mayor (?:número|cantidad) de) notas(?: al pie| a pie de página)?\b|\b(?:больше всего|наибольш\w+ (?:число|количество)|сам\w+ больш\w+ (?:число|количество)"
    r"|максимальн\w+ (?:число|количество)) (?:сносок|примечаний)\b|(?:أكثر|أكبر)(?: عدد)?(?: من)? (?:ال)?(?:حواشي|حواش|هوامش)(?: عددا)?",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"最短|最小|最少|shortest|court|cort[oa]|bref|brève|breve|кор[ао]т|короч|кратк|أقصر", re.IGNORECASE
)
_ASKING = re.compile(
    r"[哪那]一?个?(?:段落?|条|执行段|序言段)|字数|篇幅|\b(?:by (?:length|words|characters)|single|number)\b|有?几条|带有?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Extreme:
    """What is compared, and which end of it is asked for."""

    notes: bool
    """Footnotes are counted; otherwise characters."""
    least: bool
    without: str
    """The question without these words."""


def extreme_in(folded: str) -> Extreme | None:
    """What is to be compared; None where nothing is."""
    pattern = _NOTES if _NOTES.search(folded) else _LENGTH
    if not pattern.search(folded) or not (cues.PARAGRAPHS.search(folded) or "段" in folded):
        return None
    rest = _ASKING.sub(" ", pattern.sub(" ", folded))
    return Extreme(pattern is _NOTES, bool(_LEAST.search(folded)), rest)


def names_end(folded: str) -> bool | None:
    """Whether the least is asked for rather than the most, where a text names an end at all."""
    return bool(_LEAST.search(folded)) if _LENGTH.search(folded) else None


def without_end(folded: str) -> str:
    """The text without the words that name an end."""
    return _LENGTH.sub(" ", folded)


def extreme_of(extreme: Extreme, paragraphs: Sequence[Paragraph]) -> tuple[tuple[str, ...], int]:
    """Labels of the paragraphs at that end, with all that stands below them, and their measure."""
    measures = {paragraph.label: _measure(extreme, paragraph) for paragraph in paragraphs}
    end = (min if extreme.least else max)(measures.values(), default=0)
    return tuple(label for label, measure in measures.items() if measure == end), end


def _measure(extreme: Extreme, paragraph: Paragraph) -> int:
    if extreme.notes:
        return len({mark.footnote for below in paragraph.walk() for mark in below.marks})
    return sum(len(below.text) for below in paragraph.walk())

"""What a footnote stands for that is told by its volume or symbol: 《条约汇编》第729卷是哪个条约？"""

import re
from collections.abc import Iterator

from assistant import cues
from assistant.answer import Answer, Statement
from assistant.question import Question
from assistant.reference import normalised
from assistant.scope import Scope
from assistant.structure import note_place, quoted_in_full
from index.resolution import Resolution
from index.text import fold

_ASKS = re.compile(
    r"(?:是|对应|指)(?:的是)?(?:什么|哪[一]?[个份项])|(?:什么|哪[一]?[个份项])(?:条约|公约|协定|文件|出版物)|\bwhat(?:['’]s| is| does)\b|\b(?:which|what) (?:treaty|convention|agreement|document|publication)\b"
    r"|\bquels? (?:est|traité|document|convention)\b|\bqué (?:es|tratado|documento|convención)\b|\bчто (?:такое|за)\b|\bкак(?:ой|ому) (?:договор|документ|конвенц)\w*|(?<!\w)(?:ما هي|ما هو|أي معاهدة|أي وثيقة)(?!\w)",
    re.IGNORECASE,
)
_VOLUME = re.compile(
    r"第\s*(\d+)\s*卷(?:[，,、]?\s*第\s*(\d+)\s*号)?|\b(?:volume|vol\.?|tome?|volumen|том[ае]?)\s*(\d+)|(?:المجلد)\s*(\d+)",
    re.IGNORECASE,
)
_SYMBOL = re.compile(r"(?<![\w/])(?:[A-Z]{1,5}(?:/[\w.]+){2,}|[A-Z]\.\d{2}\.[\w.]*\w)", re.ASCII)


def answer_noted(q: Question, scope: Scope) -> Answer | None:
    """The footnote, and the clause that it belongs to; None where something else is asked, or a paragraph tells."""
    if q.references or not _ASKS.search(q.text) or cues.WHICH_PARAGRAPHS.search(q.text):
        return None
    told = [n for found in _VOLUME.findall(normalised(q.text)) for n in found if n]
    told += _SYMBOL.findall(q.text)
    if not told or any(_has_all(told, p.text) for r in scope.resolutions for p in r.paragraphs()):
        return None
    statements = [statement for r in scope.resolutions for statement in _told(q, told, scope, r)]
    return Answer(q.text, q.language, tuple(statements)) if statements else None


def _told(q: Question, told: list[str], scope: Scope, resolution: Resolution) -> Iterator[Statement]:
    for note in resolution.footnotes:
        if _has_all(told, note.text):
            yield from note_place(q, scope, resolution, note.label)
            yield quoted_in_full(scope.passage(resolution, note.label), q.language)


def _has_all(told: list[str], text: str) -> bool:
    folded = fold(text)
    return all(re.search(rf"(?<![A-Za-z\d/.]){re.escape(fold(one))}(?![A-Za-z\d/])", folded) for one in told)

"""Which of the resolutions is the longest, the latest, or has the most paragraphs: measured, not searched."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Answer, Basis, Statement
from assistant.labels_meant import numbered
from assistant.phrases import say, say_date, say_field
from assistant.question import Question
from assistant.structure import count_in_words
from assistant.utmost import Utmost
from index.resolution import Resolution

_PARAGRAPHS = ("PP", "OP", "A")


def answer_utmost(q: Question, resolutions: Sequence[Resolution]) -> Answer | None:
    """The resolutions at that end, each with its measure; None where something else is asked."""
    asked, among = q.utmost, [r for r in resolutions if not q.symbols or r.symbol in q.symbols]
    measures = {r: measure for r in among if (measure := _measured(asked, r)) is not None} if asked else {}
    if asked is None or not measures:
        return None
    end = (min if asked.least else max)(measures.values())
    texts = (text for r, measure in measures.items() if measure == end for text in _said(q, asked, r))
    return Answer(q.text, q.language, tuple(Statement(text, basis=Basis.TITLE_BLOCK) for text in texts))


def _said(q: Question, asked: Utmost, resolution: Resolution) -> tuple[str, ...]:
    """The title of a resolution at that end, and its measure."""
    title = say_field(q.language, resolution.symbol, "title", resolution.title)
    if asked.measure == "date" and resolution.adopted_on:
        day = say_date(q.language, resolution.adopted_on)
        return title, say_field(q.language, resolution.symbol, "adopted_on", day)
    if asked.measure == "length":
        return title, say(q.language, "length_there", where=resolution.symbol, n=_characters(resolution))
    parts = () if asked.measure == "all" else (asked.measure,)
    return title, count_in_words(replace(q, parts=parts), resolution)


def _characters(resolution: Resolution) -> int:
    return sum(len(below.text) for paragraph in resolution.paragraphs() for below in paragraph.walk())


def _measured(asked: Utmost, resolution: Resolution) -> int | None:
    """In days, characters or paragraphs; None where the resolution has nothing to be compared."""
    if asked.measure == "date":
        return resolution.adopted_on.toordinal() if resolution.adopted_on else None
    if asked.measure == "length":
        return _characters(resolution)
    parts = _PARAGRAPHS if asked.measure == "all" else (asked.measure,)
    return sum(len(numbered(resolution, part)) for part in parts)

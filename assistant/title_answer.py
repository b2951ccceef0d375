"""Answers from the title block: symbol, date, meeting, session, committee, report, agenda item."""

import re
from datetime import date

from assistant.answer import Answer, Basis, Statement
from assistant.metadata_fields import PROCEEDINGS
from assistant.phrases import say, say_date, say_field
from assistant.question import Question
from assistant.scope import Scope
from index.numerals import spoken_han
from index.resolution import Resolution

MOST_FIELDS = 2
"""As many fields are told where the question does not list more: a word may point at two."""
_JOINTS = re.compile(r"[、，,]|和|以及|及|与|\b(?:and|et|y|e|и)\b|،|\sو", re.IGNORECASE)
_LINES = {"committee": "report", "report": "report", "session": "session", "agenda_item": "agenda_item"}
_PRINTED = {"adopted_on": "adopted", "body": "adopted", "meeting": "meeting"}
"""Lines quoted where the answer is in another language than they are: a date is put otherwise there."""
_TOGETHER = {"report": ("report", "committee"), "committee": ("committee", "report")}


_NEVER_STATED = ("distributed_on", "place", "sponsors")
"""What is asked about the making of a resolution and stands in none of its fields."""


def answer_metadata(q: Question, scope: Scope) -> Answer:
    """The fields that the question asks for, of each resolution; an abstention where there are none."""
    first = _asked_first(q.fields)
    symbol = scope.resolutions[0].symbol if scope.resolutions else ""
    if first in PROCEEDINGS and not any(_value(q.language, first, r) for r in scope.resolutions):
        return Answer(q.text, q.language, abstention=say(q.language, "proceedings", symbol=symbol))
    told = () if first in _NEVER_STATED else scope.resolutions
    statements = [
        Statement(text, basis=Basis.TITLE_BLOCK)
        for resolution in told
        for field in _distinct((first, *(f for f in q.fields if f not in PROCEEDINGS)))[
            : max(MOST_FIELDS, 1 + len(_JOINTS.findall(q.text)))
        ]
        if (text := _sentence(q.language, field, resolution))
    ]
    if statements:
        return Answer(q.text, q.language, tuple(statements), table=len(statements) > 1)
    return Answer(
        q.text,
        q.language,
        abstention=say(q.language, "no_field", symbol=symbol, field=say(q.language, first)),
    )


def _asked_first(fields: tuple[str, ...]) -> str:
    """``何时表决通过`` asks when, ``哪个委员会起草`` which committee; else what is named first."""
    told = {"vote": ("adopted_on", "meeting"), "sponsors": ("committee",)}.get(fields[0], ())
    return next((field for field in told if field in fields), fields[0])


def _distinct(fields: tuple[str, ...]) -> list[str]:
    """The fields, of those that are told together only the first."""
    told: set[str] = set()
    kept = []
    for field in fields:
        if field not in told:
            kept.append(field)
            told.update(_TOGETHER.get(field, (field,)))
    return kept


def _sentence(language: str, field: str, resolution: Resolution) -> str:
    said = [
        say_field(language, resolution.symbol, name, value)
        for name in _TOGETHER.get(field, (field,))
        if (value := _value(language, name, resolution))
    ]
    printed = _LINES.get(field) or (_PRINTED.get(field) if language != resolution.language else None)
    line = next((line.text for line in resolution.title_block if line.field == printed), "")
    if line:
        said.append(say(language, "quote", quote=line))
    return say(language, "semicolon").join(said)


def _value(language: str, field: str, resolution: Resolution) -> str:
    value = None if field in _NEVER_STATED else getattr(resolution, field)
    if value is None or value == "":
        return ""
    if isinstance(value, date):
        return say_date(language, value)
    if field == "session":
        return f"第{spoken_han(value)}届会议（第{value}届）" if language == "zh" else str(value)
    if field == "agenda_item" and resolution.agenda_title:
        return f"{value} ({resolution.agenda_title})"
    return str(value)

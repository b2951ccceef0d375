"""Metadata from the lines before ``大会，`` and the closing lines after the last paragraph."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from index.numerals import whole_number
from index.resolution import TitleLine
from index.vocabulary import Vocabulary

_SYMBOL = re.compile(r"[AS]\s*/\s*RES\s*/\s*[A-Z]*-?\d+(?:/\d+)?(?:\s*\([A-Z\d-]+\))?(?:\s+[A-Z]\b)?")
_TITLE = re.compile(
    r"\s*((?:[A-Z]{1,2}-)?\d+/\d+(?:\s[A-Z])?|\d+\s*\([IVXLC]+\)|\d+\s*\(\d{4}\))\s*[.．]\s*(.*)", re.S
)


@dataclass
class Metadata:
    """Fields found so far, named as in :class:`index.resolution.Resolution`."""

    fields: dict[str, Any] = field(default_factory=dict)
    lines: list[TitleLine] = field(default_factory=list)

    def take(self, name: str, line: str, **values: Any) -> None:
        """Remember a line as read; a value already found is kept."""
        self.lines.append(TitleLine(name, line))
        for key, value in values.items():
            if value is not None:
                self.fields.setdefault(key, value)


def read_title_block(lines: Sequence[str], words: Vocabulary, joiner: str) -> Metadata:
    """Lines before the opening line. A line that is no known field joins the title above it."""
    found = Metadata()
    above = ""
    for line in lines:
        above = _read_line(line, words, above, joiner, found)
    return found


def _read_line(line: str, words: Vocabulary, above: str, joiner: str, found: Metadata) -> str:
    title = _TITLE.match(line)
    if title:
        found.take("title", line, symbol=symbol_of_number(title[1]), title=title[2].strip())
        return "title"
    if above == "title":
        found.take("title", line)
        found.fields["title"] += joiner + line.strip()
        return "title"
    if match := words.session.match(line):
        found.take("session", line, session=whole_number(match[1]))
        return "session"
    if match := words.agenda.match(line):
        found.take("agenda_item", line, agenda_item=re.sub(r"(?<=\d)\s+(?=\()", "", match[1].strip()))
        return "agenda_item"
    if match := words.report.match(line):
        report = match["report"]
        found.take(
            "report", line, report=report.strip(), committee=(match["committee"] or "").strip() or None
        )
        return "report"
    if words.adopted.match(line):
        found.take("adopted", line, adopted_on=date_in(line, words))
        return "adopted"
    if found_date := date_in(line, words):
        found.take("adopted", line, adopted_on=found_date)
        return "adopted"
    if _SYMBOL.fullmatch(line.strip()):
        found.take("symbol", line, symbol=re.sub(r"\s", "", line))
        return "symbol"
    if above in ("agenda_item", "agenda_title"):
        before = found.fields.get("agenda_title", "")
        found.take("agenda_title", line)
        found.fields["agenda_title"] = f"{before}{joiner}{line.strip()}" if before else line.strip()
        return "agenda_title"
    found.take("other", line)
    return "other"


def read_closing_lines(lines: Iterable[str], words: Vocabulary, found: Metadata) -> None:
    """The date and the meeting below the last paragraph."""
    for line in lines:
        if words.meeting.match(line):
            found.take("meeting", line, meeting=re.sub(r"(?<=[第次])\s+|\s+(?=次)", "", line.strip()))
        elif when := date_in(line, words):
            found.take("closing_date", line, adopted_on=when)
        else:
            found.take("other", line)


def is_closing(line: str, words: Vocabulary) -> bool:
    """A line that holds nothing but the date or the meeting."""
    rest = words.date.sub("", line).strip()
    return bool(words.meeting.match(line)) or (rest == "" and date_in(line, words) is not None)


def symbol_of_number(number: str) -> str:
    """``78/40`` is A/RES/78/40; ``1518 (2003)`` is S/RES/1518 (2003); ``217 (III)`` is A/RES/217 (III)."""
    number = re.sub(r"\s*\(", " (", number.strip())
    return f"S/RES/{number}" if re.search(r"\(\d{4}\)", number) else f"A/RES/{number}"


def date_in(line: str, words: Vocabulary) -> date | None:
    """The first date in a line."""
    match = words.date.search(line)
    if match is None:
        return None
    month = match["month"]
    number = int(month) if month.isdigit() else words.months.index(month.lower()) + 1
    try:
        return date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None

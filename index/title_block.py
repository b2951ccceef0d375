"""Metadata from the lines before ``大会，`` and the closing lines after the last paragraph."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from index.numerals import whole_number
from index.resolution import TitleLine
from index.symbol import find_symbol, is_symbol, session_of, symbol_of_number
from index.vocabulary import Vocabulary

_TITLE = re.compile(
    r"\s*((?:[A-Z]{1,2}-)?\d+\s?/\s?\d+(?:\s[A-Z])?|\d+(?:\s[A-Z])?\s*\([IVXLC]+(?:-[IVX]+)?\)|\d+\s*\(\d{4}\))(?:\s*[.．]|\s+[-–—])\s*(.*)",
    re.S,
)
_COUNCIL_TITLE = re.compile(
    r"\s*(?:Resolution|Résolution|Resolución|Резолюция|القرار|第)\s*(\d{1,4}\s*[(（]\d{4}[)）])\s*(?:号决议|號決議)?\s*[,،]?\s*$",
    re.IGNORECASE,
)
LONGEST_LINE = 600
"""Characters of a title block's line; no metadata is looked for in longer ones."""


@dataclass
class Metadata:
    """Fields found so far, named as in :class:`index.resolution.Resolution`."""

    words: Vocabulary
    joiner: str = " "
    """What stands between the lines of a title: nothing in Chinese."""
    body: str = ""
    kind: str = "RES"
    """``DEC`` for a decision."""
    fields: dict[str, Any] = field(default_factory=dict)
    lines: list[TitleLine] = field(default_factory=list)

    def take(self, name: str, line: str, **values: Any) -> str:
        """Remember a line as read and return what it was read as; a value already found is kept."""
        self.lines.append(TitleLine(name, line))
        for key, value in values.items():
            if value is not None:
                self.fields.setdefault(key, value)
        return name

    def extend(self, name: str, line: str) -> str:
        """Add a line to the text of a field."""
        before = self.fields.get(name, "")
        self.lines.append(TitleLine(name, line))
        self.fields[name] = f"{before}{self.joiner}{line.strip()}" if before else line.strip()
        return name


def read_title_block(lines: Sequence[str], found: Metadata) -> None:
    """Lines before the opening line. A line that is no known field joins the title above it."""
    above = ""
    for line in lines:
        above = _read_line(line, above, found)


def _read_line(line: str, above: str, found: Metadata) -> str:
    if title := _TITLE.match(line):
        symbol = symbol_of_number(title[1], found.body, found.kind)
        return found.take("title", line, symbol=symbol, title=title[2].strip())
    if above == "title" and not found.words.adopted.match(line):
        return found.extend("title", line)
    return _read_known(line, found) or _read_other(line, above, found)


def _read_known(line: str, found: Metadata) -> str | None:
    words = found.words
    if len(line) > LONGEST_LINE:
        return None
    if is_symbol(line):
        return found.take("symbol", line, symbol=find_symbol(line))
    if council := _COUNCIL_TITLE.match(line):
        number = council[1].replace("（", "(").replace("）", ")")
        return found.take("title", line, symbol=symbol_of_number(number), title=line.strip())
    if match := words.session.match(line):
        return found.take("session", line, session=whole_number(match[1]))
    if match := words.agenda.match(line):
        return found.take("agenda_item", line, agenda_item=_agenda_item(match[1]))
    if words.vote.match(line):
        return found.take("vote", line, vote=_vote(line))
    if match := words.report.match(line):
        committee = (match["committee"] or "").strip() or None
        return found.take("report", line, report=match["report"].strip(), committee=committee)
    if words.adopted.match(line) or _is_date(line, words):
        return found.take("adopted", line, adopted_on=date_in(line, words))
    return None


def _read_other(line: str, above: str, found: Metadata) -> str:
    if above in ("agenda_item", "agenda_title"):
        return found.extend("agenda_title", line)
    return found.take("other", line)


def _vote(line: str) -> str:
    """The first sentence; the names of those who voted follow it."""
    return line.strip(" []").split(". ")[0]


def _agenda_item(printed: str) -> str:
    """``99 (z)`` and ``99 z)`` as ``99(z)``."""
    return re.sub(r"(?<=\d)\s*[(（]?\s*([a-z]{1,3})\s*[)）]", r"(\1)", printed.strip())


def read_closing_lines(lines: Iterable[str], found: Metadata) -> None:
    """The date, the meeting and the vote below the last paragraph."""
    for line in lines:
        if found.words.vote.match(line):
            found.take("vote", line, vote=_vote(line))
        elif found.words.meeting.match(line):
            meeting = re.sub(r"(?<=[第次])\s+|\s+(?=次)", "", line.strip(" ,،."))
            found.take("meeting", line, meeting=meeting)
        elif when := date_in(line, found.words):
            found.take("closing_date", line, adopted_on=when)
        else:
            found.take("other", line)


def settle_session(found: Metadata) -> None:
    """Where the session is not said in a numeral that is understood, the symbol says it."""
    if "session" not in found.fields:
        found.fields["session"] = session_of(found.fields.get("symbol", ""))


def is_closing(line: str, words: Vocabulary) -> bool:
    """A line that holds nothing but the date or the meeting."""
    return bool(words.meeting.match(line)) or _is_date(line, words)


def _is_date(line: str, words: Vocabulary) -> bool:
    """A date and nothing else; a session's dates from and to are something else."""
    return words.date.sub("", line).strip(" .") == "" and date_in(line, words) is not None


def date_in(line: str, words: Vocabulary) -> date | None:
    """The first date in a line."""
    match = words.date.search(line)
    if match is None:
        return None
    month = match["month"]
    number = int(month) if month.isdigit() else words.months.index(month.lower()) % 12 + 1
    try:
        return date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None

"""The footnote zone of a page: what stands below the rule, or small at the foot behind a mark."""

import re
from collections.abc import Iterator, Sequence

from index.block import Block, Kind, Run
from index.readers.pdf.hyphens import Hyphens, join_lines
from index.readers.pdf.lines import Line
from index.text import is_note_mark

_RULE = re.compile(r"\s*[_＿—―─]{5,}\s*$")


def part_notes(lines: Sequence[Line], body_size: float) -> tuple[list[Line], list[Line]]:
    """The lines of the body and the lines of the footnotes; the rule itself goes."""
    rules = [place for place, line in enumerate(lines) if _RULE.match(line.text)]
    for place in rules:
        below = lines[place + 1 :]
        if below and (_begins_notes(below[0], body_size) or _continues(below, body_size)):
            return _without_rules(lines[:place]), _without_rules(below)
    body = _without_rules(lines)
    start = len(body)
    while start and body[start - 1].size < body_size * 0.93:
        start -= 1
    while start < len(body) and _mark_of(body[start]) is None:
        start += 1
    return body[:start], body[start:]


def _begins_notes(line: Line, body_size: float) -> bool:
    return line.size < body_size and _mark_of(line) is not None


def _continues(below: Sequence[Line], body_size: float) -> bool:
    """A note that runs on from the page before begins without a mark."""
    return all(line.size < body_size * 0.95 for line in below)


def _without_rules(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if not _RULE.match(line.text)]


def _mark_of(line: Line) -> str | None:
    first = line.runs()[0]
    raised = first.superscript or line.is_mark(line.fragments[0])
    text = first.text.strip()
    return text if is_note_mark(text) and (raised or not text.strip("*†‡")) else None


def note_blocks(lines: Sequence[Line], hyphens: Hyphens) -> Iterator[Block]:
    """A block for each footnote, beginning with its mark; the first may have none and run on."""
    group: list[Line] = []
    for line in lines:
        if _mark_of(line) is not None and group:
            yield _note(group, hyphens)
            group = []
        group.append(line)
    if group:
        yield _note(group, hyphens)


def _note(group: Sequence[Line], hyphens: Hyphens) -> Block:
    runs = join_lines(group, hyphens)
    mark = _mark_of(group[0])
    if mark is not None:
        first = runs[0]
        rest = first.text.lstrip()[len(mark) :]
        runs = [
            Run(mark, superscript=True),
            *([Run(rest, first.bold, first.italic)] if rest else []),
            *runs[1:],
        ]
    return Block(tuple(runs), Kind.FOOTNOTE, group[0].page)

"""Markdown to blocks: bold, links, escapes and superscripts become runs; blank lines part blocks."""

import re
from collections.abc import Iterator

from index.block import Block, Kind, Run

_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_NOTE_START = re.compile(
    rf"\s*(?:([{_SUPERSCRIPTS}]+|\\?\*(?=\s))|\[\^([^\]\s]+)\]:|<sup>\s*(\d+|\*)\s*</sup>)\s*"
)
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_RULE = re.compile(r"\s{0,3}(?:[-_*]\s*){3,}$")
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_INLINE = re.compile(
    rf"""
      \\(?P<escape>[\\`*_{{}}\[\]()<>#+\-.!|~])
    | (?P<sup>[{_SUPERSCRIPTS}]+)
    | <sup>(?P<htmlsup>[^<]*)</sup>
    | \[\^(?P<noteref>[^\]\s]+)\]
    | \[(?P<link>(?:\\.|[^\[\]\\])*)\]\((?:\\.|[^()\\])*\)
    | \*\*(?P<bold>\S|\S.*?\S)\*\*
    | __(?P<bold2>\S|\S.*?\S)__
    | \*(?P<italic>[^\s*]|[^\s*][^*]*[^\s*])\*
    """,
    re.X | re.S,
)


def read_markdown(source: str) -> Iterator[Block]:
    """Blocks of a Markdown text, in order. Two or more blank lines are read as a page break."""
    lines: list[str] = []
    blank = 0
    for line in [*_COMMENT.sub("", source).splitlines(), ""]:
        if not line.strip() or _RULE.match(line):
            yield from _blocks(lines)
            lines = []
            blank += 1
            if blank == 2 or line.strip():
                yield Block(kind=Kind.BREAK)
        else:
            blank = 0
            lines.append(line)


def _blocks(lines: list[str]) -> Iterator[Block]:
    """A group of adjacent lines: a heading, a table, notes each on a line of its own, or text."""
    text: list[str] = []
    kind = Kind.TEXT
    for line in lines:
        heading = _HEADING.match(line)
        note = _NOTE_START.match(line)
        if heading or note or (line.lstrip().startswith("|") and kind is not Kind.TABLE):
            yield from _block(text, kind)
            text, kind = [], Kind.TEXT
        if heading:
            yield from _block([heading[2]], Kind.HEADING)
            continue
        if note:
            number = next(group for group in note.groups() if group).lstrip("\\")
            text, kind = [f"<sup>{number}</sup>{line[note.end() :]}"], Kind.FOOTNOTE
            continue
        if line.lstrip().startswith("|"):
            kind = Kind.TABLE
        text.append(line.strip() if kind is not Kind.TABLE else _cells(line))
    yield from _block(text, kind)


def _cells(line: str) -> str:
    cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
    return "" if all(re.fullmatch(r":?-+:?", cell) for cell in cells) else " | ".join(cells)


def _block(lines: list[str], kind: Kind) -> Iterator[Block]:
    joined = "\n".join(line for line in lines if line)
    if joined.strip():
        yield Block(tuple(_runs(joined)), kind)


def _runs(text: str, bold: bool = False, italic: bool = False) -> Iterator[Run]:
    plain = ""
    place = 0
    for match in _INLINE.finditer(text):
        plain += text[place : match.start()]
        place = match.end()
        if match["escape"]:
            plain += match["escape"]
            continue
        if plain:
            yield Run(plain, bold, italic)
            plain = ""
        yield from _styled(match, bold, italic)
    plain += text[place:]
    if plain:
        yield Run(plain, bold, italic)


def _styled(match: re.Match[str], bold: bool, italic: bool) -> Iterator[Run]:
    mark = match["sup"] or match["htmlsup"] or match["noteref"]
    if mark:
        yield Run(mark, superscript=True)
    elif match["link"] is not None:
        yield from _runs(match["link"], bold, italic)
    elif match["italic"]:
        yield from _runs(match["italic"], bold, True)
    else:
        yield from _runs(match["bold"] or match["bold2"] or "", True, italic)

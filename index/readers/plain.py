"""Plain text to blocks: lines broken by hand or by a PDF converter, footnote marks as bare digits."""

import re
from collections.abc import Iterator, Sequence

from index.block import Block, Kind, Run
from index.draft import ends_clause
from index.enumerator import paragraph_number, subparagraph_marker
from index.language import language_of
from index.readers.bare_marks import BareMarks
from index.symbol import is_symbol
from index.text import is_han, is_note_mark
from index.vocabulary import Vocabulary
from index.words import vocabulary

_MARKDOWN = re.compile(
    r"\*\*\S|(?<!_)__[^\s_][^_]*__(?!_)|^#{1,6}\s|[⁰¹²³⁴⁵⁶⁷⁸⁹]|\]\(|\[\^|<sup>|^\|.*\|\s*$"
    r"|^\s*(?:\d+\. )?\*[^\W\d][^*]*\*\W",
    re.M,
)
_RULE = re.compile(r"\s*_{5,}\s*$")
_FOOTER = re.compile(
    r"\s*(?:\d{1,3}\s*/\s*\d{1,3}|[\dA-Z.]*\d{2}-\d{5}(?:\s*\([A-Z]\))?|\*\d+\*|\d{6}|[-–]\s*\d+\s*[-–]|\s)+\s*$"
)
_LONGEST = 120
"""No running header or footer is longer."""
_HEADER_ROWS = 6
_NOTE = re.compile(r"\s*(\d{1,3}|\*{1,3})(?:\s+(?=\S)|\s*$)")


def is_hard_wrapped(source: str) -> bool:
    """Whether a text is plain: without any Markdown, so that its line ends mean what they look like."""
    return _MARKDOWN.search(source) is None


def read_plain(source: str) -> Iterator[Block]:
    """Blocks of a plain text; form feeds are page ends."""
    words = vocabulary(language_of(source))
    pages = [_without_furniture(page.splitlines()) for page in source.split("\f")]
    parted = [_part_notes(lines) for lines in pages]
    notes = [list(_notes(lines)) for _, lines in parted]
    numbers = {block.runs[0].text for page in notes for block in page}
    marks = BareMarks(numbers)
    width = _width([line for body, _ in parted for line in body])
    for place, (body, _) in enumerate(parted):
        for group in _groups(body, words, width):
            text = "\n".join(line.strip() for line in group)
            yield Block(tuple(marks.runs(text, {note.runs[0].text for note in notes[place]})))
        yield from notes[place]
        yield Block(kind=Kind.BREAK)


def _without_furniture(lines: Sequence[str]) -> list[str]:
    kept = [line for line in lines if not (0 < len(line.strip()) < _LONGEST and _FOOTER.match(line))]
    # A running header ends with the row that holds the symbol; that of the first page is metadata.
    header = next((place for place, line in enumerate(kept[:_HEADER_ROWS]) if _is_header(line)), None)
    return kept if header is None else kept[header + 1 :]


def _is_header(line: str) -> bool:
    cells = re.split(r"\s{3,}", line.strip())
    return len(cells) > 1 and any(is_symbol(cell) for cell in cells)


def _part_notes(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    rule = next((n for n, line in enumerate(lines) if _RULE.match(line)), len(lines))
    return list(lines[:rule]), list(lines[rule + 1 :])


def _notes(lines: Sequence[str]) -> Iterator[Block]:
    """Footnotes below a rule: each begins with its number, bare, on a line of its own or before the text."""
    mark, text = "", list[str]()
    for line in [*lines, "\0"]:
        match = _NOTE.match(line)
        if line == "\0" or (match and is_note_mark(match[1]) and _follows(match[1], mark)):
            if mark:
                yield Block((Run(mark, superscript=True), Run(" " + "\n".join(text))), Kind.FOOTNOTE)
            mark, text = (match[1], [line[match.end() :]]) if match else ("", [])
        elif line.strip():
            text.append(line.strip())


def _follows(mark: str, above: str) -> bool:
    """Notes of one page count up; a number in the middle of one does not begin another."""
    return not above.isdigit() or not mark.isdigit() or int(mark) == int(above) + 1


def _width(lines: Sequence[str]) -> float:
    """What a full line measures; infinite where lines are paragraphs."""
    full = sorted(_measure(line) for line in lines if line.strip())
    ends = sum(ends_clause(line) for line in lines if line.strip())
    if not full or ends > 0.8 * len(full):
        return float("inf")
    return full[int(len(full) * 0.9)]


def _measure(line: str) -> int:
    return sum(2 if is_han(character) or character > "\u2e80" else 1 for character in line.strip())


def _groups(lines: Sequence[str], words: Vocabulary, width: float) -> Iterator[list[str]]:
    """Lines of one paragraph each."""
    group: list[str] = []
    for line in lines:
        if group and (not line.strip() or _opens(line, group, words, width)):
            yield group
            group = []
        if line.strip():
            group.append(line)
    if group:
        yield group


def _opens(line: str, group: Sequence[str], words: Vocabulary, width: float) -> bool:
    above = group[-1]
    text = line.strip()
    known = (words.opening, words.meeting, words.annex, words.article, words.agenda, words.adopted)
    if words.opening.match(above.strip()) or any(pattern.match(text) for pattern in known[:3]):
        return True
    if not ends_clause(re.sub(r"\d{1,3}\s*$", "", above)):
        return _measure(above) < 0.6 * width and any(pattern.match(text) for pattern in known)
    if paragraph_number(text) or subparagraph_marker(text):
        return True
    if text[:1].isupper() and words.verb.match(text):
        # A capital behind a comma: the next preambular paragraph.
        return True
    if width == float("inf") or _measure(above) < 0.6 * width:
        return True
    return len(line) - len(line.lstrip()) > len(above) - len(above.lstrip()) + 1

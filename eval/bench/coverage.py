"""How much of the pages' words a parse holds, in order; the pages' text comes from pdfium, not the reader."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from index.label import Label
from index.resolution import FootnoteMark, Paragraph, Resolution

_REACH = 40
"""How far ahead, in letters, the next word of a line is looked for."""
_NEAR = 500
_SURE = 12
"""Letters of a line that are enough to find its place anew."""
_RUNNING = re.compile(
    r"(?:\d{1,3}/\d{1,3}|(?:GE\.|V\.)?\d{2}-\d{5}(?: ?\(E\))?(?:\s+\d[\d ]*)?|\*\s*\d+\s*\*|_+|United Nations"
    r"|General Assembly|Distr\.?:.*|\d+/\d+ \d\d-\d{5}|\d\d-\d{5} \d+/\d+|\s)*"
)


def coverage(pages: Sequence[str], resolution: Resolution) -> tuple[float, tuple[str, ...]]:
    """Share of the pages' words outside headers, footers and rules that the parse has, and the others."""
    parts = [letters_of(part) for part in _streams(resolution)]
    places = [0] * len(parts)
    found, missing = 0, list[str]()
    for line in _text_lines(pages, resolution):
        words = [word for word in line.split() if letters_of(word)]
        best, hits, end = 0, list[bool](), 0
        for n, part in enumerate(parts):
            trial, after = _match(words, part, places[n])
            if sum(trial) > sum(hits) or (
                trial and sum(trial) == sum(hits) and after - places[n] < end - places[best]
            ):
                best, hits, end = n, trial, after
        found += sum(hits)
        missing += [word for word, hit in zip(words, hits or [False] * len(words), strict=True) if not hit]
        if hits:
            places[best] = end
    return found / max(found + len(missing), 1), tuple(missing)


def _match(words: Sequence[str], part: str, place: int) -> tuple[list[bool], int]:
    """Which words follow each other in ``part`` from ``place`` on, or from where their line stands."""
    line = "".join(letters_of(word) for word in words)
    start = part.find(line, place)
    if 0 <= start - place < _REACH or (start >= 0 and start - place < _NEAR and len(line) >= _SURE):
        return [True] * len(words), start + len(line)
    here, end = _walk(words, part, place)
    if sum(here) >= 0.6 * len(words):
        return here, end
    if start >= 0 and len(line) >= 2 * _SURE:
        return [True] * len(words), start + len(line)
    # Too little to be this line: stay, so that a chance word leads nobody astray.
    return [False] * len(words), place


def _walk(words: Sequence[str], part: str, place: int) -> tuple[list[bool], int]:
    hits: list[bool] = []
    for word in words:
        letters = letters_of(word)
        hit = part.find(letters, place, place + _REACH + len(letters))
        hits.append(hit >= 0)
        if hit >= 0:
            place = hit + len(letters)
    return hits, place


def _text_lines(pages: Sequence[str], resolution: Resolution) -> Iterator[str]:
    """Lines that are no page furniture: neither a known form nor a running title."""
    edges = [line.strip() for page in pages[1:] for line in page.strip().split("\n")[:8]]
    repeated = {line for line, count in Counter(edges).items() if count > 1}
    running = letters_of(resolution.title)
    for number, page in enumerate(pages):
        for place, line in enumerate(row.strip() for row in page.strip().split("\n")):
            symbol = resolution.symbol in line and (
                number == 0 or line.startswith(resolution.symbol) or place < 8
            )
            title = number and place < 8 and (line in repeated or letters_of(line) in running)
            dated = number == 0 and re.fullmatch(r"\d{1,2} \w+ \d{4}", line) and place < 8
            if not (symbol or title or dated or _RUNNING.fullmatch(line)):
                yield line


def _streams(resolution: Resolution) -> Iterator[str]:
    """The parse written out again: title block, each part with its numbers and marks, footnotes."""
    last = ("closing_date", "meeting")
    yield " ".join(line.text for line in resolution.title_block if line.field not in last)
    for part in (resolution.preambular, resolution.operative, resolution.annex):
        yield " ".join(_written(part))
    yield " ".join(line.text for line in resolution.title_block if line.field in last)
    yield " ".join(f"{Label.parse(note.label).number} {note.text}" for note in resolution.footnotes)


def _written(paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    heading: list[str] = []
    for top in paragraphs:
        for paragraph in top.walk():
            lines = _marked(paragraph.heading, paragraph.heading_marks).split("\n")
            plain = paragraph.heading.split("\n")
            yield " ".join(line for n, line in enumerate(lines) if plain[: n + 1] != heading[: n + 1])
            heading = plain
            label = Label.parse(paragraph.label)
            yield label.path.rsplit("(", 1)[-1] if label.path else label.number
            yield _marked(paragraph.text, paragraph.marks)


def _marked(plain: str, marks: Sequence[FootnoteMark]) -> str:
    text, place = "", 0
    for mark in marks:
        text += plain[place : mark.offset] + mark.footnote.removeprefix("FN")
        place = mark.offset
    return text + plain[place:]


def letters_of(text: str) -> str:
    """Letters and digits only: spacing, hyphens and quotation marks are the typesetter's."""
    return re.sub(r"[\W_]+", "", text).casefold()

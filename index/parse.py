"""Blocks to a resolution: one parser for every file format and language."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from index.block import Block, Kind, Run
from index.errors import DocumentError
from index.language import language_of
from index.report import Parsed
from index.resolution import Footnote, Paragraph, Resolution
from index.text import compose, note_number
from index.title_block import Metadata, is_closing, read_closing_lines, read_title_block
from index.vocabulary import Vocabulary, vocabulary

_NUMBER = re.compile(r"\s*(\d{1,3})\s*[.．、]\s*(?=\D|$)")
_CLAUSE_END = re.compile(r"[,，、;；:：。.]\s*$")


@dataclass
class _Draft:
    """A paragraph that may still run on."""

    label: str
    runs: list[Run]
    page: int | None
    heading: str = ""

    def finish(self, words: Vocabulary) -> Paragraph:
        text, marks = compose(self.runs)
        return Paragraph(self.label, text, marks, _verb(self.runs, text, words), self.heading, self.page)


@dataclass
class _Body:
    """What has been read so far of the text between the opening and the closing lines."""

    preambular: list[_Draft] = field(default_factory=list)
    operative: list[_Draft] = field(default_factory=list)
    closing: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    opening: str = ""
    """The line that names the adopting body, ``大会，``; empty until it is read."""
    body: str = ""
    broken: bool = False
    """A page ended since the last text."""


def parse(blocks: Iterable[Block], name: str) -> Parsed:
    """Read a resolution from the blocks of the file called ``name``.

    Raises:
        DocumentError: the blocks hold neither an opening line nor a numbered paragraph.
    """
    everything = list(blocks)
    language = language_of("\n".join(block.text for block in everything))
    words = vocabulary(language)
    notes, stream = _part_notes(everything)
    front, rest = _part_front(stream, words)
    body = _read_body(rest, words)
    if not body.operative:
        raise DocumentError(
            f"{name} is no resolution: it has no line such as “大会，” or “The General Assembly,” "
            "followed by numbered paragraphs"
        )
    found = read_title_block(front, words, "" if language == "zh" else " ")
    if body.opening:
        found.take("opening", body.opening, body=body.body)
    read_closing_lines(body.closing, words, found)
    return _assemble(language, words, found, body, notes)


def _part_notes(blocks: Sequence[Block]) -> tuple[list[tuple[str, Block]], list[Block]]:
    """Footnotes with their numbers, and the other blocks; where footnotes stood, a page ended."""
    notes: list[tuple[str, Block]] = []
    stream: list[Block] = []
    for block in blocks:
        if block.kind is not Kind.FOOTNOTE:
            stream.append(block)
            continue
        number = note_number(block.runs[0].text) if block.runs[0].superscript else None
        if number is None and notes:
            notes[-1] = (notes[-1][0], Block((*notes[-1][1].runs, Run("\n"), *block.runs), Kind.FOOTNOTE))
        else:
            notes.append((number or "*", Block(block.runs[1:] if number else block.runs, page=block.page)))
        stream.append(Block(kind=Kind.BREAK))
    return notes, stream


def _part_front(stream: list[Block], words: Vocabulary) -> tuple[list[str], list[Block]]:
    """The lines of the title block, and everything from the opening line on."""
    for place, block in enumerate(stream):
        if words.opening.match(block.text) or _NUMBER.match(block.text):
            front = [line for b in stream[:place] for line in _front_lines(b, words)]
            return front, stream[place:]
    return [], stream


def _front_lines(block: Block, words: Vocabulary) -> Iterator[str]:
    """Lines of a block of the title block; a paragraph hard-wrapped over lines is one of them."""
    text, _ = compose(block.runs)
    lines = [compose([Run(line)])[0] for line in block.text.splitlines() if line.strip()]
    known = (words.session, words.agenda, words.report, words.adopted)
    if len(lines) > 1 and any(pattern.match(line) for line in lines[1:] for pattern in known):
        yield from lines
    elif text:
        yield text


def _read_body(stream: Iterable[Block], words: Vocabulary) -> _Body:
    body = _Body()
    for block in stream:
        if block.kind is Kind.BREAK:
            body.broken = True
            continue
        _read_block(block, words, body)
        body.broken = False
    return body


def _read_block(block: Block, words: Vocabulary, body: _Body) -> None:
    opening = words.opening.match(block.text)
    if opening and not body.opening:
        body.opening, body.body = opening[0].strip(), opening[1]
        rest = _cut(block.runs, opening.end())
        if not "".join(run.text for run in rest).strip():
            return
        block = Block(rest, block.kind, block.page)
    number = _NUMBER.match(block.text)
    lines = [line for line in block.text.splitlines() if line.strip()]
    if (body.operative and all(is_closing(line, words) for line in lines)) or body.closing:
        body.closing.extend(line.strip() for line in lines)
    elif number and _expected(int(number[1]), body):
        body.operative.append(_Draft(f"OP{int(number[1])}", list(_cut(block.runs, number.end())), block.page))
    elif body.operative:
        _run_on(body.operative[-1], block)
    else:
        _read_preambular(block, words, body)


def _expected(number: int, body: _Body) -> bool:
    """Whether a printed number opens the next operative paragraph."""
    last = int(body.operative[-1].label[2:]) if body.operative else 0
    if last < number <= last + 2:
        if number != last + 1:
            body.doubts.append(f"operative paragraph {last + 1} is missing before paragraph {number}")
        return True
    return False


def _read_preambular(block: Block, words: Vocabulary, body: _Body) -> None:
    pieces = list(_split_at_verbs(block.runs))
    if body.preambular and _continues(body.preambular[-1], block, words, body.broken):
        _run_on(body.preambular[-1], Block(pieces[0], page=block.page))
        pieces = pieces[1:]
    for piece in pieces:
        label = f"PP{len(body.preambular) + 1}"
        body.preambular.append(_Draft(label, list(piece), block.page))


def _split_at_verbs(runs: Sequence[Run]) -> Iterator[tuple[Run, ...]]:
    """A bold run behind a comma or semicolon opens the next paragraph of the same block."""
    piece: list[Run] = []
    for before, run in pairwise((Run(""), *runs)):
        if run.bold and not before.bold and piece and _CLAUSE_END.search("".join(r.text for r in piece)):
            yield tuple(piece)
            piece = []
        piece.append(run)
    if piece:
        yield tuple(piece)


def _continues(draft: _Draft, block: Block, words: Vocabulary, broken: bool) -> bool:
    """Whether a block runs on from the paragraph before: over a page, or in mid-clause."""
    if not _CLAUSE_END.search(compose(draft.runs)[0]):
        return True
    return broken and not words.verb.match(compose(block.runs)[0])


def _run_on(draft: _Draft, block: Block) -> None:
    draft.runs.extend((Run("\n"), *block.runs))


def _cut(runs: Sequence[Run], length: int) -> tuple[Run, ...]:
    """The runs without their first ``length`` characters."""
    rest: list[Run] = []
    for run in runs:
        if length >= len(run.text):
            length -= len(run.text)
            continue
        rest.append(Run(run.text[length:], run.bold, run.italic, run.superscript))
        length = 0
    return tuple(rest)


def _verb(runs: Sequence[Run], text: str, words: Vocabulary) -> str:
    """The opening verb: set in bold or italics where the file shows it, otherwise a known one."""
    first = next((run for run in runs if run.text.strip()), None)
    if first is not None and (first.bold or first.italic):
        verb = compose([first])[0]
        if text.startswith(verb):
            return verb.rstrip(" ,，:：")
    match = words.verb.match(text)
    return match[0] if match else ""


def _assemble(
    language: str, words: Vocabulary, found: Metadata, body: _Body, notes: Sequence[tuple[str, Block]]
) -> Parsed:
    preambular = tuple(draft.finish(words) for draft in body.preambular)
    operative = tuple(draft.finish(words) for draft in body.operative)
    anchors: dict[str, list[str]] = {}
    for paragraph in (*preambular, *operative):
        for mark in paragraph.marks:
            anchors.setdefault(mark.footnote, []).append(paragraph.label)
    footnotes = tuple(
        Footnote(
            f"FN{number}",
            compose(note.runs)[0],
            tuple(dict.fromkeys(anchors.pop(f"FN{number}", ()))),
            note.page,
        )
        for number, note in notes
    )
    doubts = [f"{note.label} has no mark in any paragraph" for note in footnotes if not note.anchored_in]
    doubts += [f"the mark {label} in {where[0]} has no footnote" for label, where in anchors.items()]
    resolution = Resolution(
        language=language,
        preambular=preambular,
        operative=operative,
        footnotes=footnotes,
        title_block=tuple(found.lines),
        **{"symbol": "", **found.fields},
    )
    return Parsed(resolution, (*body.doubts, *doubts))

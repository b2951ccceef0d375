"""Blocks to a resolution: one parser for every file format and language."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from index.anchors import anchor, part_notes
from index.block import Block, Kind, Run
from index.body import read_body
from index.draft import Heading
from index.enumerator import paragraph_number
from index.errors import DocumentError
from index.labelling import label_drafts
from index.language import language_of
from index.outline import Level, Outline
from index.report import Parsed, Skipped
from index.resolution import Resolution
from index.text import LINE_BREAK, compose, tidy
from index.title_block import LONGEST_LINE, Metadata, read_closing_lines, read_title_block, settle_session
from index.vocabulary import Vocabulary
from index.words import vocabulary

_PART_LETTER = re.compile(r"[A-Z]")


def parse(blocks: Iterable[Block], name: str, skipped: tuple[Skipped, ...] = ()) -> Parsed:
    """Read a resolution from the blocks of the file called ``name``.

    Raises:
        DocumentError: the blocks hold neither an opening line nor a numbered paragraph.
    """
    everything = list(blocks)
    language = language_of("\n".join(block.text for block in everything))
    words = vocabulary(language)
    notes, stream = part_notes(everything)
    front, rest = _part_front(stream, words)
    lines = [line for block in front for line in _front_lines(block, words)]
    above, letter, headings = _part_letter(lines)
    outline = read_body(rest, words, letter, headings)
    labelled = label_drafts(outline)
    if not (outline.opening or _is_decision(rest, words) or _is_numbered(outline)):
        raise DocumentError(
            f"{name} is no resolution: it has no line such as “大会，” or “The General Assembly,” "
            "followed by numbered paragraphs"
        )
    found = _metadata(above, language, words, outline, rest)
    title_marks = tuple(mark for block in front for mark in compose(block.runs)[1])
    resolution = Resolution(
        language=language,
        preambular=tuple(labelled.preambular),
        operative=tuple(labelled.operative),
        annex=tuple(labelled.annex),
        title_block=tuple(found.lines),
        title_marks=title_marks,
        **{"symbol": "", **found.fields},
    )
    footnotes, doubts = anchor(notes, title_marks, resolution.paragraphs())
    resolution = replace(resolution, footnotes=footnotes)
    return Parsed(resolution, (*outline.doubts, *labelled.doubts, *doubts), skipped)


def _metadata(
    lines: Sequence[str], language: str, words: Vocabulary, outline: Outline, rest: Sequence[Block]
) -> Metadata:
    decision = words.decision.match(rest[0].text) if rest and not outline.opening else None
    body = outline.body or (decision[1] if decision else "")
    found = Metadata(words, "" if language == "zh" else " ", body, "DEC" if decision else "RES")
    read_title_block(lines, found)
    for line in outline.opening:
        found.take("opening", line)
    found.fields["body"] = body or None
    read_closing_lines(outline.closing, found)
    settle_session(found)
    return found


def _is_decision(rest: Sequence[Block], words: Vocabulary) -> bool:
    return bool(rest) and words.decision.match(rest[0].text) is not None


def _is_numbered(outline: Outline) -> bool:
    return any(draft.number is not None for draft in outline.drafts)


def _part_front(stream: list[Block], words: Vocabulary) -> tuple[list[Block], list[Block]]:
    """The blocks of the title block, and everything from the opening line on."""
    for pattern in (words.opening, words.decision):
        for place, block in enumerate(stream):
            number = paragraph_number(block.text)
            if pattern.match(block.text) or (number and number[0] == 1 and block.kind is not Kind.HEADING):
                return [b for b in stream[:place] if b.kind is not Kind.BREAK], stream[place:]
    return [], stream


def _front_lines(block: Block, words: Vocabulary) -> Iterator[str]:
    """Lines of a block of the title block; a paragraph hard-wrapped over lines is one of them."""
    if block.kind is Kind.TABLE:
        # Word files set the masthead in one.
        yield from filter(None, (tidy(cell) for cell in re.split(rf"\s\|\s|{LINE_BREAK}", block.text)))
        return
    text, _ = compose(block.runs)
    lines = [compose([Run(line)])[0] for line in block.text.splitlines() if line.strip()]
    known = (words.session, words.agenda, words.report, words.adopted)
    short = [line for line in lines[1:] if len(line) <= LONGEST_LINE]
    if any(pattern.match(line) for line in short for pattern in known):
        yield from lines
    elif text:
        yield text


def _part_letter(lines: Sequence[str]) -> tuple[list[str], str, list[Heading]]:
    """Title lines, and the letter and title of part A where the symbol has parts."""
    for place, line in enumerate(lines):
        if place and _PART_LETTER.fullmatch(line):
            heading = Heading(Level.LETTER, [Run("\n".join(lines[place:]))], line)
            return list(lines[:place]), line, [heading]
    return list(lines), "", []

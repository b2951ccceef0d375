"""Blocks to drafts: which block opens a paragraph, which runs on, what closes the resolution."""

from collections.abc import Iterable, Sequence

from index.block import Block, Kind
from index.draft import Draft, Heading, ends_clause
from index.headings import is_heading, read_annex, read_article, read_heading
from index.numbered import read_numbered, read_subparagraph
from index.outline import INDENTED, Level, Outline
from index.runs import cut, split_at_verbs, starts_with_verb
from index.title_block import is_closing
from index.vocabulary import Vocabulary


def read_body(
    stream: Iterable[Block], words: Vocabulary, letter: str = "", headings: Sequence[Heading] = ()
) -> Outline:
    """Drafts of everything from the opening line on; part letter and its heading are the title block's."""
    outline = Outline(words, letter, list(headings))
    for block in stream:
        if block.kind is Kind.BREAK:
            outline.broken = True
        elif block.text.strip():
            _read(block, outline)
            outline.broken = False
    outline.flush_all()
    return outline


def _read(block: Block, outline: Outline) -> None:
    rest = _read_opening(block, outline)
    if rest is None or read_annex(rest, outline) or _read_closing(rest, outline):
        return
    if read_article(rest, outline) or read_heading(rest, outline):
        return
    if rest.kind is not Kind.TABLE and (read_numbered(rest, outline) or read_subparagraph(rest, outline)):
        return
    _read_unnumbered(rest, outline)


def _read_opening(block: Block, outline: Outline) -> Block | None:
    """Take the opening line off a block; None where nothing is left."""
    match = outline.words.opening.match(block.text)
    if match is None or outline.annex:
        return block
    if outline.opening:
        letters = [h for h in outline.headings if h.fresh and h.level in (Level.LETTER, Level.ROMAN)]
        if not letters:
            return block
        # A second opening line behind a letter: the next part of the symbol.
        outline.letter = letters[-1].enumerator
        outline.closed = False
    outline.opening.append(match[0].strip())
    outline.body = outline.body or match[1]
    rest = cut(block.runs, match.end())
    if not "".join(run.text for run in rest).strip():
        return None
    return Block(rest, Kind.TEXT, block.page, block.indent)


def _read_closing(block: Block, outline: Outline) -> bool:
    if outline.annex or not outline.drafts:
        return False
    lines = [line for line in block.text.splitlines() if line.strip()]
    if all(is_closing(line, outline.words) for line in lines):
        outline.closed = True
    elif not outline.closed or is_heading(block):
        return False
    outline.closing.extend(line.strip() for line in lines)
    return True


def _read_unnumbered(block: Block, outline: Outline) -> None:
    last = outline.last
    # Only a preamble is known to have been set with several paragraphs in one block.
    splits = not outline.annex and not outline.last_number and (last is None or last.number is None)
    pieces = list(split_at_verbs(block.runs)) if splits else [block.runs]
    if last is not None and _runs_on(last, block, outline):
        last.run_on(Block(pieces[0], block.kind, block.page))
        pieces = pieces[1:]
    for piece in pieces:
        outline.add(Draft(outline.part, None, list(piece), block.page, indent=block.indent))


def _runs_on(last: Draft, block: Block, outline: Outline) -> bool:
    """Whether an unnumbered block belongs to the paragraph before it."""
    if outline.has_fresh_heading:
        return False
    if last.is_article or block.kind is Kind.TABLE:
        return True
    text = last.last.text
    if not text or not ends_clause(text):
        indented = block.indent is not None and block.indent > INDENTED
        return not (indented and block.runs[0].italic and starts_with_verb(block.runs, outline.words))
    if last.number is not None:
        return True
    if not outline.broken:
        return False
    if block.indent is not None:
        return block.indent <= INDENTED
    return not starts_with_verb(block.runs, outline.words)

"""Blocks to drafts: which block opens a paragraph, which runs on, what is a heading, where an annex begins."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from index.block import Block, Kind, Run
from index.draft import Draft, Heading, ends_clause, home_of, new_child
from index.enumerator import heading_number, paragraph_number, subparagraph_marker
from index.numerals import whole_number
from index.runs import cut, is_all, split_at_verbs, starts_with_verb
from index.text import compose
from index.title_block import is_closing
from index.vocabulary import Vocabulary

_ANNEX, _ROMAN, _LETTER, _DIGIT, _PLAIN, _ARTICLE = 1, 3, 4, 5, 6, 7
_INDENTED = 5.0


@dataclass
class Outline:
    """What has been read so far of the text between the title block and the end of the file."""

    words: Vocabulary
    drafts: list[Draft] = field(default_factory=list)
    closing: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    opening: list[str] = field(default_factory=list)
    """Lines that name the adopting body, ``大会，``; one in each part of the symbol."""
    body: str = ""
    letter: str = ""
    annex: int = 0
    annex_names: list[str] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    broken: bool = False
    """A page ended since the last text."""
    closed: bool = False
    """The date and the meeting have been read."""

    @property
    def last(self) -> Draft | None:
        """The paragraph that a block may run on from."""
        if not self.drafts or self.closed:
            return None
        last = self.drafts[-1]
        return last if (last.letter, last.annex) == (self.letter, self.annex) else None

    @property
    def last_number(self) -> int:
        """The number printed last in this part of the text; 0 before the first."""
        for draft in reversed(self.drafts):
            if (draft.letter, draft.annex) != (self.letter, self.annex):
                return 0
            if draft.number is not None and not draft.is_article:
                return draft.number
        return 0


def read_outline(
    stream: Iterable[Block], words: Vocabulary, letter: str, headings: Sequence[Heading]
) -> Outline:
    """Drafts of everything from the opening line on; ``letter`` and ``headings`` come from the title block."""
    outline = Outline(words, letter=letter, headings=list(headings))
    for block in stream:
        if block.kind is Kind.BREAK:
            outline.broken = True
            continue
        _read(block, outline)
        outline.broken = False
    _flush_headings(outline)
    return outline


def _read(block: Block, outline: Outline) -> None:
    if not block.text.strip():
        return
    rest = _read_opening(block, outline)
    if rest is None or _read_annex(rest, outline) or _read_closing(rest, outline):
        return
    if _read_article(rest, outline) or _read_heading(rest, outline):
        return
    if rest.kind is Kind.TABLE:
        _read_unnumbered(rest, outline)
    elif not (_read_numbered(rest, outline) or _read_subparagraph(rest, outline)):
        _read_unnumbered(rest, outline)


def _read_opening(block: Block, outline: Outline) -> Block | None:
    """Take the opening line off a block; None where nothing is left."""
    match = outline.words.opening.match(block.text)
    if match is None or outline.annex or (outline.opening and not _opens_part(outline)):
        return block
    if outline.opening:
        part = next(h for h in reversed(outline.headings) if h.level in (_LETTER, _ROMAN) and h.fresh)
        outline.letter = part.enumerator
        outline.closed = False
    outline.opening.append(match[0].strip())
    outline.body = outline.body or match[1]
    rest = cut(block.runs, match.end())
    if not "".join(run.text for run in rest).strip():
        return None
    return Block(rest, Kind.TEXT, block.page, block.indent)


def _opens_part(outline: Outline) -> bool:
    """A second opening line opens part B only behind its letter."""
    return any(h.fresh and h.level in (_LETTER, _ROMAN) and h.enumerator for h in outline.headings)


def _read_annex(block: Block, outline: Outline) -> bool:
    match = outline.words.annex.match(block.text)
    if match is None or block.kind is Kind.TABLE or not (outline.drafts or outline.opening):
        return False
    rest = block.text[match.end() :].strip()
    if rest and block.kind is not Kind.HEADING and ends_clause(rest):
        return False
    _flush_headings(outline)
    outline.annex += 1
    outline.closed = False
    outline.annex_names.append(_annex_name(match.groupdict().get("number") or ""))
    outline.headings = [Heading(_ANNEX, list(block.runs))]
    return True


def _annex_name(number: str) -> str:
    value = whole_number(number) if number else None
    if value is not None:
        from index.enumerator import roman

        return roman(value)
    return number.upper() if re.fullmatch("[A-Za-z]", number) else ""


def _read_closing(block: Block, outline: Outline) -> bool:
    if outline.annex or not outline.drafts:
        return False
    lines = [line for line in block.text.splitlines() if line.strip()]
    if all(is_closing(line, outline.words) for line in lines):
        outline.closed = True
    elif not outline.closed or _is_heading(block):
        return False
    outline.closing.extend(line.strip() for line in lines)
    return True


def _read_article(block: Block, outline: Outline) -> bool:
    """``Article 5``, ``Rule 12``, ``第五条``: a paragraph of an annex with the number of its heading."""
    match = outline.words.article.match(block.text)
    if match is None:
        return False
    number = whole_number(match["number"])
    is_heading = block.kind is Kind.HEADING or not block.text[match.end() :].strip()
    if number is None or not (is_heading or (outline.annex and _is_next_article(number, outline))):
        return False
    if not outline.annex:
        outline.annex, outline.closed = 1, False
        outline.annex_names.append("")
    rest = cut(block.runs, match.end())
    if is_heading:
        _push(Heading(_ARTICLE, list(block.runs)), outline)
        rest = ()
    draft = _add(Draft("A", number, list(rest), block.page, is_article=True, indent=block.indent), outline)
    draft.restarts = number == 1 and any(
        d.is_article and d.annex == outline.annex for d in outline.drafts[:-1]
    )
    return True


def _is_next_article(number: int, outline: Outline) -> bool:
    articles = [d.number or 0 for d in outline.drafts if d.is_article and d.annex == outline.annex]
    return number == (articles[-1] if articles else 0) + 1


def _is_heading(block: Block) -> bool:
    text = compose(block.runs)[0]
    if block.kind is Kind.HEADING:
        return True
    if block.kind is Kind.TABLE or ends_clause(text) or len(text) > 250:
        return False
    if re.fullmatch(r"[IVXLC]{1,6}|[A-Z]", text) or re.match(r"[一二三四五六七八九十]{1,3}、", text):
        return True
    return is_all(block.runs, "italic") and paragraph_number(text) is None


def _read_heading(block: Block, outline: Outline) -> bool:
    if not _is_heading(block):
        return False
    if outline.last is not None and outline.broken and block.kind is not Kind.HEADING:
        return False
    text = compose(block.runs)[0]
    enumerator = heading_number(block.text) or ""
    level = _PLAIN
    if re.match(r"\s*[\d０-９]", text):
        level = _DIGIT
    elif enumerator:
        before = next((h.enumerator for h in reversed(outline.headings) if h.level == _LETTER), "")
        is_letter = len(enumerator) == 1 and (
            enumerator not in "IVXLC" or (bool(before) and ord(enumerator) == ord(before) + 1)
        )
        level = _LETTER if is_letter and re.match(r"\s*\(?[A-Z]", text) else _ROMAN
    _push(Heading(level, list(block.runs), enumerator if level != _DIGIT else enumerator), outline)
    return True


def _push(heading: Heading, outline: Outline) -> None:
    """Put a heading in force. Plain headings on top of each other are one heading of several lines."""
    above = outline.headings[-1] if outline.headings else None
    if above is not None and above.fresh and heading.level == _PLAIN:
        above.runs.extend((Run("\n"), *heading.runs))
        return
    keep = [h for h in outline.headings if h.level < heading.level]
    lost = [h for h in outline.headings if h.level >= heading.level and h.fresh]
    if lost:
        # Nothing stood under these: their text must not go.
        _flush(lost, outline)
    outline.headings = [*keep, heading]


def _flush(headings: Sequence[Heading], outline: Outline) -> None:
    """A heading with nothing below it becomes a paragraph of its own."""
    for heading in headings:
        heading.fresh = False
        part = "A" if outline.annex else "PP" if outline.last_number == 0 else "OP"
        draft = Draft(part, None, list(heading.runs), annex=outline.annex, letter=outline.letter)
        outline.drafts.append(draft)


def _flush_headings(outline: Outline) -> None:
    _flush([heading for heading in outline.headings if heading.fresh], outline)


def _read_numbered(block: Block, outline: Outline) -> bool:
    found = paragraph_number(block.text)
    if found is None or _is_mid_sentence(block, outline):
        return False
    number, length = found
    part = "A" if outline.annex else "OP"
    rest = cut(block.runs, length)
    last = outline.last
    if last is not None and last.is_article:
        return _add_step(last, "dotted digit", number, block, rest, outline)
    if number == 1 and outline.last_number and last is not None and not _has_fresh_heading(outline):
        if last.last.text.endswith((":", "：")):
            return _add_step(last, "dotted digit", number, block, rest, outline)
    elif last is not None and _add_if_next(last, number, block, rest):
        return True
    expected = outline.last_number + 1
    restarts = number == 1 and expected > 1
    if not restarts and not _is_plausible(number, expected, block, outline):
        return False
    if not restarts and number != expected and outline.last_number:
        outline.doubts.append(f"paragraph {expected} is missing before paragraph {number}")
    draft = Draft(part, number, list(rest), block.page, indent=block.indent, restarts=restarts)
    _add(draft, outline)
    _open_nested(draft, outline)
    return True


def _is_plausible(number: int, expected: int, block: Block, outline: Outline) -> bool:
    if number == expected:
        return True
    if not outline.last_number:
        return not outline.drafts
    return expected < number <= expected + 2 and (block.indent is None or block.indent > -1)


def _add_if_next(last: Draft, number: int, block: Block, rest: Sequence[Run]) -> bool:
    """Whether the number goes on a list of numbers inside a paragraph."""
    for draft in last.branch():
        for child in draft.children[-1:]:
            if (
                child.style == "dotted digit"
                and child.ordinal + 1 == number
                and number != (last.number or 0) + 1
            ):
                new_child(draft, child.style, number, block, rest)
                return True
    return False


def _add_step(
    last: Draft, style: str, number: int, block: Block, rest: Sequence[Run], outline: Outline
) -> bool:
    parent = last
    if not last.is_article:
        parent = last.last
    new_child(parent, style, number, block, rest)
    _use_headings(outline, last.last)
    return True


def _has_fresh_heading(outline: Outline) -> bool:
    return any(heading.fresh for heading in outline.headings)


def _is_mid_sentence(block: Block, outline: Outline) -> bool:
    """Whether a block only goes on with the sentence before, over a page or a line end."""
    last = outline.last
    if last is None or _has_fresh_heading(outline):
        return False
    if block.indent is not None and block.indent > _INDENTED:
        return False
    text = last.last.text
    return bool(text) and not ends_clause(text)


def _read_subparagraph(block: Block, outline: Outline) -> bool:
    marker = subparagraph_marker(block.text)
    last = outline.last
    if marker is None or last is None or _is_mid_sentence(block, outline):
        return False
    home = home_of(last, marker, block.indent)
    if home is None:
        return False
    parent, style, ordinal = home
    child = new_child(parent, style, ordinal, block, cut(block.runs, marker.length))
    _use_headings(outline, child)
    _open_nested(child, outline)
    return True


def _open_nested(draft: Draft, outline: Outline) -> None:
    """``(a) (i) …`` opens two levels at once."""
    block = Block(tuple(draft.runs), page=draft.page)
    marker = subparagraph_marker(block.text)
    first = next((r for r in marker.readings if r[1] == 1 and r[0] != draft.style), None) if marker else None
    if marker is None or first is None or draft.children:
        return
    draft.runs = []
    child = new_child(draft, *first, block, cut(block.runs, marker.length))
    _open_nested(child, outline)


def _read_unnumbered(block: Block, outline: Outline) -> None:
    last = outline.last
    if last is not None and _continues(last, block, outline):
        pieces = list(split_at_verbs(block.runs)) if last.part == "PP" else [block.runs]
        last.run_on(Block(pieces[0], block.kind, block.page))
        pieces = pieces[1:]
    elif outline.annex or outline.last_number:
        pieces = [block.runs]
    else:
        pieces = list(split_at_verbs(block.runs))
    part = "A" if outline.annex else "PP"
    for piece in pieces:
        _add(Draft(part, None, list(piece), block.page, indent=block.indent), outline)


def _continues(last: Draft, block: Block, outline: Outline) -> bool:
    """Whether an unnumbered block belongs to the paragraph before it."""
    if _has_fresh_heading(outline):
        return False
    if last.is_article or block.kind is Kind.TABLE:
        return True
    text = last.last.text
    if not ends_clause(text) or not text:
        return not (
            block.indent is not None and block.indent > _INDENTED and _opens_preambular(block, outline)
        )
    if last.number is not None:
        return True
    if outline.broken:
        return (
            block.indent <= _INDENTED
            if block.indent is not None
            else not starts_with_verb(block.runs, outline.words)
        )
    return False


def _opens_preambular(block: Block, outline: Outline) -> bool:
    first = next((run for run in block.runs if run.text.strip()), None)
    return first is not None and first.italic and starts_with_verb(block.runs, outline.words)


def _add(draft: Draft, outline: Outline) -> Draft:
    draft.letter, draft.annex = outline.letter, outline.annex
    outline.drafts.append(draft)
    _use_headings(outline, draft)
    return draft


def _use_headings(outline: Outline, draft: Draft) -> None:
    draft.headings = list(outline.headings)
    draft.fresh_headings = [heading for heading in outline.headings if heading.fresh]
    for heading in outline.headings:
        heading.fresh = False

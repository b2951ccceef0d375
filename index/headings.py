"""Blocks that are headings: of annexes, sections, articles and parts."""

import re

from index.block import Block, Kind, Run
from index.draft import Draft, Heading, ends_clause
from index.enumerator import heading_number, paragraph_number, roman
from index.numerals import whole_number
from index.outline import Level, Outline
from index.runs import cut, is_all
from index.text import LINE_BREAK, compose

_LONGEST = 250
_ALONE = re.compile(r"[IVXLC]{1,6}|[A-Z]")
_HAN_SECTION = re.compile(r"[一二三四五六七八九十]{1,3}、")


def read_annex(block: Block, outline: Outline) -> bool:
    """``Annex``, ``Annex II``, ``附件一``: everything that follows belongs to it."""
    match = outline.words.annex.match(block.text)
    if match is None or block.kind is Kind.TABLE or not (outline.drafts or outline.opening):
        return False
    rest = block.text[match.end() :].strip()
    if block.kind is not Kind.HEADING and (outline.is_mid_sentence(block) or (rest and ends_clause(rest))):
        return False
    outline.flush_all()
    outline.annex_names.append(_annex_name(match["number"] or ""))
    outline.closed = False
    outline.headings = [Heading(Level.ANNEX, _two_lines(block, match.end()))]
    return True


def _two_lines(block: Block, length: int) -> list[Run]:
    """``Annex II`` or ``Rule 5`` on a line, its title on the next."""
    rest = cut(block.runs, length)
    return [Run(block.text[:length].strip()), *((Run(LINE_BREAK), *rest) if rest else ())]


def _annex_name(number: str) -> str:
    if re.fullmatch("[A-Za-z]", number) and number.upper() not in "IVX":
        return number.upper()
    value = whole_number(number) if number else None
    return roman(value) if value else ""


def read_article(block: Block, outline: Outline) -> bool:
    """``Article 5``, ``Rule 12``, ``第五条``: a paragraph of an annex with the number of its heading."""
    match = outline.words.article.match(block.text)
    number = whole_number(match["number"]) if match else None
    if match is None or number is None:
        return False
    is_heading = block.kind is Kind.HEADING
    if not is_heading:
        if outline.is_mid_sentence(block) or number != outline.last_article + 1:
            return False
        is_heading = not block.text[match.end() :].strip()
        if not (is_heading or outline.annex):
            return False
    if not outline.annex:
        # A declaration in the body of a resolution: its articles are cited like those of an annex.
        outline.annex_names.append("")
        outline.closed = False
    restarts = number == 1 and outline.last_article > 0
    rest = list(cut(block.runs, match.end()))
    if is_heading:
        outline.push(Heading(Level.ARTICLE, _two_lines(block, match.end())))
        rest = []
    outline.add(Draft("A", number, rest, block.page, indent=block.indent, restarts=restarts, is_article=True))
    return True


def is_heading(block: Block) -> bool:
    """Set as one, or short, unfinished and alone on its lines."""
    text = compose(block.runs)[0]
    if block.kind is Kind.HEADING:
        return True
    if block.kind is Kind.TABLE or ends_clause(text) or len(text) > _LONGEST:
        return False
    if _ALONE.fullmatch(text) or _HAN_SECTION.match(text):
        return True
    set_apart = is_all(block.runs, "italic") or is_all(block.runs, "bold")
    return set_apart and (paragraph_number(text) is None or block.runs[0].bold)


def _is_annex_title(block: Block, outline: Outline) -> bool:
    """A short unfinished line right below ``Annex``, however it is set."""
    above = outline.headings[-1] if outline.headings else None
    if above is None or above.level != Level.ANNEX or not above.fresh or block.kind is Kind.TABLE:
        return False
    text = compose(block.runs)[0]
    return len(text) < _LONGEST and not ends_clause(text) and paragraph_number(text) is None


def read_heading(block: Block, outline: Outline) -> bool:
    """A section heading; it stands over the paragraphs that follow."""
    if not (is_heading(block) or _is_annex_title(block, outline)):
        return False
    if block.kind is not Kind.HEADING and outline.is_mid_sentence(block):
        return False
    enumerator = heading_number(block.text) or ""
    outline.push(Heading(_level(block.text, enumerator, outline), list(block.runs), enumerator))
    return True


def _level(text: str, enumerator: str, outline: Outline) -> Level:
    if not enumerator:
        return Level.PLAIN
    if re.match(r"\s*[\d０-９]", text):
        return Level.DIGIT
    before = next((h.enumerator for h in reversed(outline.headings) if h.level == Level.LETTER), "")
    is_next = bool(before) and len(enumerator) == 1 and ord(enumerator) == ord(before) + 1
    is_letter = len(enumerator) == 1 and (enumerator not in "IVXLC" or is_next)
    return Level.LETTER if is_letter and not _HAN_SECTION.match(text) else Level.ROMAN

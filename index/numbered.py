"""Blocks that open with a number or a letter: numbered paragraphs and subparagraphs."""

from collections.abc import Sequence

from index.block import Block, Run
from index.draft import Draft, home_of, new_child
from index.enumerator import paragraph_number, subparagraph_marker
from index.outline import Outline
from index.runs import cut, starts_with_verb

_STEP = "dotted digit"
"""Style of numbers that count inside a paragraph or an article."""


def read_numbered(block: Block, outline: Outline) -> bool:
    """``7. Calls upon …``: a paragraph, or a step inside an article or behind a colon."""
    found = paragraph_number(block.text)
    if found is None:
        return False
    number, length = found
    rest = cut(block.runs, length)
    is_due = number == outline.last_number + 1 and starts_with_verb(rest, outline.words)
    if outline.is_mid_sentence(block) and not is_due:
        return False
    if _read_step(number, block, rest, outline):
        return True
    expected = outline.last_number + 1
    restarts = number == 1 and expected > 1
    if not (restarts or _is_plausible(number, expected, outline)):
        return False
    if not restarts and number != expected and outline.last_number:
        outline.doubts.append(f"paragraph {expected} is missing before paragraph {number}")
    part = "A" if outline.annex else "OP"
    draft = outline.add(Draft(part, number, list(rest), block.page, indent=block.indent, restarts=restarts))
    _open_nested(draft)
    return True


def _is_plausible(number: int, expected: int, outline: Outline) -> bool:
    if number == expected:
        return True
    if not outline.last_number:
        return not outline.drafts
    return expected < number <= expected + 2


def _read_step(number: int, block: Block, rest: Sequence[Run], outline: Outline) -> bool:
    last = outline.last
    if last is None:
        return False
    parent: Draft | None = None
    if last.is_article:
        parent = last
    elif number == 1 and outline.last_number and not outline.has_fresh_heading:
        parent = last.last if last.last.text.endswith((":", "：")) else None
    elif number != outline.last_number + 1:
        parent = next((d for d in last.branch() if _counts_up_to(d, number)), None)
    if parent is None:
        return False
    outline.stand_under_headings(new_child(parent, (_STEP, number), block, rest))
    return True


def _counts_up_to(draft: Draft, number: int) -> bool:
    last = draft.children[-1] if draft.children else None
    return last is not None and last.style == _STEP and last.ordinal + 1 == number


def read_subparagraph(block: Block, outline: Outline) -> bool:
    """``(a)``, ``(ii)``, ``a.`` below a paragraph."""
    marker = subparagraph_marker(block.text)
    last = outline.last
    if marker is None or last is None or outline.is_mid_sentence(block):
        return False
    home = home_of(last, marker, block.indent)
    if home is None:
        return False
    child = new_child(home[0], home[1:], block, cut(block.runs, marker.length))
    outline.stand_under_headings(child)
    _open_nested(child)
    return True


def _open_nested(draft: Draft) -> None:
    """``(a) (i) …`` opens two levels at once."""
    block = Block(tuple(draft.runs), page=draft.page)
    marker = subparagraph_marker(block.text)
    first = next((r for r in marker.readings if r[1] == 1 and r[0] != draft.style), None) if marker else None
    if marker is None or first is None:
        return
    draft.runs = []
    child = new_child(draft, first, block, cut(block.runs, marker.length))
    child.headings = draft.headings
    _open_nested(child)

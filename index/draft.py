"""A paragraph in the making: it may still run on, and subparagraphs may join it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from index.block import Block, Kind, Run
from index.enumerator import Marker, step_name
from index.text import LINE_BREAK, compose

CLAUSE_END = re.compile(r"(?:[,，、;；:：。.،؛?!]|[;；,،؛]\s*\w{1,4})[”’»\"')）]*\s*$")


@dataclass
class Heading:
    """A section heading; deeper levels have higher numbers."""

    level: int
    runs: list[Run]
    enumerator: str = ""
    fresh: bool = True
    """No paragraph stands under it yet."""


@dataclass
class Draft:
    """A paragraph with its subparagraphs."""

    part: str
    """``PP``, ``OP`` or ``A``."""
    number: int | None
    """As printed; None for an unnumbered paragraph."""
    runs: list[Run] = field(default_factory=list)
    page: int | None = None
    headings: list[Heading] = field(default_factory=list)
    fresh_headings: list[Heading] = field(default_factory=list)
    path: str = ""
    indent: float | None = None
    style: str = ""
    ordinal: int = 0
    children: list["Draft"] = field(default_factory=list)
    letter: str = ""
    """Part of the resolution, ``A`` or ``B``, where the symbol has parts."""
    annex: int = 0
    """Which annex, from 1; 0 in the resolution itself."""
    restarts: bool = False
    """Numbering starts anew here."""
    is_article: bool = False

    @property
    def text(self) -> str:
        return compose(self.runs)[0]

    @property
    def last(self) -> "Draft":
        """The subparagraph read last, or the paragraph itself."""
        return self.children[-1].last if self.children else self

    def branch(self) -> list["Draft"]:
        """From the paragraph down to the subparagraph read last."""
        return [self, *(self.children[-1].branch() if self.children else [])]

    def run_on(self, block: Block) -> None:
        """Add a block to the end of the text read last."""
        table = block.kind is Kind.TABLE
        self.last.runs.extend((Run(LINE_BREAK if table else "\n"), *block.runs))
        if table:
            self.last.runs.append(Run(LINE_BREAK))


def ends_clause(text: str) -> bool:
    """Whether a text ends where a paragraph or subparagraph may."""
    return bool(CLAUSE_END.search(text))


def home_of(top: Draft, marker: Marker, indent: float | None) -> tuple[Draft, str, int] | None:
    """Where a marked subparagraph belongs: its parent, the style and ordinal that fit; None if nowhere."""
    branch = top.branch()
    leaf = branch[-1]
    sibling = _sibling(branch, marker, 1)
    used = {draft.style for draft in branch}
    child = next((r for r in marker.readings if r[1] == 1 and r[0] not in used), None)
    if child and (sibling is None or _opens_deeper(leaf, indent)):
        return leaf, *child
    return sibling or _sibling(branch, marker, 3) or _restart(branch, marker)


def _opens_deeper(leaf: Draft, indent: float | None) -> bool:
    if indent is not None and leaf.indent is not None and leaf.style:
        return indent > leaf.indent + 6
    return leaf.text.endswith((":", "："))


def _sibling(branch: Sequence[Draft], marker: Marker, reach: int) -> tuple[Draft, str, int] | None:
    """The deepest list of which the marker is next, or is at most ``reach`` further."""
    for parent, draft in reversed(list(pairwise(branch))):
        for style, ordinal in marker.readings:
            if style == draft.style and draft.ordinal < ordinal <= draft.ordinal + reach:
                return parent, style, ordinal
    return None


def _restart(branch: Sequence[Draft], marker: Marker) -> tuple[Draft, str, int] | None:
    """A list that begins anew under the same paragraph, as behind a heading between its items."""
    for parent, draft in pairwise(branch):
        for style, ordinal in marker.readings:
            if style == draft.style and ordinal == 1:
                return parent, style, ordinal
    return None


def new_child(parent: Draft, step: tuple[str, int], block: Block, runs: Sequence[Run]) -> Draft:
    """A subparagraph at the end of ``parent``; a path that is taken gets a count behind it."""
    style, ordinal = step
    name = step_name(style, ordinal)
    taken = sum((child.style, child.ordinal) == step for child in parent.children)
    path = f"{parent.path}({name}{f'-{taken + 1}' if taken else ''})"
    child = Draft(parent.part, parent.number, list(runs), block.page, path=path, indent=block.indent)
    child.style, child.ordinal = style, ordinal
    parent.children.append(child)
    return child

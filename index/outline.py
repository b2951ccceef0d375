"""What has been read of a resolution so far: its drafts, the headings in force, where the reading stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from index.block import Block, Run
from index.draft import Draft, Heading, ends_clause
from index.text import LINE_BREAK, compose
from index.vocabulary import Vocabulary

INDENTED = 5.0
"""Points from the body's edge beyond which a first line is indented."""


class Level(IntEnum):
    """Depth of headings."""

    ANNEX = 1
    ROMAN = 3
    LETTER = 4
    DIGIT = 5
    PLAIN = 6
    ARTICLE = 7


@dataclass
class Outline:
    """The text between the title block and the end of the file."""

    words: Vocabulary
    letter: str = ""
    """Part of the symbol that is being read, ``A`` or ``B``; empty where it has none."""
    headings: list[Heading] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    closing: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    opening: list[str] = field(default_factory=list)
    """Lines that name the adopting body, ``大会，``; one in each part of the symbol."""
    body: str = ""
    annex_names: list[str] = field(default_factory=list)
    """Number or letter printed with each annex so far; empty for an annex without."""
    broken: bool = False
    """A page ended since the last text."""
    closed: bool = False
    """The date and the meeting have been read."""

    @property
    def annex(self) -> int:
        """Which annex is being read, from 1; 0 in the resolution itself."""
        return len(self.annex_names)

    @property
    def part(self) -> str:
        """Part of an unnumbered paragraph read now."""
        return "A" if self.annex else "PP"

    @property
    def last(self) -> Draft | None:
        """The paragraph that a block may run on from."""
        if not self.drafts or self.closed or not self._is_here(self.drafts[-1]):
            return None
        return self.drafts[-1]

    @property
    def last_number(self) -> int:
        """The number printed last in this part of the text; 0 before the first."""
        here = (d.number for d in reversed(self.drafts) if self._is_here(d) and not d.is_article)
        return next((number for number in here if number is not None), 0)

    @property
    def last_article(self) -> int:
        """Number of the last article in this annex; 0 before the first."""
        here = (d.number for d in reversed(self.drafts) if self._is_here(d) and d.is_article)
        return next((number for number in here if number is not None), 0)

    def _is_here(self, draft: Draft) -> bool:
        return (draft.letter, draft.annex) == (self.letter, self.annex)

    @property
    def has_fresh_heading(self) -> bool:
        return any(heading.fresh for heading in self.headings)

    def add(self, draft: Draft) -> Draft:
        """Append a paragraph under the headings in force."""
        draft.letter, draft.annex = self.letter, self.annex
        self.drafts.append(draft)
        self.stand_under_headings(draft)
        return draft

    def stand_under_headings(self, draft: Draft) -> None:
        """Note the headings on a paragraph; the fresh ones have their first paragraph now."""
        draft.headings = list(self.headings)
        draft.fresh_headings = [heading for heading in self.headings if heading.fresh]
        for heading in self.headings:
            heading.fresh = False

    def push(self, heading: Heading) -> None:
        """Put a heading in force. Plain headings on top of each other are one heading of several lines."""
        above = self.headings[-1] if self.headings else None
        if above is not None and above.fresh and heading.level == Level.PLAIN:
            above.runs.extend((Run(LINE_BREAK), *heading.runs))
            return
        self.flush([h for h in self.headings if h.level >= heading.level and h.fresh])
        self.headings = [*(h for h in self.headings if h.level < heading.level), heading]

    def flush(self, headings: Sequence[Heading]) -> None:
        """Keep the text of headings with nothing below them: in an annex or preamble as a paragraph."""
        for heading in headings:
            heading.fresh = False
            if self.part == "PP" and self.last_number:
                self.closing.append(compose(heading.runs)[0])
                continue
            draft = Draft(self.part, None, list(heading.runs), annex=self.annex, letter=self.letter)
            self.drafts.append(draft)

    def flush_all(self) -> None:
        """Flush every heading that has nothing below it."""
        self.flush([heading for heading in self.headings if heading.fresh])

    def is_mid_sentence(self, block: Block) -> bool:
        """Whether a block only goes on with the sentence before, over a page or a line end."""
        if self.last is None or self.has_fresh_heading:
            return False
        if block.indent is not None and block.indent > INDENTED:
            return False
        text = self.last.last.text
        return bool(text) and not ends_clause(text)

"""Drafts to labelled paragraphs: ``PP3``, ``OP7``, ``OP3(a)(ii)``, ``OP.I.3``, ``A1``, ``A.II.3``.

A section enters a label only where numbers would be the same without it: numbering that starts anew under
each heading, several annexes, parts A and B of one symbol. Unnumbered paragraphs are counted by us: those of
the preamble are ``PP``; those of an annex that numbers its others are ``A.PP.1``; an annex without any
numbers, and a resolution without any, is counted through (``A1``, ``OP1``).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from index.draft import Draft
from index.enumerator import roman
from index.label import Label
from index.outline import Level, Outline
from index.resolution import FootnoteMark, Paragraph
from index.runs import opening_verb
from index.text import compose
from index.vocabulary import Vocabulary

_AGAIN = ("BIS", "TER", "QUATER")
"""Sections that keep labels apart which are printed twice."""


@dataclass
class Labelled:
    """The paragraphs of a resolution by part."""

    preambular: list[Paragraph] = field(default_factory=list)
    operative: list[Paragraph] = field(default_factory=list)
    annex: list[Paragraph] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def label_drafts(outline: Outline) -> Labelled:
    """Paragraphs with their labels, in document order within each part."""
    found = Labelled()
    taken: set[str] = set()
    _find_unnumbered_operatives(outline.drafts, outline.words)
    for (annex, letter), group in groupby(outline.drafts, key=lambda d: (d.annex, d.letter)):
        drafts = list(group)
        prefix = _annex_prefix(annex, outline) if annex else ([letter] if letter else [])
        for draft, label in _labels(drafts, prefix):
            unique = _unique(label, taken)
            if unique != label:
                found.doubts.append(f"{label} is numbered twice; the second is called {unique}")
            target = {"PP": found.preambular, "OP": found.operative, "A": found.annex}[draft.part]
            target.append(_paragraph(draft, str(unique), outline.words))
    return found


def _find_unnumbered_operatives(drafts: Sequence[Draft], words: Vocabulary) -> None:
    """Without numbered paragraphs, what is decided stands last, under a verb that is no participle."""
    for letter in {draft.letter for draft in drafts}:
        body = [d for d in drafts if d.letter == letter and not d.annex]
        if not body or any(d.part == "OP" for d in body):
            continue
        finite = [n for n, d in enumerate(body) if words.finite.match(d.text)]
        for draft in body[finite[0] if finite else -1 :]:
            draft.part = "OP"


def _annex_prefix(annex: int, outline: Outline) -> list[str]:
    names = outline.annex_names
    if len(names) == 1 and not names[0]:
        return []
    name = names[annex - 1]
    return [name if name and name not in names[: annex - 1] else roman(annex)]


def _labels(drafts: Sequence[Draft], prefix: list[str]) -> Iterator[tuple[Draft, Label]]:
    restarts = any(draft.restarts for draft in drafts)
    numbered = any(draft.number is not None for draft in drafts if draft.part == "A")
    first = next((draft for draft in drafts if draft.number is not None), drafts[0])
    section = _section(first) if restarts else []
    counts = {"PP": 0, "OP": 0, "A": 0}
    sections: set[str] = set()
    for draft in drafts:
        if draft.restarts:
            section = _section(draft) or [roman(len(sections) + 2)]
        if draft.number is not None:
            sections.add(".".join(section))
            yield draft, Label(draft.part, str(draft.number), ".".join([*prefix, *section]))
            continue
        counts[draft.part] += 1
        unnumbered = ["PP"] if draft.part == "A" and numbered else []
        yield draft, Label(draft.part, str(counts[draft.part]), ".".join([*prefix, *unnumbered]))


def _section(draft: Draft) -> list[str]:
    names = [h.enumerator for h in draft.headings if Level.ANNEX < h.level < Level.ARTICLE]
    return [name for name in names if re.fullmatch("[A-Z]+", name)]


def _unique(label: Label, taken: set[str]) -> Label:
    unique, count = label, 1
    while str(unique) in taken:
        count += 1
        again = _AGAIN[count - 2] if count - 2 < len(_AGAIN) else "BIS" + roman(count)
        unique = Label(label.part, label.number, ".".join(filter(None, [label.section, again])))
    taken.add(str(unique))
    return unique


def _paragraph(draft: Draft, top: str, words: Vocabulary) -> Paragraph:
    text, marks = compose(draft.runs)
    heading, heading_marks = _heading(draft)
    return Paragraph(
        label=top + draft.path,
        text=text,
        marks=marks,
        verb=opening_verb(draft.runs, text, words) if not draft.path else "",
        heading=heading,
        page=draft.page,
        subparagraphs=tuple(_paragraph(child, top, words) for child in draft.children),
        heading_marks=heading_marks,
    )


def _heading(draft: Draft) -> tuple[str, tuple[FootnoteMark, ...]]:
    """The headings in force, outermost first, a line each; marks of those that no paragraph had yet."""
    lines: list[str] = []
    marks: list[FootnoteMark] = []
    for heading in draft.headings:
        text, found = compose(heading.runs)
        start = sum(len(line) + 1 for line in lines)
        if any(heading is fresh for fresh in draft.fresh_headings):
            marks += [FootnoteMark(mark.footnote, mark.offset + start) for mark in found]
        lines.append(text)
    return "\n".join(lines), tuple(marks)

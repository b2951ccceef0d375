"""Footnotes and the paragraphs that carry their marks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from index.block import Block, Kind, Run
from index.enumerator import roman
from index.resolution import Footnote, FootnoteMark, Paragraph
from index.text import compose, note_number

TITLE = "TITLE"
"""Where a footnote is anchored that the title block carries."""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote as read: its mark, its label, its text."""

    mark: str
    label: str
    text: str
    page: int | None


def part_notes(blocks: Sequence[Block]) -> tuple[list[Note], list[Block]]:
    """Footnotes with their labels, and the other blocks; where footnotes stood, a page ended."""
    notes: list[tuple[str, list[Run], int | None]] = []
    stream: list[Block] = []
    for block in blocks:
        if block.kind is not Kind.FOOTNOTE:
            stream.append(block)
            continue
        number = note_number(block.runs[0].text) if block.runs[0].superscript else None
        if number is None and notes:
            notes[-1][1].extend((Run("\n"), *block.runs))
        else:
            notes.append((number or "*", list(block.runs[1:] if number else block.runs), block.page))
        stream.append(Block(kind=Kind.BREAK))
    return [_note(place, notes) for place in range(len(notes))], stream


def _note(place: int, notes: Sequence[tuple[str, list[Run], int | None]]) -> Note:
    mark, runs, page = notes[place]
    earlier = sum(other[0] == mark for other in notes[:place])
    label = f"FN.{roman(earlier + 1)}.{mark}" if earlier else f"FN{mark}"
    return Note(mark, label, compose(runs)[0], page)


def anchor(
    notes: Sequence[Note], title_marks: Iterable[FootnoteMark], paragraphs: Iterable[Paragraph]
) -> tuple[tuple[Footnote, ...], list[str]]:
    """Footnotes with the labels of their paragraphs, and doubts about those without a partner."""
    carriers: list[tuple[str, int | None, str]] = [(mark.footnote[2:], 1, TITLE) for mark in title_marks]
    for paragraph in paragraphs:
        marks = (*paragraph.heading_marks, *paragraph.marks)
        carriers += [(mark.footnote[2:], paragraph.page, paragraph.label) for mark in marks]
    anchors: dict[str, list[str]] = {note.label: [] for note in notes}
    doubts: list[str] = []
    for mark, page, label in carriers:
        note = _note_for(mark, page, notes)
        if note is None:
            doubts.append(f"the mark {mark} in {label} has no footnote")
        elif label not in anchors[note.label]:
            anchors[note.label].append(label)
    footnotes = tuple(
        Footnote(note.label, note.text, tuple(anchors[note.label]), note.page) for note in notes
    )
    doubts[:0] = [f"{note.label} has no mark in any paragraph" for note in footnotes if not note.anchored_in]
    return footnotes, doubts


def _note_for(mark: str, page: int | None, notes: Sequence[Note]) -> Note | None:
    """The note with a mark; of several with the same one, that of the same page, or the next."""
    same = [note for note in notes if note.mark == mark]
    if len(same) < 2 or page is None:
        return same[0] if same else None
    return next((note for note in same if note.page is not None and note.page >= page), same[-1])

"""Which parts of a page are footnotes, and which pieces are their marks."""

import re
from collections.abc import Iterator, Sequence

from index.block import Block, Kind, Run
from index.readers.html.part import Part, Piece

_BRACKETED = re.compile(r"\[(\d{1,3}|\*+)\]")
_BACK = re.compile(r"[\s↑^↩]*")


def blocks_of(parts: Sequence[Part]) -> Iterator[Block]:
    """Blocks of a page, its footnotes among them."""
    targets = {piece.target for part in parts for piece in part.pieces if piece.number is not None}
    notes = {id(part): number for part in parts if (number := _note_number(part, targets)) is not None}
    plain = _plain_notes(parts) if not notes else {}
    notes |= {key: number for key, (number, _) in plain.items()}
    numbers = set(notes.values())
    for part in parts:
        number = notes.get(id(part))
        if number is not None:
            skip = plain.get(id(part), ("", 0))[1]
            yield Block((Run(number, superscript=True), *_note_runs(part, number, skip)), Kind.FOOTNOTE)
        else:
            yield Block(tuple(_runs(part.pieces, numbers if plain else set())), part.kind)


def _note_number(part: Part, targets: set[str]) -> str | None:
    """The number of a part that is a footnote: in a list of references, or begun by a mark linked to."""
    if part.kind is not Kind.TEXT:
        return None
    if part.reference:
        return str(part.reference)
    first = part.first
    if first is None or first.number is None or part.text.strip() == first.text.strip():
        return None
    linked = bool((first.anchors | part.anchors) & targets)
    return first.number if linked or (first.superscript and not first.target) else None


def _plain_notes(parts: Sequence[Part]) -> dict[int, tuple[str, int]]:
    """Parts that begin with ``[1]``, where another part has ``[1]`` inside: pages without anchors."""
    found: dict[int, tuple[str, int]] = {}
    inside = {m[1] for part in parts for m in _BRACKETED.finditer(part.text) if m.start() > 0}
    for part in parts:
        match = _BRACKETED.match(part.text.lstrip())
        if match and match[1] in inside:
            found[id(part)] = (match[1], len(part.text) - len(part.text.lstrip()) + match.end())
    return found


def _note_runs(part: Part, number: str, skip: int) -> Iterator[Run]:
    """The text of a note without its own mark and its links back."""
    begun = False
    for piece in part.pieces:
        text = piece.text[skip:]
        skip = max(0, skip - len(piece.text))
        if not begun and ((piece.target and piece.number == number) or piece.number == number):
            continue
        if not begun and piece.target and (_BACK.fullmatch(text) or piece.superscript):
            continue
        begun = begun or bool(text.strip())
        yield Run(text, piece.bold, piece.italic, piece.superscript and piece.number is not None)


def _runs(pieces: Sequence[Piece], plain: set[str]) -> Iterator[Run]:
    for piece in pieces:
        if piece.number is not None:
            yield Run(piece.text, superscript=True)
            continue
        place = 0
        for match in _BRACKETED.finditer(piece.text):
            if match[1] in plain:
                yield Run(piece.text[place : match.start()], piece.bold, piece.italic)
                yield Run(match[1], superscript=True)
                place = match.end()
        yield Run(piece.text[place:], piece.bold, piece.italic)

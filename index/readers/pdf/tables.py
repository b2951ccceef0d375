"""Lines in columns to rows of cells."""

import re
from collections.abc import Sequence

from index.block import Block, Kind, Run
from index.readers.pdf.geometry import Geometry
from index.readers.pdf.lines import Line, gap_between

_ENUMERATOR = re.compile(r"\s*(?:\(?\w{1,5}[.)]|\d+/\d+\s?\.|[•–*-])\s*$")


def table_regions(lines: Sequence[Line], geometry: Geometry) -> list[range]:
    """Ranges of lines that are tables: at least two lines in columns, and small print between or below."""
    wide = [len(_cells(line)) > 1 for line in lines]
    small = [line.size < geometry.size * 0.93 for line in lines]
    regions: list[range] = []
    place = 0
    while place < len(lines):
        end = place
        while end < len(lines) and (wide[end] or small[end]):
            end += 1
        if sum(wide[place:end]) >= 2:
            regions.append(range(place, end))
        place = max(end, place + 1)
    return regions


def table_block(lines: Sequence[Line], geometry: Geometry) -> Block:
    """One block; rows on lines of their own, cells parted by bars."""
    columns = _columns(lines)
    rows: list[list[str]] = []
    above: Line | None = None
    for line in lines:
        if above is None or above.y - line.y > geometry.pitch_of(line.size) * 1.1:
            rows.append([""] * len(columns))
        for cell in _cells(line):
            column = _column_of(cell, columns)
            rows[-1][column] = f"{rows[-1][column]} {cell.text.strip()}".strip()
        above = line
    text = "\n".join(" | ".join(cell for cell in row if cell) for row in rows)
    return Block((Run(text),), Kind.TABLE, lines[0].page)


def _cells(line: Line) -> list[Line]:
    """Cells of a line; a number and the text that it counts are one."""
    cells = line.cells()
    if (
        len(cells) > 1
        and _ENUMERATOR.match(cells[0].text)
        and gap_between(cells[0].fragments[-1], cells[1].fragments[0]) < 2.6 * line.size
        and len(cells) == 2
    ):
        return [line]
    return cells


def _columns(lines: Sequence[Line]) -> list[tuple[float, float]]:
    """Horizontal extents of the columns, from the lines that have most of them."""
    most = max(len(_cells(line)) for line in lines)
    extents = sorted(
        (cell.x0, cell.x1) for line in lines for cell in _cells(line) if len(_cells(line)) == most
    )
    columns: list[tuple[float, float]] = []
    for x0, x1 in extents:
        if columns and x0 < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], x1))
        else:
            columns.append((x0, x1))
    return columns


def _column_of(cell: Line, columns: Sequence[tuple[float, float]]) -> int:
    middle = (cell.x0 + cell.x1) / 2
    overlaps = [min(cell.x1, x1) - max(cell.x0, x0) for x0, x1 in columns]
    return max(range(len(columns)), key=lambda n: (overlaps[n], -abs(middle - sum(columns[n]) / 2)))

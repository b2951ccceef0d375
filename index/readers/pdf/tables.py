"""Lines in columns to rows of cells."""

import re
from collections.abc import Sequence

from index.block import Block, Kind, Run
from index.readers.pdf.gaps import gap_between
from index.readers.pdf.geometry import Geometry
from index.readers.pdf.glyphs import Fragment
from index.readers.pdf.lines import Line
from index.text import LINE_BREAK

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
    rows: list[list[list[Run]]] = []
    above: Line | None = None
    for line in lines:
        if above is None or above.y - line.y > geometry.pitch_of(line.size) * 1.1:
            rows.append([[] for _ in columns])
        for column, part in _by_column(line, columns):
            cell = rows[-1][column]
            cell.extend([Run(" "), *part.runs()] if cell else part.runs())
        above = line
    runs: list[Run] = []
    for row in rows:
        filled = [cell for cell in row if cell]
        for place, cell in enumerate(filled):
            runs += [Run(" | "), *cell] if place else cell
        runs.append(Run(LINE_BREAK))
    return Block(tuple(runs[:-1]), Kind.TABLE, lines[0].page)


def _by_column(line: Line, columns: Sequence[tuple[float, float]]) -> list[tuple[int, Line]]:
    parts: dict[int, list[Fragment]] = {}
    for fragment in line.fragments:
        parts.setdefault(_column_of(fragment, columns), []).append(fragment)
    return [(n, Line(tuple(part), line.y, line.size, line.page)) for n, part in sorted(parts.items())]


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


def _column_of(fragment: Fragment, columns: Sequence[tuple[float, float]]) -> int:
    """The column that a fragment lies in; for one that spans several, the one it begins in."""
    inside = [n for n, (x0, x1) in enumerate(columns) if x0 - 3 <= fragment.x0 <= x1]
    if inside:
        return inside[-1]
    return min(range(len(columns)), key=lambda n: abs(columns[n][0] - fragment.x0))

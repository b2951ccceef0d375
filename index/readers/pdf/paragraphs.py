"""Lines of the body to blocks: parted by white space, indents and a change between bold and plain."""

import re
from collections.abc import Iterator, Sequence

from index.block import Block, Kind
from index.readers.pdf.geometry import Geometry
from index.readers.pdf.hyphens import Hyphens, join_lines
from index.readers.pdf.lines import Line
from index.readers.pdf.tables import table_block, table_regions

_CLAUSE_END = re.compile(r"[,;:.،؛，；。：]\W*$")
_MARKER = re.compile(r"\s*(?:\d{1,3}[.．]|[(（]\w{1,5}[)）]|\w{1,2}[.)]|[•–])\s")
_SPREAD = 1.25


def body_blocks(lines: Sequence[Line], geometry: Geometry, hyphens: Hyphens) -> Iterator[Block]:
    """Blocks of one page."""
    tables = {region.start: region for region in table_regions(lines, geometry)}
    group: list[Line] = []
    place = 0
    while place < len(lines):
        region = tables.get(place)
        if region is not None:
            yield from _block(group, geometry, hyphens)
            group = []
            yield table_block(lines[region.start : region.stop], geometry)
            place = region.stop
            continue
        if group and _parts(group, lines[place], geometry):
            yield from _block(group, geometry, hyphens)
            group = []
        group.append(lines[place])
        place += 1
    yield from _block(group, geometry, hyphens)


def _parts(group: Sequence[Line], line: Line, geometry: Geometry) -> bool:
    """Whether a line opens a block of its own."""
    above = group[-1]
    if above.y - line.y > _SPREAD * geometry.pitch_of(max(line.size, above.size)):
        return True
    if _is_bold(above) != _is_bold(line):
        return True
    ended = bool(_CLAUSE_END.search(above.text.rstrip())) or above.x1 < geometry.right - 4 * line.size
    if not ended:
        return False
    if _MARKER.match(line.text) and _MARKER.match(group[0].text) and abs(line.x0 - group[0].x0) < 2:
        return True
    return abs(geometry.indent(above)) < 3 and geometry.indent(line) > 8 and not _hangs(group, line)


def _hangs(group: Sequence[Line], line: Line) -> bool:
    """A hanging indent: the first line has a number, the others stand under its text."""
    return len(group) == 1 and bool(_MARKER.match(group[0].text))


def _is_bold(line: Line) -> bool:
    return all(f.bold for f in line.fragments if f.text.strip() and not line.is_mark(f))


def _block(group: Sequence[Line], geometry: Geometry, hyphens: Hyphens) -> Iterator[Block]:
    if not group:
        return
    kind = Kind.HEADING if all(_is_bold(line) for line in group) else Kind.TEXT
    indent = geometry.indent(group[0])
    yield Block(tuple(join_lines(group, hyphens)), kind, group[0].page, indent)

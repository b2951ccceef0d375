"""Page furniture: running headers, page and job numbers, masthead, distribution notice, barcode."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from index.readers.pdf.lines import Line
from index.report import Skipped
from index.symbol import find_symbol, is_symbol

_TOP = 0.845
"""Share of the page's height above which headers stand."""
_BOTTOM = 0.105
_EDGE = 0.062
"""Share of the page's height below which there is nothing but footers."""
_LONGEST = 120
_JOB = r"(?:[A-Z]{1,3}\.)?\d{2}-\d{5}(?:\s*\([A-Z]\))?|\*\s*\d{6,8}\s*\*|\b(?:GE|V|N)\.?\s?\d{2}-?\d{5,7}\b"
_FOOTER = re.compile(rf"\s*(?:\d{{1,4}}\s*/\s*\d{{1,4}}|[-–—\s]*\d{{1,4}}[-–—\s]*|{_JOB}|\d{{6}}|\s)+\s*$")
_JOB_NUMBER = re.compile(_JOB)
_DISTRIBUTION = re.compile(r"Distr\s?\.", re.I)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its lines and its size in points."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Stripped:
    """The lines of all pages without their furniture, the furniture, and the symbol it names."""

    pages: tuple[tuple[Line, ...], ...]
    skipped: tuple[Skipped, ...]
    symbol: str


def strip_furniture(sheets: Sequence[Sheet]) -> Stripped:
    """Part what is printed on every page from the text."""
    repeated = _repeated(sheets)
    pages: list[tuple[Line, ...]] = []
    skipped: list[Skipped] = []
    symbol = ""
    for sheet in sheets:
        top = _masthead(sheet) if sheet.number == 1 else None
        reasons = _footers(sheet) | _headers(sheet, repeated)
        if top is not None:
            reasons |= dict.fromkeys(top, "masthead")
        for line, reason in reasons.items():
            if not symbol and reason != "footer":
                symbol = find_symbol(line.text) or ""
            skipped.append(Skipped(line.text.strip(), f"{reason} of page {sheet.number}"))
        pages.append(tuple(line for line in sheet.lines if line not in reasons))
    return Stripped(tuple(pages), tuple(skipped), symbol)


def _repeated(sheets: Sequence[Sheet]) -> frozenset[str]:
    """Lines that stand at the same edge of three pages or more; bare numbers count as the same."""
    counts: Counter[str] = Counter()
    for sheet in sheets:
        edge = [line for line in sheet.lines if not _BOTTOM < line.y / sheet.height < _TOP]
        counts.update({_shape(line) for line in edge})
    return frozenset(shape for shape, count in counts.items() if count >= 3)


def _shape(line: Line) -> str:
    text = line.text.strip()
    has_letters = any(character.isalpha() for character in text)
    return f"{round(line.y / 3)}:{text if has_letters else re.sub('[0-9]+', '#', text)}"


def _masthead(sheet: Sheet) -> list[Line]:
    """Everything down to the distribution notice, and what stands below that in its column."""
    place = next((n for n, line in enumerate(sheet.lines) if _DISTRIBUTION.search(line.text)), None)
    if place is None or sheet.lines[place].y < sheet.height * 0.6:
        return []
    cells = sheet.lines[place].cells()
    notice = next((cell for cell in cells if _DISTRIBUTION.search(cell.text)), cells[-1])
    found = list(sheet.lines[: place + 1])
    for line in sheet.lines[place + 1 :]:
        aligned = min(abs(line.x0 - notice.x0), abs(line.x1 - notice.x1)) < 15
        if not aligned or line.y < sheet.height * 0.6:
            break
        found.append(line)
    return found


def _headers(sheet: Sheet, repeated: frozenset[str]) -> dict[Line, str]:
    high = [line for line in sheet.lines if line.y > sheet.height * _TOP]
    last = max((n for n, line in enumerate(high) if _is_header(line, sheet, repeated)), default=-1)
    # The rows of a running title stand above the row with the symbol, or close below it.
    while 0 <= last < len(high) - 1 and _same_header(high[last], high[last + 1]):
        last += 1
    return dict.fromkeys(high[: last + 1], "header")


def _is_header(line: Line, sheet: Sheet, repeated: frozenset[str]) -> bool:
    if sheet.number > 1 and _shape(line) in repeated:
        return True
    return sheet.number > 1 and any(is_symbol(cell.text) for cell in line.cells())


def _same_header(line: Line, below: Line) -> bool:
    same = abs(line.size - below.size) < 0.3 and line.fragments[0].bold == below.fragments[0].bold
    return same and line.fragments[0].bold and line.y - below.y < line.size * 1.35


def _footers(sheet: Sheet) -> dict[Line, str]:
    found: dict[Line, str] = {}
    for line in sheet.lines:
        low = line.y < sheet.height * _BOTTOM
        if line.y < sheet.height * _EDGE or (low and _is_footer(line)):
            found[line] = "footer"
    return found


def _is_footer(line: Line) -> bool:
    text = line.text.strip()
    if len(text) > _LONGEST:
        return False
    return bool(_FOOTER.match(text)) or (bool(_JOB_NUMBER.search(text)) and len(text) < 60)

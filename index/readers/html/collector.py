"""Tags to parts: which element begins a block, what style is in force, which number a list item has."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from index.block import Kind
from index.enumerator import roman, step_name
from index.readers.html.part import Part, Piece

_BLOCKS = frozenset(
    "address article blockquote body center dd div dl dt figcaption figure footer header hr li main ol p pre "
    "section table tbody td tfoot th thead tr ul h1 h2 h3 h4 h5 h6 html".split()
)
_SKIPPED = frozenset(
    "script style head template noscript svg math nav form button select iframe object".split()
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_CLUTTER = re.compile(
    r"\b(?:mw-editsection|noprint|ws-noexport|navbox|mw-jump-link|toc|catlinks|mw-cite-backlink)\b"
)
_CLOSED_BY = {
    "li": ("p", "li"),
    "dt": ("p", "dt", "dd"),
    "dd": ("p", "dt", "dd"),
    "tr": ("p", "td", "th", "tr"),
    "td": ("p", "td", "th"),
    "th": ("p", "td", "th"),
}
"""Elements that end without a tag of their own where the next begins."""
_DEEPEST = 5000


class TooDeepError(Exception):
    """Elements are nested deeper than any page has them."""


@dataclass(slots=True)
class _Element:
    tag: str
    bold: bool
    italic: bool
    superscript: bool
    target: str
    anchors: frozenset[str]


@dataclass(slots=True)
class _List:
    is_ordered: bool
    form: str
    count: int
    is_references: bool


@dataclass(slots=True)
class _Table:
    rows: list[list[list[Part]]] = field(default_factory=list)


class Collector(HTMLParser):
    """Feed it a page, close it, then read ``parts``."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[Part] = []
        self._part = Part()
        self._open: list[_Element] = []
        self._lists: list[_List] = []
        self._tables: list[_Table] = []
        self._skipping: list[str] = []
        self._heading = False
        self._number_to_come = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if self._skipping:
            if tag == "body" and self._skipping == ["head"]:
                self._skipping.clear()
            elif tag == self._skipping[0]:
                self._skipping.append(tag)
            return
        if tag in _SKIPPED or (tag not in _VOID and _CLUTTER.search(found.get("class", ""))):
            self._skipping.append(tag)
            return
        if tag == "br":
            self._break()
        if tag in _BLOCKS:
            self._flush()
            if self._open and self._open[-1].tag in _CLOSED_BY.get(tag, ("p",)):
                self._open.pop()
            self._begin(tag, found)
        if tag not in _VOID:
            self._push(tag, found)

    def _begin(self, tag: str, found: dict[str, str]) -> None:
        self._heading = bool(re.fullmatch("h[1-6]", tag))
        if found.get("id"):
            self._part.anchors.add(found["id"])
        if tag in ("ol", "ul"):
            start = found.get("start", "1")
            form = found.get("type", "") or _list_form(found.get("style", ""))
            count = int(start) - 1 if start.lstrip("-").isdigit() else 0
            is_references = "references" in found.get("class", "")
            self._lists.append(_List(tag == "ol", form, count, is_references))
        elif tag == "li" and self._lists:
            self._number(self._lists[-1], found)
        elif tag == "table":
            self._tables.append(_Table())
        elif tag == "tr" and self._tables:
            self._tables[-1].rows.append([])
        elif tag in ("td", "th") and self._tables:
            table = self._tables[-1]
            table.rows = table.rows or [[]]
            table.rows[-1].append([])

    def _number(self, items: _List, found: dict[str, str]) -> None:
        value = found.get("value", "")
        items.count = int(value) if value.isdigit() else items.count + 1
        if items.is_references:
            self._part.reference = items.count
        elif items.is_ordered:
            self._number_to_come = _numeral(items.count, items.form)

    def _push(self, tag: str, found: dict[str, str]) -> None:
        if len(self._open) > _DEEPEST:
            raise TooDeepError
        above = self._open[-1] if self._open else _Element("", False, False, False, "", frozenset())
        style = found.get("style", "").replace(" ", "").lower()
        target = found.get("href", "")
        names = frozenset(filter(None, (found.get("id"), found.get("name"))))
        self._open.append(
            _Element(
                tag,
                above.bold or tag in ("b", "strong") or "font-weight:bold" in style,
                above.italic or tag in ("i", "em", "cite") or "font-style:italic" in style,
                above.superscript or tag == "sup" or "vertical-align:super" in style,
                target[1:] if target.startswith("#") else above.target,
                above.anchors | names if tag not in _BLOCKS else frozenset(),
            )
        )

    def handle_endtag(self, tag: str) -> None:
        if self._skipping:
            if tag == self._skipping[-1]:
                self._skipping.pop()
            return
        if tag in _BLOCKS:
            self._flush()
            self._heading = False
        if tag in ("ol", "ul") and self._lists:
            self._lists.pop()
        if tag == "table" and self._tables:
            self._end_table(self._tables.pop())
        for place in range(len(self._open) - 1, max(-1, len(self._open) - 50), -1):
            if self._open[place].tag == tag:
                del self._open[place:]
                return

    def handle_data(self, data: str) -> None:
        if self._skipping:
            return
        style = self._open[-1] if self._open else _Element("", False, False, False, "", frozenset())
        in_pre = style.tag == "pre"
        text = data if in_pre else re.sub(r"\s+", " ", data)
        if self._number_to_come and text.strip():
            self._part.pieces.append(Piece(self._number_to_come))
            self._number_to_come = ""
        self._part.pieces.append(
            Piece(text, style.bold, style.italic, style.superscript, style.target, style.anchors)
        )

    def close(self) -> None:
        super().close()
        self._flush()
        while self._tables:
            self._end_table(self._tables.pop())

    def _break(self) -> None:
        if self._part.pieces and self._part.pieces[-1].text == "\n":
            # Two in a row part paragraphs.
            self._flush()
        else:
            self._part.pieces.append(Piece("\n"))

    def _flush(self) -> None:
        part, self._part = self._part, Part()
        if part.is_blank:
            # The anchors of an empty element name what follows it; so does its number.
            self._part.anchors = part.anchors
            self._part.reference = part.reference
            return
        part.kind = Kind.HEADING if self._heading else Kind.TEXT
        self._emit(part)

    def _emit(self, part: Part) -> None:
        rows = self._tables[-1].rows if self._tables else []
        if rows and rows[-1]:
            rows[-1][-1].append(part)
        else:
            self.parts.append(part)

    def _end_table(self, table: _Table) -> None:
        """A table of short cells stays one; one that only lays out a page falls into its parts."""
        rows = [[cell for cell in row if cell] for row in table.rows]
        rows = [row for row in rows if row]
        cells = [cell for row in rows for cell in row]
        is_data = len(rows) > 1 and max(map(len, rows)) > 1 and all(_is_short(cell) for cell in cells)
        if not is_data:
            for cell in cells:
                for part in cell:
                    self._emit(part)
            return
        joined = Part(kind=Kind.TABLE)
        for row in rows:
            for place, cell in enumerate(row):
                joined.pieces += [Piece(" | ")] if place else []
                joined.pieces += [piece for part in cell for piece in (*part.pieces, Piece(" "))]
            joined.pieces.append(Piece("\u2028"))
        self._emit(joined)


def _is_short(cell: list[Part]) -> bool:
    return len(cell) < 4 and sum(len(part.text) for part in cell) < 400


def _list_form(style: str) -> str:
    for name, form in (
        ("lower-alpha", "a"),
        ("lower-latin", "a"),
        ("lower-roman", "i"),
        ("upper-roman", "I"),
    ):
        if name in style:
            return form
    return "A" if "upper-alpha" in style or "upper-latin" in style else "1"


def _numeral(count: int, form: str) -> str:
    if form == "a":
        return f"({step_name('letter', count)}) "
    if form == "i":
        return f"({roman(count).lower()}) "
    if form == "A":
        return f"{step_name('letter', count).upper()}. "
    return f"{roman(count)}. " if form == "I" else f"{count}. "

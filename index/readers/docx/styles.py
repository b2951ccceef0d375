"""What Word's styles make of a paragraph or a run: bold, italic, superscript, heading, list."""

from dataclasses import dataclass, field, replace
from typing import Any

from index.readers.docx.numbering import whole
from index.readers.docx.package import W

_OFF = frozenset(("0", "false", "off", "none"))
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Style:
    """Properties in force; a list is the number of its definition and a level."""

    bold: bool = False
    italic: bool = False
    superscript: bool = False
    is_heading: bool = False
    list_name: str = ""
    list_level: int = 0


@dataclass
class Styles:
    """The named styles of a file, each with what it inherits."""

    elements: dict[str, Any] = field(default_factory=dict)
    resolved: dict[str, Style] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Any | None) -> "Styles":
        """Styles of ``word/styles.xml``; none without it."""
        found = cls()
        if root is not None:
            found.elements = {each.get(f"{W}styleId"): each for each in root.iterfind(f"{W}style")}
        return found

    def of_paragraph(self, paragraph: Any) -> Style:
        """Style of a paragraph with its own properties."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return Style()
        name = properties.find(f"{W}pStyle")
        base = self._named(name.get(f"{W}val"), 0) if name is not None else Style()
        return _with_list(base, properties)

    def of_run(self, run: Any, paragraph: Style) -> Style:
        """Style of a run in a paragraph."""
        properties = run.find(f"{W}rPr")
        if properties is None:
            return paragraph
        name = properties.find(f"{W}rStyle")
        named = self._named(name.get(f"{W}val"), 0) if name is not None else Style()
        base = replace(
            paragraph,
            bold=paragraph.bold or named.bold,
            italic=paragraph.italic or named.italic,
            superscript=paragraph.superscript or named.superscript,
        )
        return _with_look(base, properties)

    def _named(self, name: str, depth: int) -> Style:
        if name in self.resolved:
            return self.resolved[name]
        element = self.elements.get(name)
        if element is None or depth > _DEEPEST:
            return Style()
        parent = element.find(f"{W}basedOn")
        style = self._named(parent.get(f"{W}val"), depth + 1) if parent is not None else Style()
        title = element.find(f"{W}name")
        if title is not None and title.get(f"{W}val", "").casefold().startswith(("heading", "title")):
            style = replace(style, is_heading=True)
        style = _with_list(_with_look(style, element.find(f"{W}rPr")), element.find(f"{W}pPr"))
        self.resolved[name] = style
        return style


def _with_look(style: Style, properties: Any | None) -> Style:
    if properties is None:
        return style
    raised = properties.find(f"{W}vertAlign")
    return replace(
        style,
        bold=_switch(properties, "b", style.bold),
        italic=_switch(properties, "i", style.italic),
        superscript=raised.get(f"{W}val") == "superscript" if raised is not None else style.superscript,
    )


def _switch(properties: Any, name: str, inherited: bool) -> bool:
    element = properties.find(f"{W}{name}")
    return inherited if element is None else element.get(f"{W}val", "1") not in _OFF


def _with_list(style: Style, properties: Any | None) -> Style:
    found = properties.find(f"{W}numPr") if properties is not None else None
    if found is None:
        return style
    number, level = found.find(f"{W}numId"), found.find(f"{W}ilvl")
    return replace(
        style,
        list_name=number.get(f"{W}val", "") if number is not None else style.list_name,
        list_level=whole(level.get(f"{W}val"), 0) if level is not None else style.list_level,
    )

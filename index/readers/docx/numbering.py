"""Word's automatic numbers, which are not in the text: counted as Word counts them."""

import re
from dataclasses import dataclass, field
from typing import Any

from index.enumerator import roman, step_name
from index.numerals import spoken_han
from index.readers.docx.package import W


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    form: str
    """Word's name of the numeral: ``decimal``, ``lowerLetter``."""
    text: str
    """``(%2)``: the number of level 2 in brackets."""


@dataclass
class Numbering:
    """Numbering definitions and the counts reached so far."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    abstract: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Any | None) -> "Numbering":
        """Definitions of ``word/numbering.xml``; none without it."""
        found = cls()
        if root is None:
            return found
        definitions = {
            each.get(f"{W}abstractNumId"): _levels(each) for each in root.iterfind(f"{W}abstractNum")
        }
        for number in root.iterfind(f"{W}num"):
            name, link = number.get(f"{W}numId"), number.find(f"{W}abstractNumId")
            base = link.get(f"{W}val") if link is not None else ""
            levels = dict(definitions.get(base, {}))
            for change in number.iterfind(f"{W}lvlOverride"):
                place = whole(change.get(f"{W}ilvl"), 0)
                levels |= _levels(change)
                start = change.find(f"{W}startOverride")
                if start is not None and place in levels:
                    level = levels[place]
                    levels[place] = _Level(whole(start.get(f"{W}val"), 1), level.form, level.text)
            found.levels[name] = levels
            # Numbers of one definition go on counting, unless a start is given anew.
            restarts = number.find(f".//{W}startOverride") is not None
            found.abstract[name] = f"num {name}" if restarts else f"abstract {base}"
        return found

    def next(self, name: str, place: int) -> str:
        """The number that Word prints before the next paragraph of a list, ``(a) ``; empty for none."""
        level = self.levels.get(name, {}).get(place)
        if level is None or level.form == "none":
            return ""
        if level.form == "bullet":
            return "• "
        counts = self.counts.setdefault(self.abstract[name], {})
        counts[place] = counts.get(place, level.start - 1) + 1
        for deeper in [other for other in counts if other > place]:
            del counts[deeper]

        def numeral(match: re.Match[str]) -> str:
            shown = int(match[1]) - 1
            other = self.levels[name].get(shown, level)
            return _numeral(counts.get(shown, other.start), other.form)

        return re.sub(r"%(\d)", numeral, level.text).strip() + " "


def _levels(root: Any) -> dict[int, _Level]:
    found: dict[int, _Level] = {}
    for level in root.iterfind(f"{W}lvl"):
        start, form, text = (level.find(f"{W}{name}") for name in ("start", "numFmt", "lvlText"))
        found[whole(level.get(f"{W}ilvl"), 0)] = _Level(
            whole(start.get(f"{W}val"), 1) if start is not None else 1,
            form.get(f"{W}val", "decimal") if form is not None else "decimal",
            text.get(f"{W}val", "") if text is not None else "%1.",
        )
    return found


def whole(text: str | None, default: int) -> int:
    """A number as Word writes it in an attribute; damaged files write anything."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 6 else default


def _numeral(number: int, form: str) -> str:
    if form == "lowerLetter":
        return step_name("letter", number)
    if form == "upperLetter":
        return step_name("letter", number).upper()
    if form == "lowerRoman":
        return roman(number).lower()
    if form == "upperRoman":
        return roman(number)
    if "hinese" in form or "deograph" in form or form in ("japaneseCounting", "taiwaneseCounting"):
        return spoken_han(number)
    return str(number)

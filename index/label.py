"""Labels of paragraphs and footnotes: ``PP3``, ``OP7``, ``OP3(a)(ii)``, ``A1``, ``A.I.3``, ``FN13``."""

import re
from dataclasses import dataclass

_LABEL = re.compile(r"(PP|OP|A|FN)((?:\.[A-Z]+)*)\.?(\d+|\*+)((?:\([^()]+\))*)")


@dataclass(frozen=True, slots=True)
class Label:
    """A label taken apart: ``A.I.3(b)`` is part ``A``, section ``I``, number ``3``, path ``(b)``."""

    part: str
    """``PP``, ``OP``, ``A`` (annex) or ``FN``."""
    number: str
    """As printed; digits, or asterisks of an unnumbered note."""
    section: str = ""
    """Sections joined by dots, ``I`` or ``II.B``; only where numbering starts anew in each."""
    path: str = ""
    """Subparagraph path with its brackets, ``(a)(ii)``."""

    @classmethod
    def parse(cls, text: str) -> "Label":
        """Raises ValueError for anything that is not a label."""
        match = _LABEL.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is no paragraph label; labels look like PP3, OP7(a), A1 or FN13")
        part, section, number, path = match.groups()
        return cls(part, number, section.lstrip("."), path)

    def __str__(self) -> str:
        if self.section:
            return f"{self.part}.{self.section}.{self.number}{self.path}"
        return f"{self.part}{self.number}{self.path}"

    @property
    def top(self) -> "Label":
        """The numbered paragraph that a subparagraph belongs to."""
        return Label(self.part, self.number, self.section)

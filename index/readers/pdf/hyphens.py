"""Line ends: where a hyphen stays, where it goes, and where the next line joins without a space."""

import re
from collections.abc import Iterable, Sequence

from index.block import Run
from index.readers.pdf.lines import Line

_WORD = re.compile(r"[^\W\d_]+(?:[-\u2011][^\W\d_]+)*")
_HEAD = re.compile(r"(\w+(?:[-\u2011]\w+)*)[-\u2011]$")
_TAIL = re.compile(r"\w+(?:[-\u2011]\w+)*")
_SUFFIX = re.compile(
    r"(?:ment|tion|sion|tions|sions|ity|ities|ing|ings|ness|able|ible|ally|ly|ers?|ance|ence|ical|ous|ive|ism)s?$"
)
_PREFIXES = frozenset(
    "non co pre post self well long short high low middle multi inter anti full part large small decision "
    "cross mid sub re ex vice follow policy action people evidence".split()
)
_SUSPENDED = frozenset("and or to nor but et ou y o e und и или".split())


class Hyphens:
    """Decides by how the same word is written elsewhere in the document."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._words: set[str] = set()
        for line in lines:
            text = _HEAD.sub("", line.text.strip())
            for word in _WORD.findall(text.casefold().replace("\u2011", "-")):
                self._words.add(word)
                self._words.update(word.split("-"))

    def joint(self, above: str, below: str) -> str | None:
        """What stands between two lines, the first of which ends in a hyphen.

        ``"-"`` for a hyphen that stays, ``""`` for one that goes, ``"- "`` for a suspended one
        (``low- and middle-income``); None where no word is cut.
        """
        head, tail = _HEAD.search(above), _TAIL.match(below)
        if head is None or tail is None:
            return None
        first, second = head[1].casefold(), tail[0].casefold()
        if second in _SUSPENDED:
            return "- "
        if not (head[1][-1].islower() and tail[0][0].islower()):
            return "-"
        return "-" if self._keeps(first.rsplit("-", 1)[-1], second.split("-", 1)[0], first, second) else ""

    def _keeps(self, last: str, following: str, first: str, second: str) -> bool:
        if f"{first}-{second}" in self._words or f"{last}-{following}" in self._words:
            return True
        if last + following in self._words:
            return False
        if last in _PREFIXES or "-" in first or "-" in second:
            return True
        if _SUFFIX.fullmatch(following) or len(following) < 3:
            return False
        return last in self._words or following in self._words


def join_lines(lines: Sequence[Line], hyphens: Hyphens) -> list[Run]:
    """The runs of adjacent lines as one text."""
    joined = lines[0].runs()
    for line in lines[1:]:
        _append(joined, line.runs(), hyphens)
    return joined


def _append(joined: list[Run], runs: list[Run], hyphens: Hyphens) -> None:
    above, below = (
        "".join(run.text for run in joined[-4:]).rstrip(),
        "".join(run.text for run in runs).lstrip(),
    )
    joint = hyphens.joint(above, below) if above.endswith(("-", "\u2011")) else None
    if joint is not None:
        last = joined[-1]
        text = last.text.rstrip()
        # The hyphen itself stays as it is printed, unless it goes.
        text = text[:-1] if joint == "" else text + joint[1:]
        joined[-1] = Run(text, last.bold, last.italic, last.superscript)
    elif not above.endswith(("/", "–", "\u2011")) or above.endswith((" –", " /")):
        joined.append(Run("\n"))
    joined.extend(runs)

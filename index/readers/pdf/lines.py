"""Fragments to lines: one baseline, marks above it, spaces where the gaps are."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from index.block import Run
from index.readers.pdf.direction import is_right_to_left, right_to_left
from index.readers.pdf.gaps import gap_between, least_space
from index.readers.pdf.glyphs import Fragment

COLUMN = 1.2
"""A gap of this share of the font size parts columns."""
_RAISED = 0.12
_SMALL = 0.8


@dataclass(frozen=True, slots=True)
class Line:
    """The fragments on one baseline, in reading order."""

    fragments: tuple[Fragment, ...]
    y: float
    size: float
    """Size of most of its text."""
    page: int

    @property
    def x0(self) -> float:
        return min(fragment.x0 for fragment in self.fragments)

    @property
    def x1(self) -> float:
        return max(fragment.x1 for fragment in self.fragments)

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs())

    def is_mark(self, fragment: Fragment) -> bool:
        """Whether a fragment is set small and above the baseline."""
        return fragment.size < self.size * _SMALL and fragment.y > self.y + self.size * _RAISED

    def runs(self) -> list[Run]:
        """Runs with the spaces that the gaps stand for."""
        runs = [self._run(self.fragments[0], "")]
        for before, fragment in pairwise(self.fragments):
            run = self._run(fragment, self._gap(before, fragment))
            last = runs[-1]
            if (last.bold, last.italic, last.superscript) == (run.bold, run.italic, run.superscript):
                runs[-1] = Run(last.text + run.text, last.bold, last.italic, last.superscript)
            else:
                runs.append(run)
        return runs

    def _run(self, fragment: Fragment, gap: str) -> Run:
        return Run(gap + fragment.text, fragment.bold, fragment.italic, self.is_mark(fragment))

    def _gap(self, before: Fragment, after: Fragment) -> str:
        wide = gap_between(before, after) > least_space(before, after) * self.size
        return " " if wide and not before.text.endswith(" ") and not after.text.startswith(" ") else ""

    def cells(self) -> list["Line"]:
        """The line cut at its wide gaps."""
        parts: list[list[Fragment]] = [[self.fragments[0]]]
        for before, fragment in pairwise(self.fragments):
            if gap_between(before, fragment) > COLUMN * self.size:
                parts.append([])
            parts[-1].append(fragment)
        return [Line(tuple(part), self.y, self.size, self.page) for part in parts]


def read_lines(fragments: Sequence[Fragment], page: int, width: float) -> list[Line]:
    """Lines from top to bottom. A right-to-left page is measured from its right edge, so that all that
    is said of left edges and indents holds for it too."""
    backwards = is_right_to_left("".join(fragment.text for fragment in fragments))
    if backwards:
        fragments = [replace(f, x0=width - f.x1, x1=width - f.x0) for f in fragments]
    groups: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda f: (-f.y, f.x0)):
        if not fragment.text.strip():
            continue
        near = next((g for g in reversed(groups[-4:]) if _belongs(fragment, g)), None)
        if near is None:
            groups.append([fragment])
        else:
            near.append(fragment)
    order = right_to_left if backwards else _from_left
    return sorted((_line(order(group), page) for group in groups), key=lambda line: -line.y)


def _belongs(fragment: Fragment, group: Sequence[Fragment]) -> bool:
    """Whether a fragment stands on the baseline of a group, or is raised above it like a mark."""
    other = max(group, key=lambda f: (f.size, len(f.text)))
    small, large = sorted((fragment, other), key=lambda f: f.size)
    rise = small.y - large.y
    if abs(rise) <= 0.45 * small.size:
        return True
    return small.size < large.size * _SMALL and 0 < rise <= 0.55 * large.size


def _line(group: Sequence[Fragment], page: int) -> Line:
    weights: Counter[float] = Counter()
    for fragment in group:
        weights[fragment.size] += len(fragment.text.strip())
    # A line may hold little more than its mark: the larger size is the text's.
    size = max(weights, key=lambda s: (weights[s] if s > max(weights) * _SMALL else 0, s))
    base = next(f.y for f in sorted(group, key=lambda f: -len(f.text)) if f.size == size)
    return Line(tuple(group), base, size, page)


def _from_left(group: list[Fragment]) -> list[Fragment]:
    """By left edge; of two that overlap, as kerned brackets do, in the order of their middles."""
    ordered = sorted(group, key=lambda f: f.x0)
    for place in range(len(ordered) - 1):
        a, b = ordered[place], ordered[place + 1]
        if a.x1 > b.x0 + 0.1 * a.size and a.x0 + a.x1 > b.x0 + b.x1:
            ordered[place], ordered[place + 1] = b, a
    return ordered

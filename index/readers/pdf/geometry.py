"""The measures of a document's body: its size, edges and line pitch, taken from its commonest lines."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from index.readers.pdf.lines import Line

LEADING = 1.2
"""Line pitch of a text set solid, as a share of its size."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """Lengths in points."""

    size: float
    left: float
    right: float
    pitch: float

    def pitch_of(self, size: float) -> float:
        """Expected distance of two baselines of one paragraph set in ``size``."""
        return max(size * LEADING, self.pitch * size / self.size)

    def indent(self, line: Line) -> float:
        return line.x0 - self.left


def measure(pages: Sequence[Sequence[Line]]) -> Geometry:
    """Geometry of the body text; weights are characters, so that titles and tables do not count much."""
    lines = [line for page in pages for line in page]
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    size = max(sizes, key=lambda s: sizes[s], default=10.0)
    body = [line for line in lines if abs(line.size - size) < 0.3]
    lefts = Counter(round(line.x0) for line in body if len(line.text) > 30) or Counter([0])
    rights = Counter(round(line.x1 / 2) * 2 for line in body) or Counter([0])
    gaps = Counter(
        round(above.y - below.y, 1)
        for page in pages
        for above, below in pairwise(page)
        if abs(above.size - size) < 0.3 and abs(below.size - size) < 0.3 and above.y - below.y < size * 2
    )
    return Geometry(size, lefts.most_common(1)[0][0], rights.most_common(1)[0][0], _pitch(gaps, size))


def _pitch(gaps: Counter[float], size: float) -> float:
    """The least distance that is common: where paragraphs are short, the space between them is commoner."""
    for gap in sorted(gaps):
        near = sum(count for other, count in gaps.items() if abs(other - gap) < 0.4)
        if gap > 0.9 * size and near >= 0.12 * gaps.total():
            return gap
    return size * LEADING

"""Two runs over the same questions, figure by figure, and the questions that only one got right."""

from dataclasses import dataclass

from eval.figure import FIGURES, JUDGED, Figure
from eval.interval import Mean
from eval.record import Record, Row
from eval.significance import ALPHA, difference, p_value
from index.errors import JueyiError


class ComparisonError(JueyiError):
    """Two runs that cannot be compared."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure over the questions that it applies to in both runs."""

    figure: Figure
    before: float
    after: float
    change: Mean
    """After minus before, with its paired interval."""
    p: float

    @property
    def verdict(self) -> str:
        """``better``, ``worse``, ``changed`` where neither way is better, or empty: it may be chance."""
        if self.p >= ALPHA:
            return ""
        way = self.figure.better * (1 if self.change.value > 0 else -1)
        return {1: "better", -1: "worse", 0: "changed"}[way]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from one run to another."""

    questions: int
    """In both runs, and the same in both."""
    figures: tuple[Compared, ...]
    gained: tuple[tuple[Row, Row], ...]
    """Missed before and right after."""
    lost: tuple[tuple[Row, Row], ...]


def compare(before: Record, after: Record) -> Comparison:
    """Compare what both were asked.

    Raises:
        ComparisonError: they have no question in common.
    """
    earlier = {_key(row): row for row in before.questions}
    pairs = [(earlier[key], row) for row in after.questions if (key := _key(row)) in earlier]
    if not pairs:
        raise ComparisonError("the two reports have no question in common: nothing can be compared")
    same_judge = _judge(before) == _judge(after)
    compared = (_compared(figure, pairs) for figure in FIGURES if same_judge or figure.name != JUDGED)
    return Comparison(
        len(pairs),
        tuple(one for one in compared if one is not None),
        tuple((a, b) for a, b in pairs if a.missed and not b.missed),
        tuple((a, b) for a, b in pairs if b.missed and not a.missed),
    )


def _judge(record: Record) -> tuple[str, str] | None:
    """Opinions of different judges, or by different rules, are not comparable."""
    return (record.judged.model, record.judged.prompt) if record.judged else None


def _key(row: Row) -> tuple[object, ...]:
    """A question that was rewritten under the same id is another question."""
    return row.id, row.q, row.history, row.gold, row.must


def _compared(figure: Figure, pairs: list[tuple[Row, Row]]) -> Compared | None:
    both = [(a.figures, b.figures) for a, b in pairs if figure.name in a.figures and figure.name in b.figures]
    if not both:
        return None
    a, b = [one[figure.name] for one, _ in both], [one[figure.name] for _, one in both]
    return Compared(figure, sum(a) / len(a), sum(b) / len(b), difference(a, b), p_value(a, b))

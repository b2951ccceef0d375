"""Two reports beside each other, as a table and as data."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.text import Text

from eval.comparison import Comparison
from eval.record import Row
from eval.significance import ALPHA
from ui.answer_text import printable
from ui.eval_terminal import shown
from ui.table_terminal import print_table


def print_comparison(console: Console, found: Comparison) -> None:
    """Every figure with its change, then the questions that flipped."""
    rows = [
        (
            one.figure.title,
            shown(one.figure, one.before),
            shown(one.figure, one.after),
            f"{one.change.value:+.3f}",
            f"{one.change.low:+.3f} … {one.change.high:+.3f}",
            f"{one.p:.4f}",
            one.verdict,
        )
        for one in found.figures
    ]
    print_table(console, ("figure", "before", "after", "change", "95% interval", "p", ""), rows)
    console.print(
        f"{found.questions} questions in both; without a word, a change may be chance (p ≥ {ALPHA})"
    )
    _print_flipped(console, "now right", found.gained, "green")
    _print_flipped(console, "now missed", found.lost, "red")


def _print_flipped(console: Console, title: str, pairs: Sequence[tuple[Row, Row]], style: str) -> None:
    if not pairs:
        return
    console.print(Text(f"\n{title}: {len(pairs)}", style))
    for before, after in pairs:
        console.print(Text(printable(f"  {after.id}  {after.q}")))
        console.print(Text(f"    {_got(before)} → {_got(after)}", "dim"))


def _got(row: Row) -> str:
    return ", ".join(row.cited) or ("refused" if row.abstained else "no citation")


def comparison_record(found: Comparison) -> dict[str, Any]:
    """The same as data."""
    return {
        "questions": found.questions,
        "figures": {
            one.figure.name: {
                "before": one.before,
                "after": one.after,
                "change": asdict(one.change),
                "p": one.p,
                "verdict": one.verdict,
            }
            for one in found.figures
        },
        "gained": [after.id for _, after in found.gained],
        "lost": [after.id for _, after in found.lost],
    }

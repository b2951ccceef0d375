"""What the answers to a question set were worth, as tables."""

from collections import Counter
from collections.abc import Mapping

from rich.console import Console
from rich.text import Text

from eval.figure import BY_NAME, CALIBRATION_ERROR, JUDGED, Figure
from eval.interval import FEW, Mean
from eval.record import Judged, Record, Row
from ui.answer_text import printable
from ui.table_terminal import print_table

_NARROW = (
    *("right", "success_1", "reciprocal_rank", "citation_recall", "citation_precision", "facts", "exact"),
    *("refused", "falsely_refused"),
)
"""What fits beside each other for each kind of question."""


def print_evaluation(console: Console, record: Record, misses: bool) -> None:
    """Every figure with its interval, then by kind of question, then the questions that were missed."""
    rows = [_with_interval(BY_NAME[name], mean) for name, mean in record.counted.items()]
    if record.calibration is not None:
        rows.append(_with_interval(CALIBRATION_ERROR, record.calibration.error))
    print_table(console, ("figure", "value", "95% interval", "questions"), rows)
    if any(mean.count < FEW for mean in record.counted.values()):
        console.print(f"* fewer than {FEW} questions: such a figure says little")
    console.print()
    _print_groups(console, "kind", record.kinds, Counter(row.kind for row in record.questions))
    if len(record.languages) > 1:
        console.print()
        _print_groups(console, "language", record.languages, Counter(row.lang for row in record.questions))
    if record.judged is not None:
        console.print("\n" + judged_line(record.judged, record.figures.get(JUDGED)), soft_wrap=True)
    console.print(f"\n{asked_line(record)}")
    times = record.timings
    console.print(
        f"median {times.p50_ms:.1f} ms a question, 90% within {times.p90_ms:.1f} ms, "
        f"99% within {times.p99_ms:.1f} ms; {times.seconds:.1f} s in all, {times.at_a_time} at a time"
    )
    for row in record.questions if misses else ():
        if row.missed:
            _print_miss(console, row)


def asked_line(record: Record) -> str:
    """How many questions of which split a figure is over, and when they were asked."""
    marked = sorted(Counter(row.split for row in record.questions).items())
    return f"questions marked {', '.join(f'{split}: {n}' for split, n in marked)}; {record.made[:10]}"


def shown(figure: Figure, value: float) -> str:
    """With the digits that the figure has."""
    return f"{value:.{figure.digits}f}"


def judged_line(judged: Judged, mean: Mean | None) -> str:
    """The judge's opinion, whose it is, and how many answers it has none of."""
    told = "nothing" if mean is None else f"{mean.value:.3f} ({mean.low:.3f}–{mean.high:.3f})"
    count = 0 if mean is None else mean.count
    failed = ", ".join(f"{kind}: {n}" for kind, n in sorted(judged.failures.items())) or "none"
    return (
        f"judged correct, an opinion of {judged.model} (prompt {judged.prompt}): {told} of {count} answers "
        f"given to questions that have one; without a verdict: {failed}"
    )


def _print_groups(
    console: Console, name: str, groups: Mapping[str, Mapping[str, Mean]], counts: Mapping[str, int]
) -> None:
    present = [BY_NAME[name] for name in _NARROW if any(name in row for row in groups.values())]
    rows = [
        (group, counts[group], *(_cell(row.get(figure.name)) for figure in present))
        for group, row in groups.items()
    ]
    print_table(console, (name, "n", *(figure.short for figure in present)), rows)


def _with_interval(figure: Figure, mean: Mean) -> tuple[str, str, str, str]:
    few = " *" if mean.count < FEW else ""
    interval = f"{shown(figure, mean.low)}–{shown(figure, mean.high)}"
    return figure.title, shown(figure, mean.value), interval, f"{mean.count}{few}"


def _cell(mean: Mean | None) -> str:
    return f"{mean.value:.3f}".removeprefix("0")[:4] if mean else ""


def _print_miss(console: Console, row: Row) -> None:
    gold = ", ".join(row.gold) or ("the facts" if row.answerable else "no answer")
    cited = ", ".join(row.cited) or ("refused" if row.abstained else "no citation")
    before = "".join(f"{earlier} → " for earlier in row.history)
    console.print(Text(printable(f"\n{row.id} ({row.kind}) {before}{row.q}"), "bold"))
    console.print(Text(printable(f"  expected {gold}; got {cited}"), "yellow"))
    console.print(Text(printable(f"  {row.answer}"), "dim"))
    if row.verdict is not None:
        console.print(Text(printable(f"  judged {row.verdict.verdict}: {row.verdict.reason}"), "dim"))

"""``jueyi index check``: what is wrong, a sentence a line, or that nothing is."""

from dataclasses import asdict

from rich.console import Console
from rich.text import Text

from index.checking import Report, check
from index.repairing import repair
from ui.answer_text import printable
from ui.places import Places
from ui.progress import tasks
from ui.terminal import messages, output, print_json
from ui.workspace import embedding_at


def check_index(places: Places, repaired: bool, as_json: bool) -> bool:
    """Whether all is well, if need be after a repair; prints the findings."""
    embedding, console = embedding_at(places), messages()
    report = check(places.home, embedding)
    if repaired:
        if not as_json:
            _print_findings(output(), report)
        with tasks(console) as show:
            report = repair(places.home, embedding, console.print, show)
    if as_json:
        findings = [{**asdict(f), "part": f.part.value} for f in report.findings]
        print_json({**asdict(report), "findings": findings, "sound": not report.problems}, indent=2)
        return not report.problems
    _print_findings(output(), report)
    _print_sum(output(), report, repaired)
    return not report.problems


def _print_findings(console: Console, report: Report) -> None:
    for finding in report.findings:
        line = Text(
            "left over  " if finding.harmless else "wrong      ", "dim" if finding.harmless else "red"
        )
        console.print(line.append(printable(finding.sentence), "default"))


def _print_sum(console: Console, report: Report, repaired: bool) -> None:
    counted = (
        f"{report.resolutions} resolutions, {report.passages} paragraphs and footnotes, "
        f"{report.clauses} clauses, {report.sources} source files"
    )
    if not report.problems:
        console.print(f"All is well: {counted}.")
        return
    way_out = "" if repaired else "; jueyi index check --repair puts right what can be"
    console.print(f"{len(report.problems)} wrong in {counted}{way_out}.")

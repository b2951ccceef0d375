"""What a language model thinks of the answers, apart from what is counted."""

from eval.figure import BY_NAME, JUDGED
from eval.record import Judged, Record
from ui.html_text import Html, tag
from ui.report_table import number, row, table
from ui.report_wording import ReportWords


def judged_html(judged: Judged, record: Record, words: ReportWords) -> Html:
    """The opinion of a language model, apart from what is counted."""
    by_kind = ((words.kinds[kind], means.get(JUDGED)) for kind, means in record.kinds.items())
    rows = [
        tag(
            "tr",
            tag("th", name, attributes={"scope": "row"}),
            number(BY_NAME[JUDGED], mean),
            tag("td", f"{mean.low:.3f}–{mean.high:.3f}", css="number"),
            tag("td", str(mean.count), css="number"),
        )
        for name, mean in ((words.all_kinds, record.figures.get(JUDGED)), *by_kind)
        if mean is not None
    ]
    head = row("th", ("", words.titles[JUDGED], words.interval, words.questions))
    failed = ", ".join(f"{kind}: {n}" for kind, n in sorted(judged.failures.items())) or "0"
    notes = [
        tag("p", words.judged_by.format(model=judged.model, prompt=judged.prompt), css="opinion"),
        *([table(head, rows)] if rows else []),
        tag("p", words.not_judged.format(failed=failed), css="quiet"),
    ]
    return tag("section", tag("h2", words.judged), *notes, css="judged")

"""A report as one page that needs nothing else: no script, no font, no picture from anywhere."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from eval.figure import BY_NAME, CALIBRATION_ERROR, JUDGED, Figure
from eval.interval import FEW, Mean
from eval.record import Record
from ui import head
from ui.eval_terminal import shown
from ui.html_text import Html, join, tag
from ui.report_charts import intervals_chart, reliability_chart, times_chart
from ui.report_judged_html import judged_html
from ui.report_miss_html import contested_html, misses_html
from ui.report_table import number, row, table
from ui.report_wording import ENGLISH_REPORT, ReportWords

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_NOT_CHARTED = ("length",)


def report_html(record: Record, words: ReportWords = ENGLISH_REPORT) -> Html:
    """The whole page."""
    metadata = tag(
        "head",
        tag("meta", attributes={"charset": "utf-8"}),
        tag("meta", attributes={"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        tag("meta", attributes={"http-equiv": "Content-Security-Policy", "content": _POLICY}),
        tag("title", f"Jueyi · {words.title}"),
        tag("style", Html(report_style())),
    )
    body = tag("body", tag("main", report_article(record, words)))
    return join([Html("<!doctype html>\n"), tag("html", metadata, body, attributes={"lang": words.language})])


def report_style() -> str:
    """The page's own colours, dark where the reader's system is, and the style of a report."""
    colours = head.read("colours.css")
    dark = re.search(r"\.dark \{(.*?)\}", colours, re.DOTALL)
    in_the_dark = f"@media (prefers-color-scheme: dark) {{ :root {{{dark[1]}}} }}" if dark else ""
    alone = "body { margin: 0; overflow: visible; }"
    return "\n".join((colours, in_the_dark, head.read("report.css"), alone))


def report_article(record: Record, words: ReportWords, *, within_page: bool = False) -> Html:
    """The report without what is around it; within the page a missed question can be asked there."""
    parts = [_headline(record, words), _charts(record, words), _figures(record, words)]
    groups = (
        (words.all_by_kind, {words.kinds[kind]: row for kind, row in record.kinds.items()}),
        (words.all_by_language, record.languages),
    )
    parts += [_breakdown(title, rows, words) for title, rows in groups if len(rows) > 1]
    parts += [judged_html(record.judged, record, words)] if record.judged else []
    parts += [misses_html(record, words, within_page), contested_html(record, words, within_page)]
    parts.append(_configuration(record, words))
    return tag("article", *parts, css="report")


def _headline(record: Record, words: ReportWords) -> Html:
    right = record.figures["right"]
    sets = " · ".join(f"{one.name} ({one.questions})" for one in record.configuration.sets)
    of = words.of_questions.format(n=right.count, low=_percent(right.low), high=_percent(right.high))
    return tag(
        "header",
        tag("p", "决议 Jueyi", css="brandline"),
        tag("h1", words.title),
        tag("p", tag("strong", _percent(right.value)), " ", tag("span", words.right), css="headline"),
        tag("p", of, css="quiet"),
        tag("p", sets, css="quiet"),
    )


def _charts(record: Record, words: ReportWords) -> Html:
    charted = {
        _directed(BY_NAME[name], words): mean
        for name, mean in record.counted.items()
        if name not in _NOT_CHARTED
    }
    cards = [_card(words.figures, intervals_chart(charted))]
    if len(record.kinds) > 1:
        kinds = {words.kinds[kind]: row["right"] for kind, row in record.kinds.items()}
        cards.append(_card(words.by_kind, intervals_chart(kinds)))
    if len(record.languages) > 1:
        languages = {language: row["right"] for language, row in record.languages.items()}
        cards.append(_card(words.by_language, intervals_chart(languages)))
    if record.calibration is not None:
        chart = reliability_chart(record.calibration.bins, words.said, words.came_true)
        cards.append(_card(words.reliability, chart, words.reliability_note))
    times = record.timings
    note = words.percentiles.format(
        p50=f"{times.p50_ms:.0f}",
        p90=f"{times.p90_ms:.0f}",
        p99=f"{times.p99_ms:.0f}",
        n=times.at_a_time,
    )
    usual = [took for took in times.milliseconds.values() if took <= times.p99_ms]
    chart = times_chart(usual, words.milliseconds, words.answers)
    cards.append(_card(words.times, chart, note))
    return tag("div", *cards, css="charts")


def _directed(figure: Figure, words: ReportWords) -> str:
    """The title, with an arrow where less is better."""
    return words.titles[figure.name] + (" ↓" if figure.better < 0 else "")


def _card(title: str, chart: Html, note: str = "") -> Html:
    return tag("figure", tag("figcaption", title), chart, *([tag("p", note, css="quiet")] if note else []))


def _figures(record: Record, words: ReportWords) -> Html:
    means = [(BY_NAME[name], mean) for name, mean in record.counted.items()]
    if record.calibration is not None:
        means.append((CALIBRATION_ERROR, record.calibration.error))
    head = row("th", (words.figure, words.value, words.interval, words.questions, ""))
    rows = [
        tag(
            "tr",
            tag("th", _directed(figure, words), attributes={"scope": "row"}),
            number(figure, mean),
            tag("td", f"{shown(figure, mean.low)}–{shown(figure, mean.high)}", css="number"),
            tag("td", str(mean.count), css="number"),
            tag("td", words.says[figure.name], css="says"),
        )
        for figure, mean in means
    ]
    notes = [tag("p", words.few.format(n=FEW), css="quiet")] if _any_few(m for _, m in means) else []
    return tag("section", tag("h2", words.figures), table(head, rows), *notes)


def _breakdown(title: str, groups: Mapping[str, Mapping[str, Mean]], words: ReportWords) -> Html:
    present = [
        f for f in BY_NAME.values() if f.name != JUDGED and any(f.name in row for row in groups.values())
    ]
    head = row("th", ("", *(words.titles[figure.name] for figure in present)))
    rows = [
        tag(
            "tr",
            tag("th", group, attributes={"scope": "row"}),
            *(number(figure, row.get(figure.name)) for figure in present),
        )
        for group, row in groups.items()
    ]
    return tag("section", tag("h2", title), table(head, rows))


def _configuration(record: Record, words: ReportWords) -> Html:
    about = record.configuration
    rows = {
        "system": " without ".join((about.system, *about.without)),
        "jueyi": about.jueyi,
        "models": ", ".join(about.models),
        "index": about.index,
        "resolutions": str(about.resolutions),
        "split": ", ".join(
            f"{split}: {n}" for split, n in Counter(q.split for q in record.questions).items()
        ),
        "sets": ", ".join(f"{one.name} {one.sha256}" for one in about.sets),
        "made": record.made,
        "seconds": f"{record.timings.seconds:.1f}",
    }
    entries = [
        part for name, value in rows.items() for part in (tag("dt", words.settings[name]), tag("dd", value))
    ]
    return tag("section", tag("h2", words.configuration), tag("dl", *entries), css="configuration")


def _any_few(means: Iterable[Mean]) -> bool:
    return any(mean.count < FEW for mean in means)


def _percent(share: float) -> str:
    return f"{100 * share:.1f}%"

"""Every question that was missed: what was expected, what was said, the gold text, what was found."""

from collections.abc import Sequence

from eval.record import Record, Row
from eval.recording import SHOWN
from ui.buttons import text_button
from ui.html_text import Html, direction, tag
from ui.report_wording import ReportWords


def misses_html(record: Record, words: ReportWords, within_page: bool) -> Html:
    """By kind, each to be unfolded; ``within_page`` with a button that asks it in the conversation."""
    missed = [row for row in record.questions if row.missed]
    if not missed:
        return tag("section", tag("h2", f"{words.misses} (0)"), tag("p", words.no_misses, css="quiet"))
    return _unfolding(words.misses, missed, record, words, within_page)


def contested_html(record: Record, words: ReportWords, within_page: bool) -> Html:
    """Every question that is right and yet incorrect to the judge, in the same way; nothing where none is."""
    contested = [row for row in record.questions if row.contested]
    return _unfolding(words.contested, contested, record, words, within_page) if contested else Html()


def _unfolding(
    heading: str, missed: Sequence[Row], record: Record, words: ReportWords, within_page: bool
) -> Html:
    title = tag("h2", f"{heading} ({len(missed)})")
    groups = []
    for kind in dict.fromkeys(row.kind for row in missed):
        of_kind = [row for row in missed if row.kind == kind]
        groups.append(tag("h3", f"{words.kinds[kind]} ({len(of_kind)})"))
        groups += [_miss(row, record, words, within_page) for row in of_kind]
    return tag("section", title, *groups, css="misses")


def _miss(row: Row, record: Record, words: ReportWords, within_page: bool) -> Html:
    summary = tag(
        "summary",
        tag("span", row.q, css="asked", attributes=_in(row.lang)),
        tag("span", _verdict(row, words), css="verdict"),
    )
    parts = [tag("p", row.id, css="id")]
    if row.history:
        before = " → ".join(row.history)
        parts.append(_part(words.asked_before, tag("p", before, attributes=_in(row.lang))))
    parts.append(_part(words.answered, tag("p", row.answer, css="answer", attributes=_in(row.lang))))
    if row.must:
        parts.append(_part(words.the_facts, tag("p", "；".join(" / ".join(fact) for fact in row.must))))
    for name, ids in ((words.gold, row.wanted), (words.retrieved, row.retrieved[:SHOWN])):
        if ids:
            parts.append(_part(name, *(_passage(id_, record) for id_ in ids)))
    if row.verdict is not None:
        opinion = f"{words.opinions[row.verdict.verdict]}: {row.verdict.reason}"
        parts.append(_part(words.judged, tag("p", opinion)))
    if within_page:
        parts.append(text_button(words.ask, {"data-send": "submit", "data-question": row.q}, css="ask-again"))
    return tag("details", summary, tag("div", *parts))


def _verdict(row: Row, words: ReportWords) -> str:
    expected = ", ".join(row.gold) or (words.the_facts if row.answerable else words.no_answer)
    got = (
        words.refused if row.abstained else ", ".join(label.rpartition(":")[2] for label in row.cited) or "—"
    )
    return f"{words.expected} {expected} · {words.answered} {got}"


def _part(title: str, *content: Html) -> Html:
    return tag("div", tag("h4", title), *content)


def _passage(id_: str, record: Record) -> Html:
    symbol_and_language, _, label = id_.rpartition(":")
    symbol, _, language = symbol_and_language.rpartition(":")
    return tag(
        "blockquote",
        tag("cite", f"{symbol} {label}"),
        tag("p", record.passages.get(id_, ""), attributes=_in(language)),
    )


def _in(language: str) -> dict[str, str | int | None]:
    return {"lang": language, "dir": direction(language)}

"""A job in progress and what became of each of its files, with the parser's report."""

from collections.abc import Callable, Iterator

from index.adding import Outcome
from index.anchors import TITLE
from index.resolution import Resolution
from ui.buttons import text_button
from ui.html_text import Html, element_id, join, tag
from ui.library.intake import FileState, Step
from ui.library.report import UploadReport
from ui.library.words import LibraryWords
from ui.sentences import said_in

_SHOWN = 20
"""Doubts and skipped passages of a file; the command line tells all."""
_GLIMPSE = 160
Find = Callable[[str], Resolution | None]
"""A resolution by its id."""


def intake_html(report: UploadReport, find: Find, before: int, largest: int) -> Html:
    """A list item for each file, those that did not arrive first. ``largest``: bytes of a file.

    A button stops the job while it runs, or puts its report away.
    """
    words, running = report.words, not report.job.is_over
    waits = running and before > 0
    unsent = (
        refused_html(file.name, file.reason(words, largest // 1_000_000), words) for file in report.unsent
    )
    first = tag("p", words.others_first.format(jobs=before), css="others-first") if waits else Html()
    button = (
        text_button(words.cancel, {"data-send": "cancel"})
        if running
        else text_button(words.dismiss, {"data-send": "dismiss"})
    )
    return tag(
        "section",
        first,
        tag("ul", *unsent, *(_file(file, words, find) for file in report.job.files), css="files"),
        button,
        css="intake running" if running else "intake",
        attributes={"role": "status", "aria-live": "polite"},
    )


def refused_html(name: str, reason: str, words: LibraryWords) -> Html:
    """A file that was not even sent."""
    return _item("refused", dict(words.outcomes)["refused"], name, tag("p", reason, css="reason"))


def _file(file: FileState, words: LibraryWords, find: Find) -> Html:
    if file.outcome:
        outcome = file.outcome
        detail = (
            _report(outcome, words, find)
            if outcome.change
            else tag("p", _said(outcome.reason, words), css="reason")
        )
        return _item(outcome.name, dict(words.outcomes)[outcome.name], file.name, detail)
    said = dict(words.steps)[file.step.value]
    detail = Html()
    if file.step is Step.EMBEDDING:
        said = f"{said} {file.done}/{file.total}"
        detail = tag(
            "progress", attributes={"value": file.done, "max": max(file.total, 1), "aria-label": said}
        )
    if file.step is Step.FAILED:
        detail = tag("p", _said(file.reason, words) or words.failed, css="reason")
    return _item(file.step.value, said, file.name, detail)


def _item(css: str, said: str, name: str, detail: Html) -> Html:
    line = tag(
        "p", tag("span", said, css="step-name"), " ", tag("bdi", name, css="file-name"), css="file-line"
    )
    return tag("li", line, detail, css=f"file {css}")


def _report(outcome: Outcome, words: LibraryWords, find: Find) -> Html:
    resolution = find(outcome.resolution_id)
    if resolution is None:
        return Html()
    counts = words.report.format(
        preambular=len(resolution.preambular),
        operative=len(resolution.operative),
        annex=len(resolution.annex),
        footnotes=len(resolution.footnotes),
    )
    line = tag("p", open_link(resolution, words), " · ", counts, css="counts")
    troubles = list(_troubles(outcome, words))
    if not troubles:
        return join([line, tag("p", words.no_doubts, css="quiet")]) if outcome.name != "unchanged" else line
    summary = words.doubts.format(doubts=len(outcome.doubts), skipped=len(outcome.skipped))
    shown = (tag("li", trouble) for trouble in troubles[:_SHOWN])
    rest = tag("li", f"… +{len(troubles) - _SHOWN}") if len(troubles) > _SHOWN else Html()
    return join(
        [
            line,
            tag(
                "details",
                tag("summary", summary),
                tag("ul", *shown, rest),
                css="troubles doubtful" if outcome.doubts else "troubles",
            ),
        ]
    )


def _troubles(outcome: Outcome, words: LibraryWords) -> Iterator[str]:
    yield from (_said(doubt, words) for doubt in outcome.doubts)
    for skipped in outcome.skipped:
        text = skipped.text if len(skipped.text) <= _GLIMPSE else f"{skipped.text[:_GLIMPSE]}…"
        reason = _said(skipped.reason, words)
        yield f"{reason}: {text}" if text else reason


def _said(sentence: str, words: LibraryWords) -> str:
    return said_in(words.code, sentence)


def open_link(resolution: Resolution, words: LibraryWords, name: str = "") -> Html:
    """Opens the full text on the Ask tab."""
    language = words.language(resolution.language)
    said = words.open.format(symbol=resolution.symbol, language=language)
    return tag(
        "a",
        name or f"{resolution.symbol} {language}",
        css="open-text",
        attributes={
            "href": "#ask",
            "data-open-text": "",
            "data-resolution": resolution.id,
            "data-target": element_id(resolution.id, TITLE),
            "aria-label": said,
            "title": said,
        },
    )

"""The list of what is indexed: a block for each symbol, a line for each of its languages."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from index.record import Record
from ui.buttons import icon_button, text_button
from ui.html_text import Html, direction, join, tag
from ui.icons import CROSS
from ui.library.intake_html import open_link
from ui.library.words import LibraryWords


def list_html(records: Sequence[Record], words: LibraryWords, *, may_change: bool, said: str = "") -> Html:
    """With filters above it; ``said`` is what just happened."""
    message = tag("p", said, css="said", attributes={"role": "status"})
    if not records:
        return join([message, tag("p", words.nothing_indexed, css="none")])
    symbols = [list(group) for _, group in groupby(records, lambda record: record.resolution.symbol)]
    entries = (_entry(texts, words, may_change) for texts in symbols)
    none = tag("p", words.nothing_found, css="none", attributes={"hidden": "", "role": "status"})
    return join([message, _filters(records, words), tag("ul", *entries, css="shelf"), none])


def _filters(records: Iterable[Record], words: LibraryWords) -> Html:
    languages = sorted({record.resolution.language for record in records})
    sessions = sorted({r.resolution.session for r in records if r.resolution.session}, reverse=True)
    found = tag(
        "input",
        css="find",
        attributes={
            "type": "search",
            "data-filter": "text",
            "placeholder": words.find,
            "aria-label": words.find,
        },
    )
    by_language = [(code, words.language(code)) for code in languages]
    by_session = [(str(session), words.session.format(session=session)) for session in sessions]
    return tag(
        "div",
        found,
        _select("language", words.all_languages, by_language),
        _select("session", words.all_sessions, by_session),
        css="filters",
        attributes={"role": "search"},
    )


def _select(name: str, everything: str, choices: Iterable[tuple[str, str]]) -> Html:
    options = (
        tag("option", said, attributes={"value": value}) for value, said in (("", everything), *choices)
    )
    return tag("select", *options, attributes={"data-filter": name, "aria-label": everything})


def _entry(texts: Sequence[Record], words: LibraryWords, may_change: bool) -> Html:
    first = texts[0].resolution
    meta = [words.session.format(session=first.session)] if first.session else []
    meta += [words.adopted.format(date=first.adopted_on.isoformat())] if first.adopted_on else []
    compare = (
        text_button(words.compare, {"data-send": "compare", "data-symbol": first.symbol})
        if len(texts) > 1
        else Html()
    )
    head = tag(
        "div",
        _scope_box(first.symbol, words),
        tag("h3", first.symbol),
        tag("span", " · ".join(meta), css="quiet"),
        compare,
        css="entry-head",
    )
    lines = (_text(record, words, may_change) for record in texts)
    searched = " ".join([first.symbol, *(record.resolution.title for record in texts)]).lower()
    attributes: dict[str, str | int | None] = {"data-text": searched, "data-session": first.session}
    return tag("li", head, tag("ul", *lines, css="versions"), css="entry", attributes=attributes)


def _scope_box(symbol: str, words: LibraryWords) -> Html:
    """Checked by the script in the page, which keeps what is chosen."""
    return tag(
        "input",
        attributes={
            "type": "checkbox",
            "data-scope": symbol,
            "aria-label": words.ask_of.format(symbol=symbol),
            "title": words.ask_of.format(symbol=symbol),
        },
    )


def _text(record: Record, words: LibraryWords, may_change: bool) -> Html:
    resolution = record.resolution
    language = words.language(resolution.language)
    title = tag("span", resolution.title, css="title", attributes=_in(resolution.language))
    count = words.paragraphs.format(count=sum(1 for _ in resolution.paragraphs()))
    about = " · ".join(filter(None, (count, record.source_name)))
    named = {"symbol": resolution.symbol, "language": language}
    remove = icon_button(
        words.remove_one.format(**named),
        CROSS,
        {
            "data-remove": resolution.id,
            "data-question": words.remove_question,
            "data-named": f"{resolution.symbol} · {language}",
            "data-consequence": words.remove_consequence,
            "data-yes": words.remove,
            "data-no": words.keep,
        },
    )
    return tag(
        "li",
        open_link(resolution, words, language),
        tag("div", title, tag("bdi", about, css="quiet"), css="version-name"),
        remove if may_change else Html(),
        css="version",
        attributes={"data-language-of": resolution.language},
    )


def _in(language: str) -> dict[str, str | int | None]:
    return {"lang": language, "dir": direction(language)}

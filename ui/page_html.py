"""The page's own furniture: header, welcome with example questions, the bar above the full text."""

from collections.abc import Iterable

from index.resolution import Resolution
from ui.examples import example_questions
from ui.html_text import Html, join, tag
from ui.wording import Words, words_in

_EMBLEM = Html(
    '<svg class="emblem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">'
    '<rect x="5" y="3.5" width="22" height="25" rx="2.5"/>'
    '<path d="M10 10h12M10 15h12M10 20h7"/><circle cx="22" cy="21.5" r="3.2"/></svg>'
)
_SUN_AND_MOON = Html(
    '<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">'
    '<circle cx="10" cy="10" r="6.5"/><path class="half" d="M10 3.5a6.5 6.5 0 0 1 0 13z"/></svg>'
)
_PAGE = Html(
    '<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">'
    '<path d="M5 2.5h7l3.5 3.5v11.5H5zM8 9h5M8 12h5M8 15h3"/></svg>'
)
_PLUS = Html(
    '<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M10 4v12M4 10h12"/></svg>'
)
_CROSS = Html(
    '<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M5 5l10 10M15 5L5 15"/></svg>'
)


def header_html(words: Words) -> Html:
    """Name, and the switches: new conversation, language, theme, full text (on a narrow screen)."""
    brand = tag("div", _EMBLEM, tag("h1", "决议", tag("span", "Jueyi")), tag("p", words.tagline), css="brand")
    other = words_in("en" if words.language == "zh" else "zh").language
    switches = tag(
        "div",
        _switch(words.new_conversation, _PLUS, css="icon new", data={"data-action": "new"}),
        _switch(
            words.other_language, css="language", data={"data-action": "language", "data-language": other}
        ),
        _switch(words.theme, _SUN_AND_MOON, css="icon theme", data={"data-theme-switch": ""}),
        _switch(words.full_text, _PAGE, css="icon open-pane", data={"data-pane": "open"}),
        css="switches",
    )
    return tag("header", brand, switches, css="page-header")


def _switch(name: str, icon: Html | None = None, css: str = "", data: dict[str, str] | None = None) -> Html:
    attributes: dict[str, str | int | None] = {"type": "button", **(data or {})}
    if icon is None:
        return tag("button", name, css=f"switch {css}", attributes=attributes)
    named = {**attributes, "aria-label": name, "title": name}
    return tag("button", icon, css=f"switch {css}", attributes=named)


def welcome_html(resolutions: Iterable[Resolution], words: Words) -> Html:
    """What stands in an empty conversation."""
    questions = example_questions(resolutions, words.language)
    buttons = (
        tag("li", tag("button", q, css="example", attributes={"type": "button", "data-question": q}))
        for q in questions
    )
    return tag(
        "section",
        tag("h2", words.welcome),
        tag("p", words.welcome_text),
        tag("p", words.examples, css="caption"),
        tag("ul", *buttons, css="examples"),
        css="welcome",
    )


def pane_bar_html(resolutions: Iterable[Resolution], words: Words) -> Html:
    """Heading of the full text, a choice of resolutions where there are several, and the closing button."""
    several = list(resolutions)
    if len(several) > 1:
        options = (tag("option", _name(r), attributes={"value": r.id}) for r in several)
        heading = tag(
            "select",
            *options,
            css="choice",
            attributes={"aria-label": words.choose_resolution, "data-choice": ""},
        )
    else:
        heading = join(tag("span", r.symbol, css="symbol") for r in several)
    close = _switch(words.close, _CROSS, css="icon close-pane", data={"data-pane": "close"})
    return tag("div", tag("h2", words.full_text), heading, close, css="pane-bar")


def _name(resolution: Resolution) -> str:
    return f"{resolution.symbol} ({resolution.language}) {resolution.title}"

"""The bar above the full text, and the card that shows a paragraph before it is opened."""

from collections.abc import Iterable

from assistant.citation_form import cited
from index.passage import Passage
from index.resolution import Resolution
from ui.buttons import icon_button
from ui.html_text import Html, direction, join, tag
from ui.icons import CROSS
from ui.wording import Words


def pane_bar_html(resolutions: Iterable[Resolution], words: Words) -> Html:
    """Heading, a choice of resolutions where there are several, and the closing button of a narrow screen."""
    several = list(resolutions)
    heading = _choice(several, words) if len(several) > 1 else join(map(_symbol, several))
    close = icon_button(words.close, CROSS, {"data-pane": "close"}, css="close-pane")
    ids = "\n".join(resolution.id for resolution in several)
    title = tag("h2", words.ask.full_text)
    return tag("div", title, heading, close, css="pane-bar", attributes={"data-resolutions": ids})


def _symbol(resolution: Resolution) -> Html:
    return tag("span", resolution.symbol, css="symbol")


def _choice(resolutions: Iterable[Resolution], words: Words) -> Html:
    options = (tag("option", _name(r), attributes={"value": r.id}) for r in resolutions)
    attributes = {"aria-label": words.ask.choose_resolution, "data-choice": ""}
    return tag("select", *options, css="choice", attributes=attributes)


def _name(resolution: Resolution) -> str:
    return f"{resolution.symbol} ({resolution.language}) {resolution.title}"


def preview_html(passage: Passage) -> Html:
    """The paragraph as it stands, under its citation."""
    head = tag("p", cited(passage.symbol, passage.label, passage.language), css="place")
    text = tag("p", f"{passage.lead_in} {passage.text}".strip(), css="text")
    attributes = {"lang": passage.language, "dir": direction(passage.language)}
    return tag("div", head, text, css="card", attributes=attributes)

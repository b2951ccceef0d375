"""The button that stops an answer; it takes the place of the one that asks."""

from ui.buttons import named_icon_button
from ui.html_text import Html
from ui.icons import SQUARE
from ui.wording import Words


def stop_html(words: Words) -> Html:
    """Shown while an answer is on its way."""
    return named_icon_button(words.ask.stop, SQUARE, {"data-send": "stop"}, css="stop-button")

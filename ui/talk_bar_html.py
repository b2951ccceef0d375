"""The bar above the conversation."""

from ui.buttons import icon_button
from ui.html_text import Html, tag
from ui.icons import PAGE, PLUS
from ui.wording import Words


def talk_bar_html(words: Words) -> Html:
    """What can be done with the conversation as a whole."""
    new = icon_button(words.ask.new_conversation, PLUS, {"data-send": "new"})
    full_text = icon_button(words.ask.full_text, PAGE, {"data-pane": "open"}, css="open-pane")
    return tag("div", new, full_text, css="talk-bar")

"""What stands in an empty conversation: what this is, and questions to begin with."""

from collections.abc import Iterable

from index.resolution import Resolution
from ui.examples import example_questions
from ui.html_text import Html, tag
from ui.wording import Words


def welcome_html(resolutions: Iterable[Resolution], words: Words) -> Html:
    """A click on an example asks it."""
    buttons = (tag("li", _example(question)) for question in example_questions(resolutions, words.language))
    return tag(
        "section",
        tag("h2", words.ask.welcome),
        tag("p", words.ask.welcome_text),
        tag("p", words.ask.examples, css="caption"),
        tag("ul", *buttons, css="examples"),
        css="welcome",
    )


def _example(question: str) -> Html:
    attributes = {"type": "button", "data-send": "submit", "data-question": question}
    return tag("button", question, css="example", attributes=attributes)

"""What stands in an empty conversation: what this is, and questions to begin with."""

from index.resolution import Resolution
from ui.examples import example_questions
from ui.html_text import Html, tag
from ui.wording import Words


def welcome_html(chosen: Resolution | None, several: bool, words: Words) -> Html:
    """A click on an example asks it. The examples are about ``chosen``; none where nothing is indexed."""
    questions = example_questions(chosen, words.language, several=several) if chosen else ()
    buttons = (tag("li", _example(question)) for question in questions)
    caption = tag("p", words.ask.examples, css="caption") if questions else Html()
    return tag(
        "section",
        tag("h2", words.ask.welcome),
        tag("p", words.ask.welcome_text),
        caption,
        tag("ul", *buttons, css="examples"),
        css="welcome",
    )


def _example(question: str) -> Html:
    attributes = {"type": "button", "data-send": "submit", "data-question": question}
    return tag("button", question, css="example", attributes=attributes)

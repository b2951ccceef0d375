"""Who answers: the model that is configured, or quotations from the text. Nothing where there is no model."""

from assistant.answer import EXTRACTIVE, MODEL
from ui.html_text import Html, tag
from ui.wording import Words


def mode_html(words: Words, model: str, mode: str) -> Html:
    """Two buttons, the mode in force pressed; the model by its name."""
    if not model:
        return Html()
    names = ((MODEL, f"{words.ask.mode(MODEL)} · {model}"), (EXTRACTIVE, words.ask.mode(EXTRACTIVE)))
    buttons = (
        tag(
            "button",
            name,
            css="mode-button",
            attributes={
                "type": "button",
                "data-send": "mode",
                "data-mode": key,
                "aria-pressed": "true" if key == mode else "false",
            },
        )
        for key, name in names
    )
    return tag("div", *buttons, css="modes", attributes={"role": "group", "aria-label": words.ask.answers_by})

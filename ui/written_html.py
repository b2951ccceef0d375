"""A model's part in an answer as HTML: drafts, what is verified, what is struck off, why it was not shown."""

from assistant.answer import MODEL, Answer
from assistant.event import Draft
from assistant.phrases import say
from assistant.writing.repair import reason_of
from assistant.written import Struck
from ui.html_text import Html, join, tag
from ui.wording import Words


def draft_html(draft: Draft, words: Words) -> Html:
    """A sentence that nobody has checked, or that failed and is being written again."""
    css = "draft failing" if draft.failing else "draft"
    waiting = tag("span", words.ask.rewriting, css="struck-reason") if draft.failing else Html()
    return tag("p", draft.text, waiting, css=css, attributes={"dir": "auto"})


def struck_html(struck: Struck, language: str) -> Html:
    """Its reason in words before the sentence, which is crossed out: no part of the answer."""
    reason = say(language, "struck_off", reason=reason_of(struck, language))
    return tag("p", tag("span", reason, css="struck-reason"), tag("s", struck.text), css="struck")


def verified_html(words: Words) -> Html:
    """The tick behind a statement that was checked."""
    attributes = {"role": "img", "aria-label": words.ask.verified, "title": words.ask.verified}
    return tag("span", "✓", css="verified", attributes=attributes)


def struck_before(answer: Answer, place: int) -> Html:
    """What was struck off before the statement at this place; behind the last one with their number."""
    if answer.written is None or answer.mode != MODEL:
        return Html()
    return join(struck_html(one, answer.language) for one in answer.written.struck if one.after == place)


def note_html(answer: Answer) -> Html:
    """Why the answer is not the model's, and what the model wrote instead."""
    if answer.written is None:
        return Html()
    note = tag("p", answer.written.note, css="model-note", attributes={"role": "status"})
    struck = () if answer.mode == MODEL else answer.written.struck
    left = join(struck_html(one, answer.language) for one in struck)
    return join([note if answer.written.note else Html(), left])

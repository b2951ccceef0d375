"""What can be done with a turn: copy, copy the citation, ask again, rewrite the question, rate the answer."""

from assistant.answer import MODEL, Answer
from assistant.citation_form import cited
from eval.feedback import MAX_NOTE
from ui.answer_text import plain_text
from ui.buttons import Data, icon_button, named_icon_button, text_button
from ui.html_text import Html, tag
from ui.icons import AGAIN, COPY, PENCIL, QUOTE, THUMB
from ui.turn import Turn
from ui.wording import Words

_SEPARATORS = {"zh": "；"}


def tools_html(turn: Turn, words: Words) -> Html:
    """The row of buttons under a finished turn, and how its answer came about."""
    number = {"data-turn": turn.number}
    buttons: list[Html] = []
    if turn.answer is not None:
        buttons += _copying(turn.answer, words)
    buttons.append(icon_button(words.ask.retry, AGAIN, {"data-send": "retry", **number}))
    if turn.answer is not None:
        buttons += [_thumb(turn, verdict, words) for verdict in ("up", "down")]
        buttons.append(tag("span", _mode(turn.answer, words), css="mode"))
    row = tag("div", *buttons, css="tools", attributes={"role": "group", "aria-label": words.ask.tools})
    return row + _note(turn, words)


def _mode(answer: Answer, words: Words) -> str:
    """``模型撰写 · ollama:qwen3``."""
    name = words.ask.mode(answer.mode)
    return f"{name} · {answer.written.model}" if answer.mode == MODEL and answer.written else name


def _copying(answer: Answer, words: Words) -> list[Html]:
    done = {"data-done": words.ask.copied}
    found = [icon_button(words.ask.copy_answer, COPY, {"data-copy": plain_text(answer), **done})]
    if answer.citations:
        data = {"data-copy": citations_text(answer), **done}
        found.append(named_icon_button(words.ask.copy_citation, QUOTE, data))
    return found


def citations_text(answer: Answer) -> str:
    """Every paragraph cited, once, in the form of UN documents and the language of the answer."""
    places = dict.fromkeys((c.passage.symbol, c.label) for c in answer.citations)
    separator = _SEPARATORS.get(answer.language, "; ")
    return separator.join(cited(symbol, label, answer.language) for symbol, label in places)


def _thumb(turn: Turn, verdict: str, words: Words) -> Html:
    name = words.ask.helpful if verdict == "up" else words.ask.unhelpful
    data: Data = {
        "data-send": "like",
        "data-turn": turn.number,
        "data-verdict": verdict,
        "aria-pressed": "true" if turn.rating == verdict else "false",
    }
    return icon_button(name, THUMB, data, css=f"thumb {verdict}")


def _note(turn: Turn, words: Words) -> Html:
    if not turn.rating or turn.answer is None:
        return Html()
    if turn.noted:
        return tag("p", words.ask.thanks, css="thanks", attributes={"role": "status"})
    box = tag(
        "textarea",
        css="field",
        attributes={
            "name": "note",
            "rows": 2,
            "maxlength": MAX_NOTE,
            "aria-label": words.ask.note,
            "placeholder": words.ask.note,
        },
    )
    save = tag("button", words.ask.note_send, css="small-button", attributes={"type": "submit"})
    return tag("form", box, save, css="note-form", attributes={"data-send": "note", "data-turn": turn.number})


def question_html(turn: Turn, words: Words) -> Html:
    """The question, a pencil, and the form that the pencil puts in their place."""
    question = tag("h2", turn.question, css="question", attributes={"dir": "auto"})
    if not turn.is_over:
        return question
    pencil = icon_button(words.ask.edit, PENCIL, {"data-rewrite": "open"}, css="pencil")
    box = tag(
        "textarea",
        turn.question,
        css="field",
        attributes={"name": "question", "rows": 2, "aria-label": words.ask.label, "dir": "auto"},
    )
    send = tag("button", words.ask.edit_send, css="small-button", attributes={"type": "submit"})
    cancel = text_button(words.ask.cancel, {"data-rewrite": "cancel"}, css="small-button plain")
    form = tag(
        "form",
        box,
        tag("div", cancel, send, css="form-buttons"),
        css="rewrite",
        attributes={"data-send": "edit", "data-turn": turn.number, "hidden": ""},
    )
    return tag("div", question, pencil, form, css="asked")

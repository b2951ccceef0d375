"""The login page: a form, nothing else; it works without script."""

from pathlib import Path

from ui.html_text import Html, join, tag
from ui.icons import EMBLEM
from ui.serving.login_words import LoginWords

_STYLE = Html((Path(__file__).parent.parent / "static" / "login.css").read_text("utf-8"))


def login_html(words: LoginWords, action: str, name: str = "", message: str = "") -> Html:
    """The whole document. ``action`` is the login path; ``name`` what was typed before."""
    head = tag(
        "head",
        Html('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        tag("title", f"{words.enter} · 决议 Jueyi"),
        tag("style", _STYLE),
    )
    other = tag(
        "a",
        words.other_language,
        css="other",
        attributes={"href": f"{action}?lang={words.other_code}", "lang": words.other_code},
    )
    brand = tag("p", EMBLEM, tag("span", "决议"), tag("span", "Jueyi", css="latin"), css="brand")
    body = tag(
        "body", tag("main", brand, tag("h1", words.heading), _form(words, action, name, message), other)
    )
    return join([Html("<!doctype html>"), tag("html", head, body, attributes={"lang": words.language})])


def _form(words: LoginWords, action: str, name: str, message: str) -> Html:
    alert = tag("p", message, css="alert", attributes={"role": "alert"}) if message else Html()
    return tag(
        "form",
        _field(words.name, "username", "username", name, focus=not name),
        _field(words.password, "current-password", "password", "", focus=bool(name)),
        alert,
        tag("input", attributes={"type": "hidden", "name": "lang", "value": words.language}),
        tag("button", words.enter, attributes={"type": "submit"}),
        attributes={"method": "post", "action": action},
    )


def _field(label: str, autocomplete: str, name: str, value: str, *, focus: bool) -> Html:
    attributes: dict[str, str | int | None] = {
        "id": name,
        "name": name,
        "type": "password" if name == "password" else "text",
        "autocomplete": autocomplete,
        "value": value or None,
        "required": "",
        "autofocus": "" if focus else None,
    }
    return join([tag("label", label, attributes={"for": name}), tag("input", attributes=attributes)])

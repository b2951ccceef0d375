"""The bar above the conversation, and the two sheets that its buttons open."""

from ui.buttons import icon_button, named_icon_button, text_button
from ui.html_text import Html, tag
from ui.icons import BIN, CLOCK, CROSS, DOWNLOAD, PAGE, PLUS
from ui.wording import Words


def talk_bar_html(words: Words, user: str | None = None) -> Html:
    """What can be done with the conversation as a whole; ``user`` once it is known who is there."""
    ask = words.ask
    history = named_icon_button(ask.history, CLOCK, {"popovertarget": "talks", "data-talks": ""})
    export = icon_button(ask.export, DOWNLOAD, {"popovertarget": "export-menu"}, css="export")
    new = named_icon_button(ask.new_conversation, PLUS, {"data-send": "new"}, css="new")
    full_text = icon_button(ask.full_text, PAGE, {"data-pane": "open"}, css="open-pane")
    right = tag("div", export, new, full_text, css="bar-end")
    bar = tag("div", history, right, css="talk-bar", attributes={"data-user": user})
    return bar + _export_menu(words) + _talks(words)


def _export_menu(words: Words) -> Html:
    files = (("md", words.ask.export_markdown), ("docx", words.ask.export_word))
    items = (
        text_button(
            name, {"data-send": "download", "data-format": kind, "data-close": "export-menu"}, css="item"
        )
        for kind, name in files
    )
    attributes = {"id": "export-menu", "popover": "", "role": "group", "aria-label": words.ask.export}
    return tag("div", *items, css="menu", attributes=attributes)


def _talks(words: Words) -> Html:
    """Filled by the script with what the browser keeps; it copies the row and sets its texts."""
    ask = words.ask
    close = icon_button(words.close, CROSS, {"popovertarget": "talks", "popovertargetaction": "hide"})
    head = tag("div", tag("h2", ask.history), close, css="sheet-head")
    opening = tag(
        "button",
        tag("span", css="title", attributes={"dir": "auto"}),
        tag("time"),
        css="open-talk",
        attributes={"type": "button", "data-talk": ""},
    )
    row = tag("li", opening, icon_button(ask.delete, BIN, {"data-forget": ""}))
    empty = tag("p", ask.no_history, css="empty")
    clear = text_button(ask.delete_all, {"data-forget-all": ""}, css="small-button plain")
    foot = tag("div", tag("p", ask.history_note), clear, css="sheet-foot")
    parts = (head, tag("ul"), empty, tag("template", row), foot)
    attributes = {"id": "talks", "popover": "", "role": "dialog", "aria-label": ask.history}
    return tag("div", *parts, css="talks", attributes=attributes)

"""Buttons of the page: words, an icon with a name, or both."""

from collections.abc import Mapping

from ui.html_text import Html, tag

Data = Mapping[str, str | int | None]


def text_button(name: str, data: Data, css: str = "switch") -> Html:
    """A button with its name on it; ``data`` are its attributes."""
    return tag("button", name, css=css, attributes={"type": "button", **data})


def icon_button(name: str, icon: Html, data: Data, css: str = "") -> Html:
    """A button with an icon; its name is a tooltip and what a screen reader says."""
    attributes = {"type": "button", **data, "aria-label": name, "title": name}
    return tag("button", icon, css=f"switch icon {css}".rstrip(), attributes=attributes)


def named_icon_button(name: str, icon: Html, data: Data, css: str = "") -> Html:
    """A button with an icon and, where there is room, its name beside it."""
    attributes = {"type": "button", **data, "aria-label": name, "title": name}
    return tag("button", icon, tag("span", name), css=f"switch named {css}".rstrip(), attributes=attributes)

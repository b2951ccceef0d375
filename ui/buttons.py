"""Buttons of the page: words, or an icon with a name."""

from collections.abc import Mapping

from ui.html_text import Html, tag


def text_button(name: str, data: Mapping[str, str | int | None], css: str = "switch") -> Html:
    """A button with its name on it; ``data`` are its attributes."""
    return tag("button", name, css=css, attributes={"type": "button", **data})


def icon_button(name: str, icon: Html, data: Mapping[str, str | int | None], css: str = "") -> Html:
    """A button with an icon; its name is a tooltip and what a screen reader says."""
    attributes = {"type": "button", **data, "aria-label": name, "title": name}
    return tag("button", icon, css=f"switch icon {css}".rstrip(), attributes=attributes)

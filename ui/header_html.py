"""The header: name, tabs, and the switches of the whole page."""

from collections.abc import Sequence

from ui.buttons import icon_button, text_button
from ui.html_text import Html, tag
from ui.icons import EMBLEM, LEAVE, SUN_AND_MOON
from ui.wording import Words, words_in


def header_html(tabs: Sequence[str], words: Words, user: str = "") -> Html:
    """Tabs are shown where there is more than one; ``user`` is who is logged in, if anybody is."""
    brand = tag("div", EMBLEM, tag("h1", "决议", tag("span", "Jueyi")), tag("p", words.tagline), css="brand")
    other = words_in("en" if words.language == "zh" else "zh").language
    language = text_button(words.other_language, {"data-language": other})
    theme = icon_button(words.theme, SUN_AND_MOON, {"data-theme-switch": ""})
    navigation = _navigation(tabs, words) if len(tabs) > 1 else Html()
    switches = tag("div", language, theme, _logout(user, words) if user else Html(), css="switches")
    notice = tag("p", css="notice", attributes={"id": "notice", "role": "status", "data-gone": words.gone})
    return tag("header", brand, navigation, switches, css="page-header") + notice


def _logout(user: str, words: Words) -> Html:
    said = words.log_out.format(user=user)
    button = tag("button", LEAVE, css="switch icon", attributes={"aria-label": said, "title": said})
    return tag("form", button, attributes={"method": "post", "action": "logout"})


def _navigation(tabs: Sequence[str], words: Words) -> Html:
    links = (tag("a", words.tab(name), attributes={"href": f"#{name}", "data-view": name}) for name in tabs)
    return tag("nav", *links, css="tabs")

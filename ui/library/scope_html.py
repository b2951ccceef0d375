"""Above the composer: which resolutions the next question is asked of."""

from collections.abc import Sequence

from ui.buttons import text_button
from ui.html_text import Html, tag
from ui.library.words import LibraryWords

_NAMED = 3


def scope_html(scope: Sequence[str], count: int, words: LibraryWords) -> Html:
    """Nothing where there is only one resolution to ask."""
    if count < 2:
        return Html()
    if not scope:
        said, clear = words.scope_all.format(count=count), Html()
    else:
        named = ", ".join(scope[:_NAMED]) + (f" +{len(scope) - _NAMED}" if len(scope) > _NAMED else "")
        said = words.scope_some.format(symbols=named)
        clear = text_button(words.scope_clear, {"data-scope-all": ""}, css="link")
    change = tag("a", words.scope_change, css="link", attributes={"href": "#library"})
    css = "scope chosen" if scope else "scope"
    return tag("p", tag("span", said), change, clear, css=css, attributes={"role": "status"})

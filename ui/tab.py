"""What a tab of the page is, and what it finds around it."""

from dataclasses import dataclass
from typing import Any, Protocol

import gradio as gr

from ui.wording import Words, words_in

QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
"""For an event of the page itself: nothing spins over it, and it is no endpoint."""
# The only thing a template may hold is the whole value: anything inside one is run as code in the browser.
_ONE = "${value}"
_SEVERAL = '${[].concat(value).join("")}'


@dataclass(frozen=True, slots=True)
class Shell:
    """What is around every tab.

    ``head`` has two events. ``speak``: the interface language is ``language``; sent once when the page opens
    and when it is switched. ``view``: the tab named ``view`` is shown.
    """

    head: gr.HTML
    language: gr.State
    """``zh`` or ``en``; set by ``speak``, so a handler of that event reads the event."""
    scope: gr.State
    """Symbols of the resolutions that questions are asked of; none means all."""


class Tab(Protocol):
    """One of Ask, Library, Evaluation: builds its part of the page and wires its own events."""

    @property
    def name(self) -> str:
        """As in the address, ``#library``; ``Words.tabs`` says it."""

    def build(self, shell: Shell) -> None:
        """Called once, inside the tab's column."""


def part(name: str, value: Any = None, events: tuple[str, ...] = (), **options: Any) -> gr.HTML:
    """A piece of the page whose content is made on the server.

    A button in it with ``data-send="regenerate"`` sends the event ``regenerate`` with all its ``data-``
    attributes; ``events`` are those that are listened to, ``part.regenerate(…)``; ``gr.on`` takes only those
    that Gradio knows, such as ``submit``. The script finds the part as ``jueyi.part(name)``, with its
    ``props``, ``server`` functions and ``watch``.
    """
    names = ", ".join(f'"{event}"' for event in events)
    return gr.HTML(
        value,
        elem_id=name,
        html_template=_SEVERAL if isinstance(value, list) else _ONE,
        js_on_load=f'jueyi.attach("{name}", {{ element, props, server, trigger, watch }}, [{names}]);',
        apply_default_css=False,
        **options,
    )


def mailbox(name: str) -> gr.HTML:
    """Something for the script in the page, which watches for it; data that never becomes HTML."""
    return gr.HTML(
        None,
        elem_id=name,
        html_template="",
        js_on_load=f'jueyi.attach("{name}", {{ element, props, server, trigger, watch }}, []);',
        apply_default_css=False,
        visible="hidden",
    )


def sent(event: gr.EventData) -> dict[str, Any]:
    """What the script in the page sent with an event; nothing for one of Gradio's own."""
    data = event._data
    return data if isinstance(data, dict) else {}


def spoken(event: gr.EventData) -> Words:
    """The words of the language that a ``speak`` event names."""
    return words_in(str(sent(event).get("language", "")))

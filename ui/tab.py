"""What a tab of the page is, and what it finds around it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import uuid4

import gradio as gr

QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
"""For an event of the page itself: nothing spins over it, and it is no endpoint."""
LATEST: dict[str, Any] = {**QUIET, "trigger_mode": "always_last"}
"""For one that shows how things are: of several that wait, the last is handled, with the first one's data."""
EACH: dict[str, Any] = {**QUIET, "trigger_mode": "multiple"}
"""For one whose data says what to do: it does not wait for, or give way to, another of its kind."""
# The only thing a template may hold is the whole value: anything inside one is run as code in the browser.
_ONE = "${value}"
_SEVERAL = '${[].concat(value).join("")}'


@dataclass(frozen=True, slots=True)
class Shell:
    """What is around every tab.

    ``language`` and ``scope`` are kept by the script in the page and go with every event, so that none comes
    before them; what they hold is whatever a browser sends.
    """

    head: gr.HTML
    """Its event ``view``: the tab named ``view`` is shown."""
    language: gr.HTML
    """``zh`` or ``en``."""
    scope: gr.HTML
    """Symbols of the resolutions that questions are asked of; none means all."""
    spoken: gr.HTML
    """``spoken_in`` the language of what came with it: Gradio answers in any order what it was sent at once,
    and the script has all of it said again where the last to come is in a language that was left since."""
    speakers: list["Speaker"] = field(default_factory=list)
    """What is written in the interface language."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Writes ``outputs`` in the interface language, when the page opens and when it is switched.

    All of them in one event: Gradio handles those of one event one after the other, each with its own way to
    the server and back.
    """

    speak: Callable[..., tuple[Any, ...]]
    """Called with the language, the request and the values of ``inputs``."""
    inputs: Sequence[Any]
    outputs: Sequence[Any]


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


def mailbox(name: str, value: Any = None) -> gr.HTML:
    """Something for the script in the page, or from it; data that never becomes HTML."""
    return gr.HTML(
        value,
        elem_id=name,
        html_template="",
        js_on_load=f'jueyi.attach("{name}", {{ element, props, server, trigger, watch }}, []);',
        apply_default_css=False,
        visible="hidden",
    )


def spoken_in(language: str) -> dict[str, str]:
    """For ``Shell.spoken``. No two are alike, so that the script is told of each."""
    return {"language": language, "id": uuid4().hex}


def sent(event: gr.EventData) -> dict[str, Any]:
    """What the script in the page sent with an event; nothing for one of Gradio's own."""
    data = event._data
    return data if isinstance(data, dict) else {}

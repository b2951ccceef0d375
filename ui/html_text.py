"""Text into HTML: everything is escaped here, and nothing else writes text into the page.

``gr.HTML`` puts what it is given into the page as it is, and its templates would run what stands in a value
between braces. So values are finished HTML made by :func:`tag`, and a template holds nothing but the value.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

_RIGHT_TO_LEFT = ("ar",)
_VOID = ("br", "hr", "input", "wbr")


class Html(str):
    """Finished HTML. Plain strings are escaped wherever they are put into a tag."""

    __slots__ = ()

    def __add__(self, other: str) -> "Html":
        return join([self, other])


def tag(
    name: str, *content: str, attributes: Mapping[str, str | int | None] | None = None, css: str = ""
) -> Html:
    """An element. An attribute that is None is left out; content that is not :class:`Html` is escaped."""
    given: dict[str, str | int | None] = {"class": css or None, **(attributes or {})}
    written = "".join(f' {key}="{escape(str(value))}"' for key, value in given.items() if value is not None)
    if name in _VOID:
        return Html(f"<{name}{written}>")
    return Html(f"<{name}{written}>{join(content)}</{name}>")


def join(parts: Iterable[str]) -> Html:
    """Parts one behind the other, plain strings escaped."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in parts))


def direction(language: str) -> str:
    """Value of the ``dir`` attribute for a text in this language."""
    return "rtl" if language in _RIGHT_TO_LEFT else "ltr"


def element_id(resolution_id: str, label: str) -> str:
    """The id of a paragraph or footnote in the page: ``r-A-RES-78-40-zh-OP7``."""
    name = f"r-{resolution_id}-{label}".replace("*", "star").replace("†", "dagger").replace("‡", "ddagger")
    return re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-")


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` to ``end`` of a text, to be wrapped in an element."""

    start: int
    end: int
    element: str
    css: str


def wrap_spans(text: str, spans: Iterable[Span]) -> Html:
    """The text with spans wrapped; one that overlaps an earlier one is left out."""
    parts: list[str] = []
    position = 0
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if span.start < position or span.start >= span.end:
            continue
        parts += [text[position : span.start], tag(span.element, text[span.start : span.end], css=span.css)]
        position = span.end
    return join([*parts, text[position:]])

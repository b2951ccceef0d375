"""Line drawings of the buttons, as SVG."""

from ui.html_text import Html, tag

_HIDDEN = {"aria-hidden": "true", "focusable": "false"}


def _drawn(*content: str, size: int = 20, css: str = "") -> Html:
    return tag("svg", *map(Html, content), css=css, attributes={"viewBox": f"0 0 {size} {size}", **_HIDDEN})


EMBLEM = _drawn(
    '<rect x="5" y="3.5" width="22" height="25" rx="2.5"/>',
    '<path d="M10 10h12M10 15h12M10 20h7"/><circle cx="22" cy="21.5" r="3.2"/>',
    size=32,
    css="emblem",
)
SUN_AND_MOON = _drawn('<circle cx="10" cy="10" r="6.5"/><path class="half" d="M10 3.5a6.5 6.5 0 0 1 0 13z"/>')
PAGE = _drawn('<path d="M5 2.5h7l3.5 3.5v11.5H5zM8 9h5M8 12h5M8 15h3"/>')
PLUS = _drawn('<path d="M10 4v12M4 10h12"/>')
CROSS = _drawn('<path d="M5 5l10 10M15 5L5 15"/>')
COPY = _drawn('<rect x="7" y="7" width="9.5" height="9.5" rx="1.8"/><path d="M13 7V3.5H3.5V13H7"/>')
QUOTE = _drawn(
    '<path d="M8.5 5.5C5.5 6.5 4 8.5 4 11.5v3h4.5v-4.5H6M16 5.5c-3 1-4.5 3-4.5 6v3H16v-4.5h-2.5"/>'
)
AGAIN = _drawn('<path d="M16 10a6 6 0 1 1-1.8-4.3M16 3v3.5h-3.5"/>')
PENCIL = _drawn('<path d="M4 16l.8-3.5L13.5 3.8l2.7 2.7L7.5 15.2zM11.8 5.5l2.7 2.7"/>')
THUMB = _drawn(
    '<path d="M3.5 9h2.8v7.5H3.5zM6.3 9.3l3-6.3c1.6 0 2.3 1 2.1 2.4L11 8h4.2'
    'c1.2 0 1.9 1 1.6 2.2l-1.2 4.8c-.2.9-.9 1.5-1.8 1.5H6.3"/>'
)
CLOCK = _drawn('<circle cx="10" cy="10" r="6.5"/><path d="M10 6.2V10l2.6 1.8"/>')
DOWNLOAD = _drawn('<path d="M10 3.5v8.5M6.5 8.8L10 12.3l3.5-3.5M4 16h12"/>')
SQUARE = _drawn('<rect class="half" x="5.5" y="5.5" width="9" height="9" rx="1.5"/>')
BIN = _drawn('<path d="M4.5 6h11M8 6V4h4v2M6 6l.7 10.5h6.6L14 6M8.6 9v4.5M11.4 9v4.5"/>')
LEAVE = _drawn('<path d="M11.5 3.5h-7v13h7M8.5 10h8M13.5 7l3 3-3 3"/>')

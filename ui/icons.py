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

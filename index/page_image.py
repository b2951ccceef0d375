"""A page of a PDF as a picture, and where on it a paragraph begins.

Drawn by a process of its own, bounded in time and memory, for a PDF may bring down who draws it.
"""

import io
import pickle
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from index.errors import DocumentError
from index.limits import DEFAULT_LIMITS, Limits
from index.sources import SourceFile

_WIDTH = 1100
"""Pixels; a page is read at half of it on a screen of two pixels to the point."""
_HIGHEST = 3000
_COLOURS = 32
_LONGEST_START = 40
_SHORTEST_START = 12
_ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class PageImage:
    """A PNG, and how far down the paragraph begins."""

    png: bytes
    top: float | None = None
    """0 at the upper edge, 1 at the lower; None where the paragraph's words are not found on the page."""


def page_image(file: SourceFile, page: int, text: str = "", limits: Limits = DEFAULT_LIMITS) -> PageImage:
    """Page ``page``, counted from 1, of a PDF; ``text`` is the paragraph to look for.

    Raises:
        DocumentError: there is no such page, or it cannot be drawn.
    """
    seconds = limits.seconds
    command = [sys.executable, "-m", "index.page_image", str(page), str(seconds), str(limits.memory_bytes)]
    given = pickle.dumps((file.data, text))
    try:
        done = subprocess.run(
            command, input=given, capture_output=True, timeout=seconds, cwd=_ROOT, check=False
        )
    except subprocess.TimeoutExpired:
        raise DocumentError(f"page {page} of {file.name} takes too long to draw") from None
    if done.returncode:
        raise DocumentError(f"page {page} of {file.name} cannot be drawn")
    png, top = pickle.loads(done.stdout)
    return PageImage(png, top)


def draw(data: bytes, page: int, text: str) -> PageImage:
    """The same in this process; raises what pypdfium2 raises."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(data)
    sheet = document[page - 1]
    width, height = sheet.get_size()
    scale = min(_WIDTH / width, _HIGHEST / height)
    image = sheet.render(scale=scale).to_pil().convert("L").quantize(_COLOURS)
    written = io.BytesIO()
    image.save(written, "PNG")
    return PageImage(written.getvalue(), _top(sheet.get_textpage(), text, height))


def _top(textpage: Any, text: str, height: float) -> float | None:
    """Compared without white space, which a PDF breaks as its lines do."""
    shown = textpage.get_text_range()
    places = [place for place, character in enumerate(shown) if _counts(character)]
    squeezed = "".join(shown[place] for place in places)
    wanted = "".join(filter(_counts, text))
    for length in (_LONGEST_START, _SHORTEST_START):
        found = squeezed.find(wanted[:length]) if len(wanted) >= _SHORTEST_START else -1
        if found >= 0:
            *_, upper = textpage.get_charbox(places[found])
            return min(max(1 - float(upper) / height, 0.0), 1.0)
    return None


def _counts(character: str) -> bool:
    return not character.isspace() and character.isprintable()


def _main() -> None:
    from index.readers.pdf.child import bound

    page, seconds, memory = sys.argv[1:]
    bound(Limits(seconds=float(seconds), memory_bytes=int(memory)))
    data, text = pickle.load(sys.stdin.buffer)
    drawn = draw(data, int(page), text)
    # Not as PageImage, whose module is called __main__ here.
    pickle.dump((drawn.png, drawn.top), sys.stdout.buffer)


if __name__ == "__main__":
    _main()

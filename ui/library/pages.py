"""Pages of the PDFs that resolutions were read from, as pictures, each drawn once."""

import base64
from functools import lru_cache

from index.errors import DocumentError, UnknownResolutionError
from index.library import Library
from index.page_image import PageImage, page_image
from ui.library.words import LibraryWords
from ui.sentences import said_in

_KEPT = 64


class Pages:
    """The page on which a paragraph or footnote begins."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._drawn = lru_cache(_KEPT)(self._draw)

    def shown(self, resolution_id: str, label: str, words: LibraryWords) -> dict[str, object]:
        """For the script: ``caption``, ``close``, and ``image`` with ``top``, or ``missing``."""
        said: dict[str, object] = {"caption": resolution_id, "close": words.close}
        try:
            passage = self._library.passage(f"{resolution_id}:{label}")
            if passage.page is None:
                return {**said, "missing": words.not_kept}
            said["caption"] = words.page_of.format(symbol=passage.symbol, page=passage.page)
            record = self._library.record(resolution_id)
            revision = record.source_hash if record else ""
            drawn = self._drawn(resolution_id, revision, passage.page, passage.text)
        except UnknownResolutionError:
            return {**said, "missing": words.gone.format(symbol=resolution_id)}
        except DocumentError as error:
            return {**said, "missing": said_in(words.code, str(error))}
        if drawn is None:
            return {**said, "missing": words.not_kept}
        image = base64.b64encode(drawn.png).decode()
        return {**said, "image": f"data:image/png;base64,{image}", "top": drawn.top}

    def _draw(self, resolution_id: str, revision: str, page: int, text: str) -> PageImage | None:
        """``revision`` tells one file from another that takes its place."""
        source = self._library.source(resolution_id)
        return page_image(source, page, text) if source else None

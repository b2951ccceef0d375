"""The top of the Library tab: what it holds, and where files are added."""

from collections.abc import Sequence

from index.record import Record
from ui.html_text import Html, tag
from ui.library.words import LibraryWords

_ACCEPTED = ".pdf,.docx,.html,.htm,.md,.txt"


def head_html(records: Sequence[Record], words: LibraryWords, largest: int, *, may_change: bool) -> Html:
    """``largest``: bytes of a file."""
    count = words.count.format(
        resolutions=len({record.resolution.symbol for record in records}), texts=len(records)
    )
    adding = _adding(words, largest) if may_change else tag("p", words.read_only, css="quiet")
    return tag("header", tag("h2", words.heading), tag("p", count, css="quiet"), adding, css="library-head")


def _adding(words: LibraryWords, largest: int) -> Html:
    megabytes = largest // 1_000_000
    files = tag(
        "input",
        attributes={
            "type": "file",
            "multiple": "",
            "accept": _ACCEPTED,
            "data-upload": "",
            "data-largest": largest,
            "data-uploading": words.uploading,
        },
    )
    zone = tag(
        "label",
        files,
        tag("span", words.add, css="add"),
        tag("span", words.add_hint.format(megabytes=megabytes), css="quiet"),
        css="drop-zone",
    )
    box = tag("input", attributes={"type": "checkbox", "data-replace": ""})
    replacing = tag("label", box, tag("span", words.replace), css="replace quiet")
    status = tag("p", css="uploading", attributes={"role": "status", "data-upload-status": ""})
    return tag("div", zone, replacing, status, css="adding")

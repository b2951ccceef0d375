"""A resolution as JSON and back, exactly: what ``jueyi parse --json`` prints and what the index keeps.

Keys of a resolution, in this order: its metadata, ``preambular``, ``operative``, ``footnotes``, then what
only some resolutions have. ``adopted_on`` is an ISO date; a mark is ``{"footnote": 13, "offset": 7}``, an
unnumbered note's ``{"footnote": "*", …}``; ``verbs`` maps a label to the paragraph's opening verb;
``references`` is found in the text whenever it is written, and not read back.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from index.references import Located, references_of
from index.resolution import Footnote, FootnoteMark, Paragraph, Resolution, TitleLine

Json = dict[str, Any]

_METADATA = tuple(
    "symbol language title session agenda_item agenda_title body adopted_on meeting report committee".split()
)


def to_json(resolution: Resolution) -> Json:
    """The resolution in plain dictionaries, lists, strings and numbers."""
    written: Json = {name: getattr(resolution, name) for name in _METADATA}
    written["adopted_on"] = resolution.adopted_on.isoformat() if resolution.adopted_on else None
    written["preambular"] = [_paragraph(p) for p in resolution.preambular]
    written["operative"] = [_paragraph(p) for p in resolution.operative]
    written["footnotes"] = [_footnote(note) for note in resolution.footnotes]
    written["annex"] = [_paragraph(p) for p in resolution.annex]
    written["verbs"] = {p.label: p.verb for p in resolution.paragraphs() if p.verb}
    written["title_block"] = [{"field": line.field, "text": line.text} for line in resolution.title_block]
    written["references"] = [_reference(located) for located in references_of(resolution)]
    extra = {"title_marks": [_mark(m) for m in resolution.title_marks], "vote": resolution.vote}
    return written | _present(extra)


def _reference(located: Located) -> Json:
    return {"label": located.label, **asdict(located.reference)}


def from_json(written: Mapping[str, Any]) -> Resolution:
    """The inverse of ``to_json``.

    Raises:
        KeyError, TypeError, ValueError: it was not written by ``to_json``.
    """
    metadata = {name: written[name] for name in _METADATA}
    metadata["adopted_on"] = date.fromisoformat(written["adopted_on"]) if written["adopted_on"] else None
    verbs = written.get("verbs", {})
    return Resolution(
        **metadata,
        preambular=_read_paragraphs(written["preambular"], verbs),
        operative=_read_paragraphs(written["operative"], verbs),
        annex=_read_paragraphs(written.get("annex", ()), verbs),
        footnotes=tuple(_read_footnote(note) for note in written["footnotes"]),
        title_block=tuple(TitleLine(line["field"], line["text"]) for line in written.get("title_block", ())),
        title_marks=_read_marks(written.get("title_marks", ())),
        vote=written.get("vote"),
    )


def _present(fields: Json) -> Json:
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


def _paragraph(paragraph: Paragraph) -> Json:
    always = {
        "label": paragraph.label,
        "text": paragraph.text,
        "footnotes": [_mark(m) for m in paragraph.marks],
    }
    return always | _present(
        {
            "subparagraphs": [_paragraph(child) for child in paragraph.subparagraphs],
            "heading": paragraph.heading,
            "heading_footnotes": [_mark(m) for m in paragraph.heading_marks],
            "page": paragraph.page,
        }
    )


def _mark(mark: FootnoteMark) -> Json:
    number = mark.footnote.removeprefix("FN")
    plain = number.isascii() and number.isdigit() and number == str(int(number))
    return {"footnote": int(number) if plain else number, "offset": mark.offset}


def _footnote(note: Footnote) -> Json:
    anchor, *others = note.anchored_in or (None,)
    always = {"label": note.label, "text": note.text, "anchored_in": anchor}
    return always | _present({"also_anchored_in": others, "page": note.page})


def _read_paragraphs(written: Iterable[Json], verbs: Mapping[str, str]) -> tuple[Paragraph, ...]:
    return tuple(_each_paragraph(written, verbs))


def _each_paragraph(written: Iterable[Json], verbs: Mapping[str, str]) -> Iterator[Paragraph]:
    for item in written:
        yield Paragraph(
            item["label"],
            item["text"],
            _read_marks(item["footnotes"]),
            verbs.get(item["label"], ""),
            item.get("heading", ""),
            item.get("page"),
            _read_paragraphs(item.get("subparagraphs", ()), verbs),
            _read_marks(item.get("heading_footnotes", ())),
        )


def _read_marks(written: Iterable[Json]) -> tuple[FootnoteMark, ...]:
    return tuple(FootnoteMark(f"FN{mark['footnote']}", mark["offset"]) for mark in written)


def _read_footnote(written: Json) -> Footnote:
    first = written["anchored_in"]
    anchors = () if first is None else (first, *written.get("also_anchored_in", ()))
    return Footnote(written["label"], written["text"], anchors, written.get("page"))

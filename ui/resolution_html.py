"""The full text of a resolution, typeset as one: title block, paragraphs, footnotes with links both ways."""

from collections.abc import Iterable, Iterator

from assistant.citation_form import cited
from assistant.wording import label_in_words
from index.anchors import TITLE
from index.label import Label
from index.resolution import Footnote, FootnoteMark, Paragraph, Resolution, TitleLine
from ui.buttons import icon_button
from ui.html_text import Html, Span, direction, element_id, join, tag, wrap_spans
from ui.icons import QUOTE
from ui.wording import document_words

_CLOSING_FIELDS = ("closing_date", "meeting")
_SET_APART = ("title", "opening", *_CLOSING_FIELDS)


def resolution_html(resolution: Resolution) -> Html:
    """An ``article``; every paragraph and footnote has an id that chips and marks aim at."""
    return tag(
        "article",
        _masthead(resolution),
        tag("h1", _title(resolution), css="title", attributes={"id": element_id(resolution.id, TITLE)}),
        *_opening(resolution),
        _part(resolution, resolution.preambular, "preamble"),
        _part(resolution, resolution.operative, "operative"),
        _part(resolution, resolution.annex, "annex"),
        _closing(resolution),
        _notes(resolution),
        css="resolution",
        attributes={
            "lang": resolution.language,
            "dir": direction(resolution.language),
            "data-resolution": resolution.id,
        },
    )


def _masthead(resolution: Resolution) -> Html:
    words = document_words(resolution.language)
    lines = [line for line in resolution.title_block if line.field not in _SET_APART]
    return tag(
        "header",
        tag(
            "div",
            tag("span", words.united_nations, css="organization"),
            tag("span", resolution.symbol, css="symbol"),
            css="banner",
        ),
        *(tag("p", line.text, css=f"line {_css_name(line)}") for line in lines if line.field != "symbol"),
        css="masthead",
    )


def _css_name(line: TitleLine) -> str:
    return f"line-{line.field.replace('_', '-')}"


def _title(resolution: Resolution) -> Html:
    number = resolution.symbol.split("/RES/")[-1]
    title = marked_text(resolution.id, TITLE, resolution.title, resolution.title_marks)
    return join([tag("span", f"{number}.", css="number"), " ", tag("span", title)])


def _opening(resolution: Resolution) -> Iterator[Html]:
    lines = [line.text for line in resolution.title_block if line.field == "opening"]
    for line in lines or ([resolution.body] if resolution.body else []):
        yield tag("p", tag("em", line, css="verb"), css="opening")


def _part(resolution: Resolution, paragraphs: tuple[Paragraph, ...], css: str) -> Html:
    if not paragraphs:
        return Html()
    parts: list[Html] = []
    heading = ""
    for paragraph in paragraphs:
        if paragraph.heading and paragraph.heading != heading:
            parts.append(tag("h2", paragraph.heading, css="heading"))
        heading = paragraph.heading
        parts.append(_paragraph(resolution, paragraph))
    return tag("section", *parts, css=f"part {css}")


def _copying(resolution: Resolution, label: str) -> Html:
    """Copies the citation; seen where the pointer or the focus is in the paragraph."""
    words = document_words(resolution.language)
    data = {"data-copy": cited(resolution.symbol, label, resolution.language), "data-done": words.copied}
    return icon_button(words.copy, QUOTE, data, css="cite")


def _paragraph(resolution: Resolution, paragraph: Paragraph) -> Html:
    return tag(
        "div",
        tag("span", _number(paragraph.label), css="number", attributes={"aria-hidden": "true"}),
        tag("p", _text(resolution, paragraph), css="text"),
        _page_button(resolution, paragraph),
        _copying(resolution, paragraph.label),
        *(_paragraph(resolution, child) for child in paragraph.subparagraphs),
        css="paragraph",
        attributes={
            "id": element_id(resolution.id, paragraph.label),
            "tabindex": -1,
            "role": "group",
            "aria-label": label_in_words(paragraph.label, resolution.language),
        },
    )


def _page_button(resolution: Resolution, part: Paragraph | Footnote) -> Html:
    """Shows the page of the file on which it begins; nothing where the file had no pages."""
    if part.page is None:
        return Html()
    said = document_words(resolution.language).page.format(page=part.page)
    data = {"data-page-of": resolution.id, "data-label": part.label}
    named = {"type": "button", "title": said, "aria-label": said}
    return tag("button", f"p.{part.page}", css="page-button", attributes={**named, **data})


def _text(resolution: Resolution, paragraph: Paragraph) -> Html:
    return marked_text(resolution.id, paragraph.label, paragraph.text, paragraph.marks, paragraph.verb)


def _number(label: str) -> str:
    """What is printed before a paragraph; preambular ones are counted, not printed."""
    parts = Label.parse(label)
    if parts.path:
        return f"({parts.path.rsplit('(', 1)[-1]}"
    return parts.number if parts.part == "PP" else f"{parts.number}."


def marked_text(
    resolution_id: str, label: str, text: str, marks: Iterable[FootnoteMark], verb: str = ""
) -> Html:
    """The text with its opening verb set apart and a link for each footnote mark.

    Marks are ``sup`` elements: the script that marks a quoted span does not count their characters.
    """
    verb_end = len(verb) if text.startswith(verb) else 0
    parts: list[Html] = []
    position = 0
    seen: set[str] = set()
    for mark in sorted(marks, key=lambda m: m.offset):
        # A second mark of a note in a paragraph gets no id: ids are unique, the note links to the first.
        identity = None if mark.footnote in seen else _mark_id(resolution_id, label, mark.footnote)
        seen.add(mark.footnote)
        parts += [_run(text, position, mark.offset, verb_end), _mark(resolution_id, mark, identity)]
        position = mark.offset
    return join([*parts, _run(text, position, len(text), verb_end)])


def _run(text: str, start: int, end: int, verb_end: int) -> Html:
    return wrap_spans(text[start:end], [Span(0, min(verb_end, end) - start, "em", "verb")])


def _mark(resolution_id: str, mark: FootnoteMark, identity: str | None) -> Html:
    target = element_id(resolution_id, mark.footnote)
    number = Label.parse(mark.footnote).number
    link = tag(
        "a",
        number,
        attributes={"href": f"#{target}", "data-target": target, "role": "doc-noteref"},
    )
    return tag("sup", link, css="note-mark", attributes={"id": identity})


def _mark_id(resolution_id: str, label: str, footnote: str) -> str:
    return f"{element_id(resolution_id, label)}-mark-{element_id('', footnote)}"


def _closing(resolution: Resolution) -> Html:
    lines = [line.text for line in resolution.title_block if line.field in _CLOSING_FIELDS]
    return tag("footer", *(tag("p", line) for line in lines), css="closing") if lines else Html()


def _notes(resolution: Resolution) -> Html:
    if not resolution.footnotes:
        return Html()
    items = (_note(resolution, note) for note in resolution.footnotes)
    heading = tag("h2", document_words(resolution.language).footnotes, css="heading")
    return tag("section", heading, *items, css="notes", attributes={"role": "doc-endnotes"})


def _note(resolution: Resolution, note: Footnote) -> Html:
    return tag(
        "div",
        tag("span", Label.parse(note.label).number, css="number", attributes={"aria-hidden": "true"}),
        tag("p", note.text, css="text"),
        _page_button(resolution, note),
        _copying(resolution, note.label),
        tag("span", *_back_links(resolution, note), css="back-links"),
        css="paragraph note",
        attributes={
            "id": element_id(resolution.id, note.label),
            "tabindex": -1,
            "role": "group",
            "aria-label": label_in_words(note.label, resolution.language),
        },
    )


def _back_links(resolution: Resolution, note: Footnote) -> Iterator[Html]:
    for label in note.anchored_in:
        # A mark that stands in a heading is in no paragraph's text: the link then leads to the paragraph.
        target = element_id(resolution.id, label)
        if any(mark.footnote == note.label for mark in _marks_of(resolution, label)):
            target = _mark_id(resolution.id, label, note.label)
        name = resolution.symbol if label == TITLE else label_in_words(label, resolution.language)
        yield tag(
            "a",
            f"↩\ufe0e {name}",
            css="back-link",
            attributes={"href": f"#{target}", "data-target": target, "role": "doc-backlink"},
        )


def _marks_of(resolution: Resolution, label: str) -> tuple[FootnoteMark, ...]:
    if label == TITLE:
        return resolution.title_marks
    return next((p.marks for p in resolution.paragraphs() if p.label == label), ())

"""Two language versions of a resolution side by side, paragraph by paragraph."""

from collections.abc import Callable, Sequence

from assistant.wording import label_in_words
from index.passage import Passage, passages_of
from index.resolution import Resolution
from ui.buttons import text_button
from ui.html_text import Html, direction, tag
from ui.library.words import LibraryWords


def compare_html(versions: Sequence[Resolution], left: str, right: str, words: LibraryWords) -> Html:
    """The versions in the languages ``left`` and ``right``; where there are more, they can be chosen."""
    by_language = {version.language: version for version in versions}
    sides = [by_language[left], by_language[right]]
    head = tag(
        "tr",
        tag("th", words.paragraph, attributes={"scope": "col"}),
        *(_column(place, side.language, list(by_language), words) for place, side in enumerate(sides)),
    )
    texts = [{passage.label: passage for passage in passages_of(side)} for side in sides]
    labels = sorted(dict.fromkeys([*texts[0], *texts[1]]), key=_place_in(texts))
    titles = _row("", "", [(side.title, side.language) for side in sides])
    rows = (_paragraph(label, texts, sides, words.code) for label in labels)
    table = tag("table", tag("thead", head), tag("tbody", titles, *rows))
    back = text_button(f"← {words.back}", {"data-send": "back"})
    bar = tag("div", back, tag("h2", versions[0].symbol), css="compare-bar")
    return tag(
        "section", bar, table, css="compare", attributes={"data-symbol": versions[0].symbol, "tabindex": -1}
    )


def _place_in(texts: Sequence[dict[str, Passage]]) -> Callable[[str], float]:
    """In the order of the first text; what only the second has comes after what it follows there."""
    order = {label: float(place) for place, label in enumerate(texts[0])}
    before = -1.0
    for label in texts[1]:
        order.setdefault(label, before + 1e-6)
        before = order[label]
    return order.__getitem__


def _column(place: int, language: str, languages: Sequence[str], words: LibraryWords) -> Html:
    if len(languages) <= 2:
        return tag("th", words.language(language), attributes={"scope": "col"})
    options = (
        tag(
            "option",
            words.language(code),
            attributes={"value": code, "selected": "" if code == language else None},
        )
        for code in languages
    )
    name = words.language(language)
    select = tag("select", *options, attributes={"data-compare": place, "aria-label": name})
    return tag("th", select, attributes={"scope": "col"})


def _paragraph(
    label: str, texts: Sequence[dict[str, Passage]], sides: Sequence[Resolution], interface: str
) -> Html:
    cells = [
        (text[label].text if label in text else "—", side.language)
        for text, side in zip(texts, sides, strict=True)
    ]
    return _row(label_in_words(label, interface), label, cells)


def _row(name: str, label: str, cells: Sequence[tuple[str, str]]) -> Html:
    head = tag("th", name, attributes={"scope": "row"})
    sides = (
        tag("td", text, attributes={"lang": language, "dir": direction(language)}) for text, language in cells
    )
    return tag("tr", head, *sides, css="" if label else "titles", attributes={"data-label": label or None})

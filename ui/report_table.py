"""Tables of a report."""

from collections.abc import Iterable

from eval.figure import Figure
from eval.interval import FEW, Mean
from ui.eval_terminal import shown
from ui.html_text import Html, tag


def table(head: Html, rows: Iterable[Html]) -> Html:
    """One that scrolls in its own frame where it is wider than the page."""
    return tag("div", tag("table", tag("thead", head), tag("tbody", *rows)), css="scroll")


def row(element: str, cells: Iterable[str]) -> Html:
    """Cells of one sort, ``th`` or ``td``."""
    return tag("tr", *(tag(element, cell) for cell in cells))


def number(figure: Figure, mean: Mean | None) -> Html:
    """A cell with a figure, hatched where it rests on few questions."""
    if mean is None:
        return tag("td")
    css = "number few" if mean.count < FEW else "number"
    return tag("td", shown(figure, mean.value), attributes={"title": f"n = {mean.count}"}, css=css)

"""A plain table in the terminal."""

from collections.abc import Iterable, Sequence

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ui.answer_text import printable


def print_table(console: Console, names: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Numbers to the right, everything else to the left."""
    table = Table(box=SIMPLE, header_style="bold", show_edge=False, pad_edge=False)
    content = [[str(cell) for cell in row] for row in rows]
    for place, name in enumerate(names):
        numeric = all(row[place].replace(".", "").isdigit() or not row[place] for row in content)
        table.add_column(name, justify="right" if numeric else "left", no_wrap=True)
    for row in content:
        table.add_row(*(Text(printable(cell)) for cell in row))
    console.print(table)

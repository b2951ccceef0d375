"""``jueyi index list``: a line for each language of each resolution."""

from collections.abc import Sequence
from itertools import groupby

from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table
from rich.text import Text

from index.record import Record
from ui.answer_text import printable
from ui.places import Places
from ui.terminal import messages, output, print_json
from ui.workspace import opened_library

_UNCUT = 1_000
"""Columns of a table that does not go to a terminal."""


def list_resolutions(places: Places, as_json: bool) -> None:
    """Prints what is indexed, by symbol."""
    with opened_library(places) as library:
        records = library.records()
    if as_json:
        print_json([_symbol(symbol, list(group)) for symbol, group in groupby(records, _symbol_of)], indent=2)
    elif records:
        console = output()
        if not console.is_terminal:
            console.width = _UNCUT
        console.print(_table(console, records))
    else:
        messages().print("Nothing is indexed yet; the bundled resolution will be with the first question.")


def _symbol_of(record: Record) -> str:
    return record.resolution.symbol


def _symbol(symbol: str, records: Sequence[Record]) -> dict[str, object]:
    return {"symbol": symbol, "languages": [_language(record) for record in records]}


def _language(record: Record) -> dict[str, object]:
    resolution = record.resolution
    return {
        "language": resolution.language,
        "title": resolution.title,
        "adopted_on": resolution.adopted_on.isoformat() if resolution.adopted_on else None,
        "paragraphs": sum(1 for _ in resolution.paragraphs()),
        "preambular": len(resolution.preambular),
        "operative": len(resolution.operative),
        "annex": len(resolution.annex),
        "footnotes": len(resolution.footnotes),
        "source": record.source_name or None,
        "source_hash": record.source_hash,
        "revision": record.revision,
    }


def _table(console: Console, records: Sequence[Record]) -> Table:
    interactive = console.is_terminal
    table = Table(box=SIMPLE, header_style="bold", show_edge=False, pad_edge=False, expand=interactive)
    table.add_column("Symbol", style="blue", no_wrap=True)
    table.add_column("Language")
    table.add_column("Title", no_wrap=True, overflow="ellipsis", ratio=1 if interactive else None)
    table.add_column("Paragraphs", justify="right")
    table.add_column("Footnotes", justify="right")
    table.add_column("Adopted", no_wrap=True)
    table.add_column("File", no_wrap=True, overflow="ellipsis", max_width=24 if interactive else None)
    above = ""
    for record in records:
        resolution = record.resolution
        # In a terminal a symbol stands once over its languages; elsewhere each line is for itself.
        symbol = "" if interactive and resolution.symbol == above else resolution.symbol
        above = resolution.symbol
        cells = (
            symbol,
            resolution.language,
            resolution.title,
            str(sum(1 for _ in resolution.paragraphs())),
            str(len(resolution.footnotes)),
            str(resolution.adopted_on or ""),
            record.source_name,
        )
        table.add_row(*(Text(printable(cell)) for cell in cells))
    return table

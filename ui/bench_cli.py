"""``jueyi bench``: measurements, each printed as a table or as JSON."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from eval.bench.parsing import Row

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

bench_app = typer.Typer(help="Measure.", no_args_is_help=True, rich_markup_mode=None)


@bench_app.callback()
def bench() -> None:
    """Keeps ``jueyi bench`` a group even while it has a single command."""


@bench_app.command()
def parsing(
    folder: Annotated[
        Path, typer.Argument(help="A folder of resolutions as PDF.", exists=True, file_okay=False)
    ],
    as_json: AsJson = False,
) -> None:
    """Parse every PDF of a folder and compare with what is printed on its pages."""
    from eval.bench.parsing import bench_parsing
    from ui.table_terminal import print_table
    from ui.terminal import output, print_json

    rows = bench_parsing(folder)
    if as_json:
        print_json([asdict(row) for row in rows], indent=2)
        return
    print_table(output(), _PARSING, [_cells(row) for row in rows])


_PARSING = ("file", "pages", "seconds", "operative", "printed", "footnotes", "printed", "coverage", "error")


def _cells(row: "Row") -> tuple[object, ...]:
    counts = (row.operative, row.operative_printed, row.footnotes, row.footnotes_printed)
    return (row.name, row.pages, f"{row.seconds:.2f}", *counts, f"{row.coverage:.4f}", row.error)

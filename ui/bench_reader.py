"""``jueyi bench reader``: how well the reader reads what nothing was learnt from, and how fast."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ui import environment
from ui.options import AsJson, Cache

if TYPE_CHECKING:
    from eval.bench.reader import ReaderFigures


def reader(
    *,
    data: Annotated[
        Path, typer.Option(help="Folder with xquad.zh.json and xquad.en.json.", exists=True, file_okay=False)
    ],
    weights: Annotated[
        Path | None, typer.Option(help="Weights instead of those of the package.", dir_okay=False)
    ] = None,
    as_json: AsJson = False,
    cache: Cache = None,
) -> None:
    """Answer XQuAD's articles 25-48 and tell their passages from others that do not answer."""
    environment.prepare(None)
    from assistant.reader.loading import load_reader
    from eval.bench.reader import bench_reader
    from ui.places import Places
    from ui.progress import progress
    from ui.terminal import messages, print_json

    console = messages()
    loaded = load_reader(Places.chosen(None, cache, None).cache, console.print, weights)
    with progress(console, "reading XQuAD") as advance:
        figures = bench_reader(loaded, data, advance)
    if as_json:
        print_json(asdict(figures), indent=2)
    else:
        _print(figures)


def _print(figures: "ReaderFigures") -> None:
    from eval.bench.reader import PASSAGES, TOKENS
    from ui.table_terminal import print_table
    from ui.terminal import output

    names = ("questions", "passages", "number", "EM", "F1", "F1 95%", "AUC")
    rows = [
        (
            *(row.questions, row.passages, row.f1.count),
            *(f"{row.exact.value:.3f}", f"{row.f1.value:.3f}", f"{row.f1.low:.2f}–{row.f1.high:.2f}"),
            f"{row.auc:.3f}",
        )
        for row in figures.rows
    ]
    print_table(output(), names, rows)
    output().print(f"reading {PASSAGES} passages of {TOKENS} tokens: {figures.milliseconds:.0f} ms")

"""``jueyi bench``: measurements, each printed as a table or as JSON."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ui import environment
from ui.bench_latency import latency
from ui.bench_page import page
from ui.bench_reader import reader
from ui.bench_verification import verification
from ui.options import AsJson, Cache, EmbeddingModel, Home

if TYPE_CHECKING:
    from eval.bench.parsing import Row

bench_app = typer.Typer(help="Measure.", no_args_is_help=True, rich_markup_mode=None)
bench_app.command()(latency)
bench_app.command()(page)
bench_app.command()(verification)
bench_app.command()(reader)


@bench_app.command()
def retrieval(
    *,
    xquad: Annotated[
        Path, typer.Option(help="XQuAD or any file in SQuAD's format.", exists=True, dir_okay=False)
    ],
    questions: Annotated[
        Path | None,
        typer.Option(
            help="The same set in another language: its questions, xquad's passages.", dir_okay=False
        ),
    ] = None,
    as_json: AsJson = False,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Find the passage that each question of a reading set was asked about."""
    environment.prepare(embedding_model)
    from eval.bench.retrieval import bench_retrieval
    from index.embedding import load_embedding
    from ui.places import Places
    from ui.progress import progress
    from ui.table_terminal import print_table
    from ui.terminal import messages, output, print_json

    places, console = Places.chosen(None, cache, embedding_model), messages()
    embedding = load_embedding(places.embedding_model, places.cache, console.print)
    with progress(console, f"indexing and searching {xquad.name}") as advance:
        rows = bench_retrieval(xquad, embedding, advance, questions)
    if as_json:
        print_json([asdict(row) for row in rows], indent=2)
        return
    names = ("search", "articles", "questions", "recall@1", "recall@5", "MRR")
    figures = ((row.recall_1, row.recall_5, row.mrr) for row in rows)
    cells = [
        (row.search, row.articles, row.questions, *(f"{figure:.3f}" for figure in three))
        for row, three in zip(rows, figures, strict=True)
    ]
    print_table(output(), names, cells)


@bench_app.command()
def calibration(
    *,
    questions: Annotated[
        list[Path] | None,
        typer.Option(help="A question set instead of the project's own.", exists=True, dir_okay=False),
    ] = None,
    as_json: AsJson = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Fit the probability that an answer is right to the questions marked tune."""
    environment.prepare(embedding_model)
    from eval.bench.calibration import calibrate
    from eval.question_set import load_questions
    from ui.places import Places
    from ui.progress import progress
    from ui.question_sets import OWN, own_questions
    from ui.terminal import messages, output, print_json
    from ui.workspace import opened

    asked = [q for path in questions for q in load_questions(path)] if questions else own_questions(OWN[0])
    places = Places.chosen(home, cache, embedding_model)
    with opened(places) as (_, assistant), progress(messages(), "asking") as advance:
        found = calibrate(assistant, asked, advance)
    if as_json:
        print_json(asdict(found), indent=2)
        return
    for name, value in asdict(found).items():
        output().print(f"{name.replace('_', ' ')}: {value}")


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

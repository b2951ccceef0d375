"""``jueyi eval compare``, ``baselines``, ``robustness``, ``gate`` and ``expect``: runs beside each other."""

from pathlib import Path
from typing import Annotated

import typer

from ui import environment
from ui.options import AsJson, Cache, EmbeddingModel, Home, MarkedAs, Questions

FELL_BELOW = 1
EXPECTED = Path("eval/expected.json")

Documents = Annotated[
    Path | None,
    typer.Option(help="The folder un-pdf: ask the set about it too.", exists=True, file_okay=False),
]
ExpectedFile = Annotated[Path, typer.Option("--expected", help="The figures expected.", dir_okay=False)]


def compare(
    before: Annotated[Path, typer.Argument(help="A report, or its folder.", exists=True)],
    after: Annotated[Path, typer.Argument(help="Another one.", exists=True)],
    as_json: AsJson = False,
) -> None:
    """Say what changed from one report to another, what may be chance, and which questions flipped."""
    from eval.comparison import compare as compared
    from eval.record import load_record
    from ui.compare_terminal import comparison_record, print_comparison
    from ui.terminal import output, print_json

    found = compared(load_record(before), load_record(after))
    if as_json:
        print_json(comparison_record(found), indent=2)
    else:
        print_comparison(output(), found)


def baselines(
    *,
    questions: Questions = None,
    split: MarkedAs = None,
    ablations: Annotated[
        bool, typer.Option("--ablations", help="Also the search without each of its scores.")
    ] = False,
    squad: Annotated[
        Path | None,
        typer.Option(help="XQuAD or any file in SQuAD's format instead.", exists=True, dir_okay=False),
    ] = None,
    asked_in: Annotated[
        Path | None,
        typer.Option(help="The same in another language: its questions, squad's passages.", exists=True),
    ] = None,
    as_json: AsJson = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Ask plain systems the same questions: BM25, dense vectors, the stock LangChain recipe."""
    environment.prepare(embedding_model)
    from ui.eval_baselines import compare_systems
    from ui.places import Places

    places = Places.chosen(home, cache, embedding_model)
    compare_systems(places, questions, split, squad, asked_in, ablations=ablations, as_json=as_json)


def robustness(
    *,
    questions: Questions = None,
    split: MarkedAs = None,
    only: Annotated[list[str] | None, typer.Option(help="Only this set; may be given again.")] = None,
    write: Annotated[
        Path | None, typer.Option(help="Also write the sets into this folder.", file_okay=False)
    ] = None,
    as_json: AsJson = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Ask the questions again with typos, in other words, in other scripts, and say what that costs."""
    environment.prepare(embedding_model)
    from ui.eval_robustness import ask_spoiled
    from ui.places import Places

    places = Places.chosen(home, cache, embedding_model)
    ask_spoiled(places, questions, split, only or (), write, as_json=as_json)


def gate(
    *,
    expected: ExpectedFile = EXPECTED,
    documents: Documents = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Ask the project's own questions on an index of their own. Exit status 1: a figure fell below."""
    environment.prepare(embedding_model)
    from ui.eval_gate import hold
    from ui.places import Places

    held = hold(Places.chosen(None, cache, embedding_model), expected, documents)
    raise typer.Exit(0 if held else FELL_BELOW)


def expect(
    *,
    expected: ExpectedFile = EXPECTED,
    documents: Documents = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Ask the same and write what is reached as what is expected from now on."""
    environment.prepare(embedding_model)
    from ui.eval_gate import write_expected
    from ui.places import Places

    write_expected(Places.chosen(None, cache, embedding_model), expected, documents)

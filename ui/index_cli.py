"""``jueyi index``: what is indexed, and looking after it."""

from typing import Annotated

import typer

from ui import environment
from ui.limits import MEGABYTES, PAGES, SECONDS, limits_of
from ui.options import AsJson, Cache, EmbeddingModel, Home, MaxMegabytes, MaxPages, MaxSeconds

index_app = typer.Typer(help="Look after the index.", no_args_is_help=True, rich_markup_mode=None)

SOMETHING_WRONG = 2
Symbol = Annotated[str, typer.Argument(help="For instance A/RES/78/40, or 78/40.", metavar="SYMBOL")]
Language = Annotated[
    str | None, typer.Option(help="Only this language: zh, en, fr, es, ru or ar.", metavar="CODE")
]


@index_app.command()
def add(
    *,
    paths: Annotated[
        list[str], typer.Argument(help="Files, folders or patterns such as 'new/*.pdf'.", metavar="PATH…")
    ],
    replace: Annotated[
        bool, typer.Option("--replace", help="Put another text of an indexed resolution in its place.")
    ] = False,
    jobs: Annotated[
        int, typer.Option(help="Processes that read files ahead of the embedding; 0: none.", min=0, max=64)
    ] = 1,
    max_pages: MaxPages = PAGES,
    max_mb: MaxMegabytes = MEGABYTES,
    max_seconds: MaxSeconds = SECONDS,
    as_json: AsJson = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Index resolutions. Exit status 0: all files went in; 2: some were refused."""
    environment.prepare(embedding_model)
    from ui.index_add import add as add_paths
    from ui.places import Places

    limits = limits_of(max_pages, max_mb, max_seconds)
    places = Places.chosen(home, cache, embedding_model)
    add_paths(places, paths, replace=replace, jobs=jobs, limits=limits, as_json=as_json)


@index_app.command(name="list")
def list_(
    *,
    as_json: AsJson = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """List what is indexed."""
    environment.prepare(embedding_model)
    from ui.index_list import list_resolutions
    from ui.places import Places

    list_resolutions(Places.chosen(home, cache, embedding_model), as_json)


@index_app.command()
def show(
    symbol: Symbol,
    *,
    language: Language = None,
    as_json: AsJson = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Show a resolution; with --json what jueyi parse --json prints."""
    environment.prepare(embedding_model)
    from ui.index_show import show as show_resolution
    from ui.places import Places

    show_resolution(Places.chosen(home, cache, embedding_model), symbol, language, as_json)


@index_app.command()
def remove(
    symbol: Symbol,
    *,
    language: Language = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Take a resolution out of the index, in one language or in all."""
    environment.prepare(embedding_model)
    from ui.index_remove import remove as remove_resolution
    from ui.places import Places

    remove_resolution(Places.chosen(home, cache, embedding_model), symbol, language, yes)


@index_app.command()
def check(
    *,
    repair: Annotated[
        bool, typer.Option("--repair", help="Read the source files again and rebuild what is wrong.")
    ] = False,
    as_json: AsJson = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Compare everything in the index. Exit status 0: all is well; 2: something is wrong."""
    environment.prepare(embedding_model)
    from ui.index_check import check_index
    from ui.places import Places

    if not check_index(Places.chosen(home, cache, embedding_model), repair, as_json):
        raise typer.Exit(SOMETHING_WRONG)


@index_app.command()
def rebuild(
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Build the index anew: after a change of the embedding model, or when its files are damaged."""
    environment.prepare(embedding_model)
    from ui.places import Places
    from ui.workspace import rebuild as rebuild_index

    rebuild_index(Places.chosen(home, cache, embedding_model))

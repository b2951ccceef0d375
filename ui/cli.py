"""The command ``jueyi``. Heavy packages are imported where a command needs them, so that ``--help`` is quick.

The command line speaks English; an answer is in the language of its question, names of paragraphs included.
"""

from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from index.errors import JueyiError
from ui import environment
from ui.bench_cli import bench_app
from ui.eval_cli import eval_app
from ui.index_cli import index_app
from ui.limits import MEGABYTES, PAGES, SECONDS, limits_of
from ui.options import (
    MODEL_SECONDS,
    AsJson,
    Cache,
    EmbeddingModel,
    Home,
    MaxMegabytes,
    MaxPages,
    MaxSeconds,
    Model,
    ModelTimeout,
    ModelUrl,
    ModeOfAnswer,
    NoReader,
    Reranker,
)
from ui.serve_cli import serve
from ui.train_cli import train_app
from ui.users_cli import users_app

ABSTAINED = 3
BAD_INPUT = 2


class _Group(TyperGroup):
    """An error meant for the user is one sentence on standard error and exit status 2."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except JueyiError as error:
            typer.echo(f"jueyi: {error}", err=True)
            raise typer.Exit(BAD_INPUT) from error


app = typer.Typer(
    name="jueyi",
    cls=_Group,
    help="Ask United Nations resolutions a question; every statement carries its paragraph number.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.add_typer(index_app, name="index")
app.add_typer(bench_app, name="bench")
app.add_typer(eval_app, name="eval")
app.add_typer(train_app, name="train")
app.add_typer(users_app, name="users")
app.command()(serve)


@app.command()
def ask(
    *,
    question: Annotated[
        list[str] | None, typer.Argument(help="The question; several words are joined.")
    ] = None,
    history: Annotated[
        list[str] | None, typer.Option(help="An earlier question of the conversation, oldest first.")
    ] = None,
    as_json: AsJson = False,
    questions: Annotated[
        Path | None,
        typer.Option(
            help='Answer a file of questions, {"id", "q", "history"} a line, with a JSON object a line.',
            exists=True,
            dir_okay=False,
        ),
    ] = None,
    symbol: Annotated[
        list[str] | None, typer.Option(help="Ask only this resolution, for instance A/RES/78/40.")
    ] = None,
    mode: ModeOfAnswer = None,
    model: Model = None,
    model_url: ModelUrl = None,
    model_timeout: ModelTimeout = MODEL_SECONDS,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    no_reader: NoReader = False,
    reranker: Reranker = None,
    cache: Cache = None,
) -> None:
    """Answer a question. Exit status 0: an answer; 3: the resolutions do not say; 2: bad input."""
    if questions is not None and (question or history):
        raise typer.BadParameter("--questions takes the questions from the file; drop QUESTION and --history")
    if questions is None and not question:
        raise typer.BadParameter("a QUESTION or --questions FILE.jsonl is needed")
    environment.prepare(embedding_model, reranker)
    from assistant.ask import Ask
    from ui.ask import answer_file, answer_one
    from ui.places import Places
    from ui.writer import Writer

    places = Places.chosen(home, cache, embedding_model, reader=not no_reader, reranker=reranker)
    writer = Writer.chosen(mode, model, model_url, model_timeout)
    symbols = tuple(symbol or ())
    if questions is not None:
        answer_file(places, writer, questions, symbols)
        return
    asked = Ask(" ".join(question or ()), history=tuple(history or ()), resolutions=symbols)
    abstained = answer_one(places, writer, asked, as_json)
    raise typer.Exit(ABSTAINED if abstained else 0)


@app.command()
def parse(
    file: Annotated[Path, typer.Argument(help="A resolution as a file.", metavar="FILE")],
    as_json: AsJson = False,
    max_pages: MaxPages = PAGES,
    max_mb: MaxMegabytes = MEGABYTES,
    max_seconds: MaxSeconds = SECONDS,
) -> None:
    """Show the structure of a resolution: paragraphs, footnotes, metadata and the parser's doubts."""
    from index.read import read_resolution
    from index.serial import to_json
    from ui.parse_terminal import print_parsed
    from ui.terminal import output, print_json

    parsed = read_resolution(file, limits_of(max_pages, max_mb, max_seconds))
    if as_json:
        print_json(to_json(parsed.resolution), indent=2)
    else:
        print_parsed(output(), parsed)


def main() -> None:
    """Entry point of the command."""
    app()

"""``jueyi eval``: question sets asked, checked, made and compared."""

from pathlib import Path
from typing import Annotated

import typer

from ui import environment
from ui.eval_runs_cli import baselines, compare, expect, gate, robustness
from ui.eval_sets_cli import check, convert
from ui.options import (
    MODEL_SECONDS,
    AsJson,
    Cache,
    EmbeddingModel,
    Home,
    Judge,
    JudgeUrl,
    MarkedAs,
    Model,
    ModelTimeout,
    ModelUrl,
    ModeOfAnswer,
    Questions,
    Reranker,
)

eval_app = typer.Typer(invoke_without_command=True, rich_markup_mode=None)
for command in (check, convert, compare, baselines, robustness, gate, expect):
    eval_app.command()(command)


@eval_app.callback()
def evaluate(
    context: typer.Context,
    *,
    questions: Questions = None,
    split: MarkedAs = None,
    as_json: AsJson = False,
    misses: Annotated[bool, typer.Option("--misses", help="Print every question that was missed.")] = False,
    report: Annotated[
        Path | None, typer.Option(help="Folder for report.html and report.json.", file_okay=False)
    ] = None,
    without: Annotated[
        list[str] | None, typer.Option(help="Leave this score out of the search; may be given again.")
    ] = None,
    mode: ModeOfAnswer = None,
    model: Model = None,
    model_url: ModelUrl = None,
    judge: Judge = None,
    judge_url: JudgeUrl = None,
    model_timeout: ModelTimeout = MODEL_SECONDS,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    reranker: Reranker = None,
    cache: Cache = None,
) -> None:
    """Answer question sets and say what the answers were worth."""
    if context.invoked_subcommand is not None:
        return
    environment.prepare(embedding_model, reranker)
    from ui.chosen_judge import chosen_judge
    from ui.evaluate import evaluate as evaluate_sets
    from ui.places import Places
    from ui.writer import Writer

    places = Places.chosen(home, cache, embedding_model, reranker=reranker)
    writer = Writer.chosen(mode, model, model_url, model_timeout)
    judging = chosen_judge(judge, judge_url, model_timeout)
    evaluate_sets(
        places,
        writer,
        judging,
        questions,
        split,
        without=without or (),
        as_json=as_json,
        misses=misses,
        report=report,
    )


@eval_app.command()
def candidates(home: Home = None) -> None:
    """Print the questions that users rated in the page, as a question set for a person to look through."""
    from eval.feedback import FILE, candidates, load_feedback
    from ui.places import Places

    for question in candidates(load_feedback(Places.chosen(home, None, None).home / FILE)):
        typer.echo(question.model_dump_json())

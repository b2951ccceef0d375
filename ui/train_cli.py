"""``jueyi train``: making what the package ships."""

from pathlib import Path
from typing import Annotated

import typer

from ui import environment
from ui.options import Cache

train_app = typer.Typer(help="Train what comes with the package.", rich_markup_mode=None)

Data = Annotated[
    Path,
    typer.Option(help="Folder with qa/, un-pdf/ and un-text/unpc/ in it.", exists=True, file_okay=False),
]
Epochs = Annotated[int, typer.Option(help="How often each question is learnt from.", min=1)]
Order = Annotated[int, typer.Option(help="Order of the questions.")]


@train_app.callback()
def train() -> None:
    """Train what comes with the package."""


@train_app.command()
def reader(
    *,
    data: Data,
    out: Annotated[Path, typer.Option(help="Where checkpoints, weights and model card go.", file_okay=False)],
    examples: Annotated[int, typer.Option(help="How many examples to learn from.", min=16)] = 19_200,
    seed: Annotated[int, typer.Option(help="Draws the examples.")] = 1,
    start: Annotated[
        Path | None,
        typer.Option(
            "--from",
            help="Weights to go on from, mostly with questions that people wrote: the second course.",
            exists=True,
            dir_okay=False,
        ),
    ] = None,
    cache: Cache = None,
) -> None:
    """Fine-tune the reader; stopped at any moment, the same command goes on where it was."""
    environment.prepare(None)
    from eval.reading.mixture import WRITTEN, read_mixture
    from eval.reading.model_card import write_card
    from eval.reading.training import Plan
    from eval.reading.training import train as train_reader
    from index.embedding import default_encoder
    from ui.places import Places
    from ui.terminal import messages
    from ui.train_terminal import said

    console = messages()
    encoder = default_encoder(Places.chosen(None, cache, None).cache, console.print)
    console.print(f"reading {data} …")
    mixture, plan = read_mixture(data, seed, finishing=start is not None), Plan(examples, seed, start=start)
    sizes = {**{name: len(pool) for name, pool in mixture.pools.items()}, WRITTEN: len(mixture.written)}
    console.print(", ".join(f"{size} {name}" for name, size in sizes.items() if size))
    with said(console) as say:
        measured = train_reader(mixture, encoder, out, plan, say)
    write_card(out, mixture, plan, measured)
    console.print(f"best weights: {out / 'reader.safetensors'}")


@train_app.command()
def intents(
    *,
    out: Annotated[Path, typer.Option(help="Where the weights go.", file_okay=False)],
    epochs: Epochs = 6,
    seed: Order = 1,
    cache: Cache = None,
) -> None:
    """Fine-tune what recognises the intent of a question, on the questions marked for it."""
    environment.prepare(None)
    from eval.intent.marked import marked_questions, split
    from eval.intent.training import train as train_intents
    from index.embedding import default_encoder
    from ui.places import Places
    from ui.progress import progress
    from ui.terminal import messages

    console = messages()
    encoder = default_encoder(Places.chosen(None, cache, None).cache, console.print)
    learnt, held_back = split(marked_questions())
    with progress(console, f"{len(learnt)} questions, {epochs} times") as advance:
        measured = train_intents(
            learnt,
            held_back,
            encoder,
            out,
            epochs=epochs,
            seed=seed,
            say=lambda step, steps, _loss: advance(step, steps),
        )
    console.print(
        f"{out / 'intents.safetensors'}: of {measured.questions} questions held back {measured.intents:.3f} "
        f"have the right intent, {measured.tokens:.3f} of the tokens the right tag"
    )


@train_app.command()
def questions(
    *,
    data: Data,
    out: Annotated[Path, typer.Option(help="Where the layers go.", file_okay=False)],
    epochs: Epochs = 3,
    seed: Order = 1,
    cache: Cache = None,
) -> None:
    """Fine-tune how questions are embedded, so that they come nearer to the passages that answer them."""
    environment.prepare(None)
    from eval.asking.asked import read_questions
    from eval.asking.passages import embedded
    from eval.asking.training import train as train_questions
    from index.embedding import default_encoder
    from index.sentence_embedding import SentenceEmbedding
    from ui.places import Places
    from ui.progress import progress
    from ui.terminal import messages

    console = messages()
    encoder = default_encoder(Places.chosen(None, cache, None).cache, console.print)
    asked = read_questions(data)
    texts = asked.passages()
    with progress(console, f"{len(texts)} passages") as advance:
        passages = embedded(texts, SentenceEmbedding(encoder.name, encoder), advance)
    with progress(console, f"{len(asked.written)} questions, {epochs} times") as advance:
        train_questions(
            asked,
            passages,
            encoder,
            out,
            epochs=epochs,
            seed=seed,
            say=lambda step, steps, _loss: advance(step, steps),
        )
    console.print(f"layers: {out / 'questions.safetensors'}")

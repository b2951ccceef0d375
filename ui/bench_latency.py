"""``jueyi bench latency``: how long a question takes beside the bare embedding of its text."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from ui import environment
from ui.options import AsJson, Cache, EmbeddingModel, Home, Questions

if TYPE_CHECKING:
    from eval.bench.latency import Latency
    from ui.places import Places
    from ui.progress import Advance


def latency(
    *,
    questions: Questions = None,
    as_json: AsJson = False,
    home: Home = None,
    embedding_model: EmbeddingModel = None,
    cache: Cache = None,
) -> None:
    """Time answers to questions that have to be searched for, from the second on in one process."""
    environment.prepare(embedding_model)
    from ui.places import Places
    from ui.progress import progress
    from ui.question_sets import sought_questions
    from ui.terminal import messages, print_json

    sought = sought_questions(questions)
    with progress(messages(), f"{len(sought)} questions") as advance:
        found = _measured(Places.chosen(home, cache, embedding_model), sought, advance)
    if as_json:
        print_json({**asdict(found), "ratio": found.ratio}, indent=2)
    else:
        _print(found)


def _measured(places: "Places", questions: Sequence[str], advance: "Advance") -> "Latency":
    from assistant.pipeline import Assistant
    from eval.bench.latency import bench_latency
    from index.library import Library
    from ui.terminal import messages
    from ui.workspace import embedding_at, fill, reader_at, recogniser_at

    embedding = embedding_at(places)
    with Library.open(places.home, embedding) as library:
        if not library.resolutions():
            fill(library, messages())
        assistant = Assistant(library, reader=reader_at(places), recogniser=recogniser_at(places))
        return bench_latency(assistant, embedding, questions, advance)


def _print(found: "Latency") -> None:
    from ui.table_terminal import print_table
    from ui.terminal import output

    rows = [
        ("answer", f"{found.ask_median:.1f}", f"{found.ask_p90:.1f}"),
        ("query embedding", f"{found.embedding_median:.1f}", f"{found.embedding_p90:.1f}"),
    ]
    print_table(output(), ("", "median ms", "90th percentile"), rows)
    output().print(f"{found.questions} questions; an answer takes as long as {found.ratio:.1f} embeddings")

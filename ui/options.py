"""Options that several commands share."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ui import environment

Mode = Literal["extractive", "model"]
MODEL_SECONDS = 120.0

Home = Annotated[
    Path | None,
    typer.Option(envvar=environment.HOME, help="Data directory with the index.", file_okay=False),
]
EmbeddingModel = Annotated[
    str | None,
    typer.Option(
        envvar=environment.EMBEDDING_MODEL,
        help="Embedding model: a name on the Hugging Face hub or a local path.",
    ),
]
Reranker = Annotated[
    str | None,
    typer.Option(
        envvar=environment.RERANKER,
        help="Cross-encoder that puts the passages found in order: a name on the Hugging Face hub, "
        "for instance BAAI/bge-reranker-v2-m3, or a local path.",
    ),
]
Cache = Annotated[
    Path | None,
    typer.Option(
        envvar=environment.CACHE, help="Where the default embedding model is built.", file_okay=False
    ),
]
AuthFile = Annotated[
    Path | None,
    typer.Option(
        envvar=environment.AUTH_FILE,
        help="Ask for a login: the file of users that jueyi users writes.",
        dir_okay=False,
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        envvar=environment.MODEL,
        help="Language model that writes answers, PROVIDER:MODEL, for instance ollama:qwen3; "
        "none: answers are extracted. Its key is read from the provider's own variable.",
    ),
]
ModelUrl = Annotated[
    str | None,
    typer.Option(
        envvar=environment.MODEL_URL,
        help="Address of the model's server, for instance http://127.0.0.1:8000/v1; "
        "any that speaks the OpenAI protocol will do.",
    ),
]
Judge = Annotated[
    str | None,
    typer.Option(
        help="Language model that judges whether answers are correct, PROVIDER:MODEL; a figure apart."
    ),
]
JudgeUrl = Annotated[
    str | None,
    typer.Option(help="Address of the judge's server, if it is one that speaks the OpenAI protocol."),
]
ModelTimeout = Annotated[
    float,
    typer.Option(
        envvar=environment.MODEL_TIMEOUT, help="Seconds that the model may take for an answer.", min=0.1
    ),
]
ModeOfAnswer = Annotated[
    Mode | None,
    typer.Option(help="How answers come about; model where one is configured and nothing is said."),
]
NoReader = Annotated[
    bool, typer.Option("--no-reader", help="Go without the reader: facts are found by pattern alone.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Questions = Annotated[
    list[Path] | None,
    typer.Option(
        help="A question set instead of the project's own; may be given again.", exists=True, dir_okay=False
    ),
]
MaxPages = Annotated[int, typer.Option(help="Refuse files of more pages.", min=1)]
MaxMegabytes = Annotated[int, typer.Option("--max-mb", help="Refuse files of more megabytes.", min=1)]
MaxSeconds = Annotated[float, typer.Option(help="Give up on a file that takes longer to read.", min=0.1)]
Split = Literal["test", "tune", "all"]
"""Questions marked ``tune`` set thresholds; figures are reported over the others."""
MarkedAs = Annotated[
    Split | None,
    typer.Option(help="Only questions marked so; test where it is not said and there are any."),
]

"""``jueyi serve``: its options, checked before anything heavy is loaded."""

from dataclasses import replace
from typing import Annotated

import typer

from ui import environment
from ui.options import (
    MODEL_SECONDS,
    AuthFile,
    Cache,
    EmbeddingModel,
    Home,
    Model,
    ModelTimeout,
    ModelUrl,
    ModeOfAnswer,
    NoReader,
    Reranker,
)


def serve(
    *,
    host: Annotated[str, typer.Option(envvar=environment.HOST, help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[
        int,
        typer.Option(
            envvar=environment.PORT, help="Port to listen on; 0 takes a free one.", min=0, max=65535
        ),
    ] = 7860,
    auth_file: AuthFile = None,
    no_auth: Annotated[
        bool, typer.Option("--no-auth", help="No login, though others than this machine reach the page.")
    ] = False,
    root_path: Annotated[
        str, typer.Option(help="Path under which a proxy serves the page, for instance /jueyi.")
    ] = "",
    max_upload_mb: Annotated[int, typer.Option(help="Refuse uploads of more megabytes.", min=1)] = 50,
    concurrency: Annotated[int, typer.Option(help="Questions answered at the same time.", min=1, max=64)] = 4,
    mcp: Annotated[bool, typer.Option("--mcp", help="Serve the API as MCP tools as well.")] = False,
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
    """Serve the web page. With an auth file it asks for a login, and only admins change the library."""
    environment.prepare(embedding_model, reranker)
    from ui.places import Places
    from ui.serving.serving import Serving, is_own_machine, refuse_open_door
    from ui.serving.users import UserFile
    from ui.terminal import messages
    from ui.writer import Writer

    writer = Writer.chosen(mode, model, model_url, model_timeout)
    users = UserFile(auth_file) if auth_file else None
    from assistant.pipeline import Assistant
    from ui.eval_bench import opened_bench
    from ui.server import listen, run
    from ui.workspace import warm

    socket = listen(host, port)
    address = socket.getsockname()[0]
    refuse_open_door(address, auth_file, no_auth)
    serving = Serving(
        users=users,
        everybody_changes=is_own_machine(address),
        root_path=root_path.rstrip("/"),
        upload_bytes=max_upload_mb * 1_000_000,
        at_once=concurrency,
        mcp=mcp,
        model=writer.model.name if writer.model else "",
    )
    if users is not None and users.others_can_read:
        messages().print(f"jueyi: other accounts of this machine can read {auth_file}; chmod 600 ends that")
    places = Places.chosen(home, cache, embedding_model, reader=not no_reader, reranker=reranker)
    with opened_bench(places) as bench:
        library = bench.library
        assistant = Assistant(library, bench.search, bench.reader, bench.recogniser)
        warm(assistant)
        answers = writer.over(library, assistant)
        run(socket, library, answers, replace(serving, bench=bench), announce=messages().print)

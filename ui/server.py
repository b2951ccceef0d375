"""Serving the page: the socket, the application around it, the health check."""

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import replace
from importlib.util import find_spec
from threading import Thread

import gradio as gr
import uvicorn
from anyio import to_thread
from fastapi import FastAPI, Request

from eval.feedback import FeedbackFile
from index.library import Library
from index.limits import DEFAULT_LIMITS
from ui.ask_tab import AskTab
from ui.evaluation_tab import EvaluationTab
from ui.head import head_html, theme
from ui.library.intake import Intake
from ui.library.route import add_upload_route
from ui.library.tab import LibraryTab
from ui.library.uploads import Uploads
from ui.page import build_page
from ui.serving.endpoints import Endpoints
from ui.serving.errors import ServeError
from ui.serving.gate import Answers, Gate
from ui.serving.headers import SecurityHeaders
from ui.serving.login import USER, Login
from ui.serving.mcp import only_tools
from ui.serving.root_path import RootPath
from ui.serving.serving import DEFAULT_SERVING, Serving
from ui.tab import Tab

_WAITING = 64
"""Events of all pages together that wait for their turn."""


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; taken first, so that a port in use is said before the index is opened."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as error:
        raise ServeError(
            f"cannot listen on {host}, port {port}: {error.strerror or error}; "
            "choose another with --port or --host"
        ) from error


def web_app(library: Library, assistant: Answers, serving: Serving = DEFAULT_SERVING) -> FastAPI:
    """The page at ``/``, its API, ``GET /healthz``, and where they are asked for login and MCP.

    Raises:
        ServeError: MCP is asked for and its package is missing.
    """
    if serving.mcp and find_spec("mcp") is None:
        raise ServeError("--mcp needs the package mcp: pip install 'jueyi[mcp]'")
    uploads = Uploads(serving.upload_bytes)
    intake = Intake(library, replace(DEFAULT_LIMITS, file_bytes=serving.upload_bytes), uploads.drop)
    closing = _closing(intake, uploads)
    app = FastAPI(title="Jueyi", docs_url=None, redoc_url=None, openapi_url=None, lifespan=closing)

    @app.get("/healthz")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    gate = Gate(assistant, serving.at_once)
    tabs: list[Tab] = [
        AskTab(library, gate, FeedbackFile(library.home), gate.places, serving.model),
        LibraryTab(library, intake, uploads, serving.may_change),
    ]
    if serving.bench is not None:
        tabs.append(EvaluationTab(serving.bench, serving.may_change))
    page = build_page(tabs, Endpoints(library, gate).attach)
    add_upload_route(app, uploads, lambda request: serving.may_change(_user_name(request)))
    page.queue(max_size=_WAITING, default_concurrency_limit=serving.at_once)
    if serving.users is not None:
        app.add_middleware(Login, file=serving.users)
    app.add_middleware(SecurityHeaders)
    if serving.root_path:
        app.add_middleware(RootPath, path=serving.root_path)
    gr.mount_gradio_app(
        app,
        page,
        "/",
        auth_dependency=_user_name if serving.users is not None else None,
        root_path=serving.root_path or None,
        mcp_server=serving.mcp,
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        theme=theme(),
        head=head_html(),
    )
    if serving.mcp:
        only_tools(page)
    return app


def _user_name(request: Request) -> str | None:
    """None where there is no login; Gradio gives it to the events."""
    user = request.scope.get(USER)
    return user.name if user else None


def _closing(intake: Intake, uploads: Uploads) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """Ends what is being added before the library is closed."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        await to_thread.run_sync(intake.close)
        uploads.close()

    return lifespan


def run(
    listening: socket.socket,
    library: Library,
    assistant: Answers,
    serving: Serving,
    announce: Callable[[str], None],
) -> None:
    """Serves until it is interrupted."""
    app = web_app(library, assistant, serving)
    host, port = listening.getsockname()[:2]
    where = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    announce(f"Jueyi: {where}{serving.root_path}  (stop with Ctrl+C)")
    if serving.mcp:
        announce(f"MCP: {where}{serving.root_path}/gradio_api/mcp/")
    http_server(app).run(sockets=[listening])


@contextmanager
def served(app: FastAPI) -> Iterator[str]:
    """Its address on this machine, on a free port, served by a thread; ends with the block."""
    listening = listen("127.0.0.1", 0)
    server = http_server(app)
    thread = Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(timeout=10)


def http_server(app: FastAPI) -> uvicorn.Server:
    """Waits a second for open connections when it is stopped, and does not call cutting them an error."""
    logging.getLogger("uvicorn.error").addFilter(_is_no_cut_connection)
    return uvicorn.Server(uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1))


def _is_no_cut_connection(record: logging.LogRecord) -> bool:
    cut = record.exc_info and isinstance(record.exc_info[1], asyncio.CancelledError)
    return not (cut or "timeout graceful shutdown exceeded" in record.getMessage())

"""Serving the page: the socket, the headers that keep every request on this machine, the health check."""

import asyncio
import logging
import socket
from collections.abc import Callable

import gradio as gr
import uvicorn
from fastapi import FastAPI
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from index.errors import JueyiError
from ui.answering import Streams
from ui.ask_tab import AskTab, Shelf
from ui.head import head_html, theme
from ui.page import build_page

_WAITING = 64
_AT_ONCE = 4
# Gradio compiles templates in the browser, hence unsafe-eval; nothing may come from, or go to, another host.
_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'",
    )
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class ServeError(JueyiError):
    """The address cannot be listened on."""


class _SecurityHeaders:
    """Adds the headers to every response without buffering it, so that streaming stays streaming."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        await self._app(scope, receive, send_with_headers if scope["type"] == "http" else send)


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


def web_app(library: Shelf, assistant: Streams) -> FastAPI:
    """The page at ``/`` and ``GET /healthz``."""
    app = FastAPI(title="Jueyi", docs_url=None, redoc_url=None, openapi_url=None)

    @app.get("/healthz")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    page = build_page([AskTab(library, assistant)])
    page.queue(max_size=_WAITING, default_concurrency_limit=_AT_ONCE)
    app.add_middleware(_SecurityHeaders)
    gr.mount_gradio_app(
        app,
        page,
        "/",
        footer_links=[],
        run_history=False,
        show_error=False,
        ssr_mode=False,
        theme=theme(),
        head=head_html(),
    )
    return app


def run(
    listening: socket.socket, library: Shelf, assistant: Streams, announce: Callable[[str], None]
) -> None:
    """Serves until it is interrupted."""
    app = web_app(library, assistant)
    host, port = listening.getsockname()[:2]
    announce(f"Jueyi: http://{f'[{host}]' if ':' in host else host}:{port}  (stop with Ctrl+C)")
    http_server(app).run(sockets=[listening])


def http_server(app: FastAPI) -> uvicorn.Server:
    """Waits a second for open connections when it is stopped, and does not call cutting them an error."""
    logging.getLogger("uvicorn.error").addFilter(_is_no_cut_connection)
    return uvicorn.Server(uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=1))


def _is_no_cut_connection(record: logging.LogRecord) -> bool:
    cut = record.exc_info and isinstance(record.exc_info[1], asyncio.CancelledError)
    return not (cut or "timeout graceful shutdown exceeded" in record.getMessage())

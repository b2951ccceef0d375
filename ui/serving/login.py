"""The door: behind it is the whole page, its API, its streams and MCP; in front only login and health."""

import base64
import binascii
from urllib.parse import quote

from starlette._utils import get_route_path
from starlette.datastructures import FormData
from starlette.requests import HTTPConnection, Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from ui.serving.credentials import Credentials, Refusal
from ui.serving.login_html import login_html
from ui.serving.login_words import LoginWords, login_words
from ui.serving.sessions import Sessions
from ui.serving.users import User, UserFile

COOKIE = "jueyi-session"
USER = "jueyi.user"
"""Key of the scope under which the user stands."""
_OPEN = ("/healthz",)
_LARGEST_FORM = 8192
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)


class Login:
    """Middleware: without a session only ``/login`` and ``/healthz`` answer, whatever the protocol.

    Beside the cookie, HTTP Basic credentials are taken, for MCP clients and scripts. Gradio's own clients
    post to ``/login`` and keep the cookie.
    """

    def __init__(self, app: ASGIApp, file: UserFile) -> None:
        self._app = app
        self._sessions = Sessions(file)
        self._credentials = Credentials(file)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        path = get_route_path(scope)
        if path in _OPEN and scope["type"] == "http":
            await self._app(scope, receive, send)
        elif path in ("/login", "/logout") and scope["type"] == "http":
            handler = self._login if path == "/login" else self._logout
            await (await handler(Request(scope, _limited(receive))))(scope, receive, send)
        else:
            await self._guarded(scope, receive, send)

    async def _guarded(self, scope: Scope, receive: Receive, send: Send) -> None:
        connection = HTTPConnection(scope)
        user = await self._user(connection)
        if user:
            scope[USER] = user
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await WebSocketClose(code=1008)(scope, receive, send)
        else:
            await _refused(connection)(scope, receive, send)

    async def _user(self, connection: HTTPConnection) -> User | None:
        token = connection.cookies.get(COOKIE, "")
        if token and (user := self._sessions.user(token)):
            return user
        header = connection.headers.get("authorization", "")
        if not header.lower().startswith("basic "):
            return None
        if known := self._sessions.user(header):
            return known
        name, password = _basic(header)
        found = await self._credentials.check(name, password, _address(connection))
        if isinstance(found, Refusal):
            return None
        # The next request with this header need not compute the hash again.
        self._sessions.begin(found, header)
        return found

    async def _login(self, request: Request) -> Response:
        words = login_words(request.headers.get("accept-language", ""), request.query_params.get("lang", ""))
        if request.method != "POST":
            if await self._user(request):
                return RedirectResponse(_home(request), 303)
            return _page(words, request)
        form = await _form(request)
        name, password, language = (str(form.get(key, "")) for key in ("username", "password", "lang"))
        found = await self._credentials.check(name, password, _address(request))
        if isinstance(found, Refusal):
            words = login_words("", language) if language else words
            return _not_in(words, request, name, found, in_page=bool(language))
        # Only our own form says in which language it is; Gradio's clients wait for a plain success.
        response: Response = (
            RedirectResponse(_home(request), 303) if language else JSONResponse({"success": True})
        )
        response.set_cookie(
            COOKIE,
            self._sessions.begin(found),
            path=_home(request),
            secure=request.url.scheme == "https",
            httponly=True,
            samesite="lax",
        )
        return response

    async def _logout(self, request: Request) -> Response:
        if request.method != "POST":
            return RedirectResponse(_home(request), 303)
        self._sessions.end(request.cookies.get(COOKIE, ""))
        response = RedirectResponse(_login_path(request), 303)
        response.delete_cookie(COOKIE, path=_home(request), httponly=True, samesite="lax")
        return response


def _home(connection: HTTPConnection) -> str:
    return str(connection.scope.get("root_path", "")).rstrip("/") + "/"


def _login_path(connection: HTTPConnection) -> str:
    return quote(_home(connection)) + "login"


def _address(connection: HTTPConnection) -> str:
    return connection.client.host if connection.client else ""


def _basic(header: str) -> tuple[str, str]:
    try:
        name, _, password = base64.b64decode(header[6:].strip(), validate=True).decode("utf-8").partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return name, password


def _page(
    words: LoginWords, request: Request, name: str = "", message: str = "", status: int = 200
) -> Response:
    headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-store"}
    return HTMLResponse(login_html(words, _login_path(request), name, message), status, headers)


def _not_in(words: LoginWords, request: Request, name: str, refusal: Refusal, *, in_page: bool) -> Response:
    message = words.wait.format(seconds=refusal.wait) if refusal.wait else words.wrong
    status = 429 if refusal.wait else 401
    if in_page:
        response = _page(words, request, name, message, status)
    else:
        response = JSONResponse({"detail": message}, status)
    if refusal.wait:
        response.headers["Retry-After"] = str(refusal.wait)
    return response


def _refused(connection: HTTPConnection) -> Response:
    wants_page = "text/html" in connection.headers.get("accept", "")
    if connection.scope["method"] in ("GET", "HEAD") and wants_page:
        return RedirectResponse(_login_path(connection), 303)
    return JSONResponse({"detail": "log in first"}, 401)


async def _form(request: Request) -> FormData:
    try:
        return await request.form(max_files=0, max_fields=8, max_part_size=_LARGEST_FORM)
    except Exception:  # Whatever is wrong with the form, it holds no credentials.
        return FormData()


def _limited(receive: Receive) -> Receive:
    """Ends a body that is longer than any form of ours."""
    taken = 0

    async def limited() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > _LARGEST_FORM:
            return {"type": "http.disconnect"}
        return message

    return limited

"""The page under a path of a proxy, whether that takes the path away or leaves it."""

import threading
from collections.abc import Iterator

import pytest
import uvicorn
from gradio_client import Client
from playwright.sync_api import expect
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.ui.conftest import Visit, port_of
from tests.ui.fakes import FakeAssistant, FakeLibrary
from tests.ui.serving.users import PASSWORD, auth_file
from ui.server import listen, web_app
from ui.serving.errors import ServeError
from ui.serving.serving import Serving
from ui.serving.users import UserFile

PREFIX = "/un/jueyi"


class Proxy:
    """Passes on what is below the prefix, without it if it ``strips``; all else is not found."""

    def __init__(self, app: ASGIApp, strips: bool) -> None:
        self._app = app
        self._strips = strips

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not scope["path"].startswith(f"{PREFIX}/"):
            await send({"type": "http.response.start", "status": 404, "headers": []})
            await send({"type": "http.response.body", "body": b"not behind the proxy"})
            return
        if scope["type"] == "http" and self._strips:
            path = scope["path"].removeprefix(PREFIX)
            scope = {**scope, "path": path, "raw_path": path.encode()}
        await self._app(scope, receive, send)


@pytest.fixture(scope="module", params=[True, False], ids=["stripping", "leaving"])
def proxied(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    library = FakeLibrary()
    users = UserFile(auth_file(tmp_path_factory.mktemp("users")))
    app = web_app(library, FakeAssistant(library), Serving(users=users, root_path=PREFIX))
    listening = listen("127.0.0.1", 0)
    server = uvicorn.Server(
        uvicorn.Config(Proxy(app, request.param), log_level="warning", timeout_graceful_shutdown=1)
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{port_of(listening)}{PREFIX}"
    server.should_exit = True
    thread.join(timeout=10)


def test_login_page_and_answer_work_there(proxied: str, visit: Visit) -> None:
    page = visit(f"{proxied}/", ready="form")
    assert page.url == f"{proxied}/login"
    page.get_by_label("用户名").fill("Bo")
    page.get_by_label("密码").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector(".welcome")
    assert page.url == f"{proxied}/"
    page.get_by_role("textbox").fill("第9段说什么？")
    page.keyboard.press("Enter")
    page.locator(".reply .chip").first.click()
    expect(page.locator("#full-text mark").first).to_be_visible()


def test_the_api_works_there(proxied: str) -> None:
    client = Client(f"{proxied}/", auth=("Bo", PASSWORD), verbose=False)
    assert client.predict("78/40", "OP7", api_name="/paragraph")["label"] == "OP7"


@pytest.mark.parametrize("path", ["jueyi", "/jueyi/", "https://example.org/jueyi", "/a b", "//evil.example"])
def test_what_is_no_path_is_refused(path: str) -> None:
    with pytest.raises(ServeError, match="no path of a proxy"):
        Serving(root_path=path)

"""Nothing is reached without a login, by whatever door."""

import base64
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.ui.conftest import Site, serving
from tests.ui.fakes import FakeAssistant, FakeLibrary
from tests.ui.serving.users import PASSWORD, auth_file
from ui.serving.users import UserFile

CLOSED = (
    ("GET", "/"),
    ("GET", "/config"),
    ("GET", "/gradio_api/info"),
    ("GET", "/gradio_api/openapi.json"),
    ("GET", "/gradio_api/heartbeat/abc"),
    ("GET", "/gradio_api/queue/data?session_hash=abc"),
    ("POST", "/gradio_api/queue/join"),
    ("POST", "/gradio_api/call/ask"),
    ("POST", "/gradio_api/run/ask"),
    ("POST", "/gradio_api/component_server"),
    ("POST", "/gradio_api/upload"),
    ("POST", "/uploads"),
    ("GET", "/gradio_api/file=/etc/passwd"),
    ("GET", "/gradio_api/mcp/"),
    ("POST", "/gradio_api/mcp/"),
    ("GET", "/assets/none.js"),
    ("GET", "/theme.css"),
    ("GET", "/no/such/path"),
    ("GET", "//healthz"),
    ("GET", "/healthz/../config"),
    ("GET", "/login/../config"),
)


@pytest.fixture
def client(closed_site: Site) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=closed_site.url, timeout=30) as client:
        yield client


def enter(client: httpx.Client, name: str = "Bo", password: str = PASSWORD, **more: str) -> httpx.Response:
    return client.post("/login", data={"username": name, "password": password, **more})


@pytest.mark.parametrize(("method", "path"), CLOSED, ids=[f"{m} {p}" for m, p in CLOSED])
def test_every_door_is_closed(closed_site: Site, method: str, path: str) -> None:
    target = httpx.URL(closed_site.url).copy_with(raw_path=path.encode())
    answer = httpx.request(method, target, timeout=30)
    assert (answer.status_code, answer.json()) == (401, {"detail": "log in first"})


def test_health_needs_no_login_and_says_nothing_else(client: httpx.Client) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}


def test_a_browser_is_sent_to_the_login(client: httpx.Client) -> None:
    answer = client.get("/", headers={"Accept": "text/html"})
    assert (answer.status_code, answer.headers["location"]) == (303, "/login")


@pytest.mark.parametrize(
    ("accepted", "heading"),
    [("zh-CN,zh;q=0.9", "登录后提问"), ("en-US", "Log in to ask"), ("fr", "Log in to ask")],
)
def test_the_login_speaks_the_browsers_language(client: httpx.Client, accepted: str, heading: str) -> None:
    answer = client.get("/login", headers={"Accept-Language": accepted})
    assert f"<h1>{heading}</h1>" in answer.text
    assert "script" not in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(client: httpx.Client) -> None:
    answer = enter(client)
    assert answer.json() == {"success": True}
    name, *attributes = answer.headers["set-cookie"].split("; ")
    assert name.startswith("jueyi-session=")
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= set(attributes)
    assert "Secure" not in attributes
    assert client.get("/config").status_code == 200


def test_the_cookie_is_secure_where_the_page_is(client: httpx.Client) -> None:
    data = {"username": "Bo", "password": PASSWORD}
    answer = client.post("/login", data=data, headers={"X-Forwarded-Proto": "https"})
    assert "Secure" in answer.headers["set-cookie"]


def test_logout_ends_the_session_even_for_who_kept_the_cookie(client: httpx.Client) -> None:
    enter(client)
    kept = dict(client.cookies)
    assert client.get("/logout").status_code == 303  # A link from elsewhere must not log anybody out.
    assert client.get("/config").status_code == 200
    answer = client.post("/logout")
    assert answer.headers["location"] == "/login"
    assert httpx.get(f"{client.base_url}/config", cookies=kept).status_code == 401


@pytest.mark.parametrize(
    "cookie", ["", "x", "Basic Qm86eA==", "a" * 4000], ids=["none", "x", "basic", "long"]
)
def test_a_made_up_session_is_none(client: httpx.Client, cookie: str) -> None:
    assert client.get("/config", headers={"Cookie": f"jueyi-session={cookie}"}).status_code == 401


def test_basic_credentials_open_the_api(client: httpx.Client) -> None:
    assert client.get("/config", auth=("Bo", PASSWORD)).status_code == 200
    assert client.get("/config", auth=("Bo", PASSWORD)).status_code == 200
    assert client.get("/config", auth=("Bo", "wrong password")).status_code == 401
    for header in ("Basic", "Basic ???", "Basic " + base64.b64encode(b"Bo").decode(), "Bearer x"):
        assert client.get("/config", headers={"Authorization": header}).status_code == 401


def test_uploads_are_for_admins(client: httpx.Client) -> None:
    def upload(name: str, **headers: str) -> int:
        return client.post("/uploads", content=b"text", headers=headers, auth=(name, PASSWORD)).status_code

    assert upload("Bo", **{"X-File-Name": "a.md"}) == 403
    assert upload("Ann", **{"X-File-Name": "a.md"}) == 200
    assert upload("Ann") == 422  # Without the header, which no form of another site can send.
    files = {"files": ("a.md", b"text")}
    assert client.post("/gradio_api/upload", files=files, auth=("Ann", PASSWORD)).status_code == 404


def test_a_form_that_is_too_long_or_none_lets_nobody_in(client: httpx.Client) -> None:
    assert enter(client, password=PASSWORD + "x" * 20_000).status_code == 401
    for body in (b"", b"\xff\xfe", b"username=Bo&password=" + b"&" * 500):
        answer = client.post(
            "/login", content=body, headers={"Content-Type": "application/x-www-form-urlencoded"}
        )
        assert answer.status_code in (401, 429)
    assert "set-cookie" not in answer.headers


def test_who_guesses_has_to_wait_and_others_do_not(tmp_path: Path) -> None:
    library = FakeLibrary()
    users = UserFile(auth_file(tmp_path))
    with serving(library, FakeAssistant(library), users=users) as url, httpx.Client(base_url=url) as client:
        said = [enter(client, "Bo", f"guess number {n}").status_code for n in range(6)]
        assert said == [401, 401, 401, 401, 401, 429]
        right = enter(client, "Bo", PASSWORD)
        assert right.status_code == 429
        assert 1 <= int(right.headers["retry-after"]) <= 15
        assert "set-cookie" not in right.headers
        assert client.get("/healthz").status_code == 200
        assert enter(client, "Ann", PASSWORD).status_code == 200
        in_page = enter(client, "Bo", PASSWORD, lang="zh-Hans")
        assert "输错的次数太多" in in_page.text

"""The API as Gradio's Python client and the MCP client see it."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from gradio_client import Client
from gradio_client.exceptions import AppError, AuthenticationError

from tests.ui.conftest import Site
from tests.ui.serving.users import PASSWORD

QUESTION = "《禁止核武器条约》何时开放供签署？"
TOOLS = ["ask", "search", "paragraph"]


@pytest.fixture(scope="module")
def client(open_site: Site) -> Client:
    return Client(open_site.url, verbose=False)


def test_three_endpoints_are_documented(client: Client) -> None:
    endpoints = client.view_api(return_format="dict", print_info=False)["named_endpoints"]
    assert sorted(endpoints) == ["/ask", "/paragraph", "/search"]
    parameters = {name: [p["parameter_name"] for p in e["parameters"]] for name, e in endpoints.items()}
    assert parameters == {
        "/ask": ["question", "history", "resolutions"],
        "/search": ["query", "k", "resolutions"],
        "/paragraph": ["symbol", "label", "language"],
    }
    assert all(endpoint["description"] for endpoint in endpoints.values())


def test_ask_answers_as_the_command_line_does(open_site: Site, client: Client) -> None:
    record = client.predict(QUESTION, history=["第9段说什么？"], resolutions=["78/40"], api_name="/ask")
    assert record["abstained"] is False
    assert record["citations"][0]["label"] == "PP19"
    asked = open_site.assistant.asked[-1]
    assert (asked.history, asked.resolutions) == (("第9段说什么？",), ("A/RES/78/40",))


def test_paragraph_is_word_for_word_with_its_footnotes(client: Client) -> None:
    found = client.predict("78/40", "OP7", api_name="/paragraph")
    assert (found["symbol"], found["label"], found["language"]) == ("A/RES/78/40", "OP7", "zh")
    assert found["text"].startswith("敦促")
    assert found["verb"] == "敦促"
    assert [note["text"] for note in found["footnotes"]] == ["见第 50/245 号决议和 A/50/1027。"]


@pytest.mark.parametrize(
    ("arguments", "endpoint", "said"),
    [
        ([""], "/ask", "The question is empty"),
        (["何时？", [], ["A/RES/1/1"]], "/ask", "A/RES/1/1 is not in the index"),
        (["灯塔", 0], "/search", "k is 0"),
        (["78/40", "OP99"], "/paragraph", "OP99 is not in the index"),
        (["78/40", "OP7", "fr"], "/paragraph", "A/RES/78/40:fr is not in the index"),
    ],
)
def test_bad_input_is_answered_with_a_sentence(
    client: Client, arguments: list[Any], endpoint: str, said: str
) -> None:
    with pytest.raises(AppError) as refused:
        client.predict(*arguments, api_name=endpoint)
    assert said in str(refused.value)


def test_the_javascript_clients_call_works(open_site: Site) -> None:
    """What @gradio/client sends: a POST that joins, then a stream of events."""
    with httpx.Client(base_url=open_site.url) as web:
        event = web.post("/gradio_api/call/paragraph", json={"data": ["78/40", "OP7", "zh"]}).json()[
            "event_id"
        ]
        lines = web.get(f"/gradio_api/call/paragraph/{event}").text.splitlines()
    assert lines[0] == "event: complete"
    assert json.loads(lines[1].removeprefix("data: "))[0]["label"] == "OP7"


def test_behind_a_login_the_client_logs_in(closed_site: Site) -> None:
    client = Client(closed_site.url, auth=("Bo", PASSWORD), verbose=False)
    assert client.predict("78/40", "OP7", api_name="/paragraph")["label"] == "OP7"
    with pytest.raises(AuthenticationError):
        Client(closed_site.url, auth=("Bo", "wrong password"), verbose=False)


def mcp_call(url: str, tool: str, arguments: dict[str, Any], **options: Any) -> tuple[list[str], Any]:
    """Names of the tools, and what one of them returned."""
    pytest.importorskip("mcp", reason="the package mcp is not installed (pip install 'jueyi[mcp]')")
    from mcp import ClientSession
    from mcp.client.streamable_http import streamablehttp_client

    async def call() -> tuple[list[str], Any]:
        address = f"{url}/gradio_api/mcp/"
        async with (
            streamablehttp_client(address, **options) as (reading, writing, _),
            ClientSession(reading, writing) as session,
        ):
            await session.initialize()
            tools = await session.list_tools()
            return [tool.name for tool in tools.tools], await session.call_tool(tool, arguments)

    with ThreadPoolExecutor(1) as apart:  # Playwright keeps a loop running in this thread.
        return apart.submit(asyncio.run, call()).result()


def test_the_same_are_tools_of_mcp(open_site: Site) -> None:
    names, result = mcp_call(open_site.url, "ask", {"question": QUESTION})
    assert names == TOOLS
    assert json.loads(result.content[0].text)["citations"][0]["label"] == "PP19"


def test_a_tool_refuses_with_a_sentence(open_site: Site) -> None:
    _, result = mcp_call(open_site.url, "ask", {"question": ""})
    assert result.isError
    assert "The question is empty" in result.content[0].text


def test_nothing_but_tools_is_offered(open_site: Site) -> None:
    """A reader of resources would let the server open a connection to a host that the caller names."""
    body = {"jsonrpc": "2.0", "id": 1, "method": "resources/read", "params": {"uri": "jueyi://x"}}
    answer = httpx.post(
        f"{open_site.url}/gradio_api/mcp/",
        json=body,
        headers={"Accept": "application/json, text/event-stream", "Host": "evil.example"},
        timeout=30,
    )
    assert '"Method not found"' in answer.text


def test_mcp_is_behind_the_login_too(closed_site: Site) -> None:
    auth = httpx.BasicAuth("Bo", PASSWORD)
    _, result = mcp_call(closed_site.url, "paragraph", {"symbol": "78/40", "label": "OP7"}, auth=auth)
    assert json.loads(result.content[0].text)["label"] == "OP7"
    with pytest.raises(BaseExceptionGroup) as refused:
        mcp_call(closed_site.url, "ask", {"question": QUESTION})
    assert refused.group_contains(httpx.HTTPStatusError, match="401")

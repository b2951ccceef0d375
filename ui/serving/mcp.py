"""MCP by Gradio's own support, reduced to what is offered, tools, whose results a program can read."""

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import gradio as gr

if TYPE_CHECKING:
    from mcp.server import Server
    from mcp.types import TextContent


def only_tools(page: gr.Blocks) -> None:
    """Takes resources and prompts away, of which there are none.

    Gradio's reader of resources first opens a connection to whatever host the request names.
    """
    from mcp.types import CallToolRequest, ListToolsRequest, PingRequest

    assert page.mcp_server_obj is not None
    # Gradio's own writes a result as Python would.
    page.mcp_server_obj.postprocess_output_data = _as_json  # type: ignore[method-assign, assignment]
    server: Server = page.mcp_server_obj.mcp_server
    for request in set(server.request_handlers) - {CallToolRequest, ListToolsRequest, PingRequest}:
        del server.request_handlers[request]


def _as_json(results: Sequence[Any], root_url: str) -> "list[TextContent]":
    from mcp.types import TextContent

    return [
        TextContent(type="text", text=json.dumps(result, ensure_ascii=False, indent=1)) for result in results
    ]

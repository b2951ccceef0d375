"""MCP by Gradio's own support, reduced to what is offered: tools."""

from typing import TYPE_CHECKING

import gradio as gr

if TYPE_CHECKING:
    from mcp.server import Server


def only_tools(page: gr.Blocks) -> None:
    """Takes resources and prompts away, of which there are none.

    Gradio's reader of resources first opens a connection to whatever host the request names.
    """
    from mcp.types import CallToolRequest, ListToolsRequest, PingRequest

    assert page.mcp_server_obj is not None
    server: Server = page.mcp_server_obj.mcp_server
    for request in set(server.request_handlers) - {CallToolRequest, ListToolsRequest, PingRequest}:
        del server.request_handlers[request]

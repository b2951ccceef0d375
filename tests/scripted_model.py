"""A server on loopback that speaks the OpenAI chat-completions protocol and says what it was told to say.

Replies are played in the order they were enqueued, one a request; requests are kept for the test to read.
"""

import json
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from langchain_core.language_models import BaseChatModel


@dataclass(frozen=True, slots=True)
class Reply:
    """What is sent for one request."""

    pieces: Sequence[str] = ()
    """Pieces of text, a server-sent event each."""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    error: str = ""
    """Message of the error object, where the status is one."""
    calls: tuple[tuple[str, dict[str, Any]], ...] = ()
    """Tools to call, by name, with their arguments."""
    stall_after: int | None = None
    """After so many pieces nothing more is sent, until the client leaves or the server is stopped."""
    dies_after: int | None = None
    """After so many pieces the connection is cut."""
    garbage: str = ""
    """Sent in the place of an event."""
    finish: str = "stop"


def says(text: str) -> Reply:
    """A text in pieces of three characters."""
    return Reply([text[start : start + 3] for start in range(0, len(text), 3)])


@dataclass
class ScriptedModel:
    """The script, what was asked, and who left."""

    url: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    left: threading.Event = field(default_factory=threading.Event)
    """Set when a client closed the connection before the reply was over."""
    stopped: threading.Event = field(default_factory=threading.Event)
    _replies: "deque[Reply]" = field(default_factory=deque)

    def enqueue(self, *replies: Reply | str) -> None:
        """The next replies; a string is a text."""
        self._replies.extend(says(reply) if isinstance(reply, str) else reply for reply in replies)

    def clear(self) -> None:
        """Nothing is enqueued, nothing was asked, nobody has left."""
        self._replies.clear()
        self.requests.clear()
        self.keys.clear()
        self.left.clear()

    def next(self) -> Reply:
        """What to send now; a request beyond the script is an error of the test's, said as a server's."""
        return self._replies.popleft() if self._replies else Reply(status=500, error="nothing is enqueued")

    def prompt(self, request: int = -1) -> str:
        """All that a request said, in one string."""
        return "\n".join(str(message["content"]) for message in self.requests[request]["messages"])

    def chat(self, **options: Any) -> BaseChatModel:
        """The client that a user's ``--model-url`` makes."""
        from langchain.chat_models import init_chat_model

        settings = {"base_url": self.url, "api_key": "sk-secret", "max_retries": 0, **options}
        chat: BaseChatModel = init_chat_model("scripted", model_provider="openai", **settings)
        return chat


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    script: ScriptedModel

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.script.requests.append(json.loads(self.rfile.read(length)))
        self.script.keys.append(self.headers.get("Authorization", ""))
        reply = self.script.next()
        try:
            self._fail(reply) if reply.status != 200 else self._stream(reply)
        except (BrokenPipeError, ConnectionResetError):
            self.script.left.set()
            self.close_connection = True

    def _fail(self, reply: Reply) -> None:
        body = json.dumps({"error": {"message": reply.error, "type": "error", "code": None}}).encode()
        self.send_response(reply.status)
        for name, value in (*reply.headers, ("Content-Type", "application/json")):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _stream(self, reply: Reply) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for number, piece in enumerate(reply.pieces):
            if number == reply.stall_after:
                self._wait_until_left()
                return
            if number == reply.dies_after:
                self.close_connection = True
                self.connection.shutdown(2)
                return
            self._event({"content": piece})
        if reply.stall_after == len(reply.pieces):
            self._wait_until_left()
            return
        if reply.garbage:
            self._chunk(reply.garbage.encode())
        for number, (name, arguments) in enumerate(reply.calls):
            function = {"name": name, "arguments": json.dumps(arguments)}
            call = {"index": number, "id": f"call_{number}", "type": "function", "function": function}
            self._event({"tool_calls": [call]})
        self._event({}, "tool_calls" if reply.calls else reply.finish)
        self._chunk(b"data: [DONE]\n\n")
        self._chunk(b"")

    def _event(self, delta: dict[str, Any], finish: str | None = None) -> None:
        choice = {"index": 0, "delta": {"role": "assistant", **delta}, "finish_reason": finish}
        event = {"id": "1", "object": "chat.completion.chunk", "created": 0, "model": "scripted"}
        self._chunk(f"data: {json.dumps({**event, 'choices': [choice]}, ensure_ascii=False)}\n\n".encode())

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
        self.wfile.flush()

    def _wait_until_left(self) -> None:
        """Until the client closes the connection, which makes it readable with nothing to read."""
        self.connection.settimeout(0.05)
        while not self.script.stopped.is_set():
            try:
                if not self.connection.recv(1):
                    self.script.left.set()
                    break
            except TimeoutError:
                continue
            except OSError:
                self.script.left.set()
                break
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Nothing: a test's output is its own."""


@contextmanager
def scripted_model() -> Iterator[ScriptedModel]:
    """A server on a free port, stopped at the end of the block."""
    script = ScriptedModel()
    handler = type("Handler", (_Handler,), {"script": script})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    script.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield script
    finally:
        script.stopped.set()
        server.shutdown()
        server.server_close()
        thread.join(timeout=5)

"""Asking a chat model, piece by piece, within a bounded time, and so that it can be left at any moment.

The call runs as a task on an event loop of its own: cancelling the task closes the connection, which is what
makes a server stop. A thread that waits for a socket cannot be told to stop.
"""

import asyncio
import queue
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from functools import cache
from typing import Any

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessageChunk, BaseMessage
from langchain_core.runnables import Runnable

from assistant.writing.faults import Fault, ModelFault, fault_of

TIMEOUT = 120.0
"""Seconds that a model may take for a whole answer, repair and tools included."""
REWRITING = 30.0
"""Seconds that it may take to make one line of a follow-up."""
HEARTBEAT = 0.25
"""Seconds after which whoever waits for a piece is given a chance to leave."""
_FINISHED = {"openai": "finish_reason", "anthropic": "stop_reason", "ollama": "done_reason"}
"""How providers say that the model is done. Where they have not, the connection was cut."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """The moment by which a model must be done with an answer."""

    at: float

    @classmethod
    def after(cls, seconds: float) -> "Deadline":
        return cls(time.monotonic() + seconds)

    @property
    def left(self) -> float:
        return self.at - time.monotonic()


class ModelCalls:
    """Streams answers of one chat model; safe to share between threads."""

    def __init__(self, model: BaseChatModel) -> None:
        self._model = model

    def stream(
        self, messages: Sequence[BaseMessage], deadline: Deadline, tools: Sequence[Any] = ()
    ) -> Generator[AIMessageChunk | None, None, None]:
        """The pieces as they come; None each HEARTBEAT that none comes. Closing it ends the call.

        Raises:
            ModelFault: the model failed, or the deadline passed.
        """
        model = self._with_tools(tools)
        pieces: queue.SimpleQueue[AIMessageChunk | BaseException | None] = queue.SimpleQueue()
        running = asyncio.run_coroutine_threadsafe(_pump(model, list(messages), pieces), _loop())
        whole: AIMessageChunk | None = None
        try:
            while True:
                try:
                    piece = pieces.get(timeout=max(0.0, min(HEARTBEAT, deadline.left)))
                except queue.Empty:
                    if deadline.left <= 0:
                        raise ModelFault(Fault.TIMEOUT) from None
                    yield None
                    continue
                if piece is None:
                    break
                if isinstance(piece, BaseException):
                    raise _during(whole, fault_of(piece)) from piece
                whole = piece if whole is None else whole + piece
                yield piece
        finally:
            running.cancel()
        _check_finished(whole)

    def _with_tools(self, tools: Sequence[Any]) -> Runnable[Any, Any]:
        """The model with tools where it can have any."""
        if not tools:
            return self._model
        try:
            return self._model.bind_tools(tools)
        except NotImplementedError:
            return self._model


@cache
def _loop() -> asyncio.AbstractEventLoop:
    """One loop for the process: providers keep their connections in clients that are bound to a loop."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="model calls", daemon=True).start()
    return loop


async def _pump(
    model: Runnable[Any, Any], messages: list[BaseMessage], pieces: "queue.SimpleQueue[Any]"
) -> None:
    """Puts the pieces, then None; or the error that ended them."""
    try:
        async with aclosing(model.astream(messages)) as stream:  # type: ignore[type-var]
            async for piece in stream:
                pieces.put(piece)
    except Exception as error:
        # Each provider's package raises errors of its own; fault_of tells them apart, and none may end the
        # answer without a sentence.
        pieces.put(error)
    else:
        pieces.put(None)


def _during(whole: AIMessageChunk | None, fault: ModelFault) -> ModelFault:
    """A server that goes away when it has begun to answer was not unreachable."""
    gone = whole is not None and fault.fault in (Fault.UNREACHABLE, Fault.OTHER)
    return ModelFault(Fault.BROKEN_OFF) if gone else fault


def _check_finished(whole: AIMessageChunk | None) -> None:
    """Raises where the provider has not said that the model is done."""
    said = whole.response_metadata if whole is not None else {}
    finished = _FINISHED.get(str(said.get("model_provider", "")))
    if finished and not said.get(finished):
        raise ModelFault(Fault.BROKEN_OFF)

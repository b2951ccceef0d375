"""How many answers are worked on at once, how many may wait, and how long that takes."""

import math
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Protocol

from assistant.answer import Answer
from assistant.ask import Ask
from assistant.event import Event
from ui.serving.errors import BusyError

WAITING = 32
_NEW = 0.2
"""Weight of the last answer in the mean duration."""


class Answers(Protocol):
    """What is behind the gate."""

    def invoke(self, ask: Ask, /) -> Answer:
        """The whole answer."""

    def stream(self, ask: Ask, /) -> Iterator[Event]:
        """Stages, statements, the answer last."""


class Gate:
    """An assistant that works on a few questions at once, for the page, the API and MCP together."""

    def __init__(
        self,
        assistant: Answers,
        at_once: int,
        waiting: int = WAITING,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._assistant = assistant
        self._at_once = at_once
        self._places = at_once + waiting
        self._clock = clock
        self._free = threading.Semaphore(at_once)
        self._guard = threading.Lock()
        self.inside = 0
        """Questions that are worked on or wait."""
        self._mean = 0.0

    def invoke(self, ask: Ask) -> Answer:
        """Raises BusyError."""
        with self.place():
            return self._assistant.invoke(ask)

    def stream(self, ask: Ask) -> Iterator[Event]:
        """Raises BusyError."""
        with self.place():
            yield from self._assistant.stream(ask)

    @contextmanager
    def place(self) -> Iterator[None]:
        """Waits for its turn; raises BusyError at once where too many wait already."""
        with self._guard:
            if self.inside >= self._places:
                waiting = self.inside - self._at_once
                wait = self.seconds(waiting)
                raise BusyError(
                    f"有 {waiting} 个问题在等候，大约要 {wait} 秒：请过一会儿再问。"
                    f"{waiting} questions are waiting, for about {wait} seconds; ask again later."
                )
            self.inside += 1
        try:
            with self._free:
                started = self._clock()
                yield
                self._took(self._clock() - started)
        finally:
            with self._guard:
                self.inside -= 1

    def seconds(self, before: int) -> int:
        """How long a question waits that has so many before it, from how long answers have taken."""
        return math.ceil(self._mean * before / self._at_once)

    def _took(self, seconds: float) -> None:
        with self._guard:
            self._mean = seconds if not self._mean else (1 - _NEW) * self._mean + _NEW * seconds

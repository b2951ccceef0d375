"""How many answers are worked on at once, how many may wait, and how long that takes."""

import math
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from threading import Condition
from time import monotonic
from typing import Protocol

from assistant.answer import Answer
from assistant.ask import Ask
from assistant.event import Event
from ui.serving.errors import BusyError
from ui.waiting import Waiting

WAITING = 32
_NEW = 0.2
"""Weight of the last answer in the mean duration."""
_TELL_SECONDS = 1.0
"""How often one who waits is told; who has left meanwhile leaves the line then."""


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
        self.places = at_once + waiting
        """Questions that are taken in: worked on, or waiting."""
        self._clock = clock
        self._turn = Condition()
        self._line: deque[object] = deque()
        """Those who wait, the first first."""
        self._working = 0
        self._mean = 0.0

    @property
    def inside(self) -> int:
        """Questions that are worked on or wait."""
        return self._working + len(self._line)

    def invoke(self, ask: Ask) -> Answer:
        """Raises BusyError."""
        with self.place():
            return self._assistant.invoke(ask)

    def stream(self, ask: Ask) -> Iterator[Event | Waiting]:
        """While it waits, how long still; raises BusyError."""
        yield from self._admitted()
        with self._at_work():
            yield from self._assistant.stream(ask)

    @contextmanager
    def place(self) -> Iterator[None]:
        """Waits for its turn; raises BusyError at once where too many wait already."""
        for _ in self._admitted():
            pass
        with self._at_work():
            yield

    def _admitted(self) -> Generator[Waiting, None, None]:
        """Comes to its end when it is its turn, and counts as working from then on."""
        ticket = object()
        with self._turn:
            if self.inside >= self.places:
                raise BusyError(self._refusal())
            self._line.append(ticket)
        patience = 0.0
        try:
            while not self._begins(ticket, patience):
                yield self._waiting(ticket)
                patience = _TELL_SECONDS
        except BaseException:
            with self._turn:
                self._line.remove(ticket)
                self._turn.notify_all()
            raise

    def _begins(self, ticket: object, patience: float) -> bool:
        """Whether it is its turn within so many seconds."""
        with self._turn:
            if not self._turn.wait_for(lambda: self._is_next(ticket), patience):
                return False
            self._line.popleft()
            self._working += 1
            self._turn.notify_all()
            return True

    def _is_next(self, ticket: object) -> bool:
        return self._line[0] is ticket and self._working < self._at_once

    def _waiting(self, ticket: object) -> Waiting:
        with self._turn:
            before = self._line.index(ticket)
            return Waiting(before, self.seconds(before + 1))

    @contextmanager
    def _at_work(self) -> Iterator[None]:
        started = self._clock()
        finished = False
        try:
            yield
            finished = True
        finally:
            with self._turn:
                if finished:
                    self._took(self._clock() - started)
                self._working -= 1
                self._turn.notify_all()

    def seconds(self, before: int) -> int:
        """How long a question waits that has so many before it, from how long answers have taken."""
        return math.ceil(self._mean * before / self._at_once)

    def _refusal(self) -> str:
        waiting = len(self._line)
        wait = self.seconds(waiting)
        return (
            f"有 {waiting} 个问题在等候，大约要 {wait} 秒：请过一会儿再问。"
            f"{waiting} questions are waiting, for about {wait} seconds; ask again later."
        )

    def _took(self, seconds: float) -> None:
        self._mean = seconds if not self._mean else (1 - _NEW) * self._mean + _NEW * seconds

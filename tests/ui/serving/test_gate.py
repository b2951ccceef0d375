"""Few answers at once, few waiting, and the rest is told how long it would take."""

import threading

import pytest

from assistant.answer import Answer
from assistant.ask import Ask
from assistant.event import Stage
from tests.ui.fakes import FakeAssistant, FakeLibrary
from tests.ui.serving.test_throttle import Clock
from ui.serving.errors import BusyError
from ui.serving.gate import Gate
from ui.waiting import Waiting


def gate(at_once: int, waiting: int, clock: Clock | None = None) -> Gate:
    return Gate(FakeAssistant(FakeLibrary()), at_once, waiting, clock or Clock())


def test_one_more_than_may_wait_is_refused_with_the_time_it_would_take() -> None:
    clock = Clock()
    doors = gate(1, 1, clock)
    with doors.place():
        clock.now += 6.0
    inside, go_on = threading.Event(), threading.Event()

    def occupy() -> None:
        with doors.place():
            inside.set()
            go_on.wait(10)

    first = threading.Thread(target=occupy)
    first.start()
    inside.wait(10)
    second = threading.Thread(target=occupy)
    second.start()
    while doors.inside < 2:
        threading.Event().wait(0.001)
    with pytest.raises(BusyError, match="1 questions are waiting, for about 6 seconds"):
        doors.invoke(Ask("第9段说什么？"))
    go_on.set()
    first.join(10)
    second.join(10)
    assert doors.invoke(Ask("第9段说什么？")).statements


def test_who_waits_is_told_how_many_come_first_and_how_long_it_takes() -> None:
    clock = Clock()
    doors = gate(1, 2, clock)
    with doors.place():
        clock.now += 6.0
    working = doors.stream(Ask("第9段说什么？"))
    assert next(working) is Stage.RETRIEVING
    second, third = doors.stream(Ask("第8段说什么？")), doors.stream(Ask("第7段说什么？"))
    assert (next(second), next(third)) == (Waiting(0, 6), Waiting(1, 12))
    second.close()
    assert next(third) == Waiting(0, 6)
    assert isinstance([*working][-1], Answer)
    assert next(third) is Stage.RETRIEVING
    assert isinstance([*third][-1], Answer)
    assert doors.inside == 0


def test_a_stream_that_is_broken_off_gives_its_place_back() -> None:
    doors = gate(1, 0)
    events = doors.stream(Ask("第9段说什么？"))
    next(events)
    with pytest.raises(BusyError):
        doors.invoke(Ask("第9段说什么？"))
    events.close()
    assert doors.invoke(Ask("第9段说什么？")).statements


def test_the_wait_follows_how_long_answers_take() -> None:
    clock = Clock()
    doors = gate(2, 0, clock)
    assert doors.seconds(4) == 0
    for seconds in (10.0, 5.0):
        with doors.place():
            clock.now += seconds
    assert doors.seconds(4) == 18  # (0.8 × 10 + 0.2 × 5) × 4 / 2

"""Whoever fails too often waits longer each time; time is what the test says it is."""

from ui.serving.throttle import Throttle


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_wait_doubles_beyond_the_free_failures() -> None:
    clock = Clock()
    throttle = Throttle(3, clock)
    waits = []
    for _ in range(6):
        clock.now += throttle.wait("ann")
        throttle.begin("ann")
        waits.append(throttle.wait("ann"))
    assert waits == [0.0, 0.0, 15.0, 30.0, 60.0, 120.0]
    assert throttle.wait("bo") == 0.0


def test_no_wait_is_longer_than_five_minutes() -> None:
    throttle = Throttle(1, Clock())
    for _ in range(100):
        throttle.begin("ann")
    assert throttle.wait("ann") == 300.0


def test_success_and_a_quarter_of_an_hour_are_forgiving() -> None:
    clock = Clock()
    throttle = Throttle(1, clock)
    throttle.begin("ann")
    assert throttle.wait("ann") == 15.0
    throttle.succeed("ann")
    assert throttle.wait("ann") == 0.0
    for _ in range(5):
        throttle.begin("ann")
    clock.now += 900
    assert throttle.wait("ann") == 0.0
    throttle.begin("ann")
    assert throttle.wait("ann") == 15.0

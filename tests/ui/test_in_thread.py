"""Who stops waiting is let go at once, and the work is closed."""

import asyncio
import threading
from collections.abc import Coroutine, Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import pytest

from ui.in_thread import in_thread

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T]) -> T:
    """On a thread of its own: playwright, once another test has started it, holds a loop on this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


class Baton:
    """Items are made one by one, as they are asked for."""

    def __init__(self, *items: int) -> None:
        self._items = items
        self.go_on = threading.Semaphore(0)

    def __iter__(self) -> Generator[int, None, None]:
        for item in self._items:
            self.go_on.acquire(timeout=30)
            yield item
        raise ValueError("the end")


def test_items_come_in_order_and_the_error_at_its_place() -> None:
    baton = Baton(1, 2)

    async def collect() -> list[int]:
        seen, found = in_thread(iter(baton)), []  # type: ignore[arg-type]
        for _ in range(2):
            baton.go_on.release()
            found.append(await anext(seen))
        with pytest.raises(ValueError, match="the end"):
            await anext(seen)
        return found

    assert run(collect()) == [1, 2]


@pytest.mark.parametrize("fails", [False, True])
def test_of_those_made_while_nobody_asks_the_last_is_given(fails: bool) -> None:
    over = threading.Event()

    def items() -> Generator[int, None, None]:
        try:
            yield from (1, 2, 3)
            if fails:
                raise ValueError("four")
        finally:
            over.set()

    async def collect() -> list[int]:
        found = []
        seen = in_thread(items())
        waiting = asyncio.ensure_future(anext(seen))  # type: ignore[arg-type]
        await asyncio.sleep(0)  # the thread begins, and this one, which it hands its items to, is held up
        assert over.wait(30)
        found.append(await waiting)
        try:
            found += [item async for item in seen]
        except ValueError:
            found.append(4)
        return found

    assert run(collect()) == ([3, 4] if fails else [3])


def test_waiting_is_ended_while_the_work_still_blocks() -> None:
    go_on, closed = threading.Event(), threading.Event()

    def items() -> Generator[int, None, None]:
        try:
            yield 1
            go_on.wait(30)
            yield 2
            yield 3
        finally:
            closed.set()

    async def stop_after_one() -> None:
        waiting = in_thread(items())
        assert await anext(waiting) == 1
        second = asyncio.ensure_future(anext(waiting))  # type: ignore[arg-type]
        await asyncio.sleep(0)
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        assert not closed.is_set()

    run(stop_after_one())
    go_on.set()
    assert closed.wait(30)

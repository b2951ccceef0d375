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


def test_items_come_in_order_and_the_error_at_its_place() -> None:
    def items() -> Generator[int, None, None]:
        yield 1
        yield 2
        raise ValueError("three")

    async def collect() -> tuple[int, int]:
        seen = in_thread(items())
        first_two = await anext(seen), await anext(seen)
        with pytest.raises(ValueError, match="three"):
            await anext(seen)
        return first_two

    assert run(collect()) == (1, 2)


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

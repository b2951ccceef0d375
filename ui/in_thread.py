"""Work that blocks, done in a thread, for one who may stop waiting."""

import asyncio
from collections.abc import AsyncIterator, Generator
from contextlib import suppress
from threading import Event, Thread
from typing import TypeVar

T = TypeVar("T")


async def in_thread(items: Generator[T, None, None]) -> AsyncIterator[T]:
    """The items, made in a thread of its own.

    Who stops waiting is let go at once, whatever the thread is doing; the generator is closed as soon as it
    has made the item it is at. Gradio's own way holds a lock of the whole server until then.
    """
    loop = asyncio.get_running_loop()
    made: asyncio.Queue[T | BaseException | None] = asyncio.Queue()
    left = Event()

    def put(item: T | BaseException | None) -> None:
        with suppress(RuntimeError):  # the server has stopped
            loop.call_soon_threadsafe(made.put_nowait, item)

    def work() -> None:
        end: BaseException | None = None
        try:
            for item in items:
                if left.is_set():
                    break
                put(item)
            items.close()
        except BaseException as error:
            end = error
        put(end)

    Thread(target=work, daemon=True).start()
    try:
        while (item := await made.get()) is not None:
            if isinstance(item, BaseException):
                raise item
            yield item
    finally:
        left.set()

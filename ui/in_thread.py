"""Work that blocks, done in a thread, for one who may stop waiting."""

import asyncio
from collections.abc import AsyncIterator, Generator
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Thread
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _End:
    """Behind the last item."""

    error: BaseException | None = None


async def in_thread(items: Generator[T, None, None]) -> AsyncIterator[T]:
    """Items that each say all that those before it said, made in a thread of its own.

    Of several that are made before anybody asks for the next, only the last is given on: showing one in a
    browser takes longer than most answers.
    Who stops waiting is let go at once, whatever the thread is doing; the generator is closed as soon as it
    has made the item it is at. Gradio's own way holds a lock of the whole server until then.
    """
    loop = asyncio.get_running_loop()
    made: asyncio.Queue[T | _End] = asyncio.Queue()
    left = Event()

    def put(item: T | _End) -> None:
        with suppress(RuntimeError):  # the server has stopped
            loop.call_soon_threadsafe(made.put_nowait, item)

    def work() -> None:
        end = _End()
        try:
            for item in items:
                if left.is_set():
                    break
                put(item)
            items.close()
        except BaseException as error:
            end = _End(error)
        put(end)

    Thread(target=work, daemon=True).start()
    try:
        while not isinstance(item := await made.get(), _End):
            newest = item
            while not isinstance(item, _End) and not made.empty():
                newest, item = item, made.get_nowait()
            yield newest if isinstance(item, _End) else item
            if isinstance(item, _End):
                break
        if item.error is not None:
            raise item.error
    finally:
        left.set()

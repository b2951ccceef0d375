"""Tasks shared out between threads, each with a worker of its own; what comes of them keeps its order.

What computes lets go of Python's lock meanwhile, so that the words of one question are looked up while the
matrices of another are multiplied.
"""

from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from typing import TypeVar

Worker = TypeVar("Worker")
Task = TypeVar("Task")
Result = TypeVar("Result")


def shared_out(
    workers: Sequence[Worker], tasks: Sequence[Task], work: Callable[[Worker, Task], Result]
) -> Generator[Result, None, None]:
    """The results in the order of the tasks, each worker at one task at a time.

    Closing it lets the tasks that are begun come to their end, and begins no other.
    """
    if len(workers) == 1:
        yield from (work(workers[0], task) for task in tasks)
        return
    free: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        free.put(worker)

    def one(task: Task) -> Result:
        worker = free.get()
        try:
            return work(worker, task)
        finally:
            free.put(worker)

    with ThreadPoolExecutor(len(workers), "asking") as pool:
        yield from pool.map(one, tasks)

"""Tasks shared out between threads, each with a worker of its own; what comes of them keeps its order.

Torch lets go of Python's lock while it computes, so that two threads with a core each are done sooner than
one with both: the matrices of a single question are too small to be shared out.
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
    import torch

    free: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        free.put(worker)

    def one(task: Task) -> Result:
        worker = free.get()
        try:
            return work(worker, task)
        finally:
            free.put(worker)

    threads = torch.get_num_threads()
    try:
        # Of the thread that calls it, and of threads that begin later.
        with ThreadPoolExecutor(len(workers), "asking", torch.set_num_threads, (1,)) as pool:
            yield from pool.map(one, tasks)
    finally:
        torch.set_num_threads(threads)
